// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"
#include "platform/windows/ClusterErrors.h"
#include "platform/windows/ServiceErrors.h"

#include <QSet>
#include <QTest>

using namespace epost;

/// Each code that an administrator can do something about has a sentence and a way out of its own.
class TestWindowsErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesOfTheServiceManager_haveSentencesOfTheirOwn()
    {
        const NodeName node = NodeName::parse(QStringLiteral("NODE-B")).value();
        QSet<QString> sentences;
        const QList<DWORD> codes{5, 1051, 1053, 1056, 1058, 1060, 1061, 1062, 1069, 1072, 1115, 1722};
        for (const DWORD code : codes) {
            const Error error = serviceError(code, node, QStringLiteral("ClusSvc"));
            QVERIFY(!error.remedy().isEmpty());
            QVERIFY(error.nativeText().startsWith(QString::number(code)));
            QVERIFY(error.text().contains(QStringLiteral("NODE-B")));
            sentences.insert(error.what());
        }
        QCOMPARE(sentences.size(), codes.size());
        QCOMPARE(serviceError(1722, node, {}).errorClass(), ErrorClass::Unreachable);
        QCOMPARE(serviceError(5, node, {}).errorClass(), ErrorClass::AccessDenied);
        QCOMPARE(serviceError(1060, {}, QStringLiteral("x")).errorClass(), ErrorClass::NotFound);
        QCOMPARE(serviceError(1053, {}, QStringLiteral("x")).errorClass(), ErrorClass::TimedOut);
    }

    void codesOfTheCluster_haveSentencesOfTheirOwn()
    {
        QSet<QString> sentences;
        const QList<DWORD> codes{5, 1722, 5007, 5012, 5013, 5042, 5050, 5070, 5073, 5908, 5925, 5960};
        for (const DWORD code : codes) {
            const Error error = clusterError(code, QStringLiteral("MAIL"));
            QVERIFY(!error.remedy().isEmpty());
            QVERIFY(error.nativeText().startsWith(QString::number(code)));
            QCOMPARE(error.subject(), QStringLiteral("MAIL"));
            sentences.insert(error.what());
        }
        QCOMPARE(sentences.size(), codes.size());
        QCOMPARE(clusterError(1753, {}).errorClass(), ErrorClass::Unreachable);
    }

    void anyOtherCode_isStillTold()
    {
        QVERIFY(!clusterError(4711, {}).what().isEmpty());
        QVERIFY(!serviceError(4711, {}, {}).what().isEmpty());
        QVERIFY(serviceError(4711, {}, {}).nativeText().startsWith(QStringLiteral("4711")));
    }
};

QTEST_APPLESS_MAIN(TestWindowsErrors)
#include "TestWindowsErrors.moc"
