// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

QStringList pathsOf(const QList<WalkedFile> &files)
{
    QStringList paths;
    for (const WalkedFile &file : files)
        paths.append(file.relativePath);
    return paths;
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFile_comesBackAsItWasWritten();
    void aFileOverTheLimit_isRefused();
    void aSmallFile_takesLittleMemoryWhateverTheLimit();
#ifdef Q_OS_LINUX
    void aFileThatTellsNoSize_isReadWhole();
#endif
    void whatCannotBeRead_isSaidInWords();
    void writing_replacesWholeAndLeavesNoTrace();
    void writingWhereNoFolderIs_isAnErrorThatNamesTheFile();
    void theWalk_isInTheOrderOfPaths_withHiddenFilesAndSizes();
    void theWalk_leavesOutTheProductsOwnFolders();
    void theWalk_followsNoLinks();
    void theWalk_ofAMissingFolder_isNotFound();
    void theStateFolder_isRecognisedInAnyCase();
};

void TestFiles::aFile_comesBackAsItWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("メール.txt"));
    const QByteArray content("a\0b\r\n\xff", 6);
    QVERIFY_RESULT(writeFile(path, content));
    const auto read = readFile(path, 100);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, content);
}

void TestFiles::aFileOverTheLimit_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(path, QByteArray(100, 'x')));
    QVERIFY_RESULT(readFile(path, 100));
    const auto over = readFile(path, 99);
    QVERIFY(!over);
    QCOMPARE(over.error().errorClass(), ErrorClass::InvalidInput);
    QCOMPARE(over.error().subject(), path);
}

void TestFiles::aSmallFile_takesLittleMemoryWhateverTheLimit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(path, QByteArray(100, 'x')));
    const auto read = readFile(path, qint64(1) << 30);
    QVERIFY_RESULT(read);
    QCOMPARE(read->size(), qsizetype(100));
    QVERIFY2(read->capacity() < 10'000, qPrintable(QString::number(read->capacity())));
}

#ifdef Q_OS_LINUX
void TestFiles::aFileThatTellsNoSize_isReadWhole()
{
    const QString path = QStringLiteral("/proc/self/smaps"); // far more than one piece
    QCOMPARE(QFileInfo(path).size(), qint64(0));
    const auto read = readFile(path, 64 << 20);
    QVERIFY_RESULT(read);
    QVERIFY2(read->size() > 10'000, qPrintable(QString::number(read->size())));
    QVERIFY(read->endsWith('\n'));
    QCOMPARE(readFile(path, 5000).error().errorClass(), ErrorClass::InvalidInput);
}
#endif

void TestFiles::whatCannotBeRead_isSaidInWords()
{
    const QTemporaryDir folder;
    QCOMPARE(readFile(folder.filePath(QStringLiteral("none")), 10).error().errorClass(),
             ErrorClass::NotFound);
    QCOMPARE(readFile(folder.path(), 10).error().errorClass(), ErrorClass::InvalidInput);
}

void TestFiles::writing_replacesWholeAndLeavesNoTrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("session.json"));
    QVERIFY_RESULT(writeFile(path, QByteArray(1000, 'o')));
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
#ifdef Q_OS_WIN
    // Nothing can take the place of an open file there: the reader is waited for, and keeps what it reads.
    QCOMPARE(writeFile(path, "new").error().errorClass(), ErrorClass::InUse);
    QCOMPARE(reader.readAll(), QByteArray(1000, 'o'));
    reader.close();
    QVERIFY_RESULT(writeFile(path, "new"));
#else
    QVERIFY_RESULT(writeFile(path, "new"));
    // Whoever had it open reads the old one to its end: it was replaced, not written over.
    QCOMPARE(reader.readAll(), QByteArray(1000, 'o'));
#endif
    QCOMPARE(*readFile(path, 1000), QByteArray("new"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("session.json")});
}

void TestFiles::writingWhereNoFolderIs_isAnErrorThatNamesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/session.json"));
    const auto written = writeFile(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().subject(), path);
    QVERIFY(!QFileInfo::exists(path));
}

void TestFiles::theWalk_isInTheOrderOfPaths_withHiddenFilesAndSizes()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b/c")));
    for (const char *name : {"z.exe", "b/c/deep.dll", "b/a.exe", ".hidden", "B.exe"})
        QVERIFY_RESULT(writeFile(folder.filePath(QString::fromLatin1(name)), QByteArray(name)));
    const auto files = filesBelow(folder.path());
    QVERIFY_RESULT(files);
    QCOMPARE(pathsOf(*files),
             (QStringList{QStringLiteral(".hidden"), QStringLiteral("B.exe"), QStringLiteral("b/a.exe"),
                          QStringLiteral("b/c/deep.dll"), QStringLiteral("z.exe")}));
    QCOMPARE(files->at(3).size, qint64(12));
}

void TestFiles::theWalk_leavesOutTheProductsOwnFolders()
{
    const QTemporaryDir folder;
    for (const char *name : {".epost-update", "MS/.epost-update", "MS/.EPost-Update/backup", "MS/data"})
        QVERIFY(QDir(folder.path()).mkpath(QString::fromLatin1(name)));
    for (const char *name :
         {".epost-update/lock", "MS/.epost-update/journal", "MS/.EPost-Update/backup/a.exe", "MS/data/a.exe"})
        QVERIFY_RESULT(writeFile(folder.filePath(QString::fromLatin1(name)), "x"));
    const auto files = filesBelow(folder.path());
    QVERIFY_RESULT(files);
    QCOMPARE(pathsOf(*files), QStringList{QStringLiteral("MS/data/a.exe")});
}

void TestFiles::theWalk_followsNoLinks()
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QVERIFY_RESULT(writeFile(elsewhere.filePath(QStringLiteral("secret")), "x"));
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("own")), "x"));
    if (!test::plantLink(elsewhere.path(), folder.filePath(QStringLiteral("linked-folder"))))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
    QVERIFY(test::plantLink(elsewhere.filePath(QStringLiteral("secret")),
                            folder.filePath(QStringLiteral("linked-file"))));
    QVERIFY(test::plantLink(folder.path(), folder.filePath(QStringLiteral("loop"))));
    const auto files = filesBelow(folder.path());
    QVERIFY_RESULT(files);
    QCOMPARE(pathsOf(*files), QStringList{QStringLiteral("own")});
}

void TestFiles::theWalk_ofAMissingFolder_isNotFound()
{
    const QTemporaryDir folder;
    const auto files = filesBelow(folder.filePath(QStringLiteral("none")));
    QVERIFY(!files);
    QCOMPARE(files.error().errorClass(), ErrorClass::NotFound);
}

void TestFiles::theStateFolder_isRecognisedInAnyCase()
{
    QVERIFY(isStateFolderName(u".epost-update"));
    QVERIFY(isStateFolderName(u".EPOST-UPDATE"));
    QVERIFY(!isStateFolderName(u".epost-update2"));
    QVERIFY(!isStateFolderName(u"epost-update"));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "TestFiles.moc"
