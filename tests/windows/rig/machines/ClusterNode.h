// SPDX-License-Identifier: MIT
#pragma once

#include "ClusterRules.h"
#include "FolderChange.h"

#include <string>

namespace epost::rig {

/// What the cluster service of one node does: it joins, hosts the role (the resources are the node's own
/// drive letter and its real services), hands it over and leaves. Not thread-safe.
class ClusterNode {
public:
    ClusterNode();

    /// Becomes a member as soon as there is a majority with it.
    void join();
    /// One round of its work; where there is none, waits for some or for \a stop. \return false once the
    /// majority is lost: the service ends
    bool round(HANDLE stop);
    /// One round of leaving. \return whether it goes on
    bool leave(bool &progresses);

private:
    enum class Act { None, TakeOnline, TakeOffline };
    struct Work {
        Act act = Act::None;
        std::string id;
        std::string type;
        std::string service;
    };

    [[nodiscard]] Work decide(State &state);
    [[nodiscard]] Work goOnline(State &state);
    [[nodiscard]] Work goOffline(State &state);
    void watchServices(State &state);
    void takeOver(State &state);
    void finishMove(State &state);
    void afterFailure(State &state);
    void carryOut(const Work &work);
    [[nodiscard]] bool perform(const Work &work) const;
    void step(HANDLE stop = nullptr);
    /// Whether a hanging stop is played; then it lives on without getting anywhere.
    [[nodiscard]] bool hangs();

    std::string m_name;
    FolderChange m_stateChange;
    bool m_member = false;
};

} // namespace epost::rig
