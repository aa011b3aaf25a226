// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterReader.h"

#include "platform/WindowsRelease.h"
#include "platform/windows/ClusterErrors.h"
#include "platform/windows/PropertyList.h"

#include <QtEndian>

namespace epost {

namespace {

// Names in a cluster are far shorter; a longer one is asked for again.
constexpr qsizetype kName = 256;

/// The text that \a call writes: it takes a buffer and its length, and says ERROR_MORE_DATA with the length
/// that it needs, without the zero.
template <typename Call>
DWORD readText(QString &text, const Call &call)
{
    qsizetype size = kName;
    for (;;) {
        text.fill(QChar(u'\0'), size);
        auto length = static_cast<DWORD>(size);
        const DWORD code = call(reinterpret_cast<wchar_t *>(text.data()), &length);
        if (code != ERROR_MORE_DATA) {
            // Not every function promises what the length is afterwards: the text ends at its zero.
            const qsizetype end = text.indexOf(QChar(u'\0'));
            text.truncate(code != ERROR_SUCCESS ? 0 : end < 0 ? size : end);
            return code;
        }
        size = std::max(size * 2, static_cast<qsizetype>(length) + 1);
    }
}

/// The bytes that a control code answers; none where it fails: what is not told is unknown, never invented.
template <typename Call>
QByteArray readBytes(const Call &call)
{
    QByteArray bytes(1024, '\0');
    for (;;) {
        DWORD returned = 0;
        const DWORD code = call(bytes.data(), static_cast<DWORD>(bytes.size()), &returned);
        if (code == ERROR_SUCCESS) {
            bytes.truncate(static_cast<qsizetype>(returned));
            return bytes;
        }
        if (code != ERROR_MORE_DATA)
            return {};
        bytes.resize(std::max(bytes.size() * 2, static_cast<qsizetype>(returned)));
    }
}

NodeState nodeState(int state)
{
    switch (state) {
    case clusapi::kNodeUp:
        return NodeState::Up;
    case clusapi::kNodeDown:
        return NodeState::Down;
    case clusapi::kNodePaused:
        return NodeState::Paused;
    case clusapi::kNodeJoining:
        return NodeState::Joining;
    default:
        return NodeState::Unknown;
    }
}

RoleState roleState(int state)
{
    switch (state) {
    case clusapi::kGroupOnline:
        return RoleState::Online;
    case clusapi::kGroupOffline:
        return RoleState::Offline;
    case clusapi::kGroupFailed:
        return RoleState::Failed;
    case clusapi::kGroupPartialOnline:
        return RoleState::PartlyOnline;
    case clusapi::kGroupPending:
        return RoleState::Pending;
    default:
        return RoleState::Unknown;
    }
}

ResourceState resourceState(int state)
{
    switch (state) {
    case clusapi::kResourceOnline:
        return ResourceState::Online;
    case clusapi::kResourceOffline:
        return ResourceState::Offline;
    case clusapi::kResourceFailed:
        return ResourceState::Failed;
    default:
        return state == clusapi::kResourceInitializing || state >= clusapi::kResourcePending
            ? ResourceState::Pending
            : ResourceState::Unknown;
    }
}

/// An hour of the failback window; -1 where there is no window.
int hour(const PropertyList &properties, const QString &name)
{
    const auto value = properties.number(name);
    return value && *value <= 23 ? static_cast<int>(*value) : -1;
}

} // namespace

QString ClusterReader::clusterName() const
{
    QString name;
    (void)readText(name, [&](wchar_t *buffer, DWORD *length) {
        return m_connection.api().GetClusterInformation(m_connection.get(), buffer, length, nullptr);
    });
    return name;
}

Result<QStringList> ClusterReader::names(DWORD type) const
{
    const clusapi::Functions &api = m_connection.api();
    const clusapi::Enum list = api.ClusterOpenEnum(m_connection.get(), type);
    if (!list)
        return fail(clusterError(GetLastError(), {}));
    QStringList names;
    DWORD code = ERROR_SUCCESS;
    for (DWORD i = 0; code == ERROR_SUCCESS; ++i) {
        QString name;
        code = readText(name, [&](wchar_t *buffer, DWORD *length) {
            DWORD found = 0;
            return api.ClusterEnum(list, i, &found, buffer, length);
        });
        if (code == ERROR_SUCCESS)
            names.append(name);
    }
    api.ClusterCloseEnum(list);
    if (code != ERROR_NO_MORE_ITEMS)
        return fail(clusterError(code, {}));
    return names;
}

QStringList ClusterReader::groupNames(clusapi::Group group, DWORD type) const
{
    const clusapi::Functions &api = m_connection.api();
    QStringList names;
    const clusapi::GroupEnum list = api.ClusterGroupOpenEnum(group, type);
    if (!list)
        return names;
    for (DWORD i = 0;; ++i) {
        QString name;
        const DWORD code = readText(name, [&](wchar_t *buffer, DWORD *length) {
            DWORD found = 0;
            return api.ClusterGroupEnum(list, i, &found, buffer, length);
        });
        if (code != ERROR_SUCCESS)
            break;
        names.append(name);
    }
    api.ClusterGroupCloseEnum(list);
    return names;
}

QByteArray ClusterReader::ask(clusapi::Group group, DWORD code) const
{
    return readBytes([&](char *out, DWORD size, DWORD *returned) {
        return m_connection.api().ClusterGroupControl(group, nullptr, code, nullptr, 0, out, size, returned);
    });
}

QByteArray ClusterReader::ask(clusapi::Resource resource, DWORD code) const
{
    return readBytes([&](char *out, DWORD size, DWORD *returned) {
        return m_connection.api().ClusterResourceControl(resource, nullptr, code, nullptr, 0, out, size,
                                                         returned);
    });
}

ResourceState ClusterReader::state(clusapi::Resource resource) const
{
    return resourceState(
        m_connection.api().GetClusterResourceState(resource, nullptr, nullptr, nullptr, nullptr));
}

Result<NodeInfo> ClusterReader::node(const QString &name) const
{
    const auto handle = m_connection.node(name);
    if (!handle)
        return fail(handle.error());
    auto parsed = NodeName::parse(name);
    if (!parsed)
        return fail(parsed.error());
    return NodeInfo{*std::move(parsed), nodeState(m_connection.api().GetClusterNodeState(handle->get())),
                    false};
}

Result<QString> ClusterReader::nodeId(const NodeName &name) const
{
    const auto handle = m_connection.node(name.text());
    if (!handle)
        return fail(handle.error());
    QString id;
    const DWORD code = readText(id, [&](wchar_t *buffer, DWORD *length) {
        return m_connection.api().GetClusterNodeId(handle->get(), buffer, length);
    });
    if (code != ERROR_SUCCESS)
        return fail(clusterError(code, name.text()));
    return id;
}

QString ClusterReader::system(const NodeName &name) const
{
    const auto handle = m_connection.node(name.text());
    if (!handle)
        return {};
    const auto properties = PropertyList::parse(readBytes([&](char *out, DWORD size, DWORD *returned) {
        return m_connection.api().ClusterNodeControl(handle->get(), nullptr,
                                                     clusapi::kNodeGetReadOnlyCommonProperties, nullptr, 0,
                                                     out, size, returned);
    }));
    if (!properties)
        return {};
    const auto major = properties->number(QStringLiteral("MajorVersion"));
    const auto minor = properties->number(QStringLiteral("MinorVersion"));
    const auto build = properties->number(QStringLiteral("BuildNumber"));
    return major && minor && build ? windowsRelease(*major, *minor, *build) : QString();
}

Result<ResourceInfo> ClusterReader::resource(const QString &name) const
{
    const auto handle = m_connection.resource(name);
    if (!handle)
        return fail(handle.error());
    const clusapi::Resource resource = handle->get();
    ResourceInfo info;
    info.name = name;
    info.type = wideText(ask(resource, clusapi::kResourceGetType));
    info.state = state(resource);
    const QByteArray kind = ask(resource, clusapi::kResourceGetClassInfo);
    info.storage
        = kind.size() >= 4 && qFromLittleEndian<quint32>(kind.constData()) == clusapi::kResourceClassStorage;
    if (const auto properties = PropertyList::parse(ask(resource, clusapi::kResourceGetPrivateProperties))) {
        info.serviceName = properties->text(QStringLiteral("ServiceName"));
        info.address = properties->text(QStringLiteral("Address"));
    }
    if (info.storage) {
        QStringList drives = partitionDrives(ask(resource, clusapi::kResourceGetDiskInfoEx));
        if (drives.isEmpty())
            drives = partitionDrives(ask(resource, clusapi::kResourceGetDiskInfo));
        info.drives = drives;
    }
    info.registryCheckpoints = wideTexts(ask(resource, clusapi::kResourceGetRegistryCheckpoints));
    return info;
}

Result<std::optional<RoleInfo>> ClusterReader::role(const QString &name) const
{
    const auto handle = m_connection.group(name);
    if (!handle)
        return fail(handle.error());
    const clusapi::Group group = handle->get();
    if (const auto fixed = PropertyList::parse(ask(group, clusapi::kGroupGetReadOnlyCommonProperties))) {
        const quint32 type = fixed->number(QStringLiteral("GroupType")).value_or(0);
        if (type >= clusapi::kGroupTypeCore && type <= clusapi::kGroupTypeTemporary)
            return std::optional<RoleInfo>();
    }
    RoleInfo role;
    role.name = name;
    QString owner;
    int state = -1;
    (void)readText(owner, [&](wchar_t *buffer, DWORD *length) -> DWORD {
        state = m_connection.api().GetClusterGroupState(group, buffer, length);
        return state == -1 ? GetLastError() : DWORD{ERROR_SUCCESS};
    });
    role.state = roleState(state);
    role.owner = NodeName::parse(owner).value_or(NodeName());
    if (const auto properties = PropertyList::parse(ask(group, clusapi::kGroupGetCommonProperties))) {
        role.automaticFailback = properties->number(QStringLiteral("AutoFailbackType")) == 1U;
        role.failbackFrom = hour(*properties, QStringLiteral("FailbackWindowStart"));
        role.failbackUntil = hour(*properties, QStringLiteral("FailbackWindowEnd"));
    }
    for (const QString &preferred : groupNames(group, clusapi::kGroupEnumPreferredOwners)) {
        if (auto node = NodeName::parse(preferred))
            role.preferredOwners.append(*node);
    }
    for (const QString &each : groupNames(group, clusapi::kGroupEnumResources)) {
        auto info = resource(each);
        if (!info)
            return fail(info.error());
        role.resources.append(*std::move(info));
    }
    return std::optional(std::move(role));
}

Result<WitnessInfo> ClusterReader::witness() const
{
    WitnessInfo witness;
    wchar_t device[MAX_PATH + 1] = {};
    const DWORD code = readText(witness.name, [&](wchar_t *buffer, DWORD *length) {
        DWORD deviceLength = MAX_PATH + 1;
        DWORD logSize = 0;
        return m_connection.api().GetClusterQuorumResource(m_connection.get(), buffer, length, device,
                                                           &deviceLength, &logSize);
    });
    if (code != ERROR_SUCCESS)
        return fail(clusterError(code, {}));
    witness.configured = !witness.name.isEmpty();
    if (!witness.configured)
        return witness;
    if (const auto handle = m_connection.resource(witness.name))
        witness.state = state(handle->get());
    return witness;
}

Result<ClusterSnapshot> ClusterReader::read() const
{
    ClusterSnapshot snapshot;
    snapshot.name = clusterName();
    const auto nodes = names(clusapi::kEnumNodes);
    if (!nodes)
        return fail(nodes.error());
    for (const QString &name : *nodes) {
        auto info = node(name);
        if (!info)
            return fail(info.error());
        snapshot.nodes.append(*std::move(info));
    }
    const auto groups = names(clusapi::kEnumGroups);
    if (!groups)
        return fail(groups.error());
    for (const QString &name : *groups) {
        auto found = role(name);
        if (!found)
            return fail(found.error());
        if (*found)
            snapshot.roles.append(**std::move(found));
    }
    auto seen = witness();
    if (!seen)
        return fail(seen.error());
    snapshot.witness = *std::move(seen);
    return snapshot;
}

} // namespace epost
