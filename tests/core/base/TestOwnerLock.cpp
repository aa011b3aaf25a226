// SPDX-License-Identifier: MIT
#include "base/OwnerLock.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent/QtConcurrentRun>

#ifndef Q_OS_WIN
#include "support/AsNobody.h"

#include <sys/stat.h>
#endif

using namespace epost;
using namespace epost::test;

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
    void whatIsNoLockFile_isNamedAtOnce_data();
    void whatIsNoLockFile_isNamedAtOnce();
    void aDeadOwnersLockThatCannotBeReplaced_isNobodysRun();
    void theHolder_isALivingOneOnly();

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

void TestOwnerLock::whatIsNoLockFile_isNamedAtOnce_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "link", "pipe"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TestOwnerLock::whatIsNoLockFile_isNamedAtOnce()
{
    QFETCH(QString, kind);
    if (kind == u"folder")
        QVERIFY(QDir().mkdir(path()));
    else if (kind == u"link" && !plantLink(m_folder.filePath(QStringLiteral("nowhere")), path()))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
#ifdef Q_OS_WIN
    else if (kind == u"pipe")
        QSKIP("a folder of Windows holds no pipes");
#else
    else if (kind == u"pipe")
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
#endif
    for (const auto foreign : {OwnerLock::Foreign::Respect, OwnerLock::Foreign::Break}) {
        const auto refused = take(foreign);
        QVERIFY(!refused);
        QCOMPARE(refused.error().errorClass(), ErrorClass::Refused);
        QVERIFY(refused.error().what().contains(QStringLiteral("a.lock")));
    }
    QVERIFY(!OwnerLock::holder(path(), QStringLiteral("subject")));
    QVERIFY(QDir().rmdir(path()) || QFile::remove(path()));
}

void TestOwnerLock::aDeadOwnersLockThatCannotBeReplaced_isNobodysRun()
{
#ifdef Q_OS_WIN
    QSKIP("rights on a folder do not keep an administrator out");
#else
    leave(0x7fff'fff0, OwnerLock::hostName());
    {
        const AsNobody nobody(m_folder.path(), m_folder.path(), AsNobody::kReadOnly);
        const auto refused = take();
        QVERIFY(!refused);
        QVERIFY2(refused.error().errorClass() != ErrorClass::Locked, qPrintable(refused.error().text()));
    }
    QVERIFY_RESULT(take());
#endif
}

void TestOwnerLock::theHolder_isALivingOneOnly()
{
    const auto holder = [this] { return OwnerLock::holder(path(), QStringLiteral("subject")); };
    QVERIFY(!holder());
    leave(0x7fff'fff0, OwnerLock::hostName());
    QVERIFY(!holder());
    leave(4711, QStringLiteral("mail02.example"));
    QVERIFY(holder()->what().contains(QStringLiteral("mail02.example")));
    // Its number was given anew: the process lives, but does not hold the file.
    leave(QCoreApplication::applicationPid(), OwnerLock::hostName());
    QVERIFY(!holder());
    QVERIFY(QFile::remove(path()));
    auto lock = take();
    QVERIFY_RESULT(lock);
    QCOMPARE(holder()->errorClass(), ErrorClass::Locked);
    lock->release();
    QVERIFY(!holder());
}

QTEST_GUILESS_MAIN(TestOwnerLock)
#include "TestOwnerLock.moc"
