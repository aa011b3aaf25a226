// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "procedure/Handover.h"
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

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passingOn_givesTheSeatAndIsRecorded();
    void passingOnToWhereItIs_changesNothing();
    void aStranger_isRefused();
    void aCopy_takesTheSeatAndThePackagesAlong();
    void afterACopy_onlyTheCopyMayContinue();
    void theOtherNode_findsThePackagesBesideTheSession();
    void anotherPackageBesideTheSession_isRefused();
    void aCopyOntoItself_isRefused();
    void aFolderThatIsNotThere_leavesTheWorkHere();
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
    const auto copy = Handover::copyTo(night.file(), share.path(), packagesOf(night),
                                       night.name(Role::Primary), QStringLiteral("Sato"), now());
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

void TestHandover::afterACopy_onlyTheCopyMayContinue()
{
    QVERIFY_NIGHT(night, 8);
    const QTemporaryDir share;
    const auto copy = Handover::copyTo(night.file(), share.path(), {}, night.name(Role::Primary),
                                       QStringLiteral("Sato"), now());
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
    const auto copy = Handover::copyTo(night.file(), night.root(), {}, night.name(Role::Primary),
                                       QStringLiteral("Sato"), now());
    QVERIFY(!copy);
    QCOMPARE(copy.error().errorClass(), ErrorClass::InvalidInput);
    QVERIFY(night.session().seat == night.name(Role::Secondary));
}

void TestHandover::aFolderThatIsNotThere_leavesTheWorkHere()
{
    QVERIFY_NIGHT(night, 1);
    const auto copy = Handover::copyTo(night.file(), night.root() + QStringLiteral("/none"), {},
                                       night.name(Role::Primary), QStringLiteral("Sato"), now());
    QVERIFY(!copy);
    QCOMPARE(copy.error().errorClass(), ErrorClass::NotFound);
    QVERIFY(night.session().seat == night.name(Role::Secondary));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "TestHandover.moc"
