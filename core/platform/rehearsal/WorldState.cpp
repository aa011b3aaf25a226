// SPDX-License-Identifier: MIT
#include "platform/rehearsal/WorldState.h"

#include "base/EnumKeys.h"
#include "base/JsonReader.h"

#include <QJsonArray>

#include <algorithm>

namespace epost {

namespace {

constexpr qint64 kSchema = 1;

template <typename Enum, std::size_t Count>
using Keys = std::array<EnumKey<Enum>, Count>;

constexpr Keys<ClusterServiceState, 4> kClusterServiceKeys{{
    {ClusterServiceState::Running, QLatin1String("running")},
    {ClusterServiceState::StopPending, QLatin1String("stop-pending")},
    {ClusterServiceState::Stopped, QLatin1String("stopped")},
    {ClusterServiceState::StartPending, QLatin1String("start-pending")},
}};
constexpr Keys<ServiceState, 6> kServiceKeys{{
    {ServiceState::Stopped, QLatin1String("stopped")},
    {ServiceState::StartPending, QLatin1String("start-pending")},
    {ServiceState::StopPending, QLatin1String("stop-pending")},
    {ServiceState::Running, QLatin1String("running")},
    {ServiceState::Paused, QLatin1String("paused")},
    {ServiceState::Unknown, QLatin1String("unknown")},
}};
constexpr Keys<ResourceState, 5> kResourceKeys{{
    {ResourceState::Online, QLatin1String("online")},
    {ResourceState::Offline, QLatin1String("offline")},
    {ResourceState::Failed, QLatin1String("failed")},
    {ResourceState::Pending, QLatin1String("pending")},
    {ResourceState::Unknown, QLatin1String("unknown")},
}};
constexpr Keys<EventKind, 6> kEventKeys{{
    {EventKind::ResourceOffline, QLatin1String("resource-offline")},
    {EventKind::ResourceOnline, QLatin1String("resource-online")},
    {EventKind::OwnerChange, QLatin1String("owner-change")},
    {EventKind::ClusterServiceStopped, QLatin1String("cluster-service-stopped")},
    {EventKind::NodeJoins, QLatin1String("node-joins")},
    {EventKind::FailbackDue, QLatin1String("failback-due")},
}};
constexpr Keys<FaultKind, 6> kFaultKeys{{
    {FaultKind::DiskFull, QLatin1String("disk-full")},
    {FaultKind::FileInUse, QLatin1String("file-in-use")},
    {FaultKind::PowerCut, QLatin1String("power-cut")},
    {FaultKind::ClusterServiceHangs, QLatin1String("cluster-service-hangs")},
    {FaultKind::ResourceFails, QLatin1String("resource-fails")},
    {FaultKind::CannotHostRole, QLatin1String("cannot-host-role")},
}};
constexpr Keys<ScriptAction, 4> kActionKeys{{
    {ScriptAction::LoseWitness, QLatin1String("lose-witness")},
    {ScriptAction::Reboot, QLatin1String("reboot")},
    {ScriptAction::StartService, QLatin1String("start-service")},
    {ScriptAction::OpenMailControl, QLatin1String("open-mail-control")},
}};

/// Reads one object of world.json with the types that only it holds.
class StateReader : public JsonReader {
public:
    using JsonReader::JsonReader;

    template <typename Enum, std::size_t Count>
    Enum keyed(const QString &key, const Keys<Enum, Count> &table)
    {
        const auto value = valueOf(table, string(key));
        if (!value)
            addMistake(key, WorldState::tr("an unknown word"));
        return value.value_or(table.front().value);
    }
    /// An empty text is no node.
    NodeName node(const QString &key) { return parse(key, string(key)); }
    QList<NodeName> nodes(const QString &key)
    {
        QList<NodeName> names;
        for (const QString &text : strings(key))
            names.append(parse(key, text));
        return names;
    }
    template <typename T>
    QList<T> list(const QString &key, T (*read)(StateReader &))
    {
        QList<T> values;
        for (const QJsonObject &object : objects(key)) {
            StateReader part(object, QStringLiteral("%1[%2]").arg(whereOf(key)).arg(values.size()));
            values.append(read(part));
            absorb(part);
        }
        return values;
    }
    template <typename T>
    T part(const QString &key, T (*read)(StateReader &))
    {
        StateReader reader(object(key), whereOf(key));
        const T value = read(reader);
        absorb(reader);
        return value;
    }

private:
    NodeName parse(const QString &key, const QString &text)
    {
        if (text.isEmpty())
            return {};
        const auto name = NodeName::parse(text);
        if (!name)
            addMistake(key, name.error().what());
        return name.value_or(NodeName());
    }
};

template <typename T>
QJsonArray listToJson(const QList<T> &values, QJsonObject (*write)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

QStringList texts(const QList<NodeName> &names)
{
    QStringList list;
    for (const NodeName &name : names)
        list.append(name.text());
    return list;
}

// Each pair writes and reads one kind of object; the keys are those of world.json.

QJsonObject writeService(const SimulatedService &service)
{
    QJsonArray ports;
    for (const int port : service.ports)
        ports.append(port);
    return {{QStringLiteral("name"), service.info.name},
            {QStringLiteral("displayName"), service.info.displayName},
            {QStringLiteral("imagePath"), service.info.imagePath},
            {QStringLiteral("state"), keyOf(kServiceKeys, service.info.state)},
            {QStringLiteral("automaticStart"), service.info.automaticStart},
            {QStringLiteral("clustered"), service.clustered},
            {QStringLiteral("ports"), ports}};
}

SimulatedService readService(StateReader &json)
{
    SimulatedService service;
    service.info.name = json.string(QStringLiteral("name"));
    service.info.displayName = json.string(QStringLiteral("displayName"));
    service.info.imagePath = json.string(QStringLiteral("imagePath"));
    service.info.state = json.keyed(QStringLiteral("state"), kServiceKeys);
    service.info.automaticStart = json.boolean(QStringLiteral("automaticStart"), false);
    service.clustered = json.boolean(QStringLiteral("clustered"), true);
    const QJsonArray ports = json.array(QStringLiteral("ports"));
    for (const QJsonValue &port : ports)
        service.ports.append(port.toInt());
    return service;
}

QJsonObject writeProcess(const ProcessInfo &process)
{
    return {{QStringLiteral("id"), process.id},
            {QStringLiteral("imagePath"), process.imagePath},
            {QStringLiteral("windowTitle"), process.windowTitle},
            {QStringLiteral("user"), process.user},
            {QStringLiteral("session"), process.session},
            {QStringLiteral("connected"), process.connected}};
}

ProcessInfo readProcess(StateReader &json)
{
    return {json.integer(QStringLiteral("id")),
            json.string(QStringLiteral("imagePath")),
            json.string(QStringLiteral("windowTitle")),
            json.string(QStringLiteral("user")),
            static_cast<int>(json.integer(QStringLiteral("session"))),
            json.boolean(QStringLiteral("connected"), true)};
}

QJsonObject writeNode(const SimulatedNode &node)
{
    return {{QStringLiteral("name"), node.name.text()},
            {QStringLiteral("primary"), node.primary},
            {QStringLiteral("powered"), node.powered},
            {QStringLiteral("paused"), node.paused},
            {QStringLiteral("clusterService"), keyOf(kClusterServiceKeys, node.clusterService)},
            {QStringLiteral("addresses"), QJsonArray::fromStringList(node.addresses)},
            {QStringLiteral("system"), node.system},
            {QStringLiteral("clockSkew"), node.clockSkew},
            {QStringLiteral("services"), listToJson(node.services, writeService)},
            {QStringLiteral("processes"), listToJson(node.processes, writeProcess)}};
}

SimulatedNode readNode(StateReader &json)
{
    SimulatedNode node;
    node.name = json.node(QStringLiteral("name"));
    if (node.name.isEmpty())
        json.addMistake(QStringLiteral("name"), WorldState::tr("the node has no name"));
    node.primary = json.boolean(QStringLiteral("primary"), false);
    node.powered = json.boolean(QStringLiteral("powered"), true);
    node.paused = json.boolean(QStringLiteral("paused"), false);
    node.clusterService = json.keyed(QStringLiteral("clusterService"), kClusterServiceKeys);
    node.addresses = json.strings(QStringLiteral("addresses"));
    node.system = json.string(QStringLiteral("system"));
    node.clockSkew = json.integer(QStringLiteral("clockSkew"));
    node.services = json.list(QStringLiteral("services"), readService);
    node.processes = json.list(QStringLiteral("processes"), readProcess);
    return node;
}

QJsonObject writeResource(const ResourceInfo &resource)
{
    return {{QStringLiteral("name"), resource.name},
            {QStringLiteral("type"), resource.type},
            {QStringLiteral("storage"), resource.storage},
            {QStringLiteral("state"), keyOf(kResourceKeys, resource.state)},
            {QStringLiteral("serviceName"), resource.serviceName},
            {QStringLiteral("address"), resource.address},
            {QStringLiteral("drive"), resource.drives.value(0)}};
}

ResourceInfo readResource(StateReader &json)
{
    ResourceInfo resource;
    resource.name = json.string(QStringLiteral("name"));
    resource.type = json.string(QStringLiteral("type"));
    resource.storage = json.boolean(QStringLiteral("storage"), false);
    resource.state = json.keyed(QStringLiteral("state"), kResourceKeys);
    resource.serviceName = json.string(QStringLiteral("serviceName"));
    resource.address = json.string(QStringLiteral("address"));
    if (const QString drive = json.string(QStringLiteral("drive")); !drive.isEmpty())
        resource.drives.append(drive);
    return resource;
}

QJsonObject writeRole(const RoleInfo &role)
{
    return {{QStringLiteral("name"), role.name},
            {QStringLiteral("owner"), role.owner.text()},
            {QStringLiteral("automaticFailback"), role.automaticFailback},
            {QStringLiteral("failbackFrom"), role.failbackFrom},
            {QStringLiteral("failbackUntil"), role.failbackUntil},
            {QStringLiteral("preferredOwners"), QJsonArray::fromStringList(texts(role.preferredOwners))},
            {QStringLiteral("resources"), listToJson(role.resources, writeResource)}};
}

RoleInfo readRole(StateReader &json)
{
    RoleInfo role;
    role.name = json.string(QStringLiteral("name"));
    role.owner = json.node(QStringLiteral("owner"));
    role.automaticFailback = json.boolean(QStringLiteral("automaticFailback"), false);
    role.failbackFrom = static_cast<int>(json.integer(QStringLiteral("failbackFrom")));
    role.failbackUntil = static_cast<int>(json.integer(QStringLiteral("failbackUntil")));
    role.preferredOwners = json.nodes(QStringLiteral("preferredOwners"));
    role.resources = json.list(QStringLiteral("resources"), readResource);
    return role;
}

QJsonObject writeWitness(const WitnessInfo &witness)
{
    return {{QStringLiteral("configured"), witness.configured},
            {QStringLiteral("name"), witness.name},
            {QStringLiteral("state"), keyOf(kResourceKeys, witness.state)}};
}

WitnessInfo readWitness(StateReader &json)
{
    return {json.boolean(QStringLiteral("configured"), false), json.string(QStringLiteral("name")),
            json.keyed(QStringLiteral("state"), kResourceKeys)};
}

QJsonObject writeMail(const MailSettings &mail)
{
    return {{QStringLiteral("found"), mail.found},
            {QStringLiteral("wow64"), mail.wow64},
            {QStringLiteral("workFolder"), mail.workFolder}};
}

MailSettings readMail(StateReader &json)
{
    return {json.boolean(QStringLiteral("found"), false), json.boolean(QStringLiteral("wow64"), false),
            json.string(QStringLiteral("workFolder"))};
}

QJsonObject writeEvent(const PendingEvent &event)
{
    return {{QStringLiteral("at"), event.at},
            {QStringLiteral("kind"), keyOf(kEventKeys, event.kind)},
            {QStringLiteral("node"), event.node.text()},
            {QStringLiteral("resource"), event.resource}};
}

PendingEvent readEvent(StateReader &json)
{
    return {json.integer(QStringLiteral("at")), json.keyed(QStringLiteral("kind"), kEventKeys),
            json.node(QStringLiteral("node")), json.string(QStringLiteral("resource"))};
}

QJsonObject writeFault(const Fault &fault)
{
    return {{QStringLiteral("kind"), keyOf(kFaultKeys, fault.kind)},
            {QStringLiteral("node"), fault.node.text()},
            {QStringLiteral("amount"), fault.amount},
            {QStringLiteral("file"), fault.file},
            {QStringLiteral("seen"), fault.seen}};
}

Fault readFault(StateReader &json)
{
    return {json.keyed(QStringLiteral("kind"), kFaultKeys), json.node(QStringLiteral("node")),
            json.integer(QStringLiteral("amount")), json.string(QStringLiteral("file")),
            json.boolean(QStringLiteral("seen"), false)};
}

QJsonObject writeScripted(const ScriptedEvent &event)
{
    return {{QStringLiteral("beforeStep"), event.beforeStep},
            {QStringLiteral("action"), keyOf(kActionKeys, event.action)},
            {QStringLiteral("node"), event.node.text()}};
}

ScriptedEvent readScripted(StateReader &json)
{
    return {static_cast<int>(json.integer(QStringLiteral("beforeStep"))),
            json.keyed(QStringLiteral("action"), kActionKeys), json.node(QStringLiteral("node"))};
}

/// What each part for itself cannot see.
void checkReferences(const WorldState &world, StateReader &json)
{
    if (world.nodes.isEmpty())
        json.addMistake(QStringLiteral("nodes"), WorldState::tr("there are no nodes"));
    if (world.clusterInstalled && world.node(world.role.owner) == nullptr)
        json.addMistake(QStringLiteral("role.owner"), WorldState::tr("there is no such node"));
    if (!world.start.isValid())
        json.addMistake(QStringLiteral("start"), WorldState::tr("this is no time"));
    if (world.clock < 0)
        json.addMistake(QStringLiteral("clock"), WorldState::tr("this is no time"));
}

} // namespace

SimulatedNode *WorldState::node(const NodeName &wanted)
{
    const auto it = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const SimulatedNode &node) { return node.name == wanted; });
    return it == nodes.end() ? nullptr : &*it;
}

const SimulatedNode *WorldState::node(const NodeName &wanted) const
{
    const auto it = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const SimulatedNode &node) { return node.name == wanted; });
    return it == nodes.end() ? nullptr : &*it;
}

const Fault *WorldState::fault(FaultKind kind, const NodeName &at) const
{
    const auto it = std::find_if(faults.begin(), faults.end(),
                                 [&](const Fault &fault) { return fault.kind == kind && fault.node == at; });
    return it == faults.end() ? nullptr : &*it;
}

QJsonObject WorldState::toJson() const
{
    return {{QStringLiteral("schema"), kSchema},
            {QStringLiteral("scenario"), scenario},
            {QStringLiteral("start"), timeToText(start)},
            {QStringLiteral("clock"), clock},
            {QStringLiteral("moves"), moves},
            {QStringLiteral("clusterInstalled"), clusterInstalled},
            {QStringLiteral("clusterName"), clusterName},
            {QStringLiteral("witness"), writeWitness(witness)},
            {QStringLiteral("role"), writeRole(role)},
            {QStringLiteral("moveTarget"), moveTarget.text()},
            {QStringLiteral("nodes"), listToJson(nodes, writeNode)},
            {QStringLiteral("mail"), writeMail(mail)},
            {QStringLiteral("programFolder"), programFolder},
            {QStringLiteral("queued"), queued},
            {QStringLiteral("events"), listToJson(events, writeEvent)},
            {QStringLiteral("faults"), listToJson(faults, writeFault)},
            {QStringLiteral("script"), listToJson(script, writeScripted)}};
}

Result<WorldState> WorldState::fromJson(const QJsonObject &object)
{
    StateReader json(object);
    if (json.integer(QStringLiteral("schema")) > kSchema) {
        return fail(ErrorClass::Unsupported, tr("This rehearsal was made by a newer version of the product."),
                    tr("Use that version, or begin a new rehearsal in another folder."));
    }
    WorldState world;
    world.scenario = json.string(QStringLiteral("scenario"));
    world.start = timeFromText(json.string(QStringLiteral("start")));
    world.clock = json.integer(QStringLiteral("clock"));
    world.moves = json.integer(QStringLiteral("moves"));
    world.clusterInstalled = json.boolean(QStringLiteral("clusterInstalled"), true);
    world.clusterName = json.string(QStringLiteral("clusterName"));
    world.witness = json.part(QStringLiteral("witness"), readWitness);
    world.role = json.part(QStringLiteral("role"), readRole);
    world.moveTarget = json.node(QStringLiteral("moveTarget"));
    world.nodes = json.list(QStringLiteral("nodes"), readNode);
    world.mail = json.part(QStringLiteral("mail"), readMail);
    world.programFolder = json.string(QStringLiteral("programFolder"));
    world.queued = static_cast<int>(json.integer(QStringLiteral("queued")));
    world.events = json.list(QStringLiteral("events"), readEvent);
    world.faults = json.list(QStringLiteral("faults"), readFault);
    world.script = json.list(QStringLiteral("script"), readScripted);
    checkReferences(world, json);
    if (auto checked = json.check(); !checked)
        return fail(checked.error());
    return world;
}

} // namespace epost
