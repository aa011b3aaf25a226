// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalWorld.h"

#include "base/Files.h"
#include "base/JsonReader.h"
#include "base/Logging.h"
#include "base/OwnerLock.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/WorldBuilder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace epost {

namespace {

constexpr qint64 kStateLimit = 4 * 1024 * 1024;
constexpr std::chrono::seconds kLockPatience{10};

QString stateFile(const QString &root)
{
    return root + QStringLiteral("/world.json");
}

/// There while a world is being laid out.
QString begunFile(const QString &root)
{
    return root + QStringLiteral("/world.begun");
}

Result<QByteArray> contentOf(const QString &root)
{
    return readFile(stateFile(root), kStateLimit);
}

Result<WorldState> parsed(const QByteArray &content, const QString &root)
{
    const auto world = parseJsonObject(content).and_then(WorldState::fromJson);
    if (!world)
        return fail(world.error().in(stateFile(root)));
    return world;
}

/// Programs whose window is one of the two tools of the procedure's first step.
bool isTool(const ProcessInfo &process)
{
    return process.windowTitle.startsWith(QLatin1String("E-POST "), Qt::CaseInsensitive);
}

ProcessInfo mailControl(const WorldState &world)
{
    ProcessInfo process;
    process.id = 4712;
    process.imagePath = world.programFolder + QStringLiteral("\\Epstcontrol.exe");
    process.windowTitle = QStringLiteral("E-POST Mail Control");
    process.user = QStringLiteral("EXAMPLE\\operator");
    process.session = 3;
    process.connected = false;
    return process;
}

void carryOut(const ScriptedEvent &event, WorldState &world)
{
    ClusterSimulation simulation(world);
    SimulatedNode *node = world.node(event.node);
    switch (event.action) {
    case ScriptAction::LoseWitness:
        simulation.setWitness(false);
        return;
    case ScriptAction::Reboot:
        simulation.powerOff(event.node);
        simulation.powerOn(event.node);
        return;
    case ScriptAction::StartService:
        if (node != nullptr && !node->services.isEmpty())
            node->services.first().info.state = ServiceState::Running;
        return;
    case ScriptAction::OpenMailControl:
        if (node != nullptr)
            node->processes.append(mailControl(world));
        return;
    }
}

} // namespace

RehearsalWorld::RehearsalWorld(QString root, Scenario scenario)
    : m_root(std::move(root))
    , m_scenario(std::move(scenario))
{
}

Result<std::shared_ptr<RehearsalWorld>> RehearsalWorld::create(const QString &root, const Scenario &scenario,
                                                               const Progress &progress)
{
    const QString path = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    if (QFileInfo(path).exists() && !QFileInfo(path).isDir())
        return fail(Error(ErrorClass::InvalidInput, tr("This is a file, not a folder.")).in(path));
    // What an interrupted create() has left is ours to clear away, and nothing else is.
    if (QFileInfo::exists(begunFile(path))) {
        for (const QString &folder :
             {QStringLiteral("nodes"), QStringLiteral("shared"), QStringLiteral("packages")})
            QDir(path + QLatin1Char('/') + folder).removeRecursively();
        QFile::remove(begunFile(path));
    }
    if (QFileInfo::exists(path)
        && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return fail(Error(ErrorClass::Refused, tr("The folder for the rehearsal is not empty."),
                          tr("Choose a new folder: a rehearsal never mixes with other files."))
                        .in(path));
    }
    if (!QDir().mkpath(path))
        return fail(
            Error(ErrorClass::ReadWrite, tr("The folder for the rehearsal cannot be made.")).in(path));
    if (auto written = writeFile(begunFile(path), {}); !written)
        return fail(written.error());
    const WorldBuilder builder(path, scenario);
    if (auto written = builder.writeFiles(progress); !written)
        return fail(written.error());
    // Last: a world without its state is no world, so one that was interrupted here is never opened.
    const QByteArray state = QJsonDocument(builder.state().toJson()).toJson();
    if (auto written = writeFile(stateFile(path), state); !written)
        return fail(written.error());
    QFile::remove(begunFile(path));
    return open(path);
}

Result<std::shared_ptr<RehearsalWorld>> RehearsalWorld::open(const QString &root)
{
    const QString path = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
    if (!QFileInfo::exists(stateFile(path)))
        return fail(Error(ErrorClass::NotFound, tr("There is no rehearsal in this folder.")).in(path));
    const auto content = contentOf(path);
    if (!content)
        return fail(content.error());
    auto state = parsed(*content, path);
    if (!state)
        return fail(state.error());
    auto scenario = Scenario::named(state->scenario);
    if (!scenario)
        return fail(scenario.error().in(stateFile(path)));
    std::shared_ptr<RehearsalWorld> world(new RehearsalWorld(path, *scenario));
    world->m_lastKnown = *state;
    if (auto on = world->switchOn(); !on)
        return fail(on.error());
    return world;
}

Result<> RehearsalWorld::switchOn()
{
    return change([](WorldState &world) -> Result<> {
        for (const SimulatedNode &node : QList<SimulatedNode>(world.nodes))
            ClusterSimulation(world).powerOn(node.name);
        return {};
    });
}

Result<std::unique_ptr<Machine>> RehearsalWorld::machineFor(const NodeName &node)
{
    const WorldState world = state();
    const SimulatedNode *found = world.node(node);
    if (found == nullptr)
        return fail(Error(ErrorClass::NotFound, tr("The rehearsal has no such machine.")).in(node.text()));
    return std::make_unique<RehearsalMachine>(shared_from_this(), found->name);
}

QString RehearsalWorld::packagePath(const QString &fileName) const
{
    return QStringLiteral("%1/packages/%2").arg(m_root, fileName);
}

WorldState RehearsalWorld::state() const
{
    // Without the lock: the file is replaced in one instant.
    const auto content = contentOf(m_root);
    const std::lock_guard guard(m_mutex);
    const auto state = stateIn(content);
    if (!state)
        logging::warning(QStringLiteral("rehearsal: %1").arg(state.error().text()));
    return m_lastKnown;
}

Result<WorldState> RehearsalWorld::stateIn(const Result<QByteArray> &content) const
{
    if (!content)
        return fail(content.error());
    if (m_parsed.isEmpty() || *content != m_parsed) {
        auto world = parsed(*content, m_root);
        if (!world)
            return world;
        m_lastKnown = std::move(*world);
        m_parsed = *content;
    }
    return m_lastKnown;
}

Result<> RehearsalWorld::change(const std::function<Result<>(WorldState &)> &change)
{
    const std::lock_guard guard(m_mutex);
    const auto lock = OwnerLock::take(m_root + QStringLiteral("/world.lock"), m_root,
                                      OwnerLock::Foreign::Respect, kLockPatience);
    if (!lock)
        return fail(lock.error());
    const auto before = contentOf(m_root);
    auto world = stateIn(before);
    if (!world)
        return fail(world.error());
    if (auto changed = change(*world); !changed)
        return changed;
    const QByteArray after = QJsonDocument(world->toJson()).toJson();
    m_lastKnown = std::move(*world);
    m_parsed.clear();
    ++m_changes;
    m_changed.notify_all();
    return after == *before ? Result<>() : writeFile(stateFile(m_root), after);
}

Result<> RehearsalWorld::enterStep(int number)
{
    return change([number](WorldState &world) -> Result<> {
        QList<ScriptedEvent> due;
        QList<ScriptedEvent> later;
        for (const ScriptedEvent &event : std::as_const(world.script))
            (event.beforeStep <= number ? due : later).append(event);
        world.script = later;
        for (const ScriptedEvent &event : std::as_const(due))
            carryOut(event, world);
        return {};
    });
}

Result<> RehearsalWorld::closeTools(const NodeName &name)
{
    return change([&name](WorldState &world) -> Result<> {
        if (SimulatedNode *node = world.node(name))
            node->processes.removeIf(isTool);
        return {};
    });
}

Result<> RehearsalWorld::stopStrayServices(const NodeName &name)
{
    return change([&name](WorldState &world) -> Result<> {
        SimulatedNode *node = world.node(name);
        if (node == nullptr || (world.clusterInstalled && world.role.owner == name))
            return {};
        for (SimulatedService &service : node->services)
            service.info.state = ServiceState::Stopped;
        return {};
    });
}

Result<> RehearsalWorld::setWitness(bool online)
{
    return change([online](WorldState &world) -> Result<> {
        ClusterSimulation(world).setWitness(online);
        return {};
    });
}

Result<> RehearsalWorld::restart(const NodeName &node)
{
    return change([&node](WorldState &world) -> Result<> {
        carryOut({0, ScriptAction::Reboot, node}, world);
        return {};
    });
}

Result<> RehearsalWorld::mend(const NodeName &node)
{
    return change([&node](WorldState &world) -> Result<> {
        world.faults.removeIf([&](const Fault &fault) { return fault.node == node; });
        return {};
    });
}

void RehearsalWorld::expectHands(bool expected)
{
    m_expectsHands = expected;
}

bool RehearsalWorld::expectsHands() const
{
    return m_expectsHands;
}

Milliseconds RehearsalWorld::waitForHands(Milliseconds limit) const
{
    const auto begin = std::chrono::steady_clock::now();
    std::unique_lock guard(m_mutex);
    m_changed.wait_for(guard, limit, [this, before = m_changes] { return m_changes != before; });
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - begin);
}

bool RehearsalWorld::isDark(const NodeName &node) const
{
    const std::lock_guard guard(m_mutex);
    return m_dark.contains(node);
}

Result<> RehearsalWorld::cutPower(const NodeName &node)
{
    {
        const std::lock_guard guard(m_mutex);
        m_dark.append(node);
    }
    return change([&node](WorldState &world) -> Result<> {
        world.faults.removeIf(
            [&](const Fault &fault) { return fault.kind == FaultKind::PowerCut && fault.node == node; });
        ClusterSimulation(world).powerOff(node);
        return {};
    });
}

} // namespace epost
