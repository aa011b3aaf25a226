// SPDX-License-Identifier: MIT
#include "ClusterRules.h"

namespace epost::rig {

namespace {

bool withinFailbackWindow(const State &state)
{
    const int from = state.number("role.failback.start", -1);
    const int until = state.number("role.failback.end", -1);
    if (from < 0)
        return true;
    SYSTEMTIME now{};
    GetLocalTime(&now);
    const int hour = now.wHour;
    return from <= until ? hour >= from && hour < until : hour >= from || hour < until;
}

} // namespace

std::string nodeKey(const std::string &node, const char *what)
{
    return "node." + node + '.' + what;
}

std::string resourceKey(const std::string &id, const char *what)
{
    return "resource." + id + '.' + what;
}

bool isMember(const State &state, const std::string &node)
{
    const std::string service = state.get(nodeKey(node, "service"));
    return service == "running" || service == "stopping";
}

bool canHost(const State &state, const std::string &node)
{
    return state.get(nodeKey(node, "service")) == "running" && state.number(nodeKey(node, "paused")) == 0;
}

std::optional<std::string> otherHost(const State &state, const std::string &than)
{
    for (const std::string &node : state.list("nodes")) {
        if (node != than && canHost(state, node))
            return node;
    }
    return std::nullopt;
}

bool hasQuorum(const State &state, const std::string &without, const std::string &with)
{
    const bool witness = !state.get("witness.name").empty();
    const bool witnessVotes = witness && state.number("witness.state") == kOnline;
    int votes = witnessVotes ? 1 : 0;
    int all = witness ? 1 : 0;
    for (const std::string &node : state.list("nodes")) {
        ++all;
        if (node != without && (isMember(state, node) || node == with))
            ++votes;
    }
    return votes * 2 > all;
}

int groupState(const State &state)
{
    bool pending = false;
    bool failed = false;
    int online = 0;
    int all = 0;
    for (const std::string &id : state.list("resources")) {
        const int each = state.number(resourceKey(id, "state"), kOffline);
        ++all;
        online += each == kOnline ? 1 : 0;
        failed = failed || each == kFailed;
        pending = pending || each >= kOnlinePending;
    }
    if (pending || !state.get("role.moving").empty())
        return 4;
    if (failed)
        return 2;
    if (online == all)
        return 0;
    return online == 0 ? 1 : 3;
}

void beginMove(State &state, const std::string &to, bool returnOnError)
{
    state.set("role.source", state.get("role.owner"));
    state.set("role.moving", to);
    state.set("role.return", returnOnError ? 1 : 0);
    state.set("role.failback.due", 0);
    state.set("role.wanted", 1);
}

void considerFailback(State &state)
{
    const std::vector<std::string> preferred = state.list("role.preferred");
    if (state.number("role.failback.due") == 0 || preferred.empty()
        || preferred.front() == state.get("role.owner") || !canHost(state, preferred.front())
        || !withinFailbackWindow(state))
        return;
    beginMove(state, preferred.front(), false);
}

} // namespace epost::rig
