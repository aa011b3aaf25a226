// SPDX-License-Identifier: MIT
#include "Night.h"

#include "procedure/Checklist.h"
#include "procedure/Handover.h"
#include "procedure/Preparation.h"

#include <QDir>

#include <filesystem>

namespace epost::test {

namespace {

namespace fs = std::filesystem;

constexpr int kAfterLast = StepNumber::kLast + 1;

fs::path toPath(const QString &path)
{
    return fs::path(path.toStdU16String());
}

/// With times and rights: the web files have no other evidence than their times.
Result<> copyTree(const QString &from, const QString &to)
{
    std::error_code failed;
    for (auto it = fs::recursive_directory_iterator(toPath(from), failed); !failed && it != fs::end(it);
         it.increment(failed)) {
        const fs::path target = toPath(to) / fs::relative(it->path(), toPath(from), failed);
        if (it->is_directory()) {
            fs::create_directories(target, failed);
        } else {
            fs::copy_file(it->path(), target, failed);
            if (!failed)
                fs::last_write_time(target, fs::last_write_time(it->path(), failed), failed);
        }
        if (!failed)
            fs::permissions(target, it->status().permissions(), failed);
    }
    return failed ? Result<>(fail(ErrorClass::ReadWrite, QString::fromStdString(failed.message())))
                  : Result<>();
}

} // namespace

StepNumber stepNumber(int step)
{
    return StepNumber::parse(step).value();
}

QByteArray told(const StepRun &run)
{
    QByteArray text = "code " + QByteArray::number(static_cast<int>(run.code)) + ", state "
        + stepStateKey(run.state).toUtf8();
    for (const Finding &finding : run.findings.atLeast(Severity::Notice))
        text += "\n  " + finding.code.toUtf8() + ": " + finding.title.toUtf8() + " ["
            + finding.evidence.toUtf8() + ']';
    return text;
}

Night::Night()
    : m_catalog(Catalog::load().value())
{
}

Result<std::unique_ptr<Night>> Night::before(int step, const QString &scenario)
{
    static std::map<std::pair<QString, int>, std::unique_ptr<QTemporaryDir>> moments;
    std::unique_ptr<QTemporaryDir> &moment = moments[{scenario, step}];
    if (!moment) {
        std::unique_ptr<Night> night;
        if (step == StepNumber::kFirst) {
            night.reset(new Night);
            const auto wanted = Scenario::named(scenario);
            if (!wanted)
                return fail(wanted.error());
            if (auto begun = night->begin(*wanted); !begun)
                return fail(begun.error());
        } else {
            auto earlier = before(step - 1, scenario);
            if (!earlier)
                return earlier;
            night = std::move(*earlier);
            const StepRun run = night->run(step - 1);
            if (run.code != ExitCode::Done)
                return fail(ErrorClass::Internal,
                            QStringLiteral("step %1: %2").arg(step - 1).arg(QString::fromUtf8(told(run))));
        }
        night->m_file.reset();
        auto kept = std::make_unique<QTemporaryDir>();
        if (auto copied = copyTree(night->root(), kept->path()); !copied)
            return fail(copied.error());
        moment = std::move(kept);
    }
    std::unique_ptr<Night> night(new Night);
    if (auto copied = copyTree(moment->path(), night->root()); !copied)
        return fail(copied.error());
    if (auto opened = night->open(); !opened)
        return fail(opened.error());
    if (step < kAfterLast)
        night->goOver(specOf(stepNumber(step)).role);
    return night;
}

Result<> Night::begin(const Scenario &scenario)
{
    auto world = RehearsalWorld::create(root(), scenario);
    if (!world)
        return fail(world.error());
    m_world = std::move(*world);
    SessionChoices choices;
    choices.mailPackage = m_world->packagePath(scenario.onSecondary.mailPackage);
    choices.web = scenario.setup.web;
    if (choices.web)
        choices.webPackage = m_world->packagePath(scenario.onSecondary.webPackage);
    choices.team = {person.worker, person.checker, QStringLiteral("Tanaka")};
    choices.language = QStringLiteral("en");
    choices.rehearsalRoot = QStringLiteral(".");
    Findings problems;
    auto made = Preparation(machine(Role::Secondary), m_catalog).makeSession(choices, problems);
    if (!made)
        return fail(made.error());
    auto created = SessionFile::create(sessionPath(), std::move(*made));
    if (!created)
        return fail(created.error());
    m_file.emplace(std::move(*created));
    return {};
}

Result<> Night::open()
{
    auto world = RehearsalWorld::open(root());
    if (!world)
        return fail(world.error());
    m_world = std::move(*world);
    auto file = SessionFile::open(sessionPath());
    if (!file)
        return fail(file.error());
    m_file.emplace(std::move(*file));
    return {};
}

Result<> Night::reopen()
{
    m_file.reset();
    m_machines.clear();
    m_world.reset();
    return open();
}

Machine &Night::machine(Role role)
{
    std::unique_ptr<Machine> &machine = m_machines[role];
    if (!machine)
        machine = m_world->machineFor(name(role)).value();
    return *machine;
}

NodeName Night::name(Role role) const
{
    return role == Role::Primary ? m_world->primary() : m_world->secondary();
}

StepRecord &Night::record(int step)
{
    return session().step(stepNumber(step)).record;
}

QString Night::folder(Role role) const
{
    return QStringLiteral("%1/nodes/%2/C/Program Files/EPOST").arg(root(), name(role).text());
}

FolderSnapshot Night::sharedFiles() const
{
    return FolderSnapshot::of(root() + QStringLiteral("/shared"));
}

ClusterSnapshot Night::cluster()
{
    WorldState state = m_world->state();
    return ClusterSimulation(state).snapshot();
}

NodeState Night::stateOf(Role role)
{
    return cluster().node(name(role))->state;
}

RoleInfo Night::mailRole()
{
    return *cluster().role(session().mailRole);
}

void Night::goOver(Role role)
{
    (void)Handover::passOn(file(), name(role), person.worker, machine(role).clock().now());
}

void Night::tickDue(int step)
{
    for (const ChecklistPhase phase : phasesDueAt(stepNumber(step))) {
        for (const ChecklistItemSpec &item : m_catalog.checklist(phase, session().productId, session().web)) {
            if (!session().mark(item.id))
                session().checklist.append({item.id, false, {}, person.worker, SystemClock().now()});
        }
    }
}

StepRun Night::run(int step, const StepOptions &options)
{
    const Role role = specOf(stepNumber(step)).role;
    goOver(role);
    tickDue(step);
    return runAt(role, step, options);
}

StepRun Night::runAt(Role seat, int step, const StepOptions &options)
{
    return Runner(file(), machine(seat), m_catalog, person, progress).run(stepNumber(step), options);
}

std::optional<WayBackId> Night::wayBack()
{
    return applicableWayBack(session(), mailRole().owner);
}

StepRun Night::goBack()
{
    if (!session().openWayBack()) {
        const auto way = wayBack();
        if (!way)
            return {StepState::Pending, ExitCode::Refused, {}};
        const auto begun = beginWayBack(file(), *way, QStringLiteral("a test"), QStringLiteral("Tanaka"),
                                        machine(Role::Secondary).clock().now());
        if (!begun)
            return {StepState::Pending,
                    ExitCode::Refused,
                    {Finding::fromError(begun.error(), QStringLiteral("test.not-begun"))}};
    }
    StepRun last;
    while (const auto next = nextWayBackStep(session())) {
        goOver(next->seat);
        Runner runner(file(), machine(next->seat), m_catalog, person, progress);
        last = runWayBackStep(runner);
        if (last.code != ExitCode::Done)
            return last;
    }
    return last;
}

} // namespace epost::test
