// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "install/InstallFinder.h"
#include "install/InstallFolder.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestInstallFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void products_areGuessedFromTheirServices_data();
    void products_areGuessedFromTheirServices();
    void architectures_comeFromTheServices();
    void mixedArchitectures_areWarnedOf();
    void missingServices_areWarnedOf();
    void theWebFolder_isOneLevelUp();
    void otherFolders_areRefusedWithTheWayToTheRightOne();
    void theVSeries_isRefused();
    void aMissingFolder_isNotFound();
    void installs_areFoundOnEveryDrive();

private:
    void put(const QString &file, PeMachine machine = PeMachine::X64);
    Result<InstallFolder> validate(const QString &below = {}) const;
    std::unique_ptr<QTemporaryDir> m_root;
    std::optional<Catalog> m_catalog;
};

void TestInstallFolder::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    m_catalog = *catalog;
}

void TestInstallFolder::put(const QString &file, PeMachine machine)
{
    QVERIFY(QDir(m_root->path()).mkpath(QFileInfo(file).path()));
    QVERIFY_RESULT(writeFile(m_root->filePath(file), PeImageBuilder().machine(machine).build()));
}

Result<InstallFolder> TestInstallFolder::validate(const QString &below) const
{
    const auto root = Folder::fromPath(m_root->path());
    return root ? InstallFolder::validate(root->below(below), *m_catalog) : fail(root.error());
}

void TestInstallFolder::products_areGuessedFromTheirServices_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("product");
    const QString rs = QStringLiteral("Epstrs.exe");
    const QString ds = QStringLiteral("EPSTDS.EXE");
    const QString pop = QStringLiteral("Epstpop3s.exe");
    const QString imap = QStringLiteral("Epstimap4.exe");
    const QString modifys = QStringLiteral("modifys.exe");
    QTest::newRow("MS Standard") << QStringList{rs, ds, pop, imap} << "ms-standard";
    QTest::newRow("MS Enterprise II") << QStringList{rs, ds, pop, imap, modifys} << "ms-enterprise";
    QTest::newRow("SMTP Standard") << QStringList{rs, ds} << "smtp-standard";
    QTest::newRow("SMTP Enterprise II") << QStringList{rs, ds, modifys} << "smtp-enterprise";
}

void TestInstallFolder::products_areGuessedFromTheirServices()
{
    QFETCH(QStringList, files);
    QFETCH(QString, product);
    for (const QString &file : files)
        put(file);
    const auto install = validate();
    QVERIFY_RESULT(install);
    QCOMPARE(install->productId(), product);
    QCOMPARE(install->services().size(), files.size());
    QVERIFY(install->findings().isEmpty());
}

void TestInstallFolder::architectures_comeFromTheServices()
{
    put(QStringLiteral("epstrs.exe"), PeMachine::X86);
    put(QStringLiteral("epstds.exe"), PeMachine::X86);
    put(QStringLiteral("setup.exe"), PeMachine::X64); // says nothing
    const auto install = validate();
    QVERIFY_RESULT(install);
    QCOMPARE(install->architecture(), std::optional(Architecture::X86));
}

void TestInstallFolder::mixedArchitectures_areWarnedOf()
{
    put(QStringLiteral("epstrs.exe"), PeMachine::X86);
    put(QStringLiteral("epstds.exe"), PeMachine::X64);
    const auto install = validate();
    QVERIFY_RESULT(install);
    QVERIFY(!install->architecture());
    QVERIFY(install->findings().hasCode(QStringLiteral("install.architecture")));
}

void TestInstallFolder::missingServices_areWarnedOf()
{
    put(QStringLiteral("epstds.exe"));
    const auto install = validate();
    QVERIFY_RESULT(install);
    QVERIFY(install->productId().isEmpty());
    QVERIFY(install->findings().hasCode(QStringLiteral("install.incomplete")));
}

void TestInstallFolder::theWebFolder_isOneLevelUp()
{
    put(QStringLiteral("EPOST/MS/epstrs.exe"));
    const auto install = validate(QStringLiteral("EPOST/MS"));
    QVERIFY_RESULT(install);
    QCOMPARE(install->webFolder().path(), m_root->filePath(QStringLiteral("EPOST")));
}

void TestInstallFolder::otherFolders_areRefusedWithTheWayToTheRightOne()
{
    put(QStringLiteral("EPOST/MS/epstrs.exe"));
    put(QStringLiteral("EPOST/MS/log/other.exe"));
    for (const QString &wrong : {QStringLiteral("EPOST"), QStringLiteral("EPOST/MS/log")}) {
        const auto install = validate(wrong);
        QVERIFY(!install);
        QCOMPARE(install.error().errorClass(), ErrorClass::Refused);
        QVERIFY2(install.error().remedy().contains(QDir::toNativeSeparators(QStringLiteral("EPOST/MS"))),
                 qPrintable(install.error().remedy()));
    }
    QVERIFY(!validate());
}

void TestInstallFolder::theVSeries_isRefused()
{
    put(QStringLiteral("epstrd"));
    put(QStringLiteral("epstrs.exe"));
    const auto install = validate();
    QVERIFY(!install);
    QCOMPARE(install.error().errorClass(), ErrorClass::Unsupported);
}

void TestInstallFolder::aMissingFolder_isNotFound()
{
    const auto install = validate(QStringLiteral("nowhere"));
    QVERIFY(!install);
    QCOMPARE(install.error().errorClass(), ErrorClass::NotFound);
}

void TestInstallFolder::installs_areFoundOnEveryDrive()
{
    put(QStringLiteral("C/Program Files (x86)/EPOST/MS/epstrs.exe"), PeMachine::X86);
    put(QStringLiteral("C/Program Files/EPOST/MS/readme.exe"));
    put(QStringLiteral("D/Program Files/EPOST/MS/epstrs.exe"));
    const QStringList drives{m_root->filePath(QStringLiteral("C")), m_root->filePath(QStringLiteral("D")),
                             m_root->filePath(QStringLiteral("C"))};
    const QList<InstallFolder> found = findInstalls(installCandidates(drives, *m_catalog), *m_catalog);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].folder().path(), m_root->filePath(QStringLiteral("C/Program Files (x86)/EPOST/MS")));
    QCOMPARE(found[1].folder().path(), m_root->filePath(QStringLiteral("D/Program Files/EPOST/MS")));
}

QTEST_GUILESS_MAIN(TestInstallFolder)
#include "TestInstallFolder.moc"
