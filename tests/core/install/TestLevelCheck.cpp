// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "install/LevelCheck.h"
#include "package/Package.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"
#include "support/ZipBuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace epost;

class TestLevelCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data();
    void levels();
    void anotherEdition_isWarnedOf_data();
    void anotherEdition_isWarnedOf();

private:
    void put(const QString &file);
    Result<Package> package(const QString &name, const QStringList &files) const;
    QTemporaryDir m_root;
};

void TestLevelCheck::put(const QString &file)
{
    QVERIFY(QDir(m_root.path()).mkpath(QFileInfo(file).path()));
    QVERIFY_RESULT(writeFile(m_root.filePath(file), PeImageBuilder().build()));
}

Result<Package> TestLevelCheck::package(const QString &name, const QStringList &files) const
{
    test::ZipBuilder zip;
    for (const QString &file : files)
        zip.add(file.toUtf8());
    const QString path = m_root.filePath(name);
    if (auto written = writeFile(path, PeImageBuilder().overlay(zip.build()).build()); !written)
        return fail(written.error());
    return Package::open(path);
}

void TestLevelCheck::levels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("better");
    const QString mail = QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe");
    const QString web = QStringLiteral("jp-webman@epostmsstd-diff-20230929.exe");
    const QString ms = QStringLiteral("P/EPOST/MS");
    const QString epost = QStringLiteral("P/EPOST");
    const QStringList programs{QStringLiteral("epstrs.exe"), QStringLiteral("EPSTDS.EXE")};
    const QStringList pages{QStringLiteral("webman/manager.exe")};
    QTest::newRow("mail files into MS") << mail << programs << ms << "";
    QTest::newRow("mail files into EPOST") << mail << programs << epost << ms;
    QTest::newRow("web files into EPOST") << web << pages << epost << "";
    QTest::newRow("web files into MS") << web << pages << ms << epost;
    QTest::newRow("new web files into MS")
        << web << QStringList{QStringLiteral("neu/new.html")} << ms << epost;
    QTest::newRow("MS below MS") << mail << QStringList{QStringLiteral("MS/epstrs.exe")} << ms << epost;
    QTest::newRow("new MS below MS") << mail << QStringList{QStringLiteral("ms/new.dll")} << ms << epost;
    QTest::newRow("only new files") << mail << QStringList{QStringLiteral("new.dll")} << ms << "";
    QTest::newRow("half of the files there, all of them below")
        << mail << programs << QStringLiteral("half") << QStringLiteral("half/MS");
    QTest::newRow("into an empty folder") << mail << programs << QStringLiteral("empty") << "";
}

void TestLevelCheck::levels()
{
    QFETCH(QString, name);
    QFETCH(QStringList, files);
    QFETCH(QString, target);
    QFETCH(QString, better);
    put(QStringLiteral("P/EPOST/MS/Epstrs.exe"));
    put(QStringLiteral("P/EPOST/MS/Epstds.exe"));
    put(QStringLiteral("P/EPOST/WebMan/Manager.exe"));
    put(QStringLiteral("empty/sub/.keep"));
    put(QStringLiteral("half/epstrs.exe"));
    put(QStringLiteral("half/MS/epstrs.exe"));
    put(QStringLiteral("half/MS/epstds.exe"));
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const auto opened = package(name, files);
    QVERIFY_RESULT(opened);
    QVERIFY(opened->acceptable());
    const auto folder = Folder::fromPath(m_root.filePath(target));
    const Findings findings = checkLevel(*opened, *folder, *catalog);
    // Whoever knows already what is there saves time, and hears the same.
    const auto seen = std::count_if(files.begin(), files.end(), [&](const QString &file) {
        return QFile::exists(folder->filePath(file));
    });
    QVERIFY(checkLevel(*opened, *folder, *catalog, seen) == findings);
    if (better.isEmpty()) {
        QCOMPARE(findings.size(), 0);
        return;
    }
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings[0].code, QStringLiteral("install.wrong-level"));
    QCOMPARE(findings[0].severity, Severity::Warning);
    QCOMPARE(findings[0].subject, QDir::toNativeSeparators(m_root.filePath(better)));
}

void TestLevelCheck::anotherEdition_isWarnedOf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("warned");
    QTest::newRow("fits") << "jp-mail@epostmsstd-diff-20230929.exe"
                          << "ms-standard" << false;
    QTest::newRow("another") << "jp-mail@epostmsstd-diff-20230929.exe"
                             << "smtp-enterprise" << true;
    QTest::newRow("unpublished name") << "jp-mail@epostxyz-diff-20230929.exe"
                                      << "ms-standard" << false;
    QTest::newRow("product unknown") << "jp-mail@epostmsstd-diff-20230929.exe"
                                     << "" << false;
}

void TestLevelCheck::anotherEdition_isWarnedOf()
{
    QFETCH(QString, name);
    QFETCH(QString, product);
    QFETCH(bool, warned);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const auto opened = package(name, {QStringLiteral("epstrs.exe")});
    QVERIFY_RESULT(opened);
    QCOMPARE(checkEdition(*opened, product, *catalog).hasCode(QStringLiteral("install.other-edition")),
             warned);
}

QTEST_GUILESS_MAIN(TestLevelCheck)
#include "TestLevelCheck.moc"
