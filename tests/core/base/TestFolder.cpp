// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "base/Folder.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

/// Of this system, from "/x".
QString whole(const char *path)
{
#ifdef Q_OS_WIN
    return QLatin1String("C:") + QLatin1String(path);
#else
    return QLatin1String(path);
#endif
}

} // namespace

class TestFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPath_isCleaned_data();
    void aPath_isCleaned();
    void aPathThatIsNotWhole_isRefused_data();
    void aPathThatIsNotWhole_isRefused();
    void anExistingFolder_isOpenedAlsoByARelativePath();
    void aLink_isTheFolderItLeadsTo();
    void aMissingFolderAndAFile_areToldApart();
    void theParent_isOneLevelUp_andARootItsOwn();
    void aShare_isARoot();
    void aFolder_containsItselfAndWhatIsBelow_data();
    void aFolder_containsItselfAndWhatIsBelow();
    void pathsBelow_haveOneSeparator();
};

void TestFolder::aPath_isCleaned_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << whole("/a/b") << whole("/a/b");
    QTest::newRow("slash behind") << whole("/a/b/") << whole("/a/b");
    QTest::newRow("two slashes") << whole("/a//b") << whole("/a/b");
    QTest::newRow("dots") << whole("/a/./c/../b") << whole("/a/b");
    QTest::newRow("root") << whole("/") << whole("/");
}

void TestFolder::aPath_isCleaned()
{
    QFETCH(QString, path);
    QFETCH(QString, clean);
    const auto folder = Folder::fromPath(path);
    QVERIFY_RESULT(folder);
    QCOMPARE(folder->path(), clean);
    QVERIFY(*folder == Folder::fromPath(clean).value());
}

void TestFolder::aPathThatIsNotWhole_isRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral("  ");
    QTest::newRow("relative") << QStringLiteral("EPOST/MS");
    QTest::newRow("up") << QStringLiteral("../EPOST");
#ifdef Q_OS_WIN
    QTest::newRow("of the current drive") << QStringLiteral("\\EPOST");
    QTest::newRow("of a drive's current folder") << QStringLiteral("C:EPOST");
    QTest::newRow("a drive alone") << QStringLiteral("C:");
    QTest::newRow("a server alone") << QStringLiteral("\\\\NODE-B");
#endif
}

void TestFolder::aPathThatIsNotWhole_isRefused()
{
    QFETCH(QString, path);
    const auto folder = Folder::fromPath(path);
    QVERIFY(!folder);
    QCOMPARE(folder.error().errorClass(), ErrorClass::InvalidInput);
}

void TestFolder::anExistingFolder_isOpenedAlsoByARelativePath()
{
    const QTemporaryDir temporary;
    const QString home = QDir::currentPath();
    QVERIFY(QDir(temporary.path()).mkdir(QStringLiteral("MS")));
    QVERIFY(QDir::setCurrent(temporary.path()));
    const auto relative = Folder::existing(QStringLiteral("MS"));
    QVERIFY(QDir::setCurrent(home));
    QVERIFY_RESULT(relative);
    QCOMPARE(relative->name(), QStringLiteral("MS"));
    QVERIFY(relative->exists());
    QVERIFY(QDir::isAbsolutePath(relative->path()));
}

void TestFolder::aLink_isTheFolderItLeadsTo()
{
    const QTemporaryDir holder;
    const QDir dir(QFileInfo(holder.path()).canonicalFilePath());
    QVERIFY(dir.mkpath(QStringLiteral("EPOST/MS")));
    if (!test::plantLink(dir.filePath(QStringLiteral("EPOST/MS")), dir.filePath(QStringLiteral("link"))))
        QSKIP("no symbolic links here");
    for (const char *spelling : {"link", "link/", "EPOST/../link/."}) {
        const auto folder = Folder::existing(dir.path() + u'/' + QLatin1String(spelling));
        QVERIFY_RESULT(folder);
        QCOMPARE(folder->path(), dir.filePath(QStringLiteral("EPOST/MS")));
    }
    QVERIFY(dir.rmdir(QStringLiteral("EPOST/MS")));
    const auto dangling = Folder::existing(dir.filePath(QStringLiteral("link")));
    QVERIFY(!dangling.has_value());
    QCOMPARE(dangling.error().errorClass(), ErrorClass::NotFound);
}

void TestFolder::aMissingFolderAndAFile_areToldApart()
{
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("file"));
    QVERIFY_RESULT(writeFile(file, "x"));
    QCOMPARE(Folder::existing(temporary.filePath(QStringLiteral("none"))).error().errorClass(),
             ErrorClass::NotFound);
    QCOMPARE(Folder::existing(file).error().errorClass(), ErrorClass::InvalidInput);
    QCOMPARE(Folder::existing(QString()).error().errorClass(), ErrorClass::InvalidInput);
    QVERIFY(!Folder::fromPath(file)->exists());
}

void TestFolder::theParent_isOneLevelUp_andARootItsOwn()
{
    const Folder mail = Folder::fromPath(whole("/x/EPOST/MS")).value();
    QCOMPARE(mail.parent().path(), whole("/x/EPOST"));
    QCOMPARE(mail.parent().parent().parent().path(), whole("/"));
    const Folder root = Folder::fromPath(whole("/")).value();
    QVERIFY(root.parent() == root);
    QCOMPARE(root.name(), QString());
}

void TestFolder::aShare_isARoot()
{
#ifdef Q_OS_WIN
    const Folder share = Folder::fromPath(QStringLiteral("\\\\NODE-B\\M$")).value();
    QVERIFY(share.parent() == share);
    QCOMPARE(share.name(), QString());
    const Folder below = Folder::fromPath(QStringLiteral("\\\\NODE-B\\M$\\EPOST")).value();
    QCOMPARE(below.path(), QStringLiteral("//NODE-B/M$/EPOST"));
    QVERIFY(below.parent() == share);
    QVERIFY(share.contains(below));
#else
    QSKIP("only Windows has shares in paths");
#endif
}

void TestFolder::aFolder_containsItselfAndWhatIsBelow_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("contains");
    const QString epost = whole("/x/EPOST");
    QTest::newRow("itself") << epost << epost << true;
    QTest::newRow("below") << epost << whole("/x/EPOST/MS") << true;
    QTest::newRow("above") << whole("/x/EPOST/MS") << epost << false;
    QTest::newRow("a name that only begins the same") << epost << whole("/x/EPOST2/MS") << false;
    QTest::newRow("the root contains everything") << whole("/") << epost << true;
#ifdef Q_OS_WIN
    QTest::newRow("another case") << epost << whole("/X/epost/ms") << true;
#else
    QTest::newRow("another case") << epost << whole("/X/epost/ms") << false;
#endif
}

void TestFolder::aFolder_containsItselfAndWhatIsBelow()
{
    QFETCH(QString, outer);
    QFETCH(QString, inner);
    QFETCH(bool, contains);
    QCOMPARE(Folder::fromPath(outer)->contains(Folder::fromPath(inner).value()), contains);
}

void TestFolder::pathsBelow_haveOneSeparator()
{
    const Folder root = Folder::fromPath(whole("/")).value();
    const Folder folder = Folder::fromPath(whole("/x")).value();
    QCOMPARE(root.filePath(QStringLiteral("a")), whole("/a"));
    QCOMPARE(folder.filePath(QStringLiteral("a/b")), whole("/x/a/b"));
    QCOMPARE(folder.below(QStringLiteral("a/b")).path(), whole("/x/a/b"));
    QVERIFY(folder.below(QString()) == folder);
}

QTEST_GUILESS_MAIN(TestFolder)
#include "TestFolder.moc"
