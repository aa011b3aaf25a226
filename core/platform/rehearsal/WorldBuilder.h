// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "platform/rehearsal/Scenario.h"
#include "platform/rehearsal/WorldState.h"

namespace epost {

/// Makes the beginning of a scenario: the state, and the files of drives, shared disk and packages.
class WorldBuilder {
    Q_DECLARE_TR_FUNCTIONS(epost::WorldBuilder)

public:
    WorldBuilder(QString root, const Scenario &scenario);

    /// The cluster at rest: both nodes up, the role online on the 正系.
    [[nodiscard]] WorldState state() const;
    /// \param root exists; what cannot be written is an error that names the file
    [[nodiscard]] Result<> writeFiles(const Progress &progress) const;

private:
    [[nodiscard]] QString programFolder() const; ///< C:\Program Files\EPOST\MS
    [[nodiscard]] SimulatedNode node(const NodeName &name, bool primary) const;
    [[nodiscard]] RoleInfo role() const;
    [[nodiscard]] Result<> writeNode(const NodeName &name) const;
    [[nodiscard]] Result<> writeSharedDisk() const;
    [[nodiscard]] Result<> writePackages() const;

    QString m_root;
    const Scenario &m_scenario;
    const WorldSetup &m_setup;
};

} // namespace epost
