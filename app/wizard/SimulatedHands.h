// SPDX-License-Identifier: MIT
#pragma once

#include "platform/rehearsal/RehearsalWorld.h"
#include "ui/Workplace.h"

#include <QCoreApplication>

namespace epost {

/// What a person of a rehearsal can do at the simulated machines beside the product: close tools, stop stray
/// services, mend what stands in the way, work in the Failover Cluster Manager, unzip a package by hand.
/// Offers only what makes sense in the present state, and nothing of a trouble that has not shown itself yet.
/// Calls read and write the world's files; any thread.
class SimulatedHands {
    Q_DECLARE_TR_FUNCTIONS(epost::SimulatedHands)

public:
    /// \param world outlives the object
    explicit SimulatedHands(RehearsalWorld &world)
        : m_world(world)
    {
    }

    [[nodiscard]] QList<HandWork> offered(const Session &session) const;
    /// \param key of something that offered() has told. \return Refused or another error where the machine
    /// does not let itself be treated so any more
    [[nodiscard]] Result<> carryOut(const QString &key);

private:
    using Use = SessionPackage::Use;

    void offerAtNode(QList<HandWork> &works, const Session &session, const WorldState &world,
                     const SimulatedNode &node) const;
    void offerMending(QList<HandWork> &works, const Session &session, const WorldState &world,
                      const SimulatedNode &node) const;
    void offerCluster(QList<HandWork> &works, const Session &session, const WorldState &world) const;
    void offerUnzipping(QList<HandWork> &works, const Session &session) const;
    [[nodiscard]] Result<> inCluster(const std::function<Result<>(ClusterSimulation &, WorldState &)> &work);
    [[nodiscard]] Result<> mend(const NodeName &node, FaultKind kind);
    [[nodiscard]] Result<> unzip(const NodeName &node, const QString &package, const QString &folder);

    RehearsalWorld &m_world;
};

} // namespace epost
