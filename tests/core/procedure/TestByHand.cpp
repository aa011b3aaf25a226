// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "package/PackageReader.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

const StepOptions kByHand = [] {
    StepOptions options;
    options.mode = StepMode::ByHand;
    return options;
}();

QString folderOf(Night &night, Role role, SessionPackage::Use use)
{
    return use == SessionPackage::Use::Mail ? night.folder(role) + QStringLiteral("/MS") : night.folder(role);
}

#ifdef Q_OS_WIN
/// There is no unzip to stand for the vendor's program.
bool unpack(const QString &path, const QString &folder, const QString &without)
{
    const auto package = Package::open(path);
    if (!package)
        return false;
    PackageReader reader(*package);
    bool good = reader.open().has_value();
    for (const PackageEntry &entry : package->entries()) {
        const QString name = folder + QLatin1Char('/') + entry.path.text();
        if (!good || entry.path.text() == without)
            continue;
        good = QDir().mkpath(entry.folder ? name : QFileInfo(name).path());
        if (entry.folder)
            continue;
        const auto content = reader.readAll(entry, 64 << 20);
        QFile file(name);
        good = good && content && file.open(QIODevice::WriteOnly) && file.write(*content) == content->size()
            && file.flush()
            && file.setFileTime(entry.modified.toDateTime(), QFileDevice::FileModificationTime);
    }
    return good && !package->entries().isEmpty();
}
#else
bool unpack(const QString &path, const QString &folder, const QString &without)
{
    QStringList arguments{QStringLiteral("-o"), QStringLiteral("-qq"), path, QStringLiteral("-d"), folder};
    if (!without.isEmpty())
        arguments += {QStringLiteral("-x"), without};
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), arguments);
    // 1: a warning, that there is a program before the ZIP.
    return unzip.waitForFinished() && unzip.exitStatus() == QProcess::NormalExit && unzip.exitCode() <= 1;
}
#endif

/// What the vendor's program does once [Unzip] is pressed.
/// \param without a file that it leaves out; empty: none
bool unzip(Night &night, Role role, SessionPackage::Use use, const QString &without = {})
{
    return unpack(night.machine(role).nativePath(night.session().package(use)->path),
                  folderOf(night, role, use), without);
}

Result<> changeCluster(Night &night, const std::function<Result<>(ClusterSimulation &)> &change)
{
    return night.world().change([&](WorldState &world) -> Result<> {
        ClusterSimulation simulation(world);
        return change(simulation);
    });
}

} // namespace

/// The vendor's support may insist that a person does it: then the product watches and verifies.
class TestByHand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeNightByHand_endsAsTheAutomaticOne();
    void theFolder_isVerifiedEntryByEntry();
    void aFileThatWasLeftOut_isFound_data();
    void aFileThatWasLeftOut_isFound();
    void nothingApplied_isFound();
    void theQuestion_namesProgramAndFolder();
    void whatWasStaged_isRemovedWhenAPersonAppliesIt();
    void aSwitchThatNobodyMakes_endsAtTheLimitAndSaysWhatIsSeen();
};

void TestByHand::aWholeNightByHand_endsAsTheAutomaticOne()
{
    using Use = SessionPackage::Use;
    QVERIFY_NIGHT(night, 1);
    QVERIFY_NIGHT(automatic, 14);
    bool asked = false;
    night.person.beforeAnswer = [&](const Question &question) {
        if (!question.key.startsWith(QLatin1String("applied-by-hand")))
            return;
        const Role role = night.session().seat == night.name(Role::Primary) ? Role::Primary : Role::Secondary;
        const bool web = question.key.endsWith(QLatin1String("-web"))
            || night.session().nextStep() == StepNumber::of<5>();
        // While a person works with the files, the node takes no role.
        QVERIFY(night.stateOf(role) == NodeState::Paused || night.stateOf(role) == NodeState::Down);
        QVERIFY(unzip(night, role, web ? Use::Web : Use::Mail));
    };
    night.progress = [&](const ProgressState &) {
        // The person in the Failover Cluster Manager, once at step 6 and once at step 11.
        const auto step = night.session().nextStep();
        const bool six = step == StepNumber::of<6>() && night.stateOf(Role::Primary) == NodeState::Paused;
        const bool eleven = step == StepNumber::of<11>() && night.stateOf(Role::Primary) == NodeState::Down;
        if (asked || !(six || eleven))
            return;
        asked = true;
        const auto done = changeCluster(night, [&](ClusterSimulation &cluster) {
            return six ? cluster.stopClusterService(night.name(Role::Primary))
                       : cluster.startClusterService(night.name(Role::Primary));
        });
        QVERIFY_RESULT(done);
    };
    for (int step = 1; step <= 13; ++step) {
        asked = false;
        const StepRun run = night.run(step, kByHand);
        QVERIFY2(run.code == ExitCode::Done,
                 ("step " + QByteArray::number(step) + ' ' + told(run)).constData());
        QCOMPARE(night.record(step).mode, StepMode::ByHand);
        if (step == 6 || step == 11)
            QVERIFY2(asked, "nobody had to do it by hand");
    }
    for (const Role role : {Role::Secondary, Role::Primary}) {
        const auto updated = filesBelow(night.folder(role));
        const auto expected = filesBelow(automatic.folder(role));
        QVERIFY_RESULT(updated);
        QVERIFY_RESULT(expected);
        QCOMPARE(updated->size(), expected->size());
        QVERIFY(night.session().nodeOf(role).after == automatic.session().nodeOf(role).after);
        QCOMPARE(night.session().nodeOf(role).update, UpdateState::Updated);
        QCOMPARE(night.stateOf(role), NodeState::Up);
    }
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
    QCOMPARE(night.session().outages.size(), qsizetype(2));
}

void TestByHand::theFolder_isVerifiedEntryByEntry()
{
    QVERIFY_NIGHT(night, 3);
    night.person.beforeAnswer
        = [&](const Question &) { QVERIFY(unzip(night, Role::Secondary, SessionPackage::Use::Mail)); };
    QVERIFY_DONE(night.run(3, kByHand));
    // One file that is not what the package says, and it is no longer done.
    const QString program = night.folder(Role::Secondary) + QStringLiteral("/MS/Epstrs.exe");
    auto content = readFile(program, 64 << 20);
    QVERIFY_RESULT(content);
    content->back() = static_cast<char>(content->back() + 1);
    QVERIFY_RESULT(writeFile(program, *content));
    QVERIFY_DONE(night.run(4));
    // The product places it again only where a person wants that.
    night.person.acceptsWarnings = false;
    QVERIFY(night.run(5).code != ExitCode::Done);
    QVERIFY(night.person.warned.contains(QStringLiteral("apply.again")));
    QVERIFY(night.run(6).code != ExitCode::Done);
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
}

void TestByHand::aFileThatWasLeftOut_isFound_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("code");
    QTest::newRow("a replaced one") << QStringLiteral("Epstds.exe") << QStringLiteral("verify.differs");
    QTest::newRow("a new one") << QStringLiteral("libssl-3-x64.dll") << QStringLiteral("verify.missing");
}

void TestByHand::aFileThatWasLeftOut_isFound()
{
    QFETCH(QString, left);
    QFETCH(QString, code);
    QVERIFY_NIGHT(night, 3);
    night.person.beforeAnswer
        = [&](const Question &) { QVERIFY(unzip(night, Role::Secondary, SessionPackage::Use::Mail, left)); };
    const StepRun run = night.run(3, kByHand);
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    const Findings bad = run.findings.atLeast(Severity::Blocker);
    QCOMPARE(bad.size(), qsizetype(1));
    QCOMPARE(bad.first().code, code);
    QVERIFY2((bad.first().title + bad.first().subject).contains(left), told(run).constData());
    QCOMPARE(night.stateOf(Role::Secondary), NodeState::Paused); // mixed files must not go live
    night.person.beforeAnswer
        = [&](const Question &) { QVERIFY(unzip(night, Role::Secondary, SessionPackage::Use::Mail)); };
    QVERIFY_DONE(night.run(3, kByHand));
}

void TestByHand::nothingApplied_isFound()
{
    for (const int step : {3, 10}) {
        QVERIFY_NIGHT(night, step);
        const FolderSnapshot before = night.files(specOf(stepNumber(step)).role);
        const StepRun run = night.run(step, kByHand);
        QCOMPARE(run.code, ExitCode::NeedsPerson);
        QVERIFY(run.findings.blocked());
        QCOMPARE(night.files(specOf(stepNumber(step)).role).differenceTo(before), QString());
    }
}

void TestByHand::theQuestion_namesProgramAndFolder()
{
    QVERIFY_NIGHT(night, 5);
    QString text;
    night.person.beforeAnswer = [&](const Question &question) {
        text = question.text;
        QVERIFY(unzip(night, Role::Secondary, SessionPackage::Use::Web));
    };
    QVERIFY_DONE(night.run(5, kByHand));
    QVERIFY2(text.contains(night.session().package(SessionPackage::Use::Web)->fileName), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("C:\\Program Files\\EPOST")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("EPOST\\MS")), qPrintable(text));
}

void TestByHand::whatWasStaged_isRemovedWhenAPersonAppliesIt()
{
    QVERIFY_NIGHT(night, 3); // step 2 has staged everything
    const QString state = night.folder(Role::Secondary) + QStringLiteral("/MS/.epost-update");
    QVERIFY(QFileInfo::exists(state));
    night.person.beforeAnswer
        = [&](const Question &) { QVERIFY(unzip(night, Role::Secondary, SessionPackage::Use::Mail)); };
    QVERIFY_DONE(night.run(3, kByHand));
    QVERIFY(!QFileInfo::exists(state));
}

void TestByHand::aSwitchThatNobodyMakes_endsAtTheLimitAndSaysWhatIsSeen()
{
    QVERIFY_NIGHT(night, 6);
    const StepRun run = night.run(6, kByHand);
    QCOMPARE(run.code, ExitCode::NeedsPerson);
    QVERIFY2(run.findings.hasCode(QStringLiteral("cluster.switch-over-failed")), told(run).constData());
    QVERIFY2(run.findings.atLeast(Severity::Blocker).first().title.contains(QStringLiteral("MAIL01")),
             told(run).constData());
    QVERIFY(night.mailRole().owner == night.name(Role::Primary));
    QCOMPARE(night.mailRole().state, RoleState::Online);
    // The product takes over where nobody did it.
    QVERIFY_DONE(night.run(6));
}

QTEST_GUILESS_MAIN(TestByHand)
#include "TestByHand.moc"
