// SPDX-License-Identifier: MIT
#include "update/FileSystem.h"

#include "base/Files.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// What a transaction relies on, asked of the system it runs on.
class TestFileSystem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFile_isWrittenFlushedAndAppendedTo();
    void whereSomethingStands_noFileIsMade();
    void aJournal_isCutToItsValidPart();
    void nothing_isNoError();
    void aStamp_outlivesRenamingAndLinking_andNoWriting();
    void aRename_replacesAtOnce_alsoWhatIsWriteProtected();
    void aRenameOntoAFolder_isRefused();
    void aWriteProtectedFile_isRemoved_andItsSecondNameStaysProtected();
    void aFolderWithSomethingInIt_isInUse();
    void aFolderIsNoFileToRemove();
    void times_areKeptToTheMillisecond_data();
    void times_areKeptToTheMillisecond();
    void access_isTakenWithTheWriteProtection();
    void aPrivateFolder_canBeWorkedIn();
    void flushing_takesFewAndMany();
    void longAndJapaneseNames_work();
    void aLink_isSeen_andRemovedItself();
    void aFileHeldOpen_isInUse();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString made(const QString &name, const QByteArray &content = "content") const;
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        return readFile(path, 1 << 20).value_or(QByteArray("<unreadable>"));
    }
    [[nodiscard]] static ErrorClass classOf(const Result<> &result)
    {
        return result ? ErrorClass::Internal : result.error().errorClass();
    }
    static void protect(const QString &path)
    {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    }

    std::unique_ptr<FileSystem> m_files = makeNativeFileSystem();
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

QString TestFileSystem::made(const QString &name, const QByteArray &content) const
{
    const QString at = path(name);
    if (!writeFile(at, content))
        qFatal("a file of the test cannot be written");
    return at;
}

void TestFileSystem::aFile_isWrittenFlushedAndAppendedTo()
{
    const QString file = path(QStringLiteral("journal"));
    {
        auto writer = m_files->createFile(file);
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->write("one\n", 4));
        QVERIFY_RESULT((*writer)->flush());
        QVERIFY_RESULT((*writer)->close());
    }
    QCOMPARE(contentOf(file), QByteArray("one\n"));
    auto writer = m_files->appendTo(file, 4);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->write("two\n", 4));
    QVERIFY_RESULT((*writer)->flush());
    QVERIFY_RESULT((*writer)->close());
    QCOMPARE(contentOf(file), QByteArray("one\ntwo\n"));
}

void TestFileSystem::whereSomethingStands_noFileIsMade()
{
    QVERIFY(!m_files->createFile(made(QStringLiteral("there"))));
    QCOMPARE(contentOf(path(QStringLiteral("there"))), QByteArray("content"));
    QVERIFY(!m_files->createFile(m_folder->path()));
    QVERIFY(!m_files->createFolder(path(QStringLiteral("there")), false));
    const auto none = m_files->createFile(path(QStringLiteral("none/file")));
    QVERIFY(!none);
    QCOMPARE(none.error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(none.error().subject(), path(QStringLiteral("none/file")));
    QVERIFY(!none.error().nativeText().isEmpty());
}

void TestFileSystem::aJournal_isCutToItsValidPart()
{
    const QString file = made(QStringLiteral("journal"), "valid\ntor");
    auto writer = m_files->appendTo(file, 6);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->write("next\n", 5));
    QVERIFY_RESULT((*writer)->close());
    QCOMPARE(contentOf(file), QByteArray("valid\nnext\n"));
    QCOMPARE(m_files->appendTo(path(QStringLiteral("none")), 0).error().errorClass(), ErrorClass::NotFound);
}

void TestFileSystem::nothing_isNoError()
{
    for (const char *name : {"none", "none/below", "file/below"}) {
        (void)made(QStringLiteral("file"));
        const auto info = m_files->info(path(QString::fromLatin1(name)));
        QVERIFY_RESULT(info);
        QCOMPARE(info->kind, PathKind::Nothing);
    }
    QCOMPARE(m_files->info(m_folder->path())->kind, PathKind::Folder);
    QCOMPARE(m_files->info(path(QStringLiteral("file")))->kind, PathKind::File);
    QCOMPARE(classOf(m_files->removeFile(path(QStringLiteral("none")))), ErrorClass::NotFound);
}

void TestFileSystem::aStamp_outlivesRenamingAndLinking_andNoWriting()
{
    const QString file = made(QStringLiteral("a"));
    const FileStamp stamp = m_files->info(file)->stamp;
    QCOMPARE(stamp.size, qint64(7));
    const QString moved = path(QStringLiteral("b"));
    const QString linked = path(QStringLiteral("c"));
    QVERIFY_RESULT(m_files->rename(file, moved));
    QVERIFY_RESULT(m_files->link(moved, linked));
    QVERIFY(m_files->info(moved)->stamp == stamp);
    QVERIFY(m_files->info(linked)->stamp == stamp);
    QVERIFY(m_files->info(made(QStringLiteral("other")))->stamp.file != stamp.file);
    QFile writer(moved);
    QVERIFY(writer.open(QIODevice::Append));
    QCOMPARE(writer.write("more"), 4);
    writer.close();
    QVERIFY(!(m_files->info(moved)->stamp == stamp));
    QVERIFY(m_files->info(linked)->stamp == m_files->info(moved)->stamp);
}

void TestFileSystem::aRename_replacesAtOnce_alsoWhatIsWriteProtected()
{
    const QString target = made(QStringLiteral("target"), "old");
    const QString backup = path(QStringLiteral("backup"));
    QVERIFY_RESULT(m_files->link(target, backup));
    QVERIFY_RESULT(m_files->rename(made(QStringLiteral("new"), "new"), target));
    QCOMPARE(contentOf(target), QByteArray("new"));
    QCOMPARE(contentOf(backup), QByteArray("old"));

    protect(target);
    const QString fresh = made(QStringLiteral("newer"), "newer");
    QVERIFY_RESULT(m_files->takeAccessOf(fresh, target));
    QVERIFY_RESULT(m_files->rename(fresh, target));
    QCOMPARE(contentOf(target), QByteArray("newer"));
    QVERIFY(m_files->info(target)->writeProtected);
    QCOMPARE(classOf(m_files->rename(path(QStringLiteral("none")), target)), ErrorClass::NotFound);
    QCOMPARE(contentOf(target), QByteArray("newer"));
}

void TestFileSystem::aRenameOntoAFolder_isRefused()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY_RESULT(m_files->createFolder(folder, false));
    const QString file = made(QStringLiteral("file"));
    QVERIFY(!m_files->rename(file, folder));
    QCOMPARE(m_files->info(folder)->kind, PathKind::Folder);
    QCOMPARE(contentOf(file), QByteArray("content"));
}

void TestFileSystem::aWriteProtectedFile_isRemoved_andItsSecondNameStaysProtected()
{
    const QString file = made(QStringLiteral("file"));
    const QString second = path(QStringLiteral("second"));
    QVERIFY_RESULT(m_files->link(file, second));
    protect(file);
    QVERIFY_RESULT(m_files->removeFile(file));
    QCOMPARE(m_files->info(file)->kind, PathKind::Nothing);
    QCOMPARE(contentOf(second), QByteArray("content"));
    QVERIFY(m_files->info(second)->writeProtected);
    QVERIFY_RESULT(m_files->removeFile(second));
}

void TestFileSystem::aFolderWithSomethingInIt_isInUse()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY_RESULT(m_files->createFolder(folder, false));
    const QString file = made(QStringLiteral("folder/file"));
    QCOMPARE(classOf(m_files->removeFolder(folder)), ErrorClass::InUse);
    QVERIFY_RESULT(m_files->removeFile(file));
    QVERIFY_RESULT(m_files->removeFolder(folder));
    QCOMPARE(m_files->info(folder)->kind, PathKind::Nothing);
}

void TestFileSystem::aFolderIsNoFileToRemove()
{
    const QString folder = path(QStringLiteral("folder"));
    QVERIFY_RESULT(m_files->createFolder(folder, false));
    QVERIFY(!m_files->removeFile(folder));
    QCOMPARE(m_files->info(folder)->kind, PathKind::Folder);
}

void TestFileSystem::times_areKeptToTheMillisecond_data()
{
    QTest::addColumn<QDateTime>("time");
    const auto at = [](int year) { return QDateTime(QDate(year, 3, 4), QTime(5, 6, 7, 890), Qt::UTC); };
    QTest::newRow("now") << at(2026);
    QTest::newRow("the first of ZIP") << at(1980);
    QTest::newRow("before 1970") << at(1969);
}

void TestFileSystem::times_areKeptToTheMillisecond()
{
    QFETCH(QDateTime, time);
    const QString file = made(QStringLiteral("file"));
    QVERIFY_RESULT(m_files->setModified(file, time));
    QCOMPARE(m_files->info(file)->stamp.modifiedNs, time.toMSecsSinceEpoch() * 1'000'000);
    QCOMPARE(contentOf(file), QByteArray("content"));
}

void TestFileSystem::access_isTakenWithTheWriteProtection()
{
    const QString like = made(QStringLiteral("like"));
    const QString file = made(QStringLiteral("file"));
    QVERIFY(!m_files->info(file)->writeProtected);
    QVERIFY_RESULT(m_files->takeAccessOf(file, like));
    QVERIFY(!m_files->info(file)->writeProtected);
    protect(like);
    QVERIFY_RESULT(m_files->takeAccessOf(file, like));
    QVERIFY(m_files->info(file)->writeProtected);
    QVERIFY_RESULT(m_files->inheritAccess(made(QStringLiteral("new")), m_folder->path()));
    QCOMPARE(contentOf(path(QStringLiteral("new"))), QByteArray("content"));
    QCOMPARE(classOf(m_files->takeAccessOf(file, path(QStringLiteral("none")))), ErrorClass::NotFound);
}

void TestFileSystem::aPrivateFolder_canBeWorkedIn()
{
    const QString folder = path(QStringLiteral("private"));
    QVERIFY_RESULT(m_files->createFolder(folder, true));
    QVERIFY_RESULT(m_files->createFolder(folder + QStringLiteral("/deeper"), true));
    const QString file = made(QStringLiteral("private/deeper/file"));
    QVERIFY_RESULT(m_files->inheritAccess(file, m_folder->path()));
    QVERIFY_RESULT(m_files->rename(file, path(QStringLiteral("file"))));
    QCOMPARE(contentOf(path(QStringLiteral("file"))), QByteArray("content"));
}

void TestFileSystem::flushing_takesFewAndMany()
{
    QVERIFY_RESULT(m_files->flushFiles(QStringList()));
    QStringList files;
    for (int i = 0; i < 20; ++i)
        files.append(made(QStringLiteral("file %1").arg(i)));
    protect(files.first());
    QVERIFY_RESULT(m_files->flushFiles(files.mid(0, 2)));
    QVERIFY(m_files->info(files.first())->writeProtected);
    QVERIFY_RESULT(m_files->flushFiles(files));
    QVERIFY_RESULT(m_files->flushFolders({m_folder->path()}));
    const auto none = m_files->flushFiles(QStringList(path(QStringLiteral("none"))));
    QVERIFY(!none);
    QCOMPARE(none.error().subject(), path(QStringLiteral("none")));
}

void TestFileSystem::longAndJapaneseNames_work()
{
    QString folder = m_folder->path();
    for (int i = 0; i < 6; ++i) {
        folder += QStringLiteral("/表ソ能 ") + QString(50, QChar(u'更'));
        QVERIFY_RESULT(m_files->createFolder(folder, i % 2 == 0));
    }
    QVERIFY(folder.size() > 300);
    const QString from = folder + QStringLiteral("/from.exe");
    const QString to = folder + QStringLiteral("/to.exe");
    auto writer = m_files->createFile(from);
    QVERIFY_RESULT(writer);
    QVERIFY_RESULT((*writer)->write("new", 3));
    QVERIFY_RESULT((*writer)->close());
    QVERIFY_RESULT(m_files->link(from, to));
    QVERIFY_RESULT(m_files->removeFile(to));
    QVERIFY_RESULT(m_files->rename(from, to));
    QCOMPARE(contentOf(to), QByteArray("new"));
    QVERIFY_RESULT(m_files->flushFolders({folder}));
    const auto files = filesBelow(m_folder->path());
    QVERIFY_RESULT(files);
    QCOMPARE(files->size(), 1);
    QVERIFY_RESULT(m_files->removeFile(to));
    QVERIFY_RESULT(m_files->removeFolder(folder));
}

void TestFileSystem::aLink_isSeen_andRemovedItself()
{
    const QString elsewhere = path(QStringLiteral("elsewhere"));
    QVERIFY_RESULT(m_files->createFolder(elsewhere, false));
    const QString kept = made(QStringLiteral("elsewhere/kept"));
    const QString link = path(QStringLiteral("link"));
    if (!plantLink(elsewhere, link))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
    QCOMPARE(m_files->info(link)->kind, PathKind::Link);
    QVERIFY_RESULT(m_files->removeFile(link));
    QCOMPARE(contentOf(kept), QByteArray("content"));
    QVERIFY(plantLink(kept, link));
    QVERIFY(!m_files->appendTo(link, 0));
    QVERIFY(!m_files->createFile(link));
    QCOMPARE(contentOf(kept), QByteArray("content"));
}

void TestFileSystem::aFileHeldOpen_isInUse()
{
#ifdef Q_OS_WIN
    const QString held = made(QStringLiteral("held.exe"), "old");
    const QString fresh = made(QStringLiteral("fresh.exe"), "new");
    QFile holder(held); // Qt shares reading and writing, not removing
    QVERIFY(holder.open(QIODevice::ReadOnly));
    QCOMPARE(classOf(m_files->rename(fresh, held)), ErrorClass::InUse);
    QCOMPARE(classOf(m_files->removeFile(held)), ErrorClass::InUse);
    QVERIFY_RESULT(m_files->link(held, path(QStringLiteral("backup.exe"))));
    QCOMPARE(contentOf(fresh), QByteArray("new"));
    holder.close();
    QVERIFY_RESULT(m_files->rename(fresh, held));
    QCOMPARE(contentOf(held), QByteArray("new"));
    QCOMPARE(contentOf(path(QStringLiteral("backup.exe"))), QByteArray("old"));
#else
    QSKIP("an open file is in nobody's way here");
#endif
}

QTEST_GUILESS_MAIN(TestFileSystem)
#include "TestFileSystem.moc"
