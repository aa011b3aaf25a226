// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/Cluster.h"
#include "platform/Machine.h"
#include "platform/NodeName.h"
#include "platform/Processes.h"
#include "platform/ServiceControl.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace epost {

/// ClusSvc of one node.
enum class ClusterServiceState { Running, StopPending, Stopped, StartPending };

/// An E-Post service of a rehearsed node.
struct SimulatedService {
    ServiceInfo info; ///< imagePath as that machine writes it: C:\…
    bool clustered = true; ///< runs exactly while its resource is online on this node
    QList<int> ports; ///< that answer while it runs
};

struct SimulatedNode {
    NodeName name;
    bool primary = false; ///< 正系
    bool powered = true;
    bool paused = false;
    ClusterServiceState clusterService = ClusterServiceState::Running;
    QStringList addresses;
    QString system;
    qint64 clockSkew = 0; ///< ms by which its clock is ahead
    QList<SimulatedService> services;
    QList<ProcessInfo> processes; ///< imagePath as that machine writes it
};

/// What the cluster will do by itself at a moment of the virtual clock.
enum class EventKind {
    ResourceOffline,
    ResourceOnline,
    OwnerChange,
    ClusterServiceStopped,
    NodeJoins,
    FailbackDue,
};

struct PendingEvent {
    qint64 at = 0; ///< ms on the virtual clock
    EventKind kind = EventKind::ResourceOffline;
    NodeName node; ///< empty for resources
    QString resource; ///< empty for nodes
};

enum class FaultKind {
    DiskFull, ///< amount: bytes that can still be written below the install's root on the node
    FileInUse, ///< file: the name of the file that nothing can be renamed onto
    PowerCut, ///< amount: the rename of a product file at which the node goes dark, counted from 1
    ClusterServiceHangs, ///< amount: ms that the cluster service stays in STOP_PENDING
    ResourceFails, ///< file: the resource that does not come online on the node
    CannotHostRole, ///< the node is no possible owner
};

/// What goes wrong on a node, from the beginning of the world until it has happened or somebody mends it.
struct Fault {
    FaultKind kind = FaultKind::DiskFull;
    NodeName node;
    qint64 amount = 0;
    QString file;
    bool seen = false; ///< has struck at least once
};

/// What somebody or something does to the world while the procedure is at work.
enum class ScriptAction { LoseWitness, Reboot, StartService, OpenMailControl };

struct ScriptedEvent {
    int beforeStep = 1; ///< 1–13: happens when the runner enters that step
    ScriptAction action = ScriptAction::LoseWitness;
    NodeName node; ///< empty for the witness
};

/// Everything about the rehearsed world that is not a file of its disks. A value; every path in it is as the
/// machines write it or relative to the world's root, so that the whole folder can be moved.
struct WorldState {
    Q_DECLARE_TR_FUNCTIONS(epost::WorldState)

public:
    QString scenario;
    QDateTime start; ///< local time at virtual clock 0
    qint64 clock = 0; ///< ms
    qint64 moves = 0; ///< of the role so far
    bool clusterInstalled = true;
    QString clusterName;
    WitnessInfo witness;
    RoleInfo role; ///< its state is computed when observed
    NodeName moveTarget; ///< where the role is on its way to; empty at rest
    QList<SimulatedNode> nodes;
    MailSettings mail;
    QString programFolder; ///< such as C:\Program Files\EPOST\MS; the same on all nodes
    int queued = 0; ///< messages laid into the queue at the beginning
    QList<PendingEvent> events; ///< by time
    QList<Fault> faults;
    QList<ScriptedEvent> script; ///< what has not happened yet

    [[nodiscard]] SimulatedNode *node(const NodeName &name);
    [[nodiscard]] const SimulatedNode *node(const NodeName &name) const;
    [[nodiscard]] const Fault *fault(FaultKind kind, const NodeName &node) const;
    [[nodiscard]] QDateTime now() const { return start.addMSecs(clock); }

    [[nodiscard]] QJsonObject toJson() const;
    /// \return Damaged with the first mistake where the object is no world, Unsupported where it was written
    /// by a newer version
    [[nodiscard]] static Result<WorldState> fromJson(const QJsonObject &object);
};

} // namespace epost
