// SPDX-License-Identifier: MIT
#include "base/OwnerLock.h"
#include "support/ResultMacros.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

using namespace epost;

/// Two on one folder, and what the dead leave behind.
class TestOwnerLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLivingOwner_isNamed();
    void patience_waitsUntilTheOwnerLetsGo();
    void aFileWithoutAName_isNobodys();
    void aDeadOwnerOfThisMachine_isTakenOver();
    void anotherMachinesLock_isBrokenOnlyOnRequest();
    void aFolderThatIsNotThere_isNoLockedOne();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.lock")); }
    [[nodiscard]] Result<OwnerLock> take(OwnerLock::Foreign foreign = OwnerLock::Foreign::Respect,
                                         std::chrono::milliseconds patience = {}) const
    {
        return OwnerLock::take(path(), QStringLiteral("subject"), foreign, patience);
    }
    /// As QLockFile writes it.
    void leave(qint64 process, const QString &host) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("%1\nsomebody\n%2\n").arg(process).arg(host).toUtf8());
    }
    QTemporaryDir m_folder;
};

void TestOwnerLock::aLivingOwner_isNamed()
{
    const auto first = take();
    QVERIFY_RESULT(first);
    const auto second = take();
    QVERIFY(!second);
    QCOMPARE(second.error().errorClass(), ErrorClass::Locked);
    QVERIFY(second.error().text().contains(QString::number(QCoreApplication::applicationPid())));
}

void TestOwnerLock::patience_waitsUntilTheOwnerLetsGo()
{
    auto first = take();
    QVERIFY_RESULT(first);
    auto second = QtConcurrent::run(
        [this] { return take(OwnerLock::Foreign::Respect, std::chrono::minutes(1)).has_value(); });
    first->release();
    QVERIFY(second.result());
}

void TestOwnerLock::aFileWithoutAName_isNobodys()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY_RESULT(take());
}

void TestOwnerLock::aDeadOwnerOfThisMachine_isTakenOver()
{
    leave(0x7fff'fff0, OwnerLock::hostName()); // beyond any process number that the system gives
    QVERIFY_RESULT(take());
}

void TestOwnerLock::anotherMachinesLock_isBrokenOnlyOnRequest()
{
    leave(4711, QStringLiteral("mail02.example"));
    const auto refused = take();
    QVERIFY(!refused);
    QVERIFY(refused.error().text().contains(QStringLiteral("mail02.example")));
    QVERIFY_RESULT(take(OwnerLock::Foreign::Break));
}

void TestOwnerLock::aFolderThatIsNotThere_isNoLockedOne()
{
    const auto none = OwnerLock::take(m_folder.filePath(QStringLiteral("none/a.lock")),
                                      QStringLiteral("subject"), OwnerLock::Foreign::Break);
    QVERIFY(!none);
    QVERIFY(none.error().errorClass() != ErrorClass::Locked);
}

QTEST_GUILESS_MAIN(TestOwnerLock)
#include "TestOwnerLock.moc"
