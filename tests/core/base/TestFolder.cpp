// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "base/Folder.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPath_isCleaned_data();
    void aPath_isCleaned();
    void aPathThatIsNotWhole_isRefused_data();
    void aPathThatIsNotWhole_isRefused();
    void anExistingFolder_isOpenedAlsoByARelativePath();
    void aMissingFolderAndAFile_areToldApart();
    void theParent_isOneLevelUp_andARootItsOwn();
    void aFolder_containsItselfAndWhatIsBelow_data();
    void aFolder_containsItselfAndWhatIsBelow();
    void pathsBelow_haveOneSeparator();
};

void TestFolder::aPath_isCleaned_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << QStringLiteral("/a/b") << QStringLiteral("/a/b");
    QTest::newRow("slash behind") << QStringLiteral("/a/b/") << QStringLiteral("/a/b");
    QTest::newRow("two slashes") << QStringLiteral("/a//b") << QStringLiteral("/a/b");
    QTest::newRow("dots") << QStringLiteral("/a/./c/../b") << QStringLiteral("/a/b");
    QTest::newRow("root") << QStringLiteral("/") << QStringLiteral("/");
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
    const Folder mail = Folder::fromPath(QStringLiteral("/x/EPOST/MS")).value();
    QCOMPARE(mail.parent().path(), QStringLiteral("/x/EPOST"));
    QCOMPARE(mail.parent().parent().parent().path(), QStringLiteral("/"));
    const Folder root = Folder::fromPath(QStringLiteral("/")).value();
    QVERIFY(root.parent() == root);
    QCOMPARE(root.name(), QString());
}

void TestFolder::aFolder_containsItselfAndWhatIsBelow_data()
{
    QTest::addColumn<QString>("outer");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<bool>("contains");
    const QString epost = QStringLiteral("/x/EPOST");
    QTest::newRow("itself") << epost << epost << true;
    QTest::newRow("below") << epost << QStringLiteral("/x/EPOST/MS") << true;
    QTest::newRow("above") << QStringLiteral("/x/EPOST/MS") << epost << false;
    QTest::newRow("a name that only begins the same") << epost << QStringLiteral("/x/EPOST2/MS") << false;
    QTest::newRow("the root contains everything") << QStringLiteral("/") << epost << true;
#ifdef Q_OS_WIN
    QTest::newRow("another case") << epost << QStringLiteral("/X/epost/ms") << true;
#else
    QTest::newRow("another case") << epost << QStringLiteral("/X/epost/ms") << false;
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
    const Folder root = Folder::fromPath(QStringLiteral("/")).value();
    const Folder folder = Folder::fromPath(QStringLiteral("/x")).value();
    QCOMPARE(root.filePath(QStringLiteral("a")), QStringLiteral("/a"));
    QCOMPARE(folder.filePath(QStringLiteral("a/b")), QStringLiteral("/x/a/b"));
    QCOMPARE(folder.below(QStringLiteral("a/b")).path(), QStringLiteral("/x/a/b"));
    QVERIFY(folder.below(QString()) == folder);
}

QTEST_GUILESS_MAIN(TestFolder)
#include "TestFolder.moc"
