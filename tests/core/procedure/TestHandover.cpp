// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "procedure/EvidenceFile.h"
#include "procedure/Handover.h"
#include "procedure/PackageSearch.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QDateTime now()
{
    return SystemClock().now();
}

QStringList packagesOf(Night &night)
{
    QStringList paths;
    for (const SessionPackage &package : night.session().packages)
        paths.append(night.machine(Role::Secondary).nativePath(package.path));
    return paths;
}

/// The work of the 副系 goes to the 正系, by a copy in \a folder.
Result<QString> copyInto(const QString &folder, Night &night)
{
    return Handover(night.machine(Role::Secondary), night.catalog())
        .into(folder, night.file(), night.name(Role::Primary), QStringLiteral("Sato"));
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passingOn_givesTheSeatAndIsRecorded();
    void passingOnToWhereItIs_changesNothing();
    void aStranger_isRefused();
    void aCopy_takesTheSeatAndThePackagesAlong();
    void aCopy_takesTheEvidenceAlong_andNothingElse();
    void afterACopy_onlyTheCopyMayContinue();
    void theOtherNode_findsThePackagesBesideTheSession();
    void anotherPackageBesideTheSession_isRefused();
    void aCopyOntoItself_isRefused();
    void aFolderThatIsNotThere_leavesTheWorkHere();
    void aCopyOfARehearsal_stillFindsItsMachines();
    void aFolderOnTheSharedDisk_isRefused_data();
    void aFolderOnTheSharedDisk_isRefused();
    void theWorkIsNeverGivenAway_whereTheSessionLiesOnTheSharedDisk();
    void theApprovedPackage_isFoundBesideTheSessionFirst();
    void anotherPackage_isToldApart();
    void aMissingPackage_isToldWithItsPlace();
    void choosing_takesTheApprovedFileOnly();
};

void TestHandover::passingOn_givesTheSeatAndIsRecorded()
{
    QVERIFY_NIGHT(night, 9);
    const qsizetype before = night.session().handovers.size();
    night.goOver(Role::Secondary);
    QVERIFY_RESULT(Handover::passOn(night.file(), night.name(Role::Primary), QStringLiteral("Sato"), now()));
    QVERIFY_RESULT(night.reopen());
    QVERIFY(night.session().seat == night.name(Role::Primary));
    QVERIFY(night.session().handovers.size() > before);
    const HandoverRecord &last = night.session().handovers.last();
    QVERIFY(last.from == night.name(Role::Secondary));
    QVERIFY(last.to == night.name(Role::Primary));
    QCOMPARE(last.person, QStringLiteral("Sato"));
}

void TestHandover::passingOnToWhereItIs_changesNothing()
{
    QVERIFY_NIGHT(night, 1);
    QVERIFY_RESULT(
        Handover::passOn(night.file(), night.name(Role::Secondary), QStringLiteral("Sato"), now()));
    QVERIFY(night.session().handovers.isEmpty());
}

void TestHandover::aStranger_isRefused()
{
    QVERIFY_NIGHT(night, 1);
    const auto passed = Handover::passOn(night.file(), NodeName::parse(QStringLiteral("MAIL99")).value(),
                                         QStringLiteral("Sato"), now());
    QVERIFY(!passed);
    QCOMPARE(passed.error().errorClass(), ErrorClass::InvalidInput);
    QVERIFY(night.session().seat == night.name(Role::Secondary));
}

void TestHandover::aCopy_takesTheSeatAndThePackagesAlong()
{
    QVERIFY_NIGHT(night, 9);
    night.goOver(Role::Secondary);
    const QTemporaryDir share;
    const auto copy = copyInto(share.path(), night);
    QVERIFY_RESULT(copy);
    const auto there = SessionFile::read(*copy);
    QVERIFY_RESULT(there);
    QVERIFY(there->seat == night.name(Role::Primary));
    QCOMPARE(there->runId, night.session().runId);
    for (const SessionPackage &package : there->packages) {
        const auto sha = sha256OfFile(share.filePath(package.fileName));
        QVERIFY_RESULT(sha);
        QVERIFY(*sha == package.sha256);
    }
}

void TestHandover::aCopy_takesTheEvidenceAlong_andNothingElse()
{
    QVERIFY_NIGHT(night, 9);
    night.goOver(Role::Secondary);
    const auto picture = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "pixels", {},
                                                  night.session().createdAt);
    QVERIFY_RESULT(picture);
    // A session from elsewhere may name anything, and a file may be lost.
    const QString secret = night.file().folder() + QStringLiteral("/secret.txt");
    QVERIFY_RESULT(writeFile(secret, "secret"));
    auto &evidence = night.file().session().step(StepNumber::of<1>()).record.evidence;
    evidence.append({QStringLiteral("secret.txt"), {}, night.session().createdAt});
    evidence.append({QStringLiteral("evidence/lost.png"), {}, night.session().createdAt});
    const QTemporaryDir share;
    QVERIFY_RESULT(copyInto(share.path(), night));
    const auto copied = readFile(share.filePath(*picture), 100);
    QVERIFY_RESULT(copied);
    QCOMPARE(*copied, QByteArray("pixels"));
    QVERIFY(!QFileInfo::exists(share.filePath(QStringLiteral("secret.txt"))));
}

void TestHandover::afterACopy_onlyTheCopyMayContinue()
{
    QVERIFY_NIGHT(night, 8);
    const QTemporaryDir share;
    const auto copy = copyInto(share.path(), night);
    QVERIFY_RESULT(copy);
    QVERIFY_RESULT(night.reopen());
    // Step 8 belongs on this node, and yet the work has left it.
    const StepRun here = night.runAt(Role::Secondary, 8);
    QCOMPARE(here.code, ExitCode::Refused);
    QVERIFY2(here.findings.hasCode(QStringLiteral("seat.not-taken-over")), told(here).constData());
    QCOMPARE(night.record(8).state, StepState::Pending);
}

void TestHandover::theOtherNode_findsThePackagesBesideTheSession()
{
    QVERIFY_NIGHT(night, 10);
    for (const QString &path : packagesOf(night)) {
        const QString beside = night.root() + QLatin1Char('/') + QFileInfo(path).fileName();
        QVERIFY(QFile::rename(path, beside));
    }
    QVERIFY_DONE(night.run(10));
}

void TestHandover::anotherPackageBesideTheSession_isRefused()
{
    QVERIFY_NIGHT(night, 10);
    const FolderSnapshot before = night.files(Role::Primary);
    const QString path = packagesOf(night).first();
    auto content = readFile(path, 64 << 20);
    QVERIFY_RESULT(content);
    content->append("one byte more");
    QVERIFY(QFile::remove(path));
    QVERIFY_RESULT(writeFile(night.root() + QLatin1Char('/') + QFileInfo(path).fileName(), *content));
    const StepRun run = night.run(10);
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.hasCode(QStringLiteral("package.not-approved")), told(run).constData());
    QCOMPARE(night.files(Role::Primary).differenceTo(before), QString());
}

void TestHandover::aCopyOntoItself_isRefused()
{
    QVERIFY_NIGHT(night, 1);
    const auto copy = copyInto(night.root(), night);
    QVERIFY(!copy);
    QCOMPARE(copy.error().errorClass(), ErrorClass::InvalidInput);
    QVERIFY(night.session().seat == night.name(Role::Secondary));
}

void TestHandover::aFolderThatIsNotThere_leavesTheWorkHere()
{
    QVERIFY_NIGHT(night, 1);
    const auto copy = copyInto(night.root() + QStringLiteral("/none"), night);
    QVERIFY(!copy);
    QCOMPARE(copy.error().errorClass(), ErrorClass::NotFound);
    QVERIFY(night.session().seat == night.name(Role::Secondary));
}

void TestHandover::aCopyOfARehearsal_stillFindsItsMachines()
{
    QVERIFY_NIGHT(night, 9);
    night.session().rehearsalRoot = QStringLiteral(".");
    const QTemporaryDir share;
    const auto copy = copyInto(share.path(), night);
    QVERIFY_RESULT(copy);
    const auto there = SessionFile::read(*copy);
    QVERIFY_RESULT(there);
    QCOMPARE(QDir(QDir(share.path()).absoluteFilePath(there->rehearsalRoot)).canonicalPath(),
             QDir(night.root()).canonicalPath());
    QCOMPARE(night.session().rehearsalRoot, QStringLiteral("."));
}

void TestHandover::aFolderOnTheSharedDisk_isRefused_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("shared disk") << QStringLiteral("M:\\mail") << false;
    QTest::newRow("its root, small letter") << QStringLiteral("m:\\") << false;
    QTest::newRow("own drive") << QStringLiteral("C:\\") << true;
    QTest::newRow("the other node's share") << QStringLiteral("\\\\MAIL01\\C$\\") << true;
}

void TestHandover::aFolderOnTheSharedDisk_isRefused()
{
    QFETCH(QString, folder);
    QFETCH(bool, allowed);
    QVERIFY_NIGHT(night, 9);
    Machine &machine = night.machine(Role::Secondary);
    const auto checked
        = Handover(machine, night.catalog()).checkFolder(night.session(), machine.nativePath(folder));
    QCOMPARE(checked.has_value(), allowed);
    if (!allowed)
        QCOMPARE(checked.error().errorClass(), ErrorClass::Refused);
}

void TestHandover::theWorkIsNeverGivenAway_whereTheSessionLiesOnTheSharedDisk()
{
    QVERIFY_NIGHT(night, 9);
    Machine &machine = night.machine(Role::Secondary);
    const Handover handover(machine, night.catalog());
    const QString shared = machine.nativePath(QStringLiteral("M:\\mail"));
    const auto copy = copyInto(shared, night);
    QVERIFY(!copy);
    QCOMPARE(copy.error().errorClass(), ErrorClass::Refused);
    auto there = SessionFile::create(shared + QStringLiteral("/night.json"), night.session());
    QVERIFY_RESULT(there);
    const NodeName seat = there->session().seat;
    const auto passed = handover.inPlace(*there, night.name(Role::Primary), QStringLiteral("Sato"));
    QVERIFY(!passed);
    QCOMPARE(passed.error().errorClass(), ErrorClass::Refused);
    QVERIFY(there->session().seat == seat);
}

void TestHandover::theApprovedPackage_isFoundBesideTheSessionFirst()
{
    QVERIFY_NIGHT(night, 10);
    Machine &machine = night.machine(Role::Primary);
    const QString before = night.session().packages.first().path;
    QVERIFY(PackageSearch::find(night.session(), night.root(), machine).first().path == before);
    const QString name = night.session().packages.first().fileName;
    const QString beside = night.root() + QLatin1Char('/') + name;
    QVERIFY(QFile::copy(machine.nativePath(before), beside));
    const auto found = PackageSearch::settle(night.file(), machine);
    QVERIFY_RESULT(found);
    QVERIFY(found->first().state == FoundPackage::State::Approved);
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.session().packages.first().path, beside);
}

void TestHandover::anotherPackage_isToldApart()
{
    QVERIFY_NIGHT(night, 10, QStringLiteral("other-package-on-node-2"));
    SessionPackage &package = night.session().packages.first();
    package.path = night.machine(Role::Primary)
                       .displayPath(night.world().packagePath(QStringLiteral("other/") + package.fileName));
    const QString wrong = package.path;
    const auto found = PackageSearch::settle(night.file(), night.machine(Role::Primary));
    QVERIFY_RESULT(found);
    QVERIFY(found->first().state == FoundPackage::State::Another);
    QVERIFY(found->first().sha256 && !(*found->first().sha256 == package.sha256));
    QVERIFY(found->last().state == FoundPackage::State::Approved);
    QCOMPARE(night.session().packages.first().path, wrong);
}

void TestHandover::aMissingPackage_isToldWithItsPlace()
{
    QVERIFY_NIGHT(night, 10);
    night.session().packages.first().path = QStringLiteral("C:\\nowhere\\x.exe");
    const auto found
        = PackageSearch::find(night.session(), night.root(), night.machine(Role::Primary)).first();
    QVERIFY(found.state == FoundPackage::State::Missing);
    QCOMPARE(found.path, QStringLiteral("C:\\nowhere\\x.exe"));
    QVERIFY(!found.sha256);
}

void TestHandover::choosing_takesTheApprovedFileOnly()
{
    QVERIFY_NIGHT(night, 10, QStringLiteral("other-package-on-node-2"));
    Machine &machine = night.machine(Role::Primary);
    const SessionPackage before = night.session().packages.first();
    using Use = SessionPackage::Use;
    const auto other = PackageSearch::choose(
        night.file(), Use::Mail, night.world().packagePath(QStringLiteral("other/") + before.fileName),
        machine);
    QVERIFY(!other);
    QCOMPARE(other.error().errorClass(), ErrorClass::Refused);
    QVERIFY(other.error().nativeText().contains(before.sha256.toHex()));
    const auto none
        = PackageSearch::choose(night.file(), Use::Mail, night.root() + QStringLiteral("/no.exe"), machine);
    QVERIFY(!none);
    QCOMPARE(none.error().errorClass(), ErrorClass::NotFound);
    QCOMPARE(night.session().packages.first().path, before.path);

    const QString elsewhere = night.root() + QStringLiteral("/renamed.exe");
    QVERIFY(QFile::copy(machine.nativePath(before.path), elsewhere));
    QVERIFY_RESULT(PackageSearch::choose(night.file(), Use::Mail, elsewhere, machine));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.session().packages.first().path, elsewhere);
    QVERIFY(night.session().packages.first().sha256 == before.sha256);
}

QTEST_GUILESS_MAIN(TestHandover)
#include "TestHandover.moc"
