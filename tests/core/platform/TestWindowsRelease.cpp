// SPDX-License-Identifier: MIT
#include "platform/WindowsRelease.h"

#include <QTest>

using namespace epost;

class TestWindowsRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServer_hasTheNameItIsSoldUnder_data();
    void aServer_hasTheNameItIsSoldUnder();
};

void TestWindowsRelease::aServer_hasTheNameItIsSoldUnder_data()
{
    QTest::addColumn<quint32>("major");
    QTest::addColumn<quint32>("build");
    QTest::addColumn<QString>("name");
    QTest::newRow("2016") << 10U << 14393U << QStringLiteral("Windows Server 2016 (10.0.14393)");
    QTest::newRow("2025") << 10U << 26100U << QStringLiteral("Windows Server 2025 (10.0.26100)");
    QTest::newRow("another build") << 10U << 20349U << QStringLiteral("Windows (10.0.20349)");
    QTest::newRow("another Windows") << 6U << 20348U << QStringLiteral("Windows (6.0.20348)");
}

void TestWindowsRelease::aServer_hasTheNameItIsSoldUnder()
{
    QFETCH(const quint32, major);
    QFETCH(const quint32, build);
    QFETCH(const QString, name);
    QCOMPARE(windowsRelease(major, 0, build), name);
}

QTEST_GUILESS_MAIN(TestWindowsRelease)
#include "TestWindowsRelease.moc"
