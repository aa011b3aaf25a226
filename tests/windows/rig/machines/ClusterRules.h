// SPDX-License-Identifier: MIT
#pragma once

#include "RigState.h"

#include <optional>

namespace epost::rig {

// The rules of a Microsoft failover cluster, as far as the rig plays them (learn.microsoft.com, Failover
// Clustering; windows.md):
//   node.<name>.service   running | joining | stopping | stopped: its cluster service, as the cluster sees it
//   node.<name>.paused    1: takes no role, keeps its vote and what it has; survives a restart
//   role.owner, role.moving (target of a move under way), role.return (1: back to role.source if it fails
//   there) resource.<id>.state   CLUSTER_RESOURCE_STATE; ids in the order in which they come online:
//   "resources"

inline constexpr int kOnline = 2;
inline constexpr int kOffline = 3;
inline constexpr int kFailed = 4;
inline constexpr int kOnlinePending = 129;
inline constexpr int kOfflinePending = 130;

[[nodiscard]] std::string nodeKey(const std::string &node, const char *what);
[[nodiscard]] std::string resourceKey(const std::string &id, const char *what);

/// Its cluster service is a member: up or paused.
[[nodiscard]] bool isMember(const State &state, const std::string &node);
[[nodiscard]] bool canHost(const State &state, const std::string &node);
/// Another node that can take the role.
[[nodiscard]] std::optional<std::string> otherHost(const State &state, const std::string &than);
/// Votes: each member and the witness; more than half of all are needed.
[[nodiscard]] bool hasQuorum(const State &state, const std::string &without = {},
                             const std::string &with = {});
/// CLUSTER_GROUP_STATE, from the resources'.
[[nodiscard]] int groupState(const State &state);
void beginMove(State &state, const std::string &to, bool returnOnError);
/// The first preferred owner gets the role back where AutoFailbackType says so.
void considerFailback(State &state);

} // namespace epost::rig
