// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "catalog/Catalog.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

namespace epost {

// Looks at machines and cluster that several steps share. Read-only; each returns at least one finding, so
// that the report shows what was looked at. Unknown is a blocker where going on could do harm.

/// Rights, waiting restarts, remote desktop through the role's address. \param role null: not known yet
[[nodiscard]] Findings checkHost(const Machine &machine, const Catalog &catalog, const RoleInfo *role);
/// What an elevated program loads lies in a folder that only administrators can write to. Empty where it
/// does.
[[nodiscard]] Findings checkProgramFolder(const HostInfo &host, const Catalog &catalog);

/// Every service whose program lies below the install folder is stopped (step 1, step 9).
[[nodiscard]] Findings checkServicesStopped(Machine &machine, const Catalog &catalog, const Folder &install);
/// Every service of the product runs (step 7, step 12); seen on the machine itself.
[[nodiscard]] Findings checkServicesRunning(Machine &machine, const Catalog &catalog, const Folder &install,
                                            const RoleInfo &role);

/// “E-POST Mail Control” and “E-POST Account Manager” are closed in every session of a node.
/// \param processes what was seen there; an error becomes a warning that asks a person to look
[[nodiscard]] Findings checkToolsClosed(const Result<QList<ProcessInfo>> &processes, const Catalog &catalog,
                                        const NodeName &node);

/// The role belongs to \a owner and is online there.
[[nodiscard]] Findings checkRoleOnline(const RoleInfo &role, const NodeName &owner);
/// Both nodes' clocks differ by no more than a report can bear.
[[nodiscard]] Findings checkClock(Machine &machine, const NodeName &other);
/// The witness is there and online.
[[nodiscard]] Findings checkWitness(const WitnessInfo &witness);
/// Will the role come back by itself when the primary node returns?
[[nodiscard]] Findings checkFailback(const RoleInfo &role, const NodeName &primary);
/// The drive of the work folder is there exactly when this node is active.
[[nodiscard]] Findings checkSharedDrive(const Machine &machine, const Catalog &catalog, bool active);
/// Items of the checklist up to a phase that nobody has ticked.
[[nodiscard]] Findings checkChecklist(const Session &session, const Catalog &catalog, ChecklistPhase phase);

/// The service list as evidence: name, state, program as an administrator of that machine writes it.
[[nodiscard]] QJsonArray servicesAsFacts(const QList<ServiceInfo> &services, const Machine &machine);

} // namespace epost
