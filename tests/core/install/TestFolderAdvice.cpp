// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "install/FolderAdvice.h"
#include "install/InstallFolder.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestFolderAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThreeCasesOfTheProcedure_data();
    void theThreeCasesOfTheProcedure();
    void a64BitProductOn32BitWindows_isImpossible();
    void theExtractorsDefault_isQuoted();
    void anUnusualFolder_isNoticed();
    void theOtherArchitecture_isWarnedOf();
};

void TestFolderAdvice::theThreeCasesOfTheProcedure_data()
{
    QTest::addColumn<Architecture>("product");
    QTest::addColumn<bool>("wide");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("web");
    QTest::newRow("64 on 64") << Architecture::X64 << true << "C:\\Program Files\\EPOST\\MS"
                              << "C:\\Program Files\\EPOST";
    QTest::newRow("32 on 64") << Architecture::X86 << true << "C:\\Program Files (x86)\\EPOST\\MS"
                              << "C:\\Program Files (x86)\\EPOST";
    QTest::newRow("32 on 32") << Architecture::X86 << false << "C:\\Program Files\\EPOST\\MS"
                              << "C:\\Program Files\\EPOST";
}

void TestFolderAdvice::theThreeCasesOfTheProcedure()
{
    QFETCH(Architecture, product);
    QFETCH(bool, wide);
    QFETCH(QString, mail);
    QFETCH(QString, web);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const FolderAdvice advice(product, wide, *catalog);
    QVERIFY(!advice.impossible());
    QCOMPARE(advice.usualFolder(), mail);
    QCOMPARE(advice.usualWebFolder(), web);
    QVERIFY(advice.explanation().contains(mail));
}

void TestFolderAdvice::a64BitProductOn32BitWindows_isImpossible()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    QVERIFY(FolderAdvice(Architecture::X64, false, *catalog).impossible());
}

void TestFolderAdvice::theExtractorsDefault_isQuoted()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const FolderAdvice advice(Architecture::X86, true, *catalog);
    QVERIFY(advice.extractorWarning().contains(QStringLiteral("/Program Files/EPOST/MS")));
    QVERIFY(
        advice.byHandInstruction(QStringLiteral("D:\\EPOST\\MS")).contains(QStringLiteral("D:\\EPOST\\MS")));
}

void TestFolderAdvice::anUnusualFolder_isNoticed()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const QTemporaryDir folder;
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("epstrs.exe")),
                             PeImageBuilder().machine(PeMachine::X64).build()));
    const auto install = InstallFolder::validate(*Folder::fromPath(folder.path()), *catalog);
    QVERIFY_RESULT(install);
    const FolderAdvice advice(Architecture::X64, true, *catalog);
    QVERIFY(advice.check(*install, QStringLiteral("c:\\program files\\epost\\ms")).isEmpty());
    const Findings findings = advice.check(*install, QStringLiteral("D:\\EPOST\\MS"));
    QVERIFY(findings.hasCode(QStringLiteral("install.unusual-folder")));
    QCOMPARE(findings.worst(), Severity::Notice);
}

void TestFolderAdvice::theOtherArchitecture_isWarnedOf()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const QTemporaryDir folder;
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("epstrs.exe")),
                             PeImageBuilder().machine(PeMachine::X86).build()));
    const auto install = InstallFolder::validate(*Folder::fromPath(folder.path()), *catalog);
    QVERIFY_RESULT(install);
    const FolderAdvice advice(Architecture::X64, true, *catalog);
    const Findings findings = advice.check(*install, advice.usualFolder());
    QVERIFY(findings.hasCode(QStringLiteral("install.other-architecture")));
    QCOMPARE(findings.worst(), Severity::Warning);
}

QTEST_GUILESS_MAIN(TestFolderAdvice)
#include "TestFolderAdvice.moc"
