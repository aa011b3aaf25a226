// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace epost::rig {

/// Asks the agent of another node, through the shared folder. \return its answer, or nothing where the node
/// does not answer in time
[[nodiscard]] std::optional<std::string> askNode(const std::string &node, const std::string &question);

/// Where questions for that node lie.
[[nodiscard]] std::wstring requestsFolder(const std::string &node);

/// The agent's side: answers what lies there for this node. \param answer question → answer
void answerRequests(std::string (*answer)(const std::string &question));

} // namespace epost::rig
