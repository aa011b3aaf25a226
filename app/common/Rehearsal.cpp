// SPDX-License-Identifier: MIT
#include "common/Rehearsal.h"

#include "components/TextFile.h"
#include "procedure/Handover.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

namespace {

/// Where the people of a rehearsal sit down when the night begins.
NodeName firstSeat(const RehearsalWorld &world)
{
    return world.scenario().startOnPrimary ? world.primary() : world.secondary();
}

} // namespace

Result<Machine *> RehearsalSeats::machineOf(const NodeName &node)
{
    std::unique_ptr<Machine> &machine = m_machines[node.text().toUpper()];
    if (!machine) {
        auto made = m_world->machineFor(node);
        if (!made)
            return fail(made.error());
        machine = std::move(*made);
    }
    return machine.get();
}

Result<> RehearsalSeats::enterStep(StepNumber number)
{
    return m_world->enterStep(number.value());
}

QString RehearsalSeats::packageFor(const NodeName &node, SessionPackage::Use use) const
{
    const Presented &presented
        = node == m_world->primary() ? m_world->scenario().onPrimary : m_world->scenario().onSecondary;
    const QString &name = use == SessionPackage::Use::Mail ? presented.mailPackage : presented.webPackage;
    return name.isEmpty() ? QString() : m_world->packagePath(name);
}

Result<> RehearsalSeats::restart()
{
    auto world = RehearsalWorld::open(m_world->root());
    if (!world)
        return fail(world.error());
    m_machines.clear();
    m_world = std::move(*world);
    return {};
}

Result<> goOverInRehearsal(SessionFile &file, Role seat, std::optional<StepNumber> step)
{
    const Session &session = file.session();
    if (session.rehearsalRoot.isEmpty())
        return {};
    auto world = RehearsalWorld::open(QDir(file.folder()).absoluteFilePath(session.rehearsalRoot));
    if (!world)
        return fail(world.error());
    RehearsalSeats seats(std::move(*world));
    const NodeName node = session.nodeOf(seat).name;
    const auto machine = seats.machineOf(node);
    if (!machine)
        return fail(machine.error());
    if (auto passed = Handover::passOn(file, node, session.team.worker, (*machine)->clock().now()); !passed)
        return passed;
    return step ? seats.enterStep(*step) : Result<>();
}

Result<Rehearsal> Rehearsal::open(const QString &folder, const Scenario &scenario, const Progress &progress)
{
    const QString root = QDir::current().absoluteFilePath(folder);
    if (!QFileInfo::exists(root + QStringLiteral("/world.json"))) {
        auto world = RehearsalWorld::create(root, scenario, progress);
        return world ? Result<Rehearsal>(Rehearsal(std::move(*world))) : fail(world.error());
    }
    auto world = RehearsalWorld::open(root);
    if (!world)
        return fail(world.error());
    if ((*world)->scenario().name != scenario.name) {
        return fail(
            Error(ErrorClass::Refused,
                  tr("The folder holds a rehearsal of another scenario: %1.").arg((*world)->scenario().name),
                  tr("Choose an empty folder, or continue that scenario."))
                .in(QDir::toNativeSeparators(root)));
    }
    return Rehearsal(std::move(*world));
}

Result<Scenario> Rehearsal::scenarioIn(const QString &folder)
{
    auto world = RehearsalWorld::open(QDir::current().absoluteFilePath(folder));
    return world ? Result<Scenario>((*world)->scenario()) : fail(world.error());
}

QString Rehearsal::sessionPath() const
{
    return m_world->root() + QStringLiteral("/session.json");
}

Result<SessionChoices> Rehearsal::choices(const QString &language) const
{
    const Scenario &scenario = m_world->scenario();
    SessionChoices choices;
    choices.mailPackage = m_world->packagePath(scenario.onSecondary.mailPackage);
    choices.web = scenario.setup.web;
    if (choices.web)
        choices.webPackage = m_world->packagePath(scenario.onSecondary.webPackage);
    choices.mailFolder = scenario.onSecondary.mailTarget;
    choices.webFolder = scenario.onSecondary.webTarget;
    choices.team = {tr("Worker (rehearsal)"), tr("Checker (rehearsal)"), tr("Approver (rehearsal)")};
    choices.customer = tr("Rehearsal");
    choices.subject = tr("Rehearsal of the differential update: %1").arg(scenario.description());
    choices.language = language;
    choices.rehearsalRoot = QStringLiteral(".");
    const QString note = m_world->packagePath(QStringLiteral("release-note.txt"));
    if (QFileInfo::exists(note)) {
        const auto text = readTextFile(note);
        if (!text)
            return fail(text.error());
        choices.releaseNote = *text;
    }
    return choices;
}

Result<SessionFile> Rehearsal::session(const Catalog &catalog, const QString &language,
                                       Findings &problems) const
{
    if (QFileInfo::exists(sessionPath()))
        return SessionFile::open(sessionPath());
    const auto machine = m_world->machineFor(firstSeat(*m_world));
    if (!machine)
        return fail(machine.error());
    const auto entered = choices(language);
    if (!entered)
        return fail(entered.error());
    auto session = Preparation(**machine, catalog).makeSession(*entered, problems);
    if (!session)
        return fail(session.error());
    return SessionFile::create(sessionPath(), std::move(*session));
}

QList<PreparedAnswer> Rehearsal::answers() const
{
    QList<PreparedAnswer> answers;
    for (const ScriptedAnswer &answer : m_world->scenario().answers) {
        if (const auto step = StepNumber::parse(answer.step))
            answers.append({*step, answer.question, answer.value});
    }
    return answers;
}

AtTrouble Rehearsal::atTrouble() const
{
    return m_world->scenario().goesBack ? AtTrouble::GoBack : AtTrouble::Stop;
}

} // namespace epost
