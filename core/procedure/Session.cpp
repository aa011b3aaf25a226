// SPDX-License-Identifier: MIT
#include "procedure/Session.h"

#include <algorithm>

namespace epost {

namespace {

template <typename List, typename Predicate>
auto *findIn(List &list, Predicate predicate)
{
    const auto it = std::find_if(list.begin(), list.end(), predicate);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

QDateTime TimePlan::decisionTime() const
{
    return end.isValid() ? end.addSecs(-60LL * wayBackMinutes) : QDateTime();
}

QDateTime TimePlan::plannedStartOf(StepNumber number) const
{
    if (!start.isValid())
        return {};
    qint64 minutes = 0;
    for (int index = 0; index < number.value() - 1 && index < stepMinutes.size(); ++index)
        minutes += stepMinutes[index];
    return start.addSecs(60 * minutes);
}

SessionNode *Session::node(const NodeName &name)
{
    return findIn(nodes, [&](const SessionNode &node) { return node.name == name; });
}

const SessionNode *Session::node(const NodeName &name) const
{
    return findIn(nodes, [&](const SessionNode &node) { return node.name == name; });
}

SessionNode &Session::nodeOf(Role role)
{
    return *findIn(nodes, [&](const SessionNode &node) { return node.role == role; });
}

const SessionNode &Session::nodeOf(Role role) const
{
    return *findIn(nodes, [&](const SessionNode &node) { return node.role == role; });
}

SessionStep &Session::step(StepNumber number)
{
    return steps[number.value() - StepNumber::kFirst];
}

const SessionStep &Session::step(StepNumber number) const
{
    return steps[number.value() - StepNumber::kFirst];
}

const SessionPackage *Session::package(SessionPackage::Use use) const
{
    return findIn(packages, [&](const SessionPackage &package) { return package.use == use; });
}

QList<SessionPackage::Use> Session::uses() const
{
    using Use = SessionPackage::Use;
    return web ? QList<Use>{Use::Mail, Use::Web} : QList<Use>{Use::Mail};
}

const ChecklistMark *Session::mark(const QString &item) const
{
    return findIn(checklist, [&](const ChecklistMark &mark) { return mark.item == item; });
}

const LicenceRecord *Session::licence(const NodeName &name) const
{
    return findIn(licences, [&](const LicenceRecord &record) { return record.node == name; });
}

std::optional<StepNumber> Session::nextStep() const
{
    const SessionStep *open = findIn(steps, [](const SessionStep &step) {
        return step.record.state != StepState::Done && step.record.state != StepState::Skipped;
    });
    return open ? std::optional(open->number) : std::nullopt;
}

const WayBackRecord *Session::openWayBack() const
{
    return findIn(waysBack, [](const WayBackRecord &record) { return !record.finishedAt.isValid(); });
}

bool Session::untouched() const
{
    return std::all_of(nodes.begin(), nodes.end(), [](const SessionNode &node) {
        return node.update == UpdateState::Old && !node.pausedByUs;
    });
}

bool Session::takenBack() const
{
    return !waysBack.isEmpty() && waysBack.last().finishedAt.isValid();
}

} // namespace epost
