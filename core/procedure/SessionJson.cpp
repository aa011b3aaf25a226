// SPDX-License-Identifier: MIT
#include "procedure/SessionArchive.h"
#include "procedure/SessionKeys.h"
#include "procedure/WayBack.h"

#include <algorithm>

namespace epost {

// The words of the file are a contract: more may be added, none renamed.

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, PersonMark>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("part"), v.part, kPartKeys);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Team>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("worker"), v.worker);
    a(QStringLiteral("checker"), v.checker);
    a(QStringLiteral("approver"), v.approver);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Component>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("name"), v.name);
    a(QStringLiteral("file"), v.file);
    a(QStringLiteral("version"), v.version);
    a(QStringLiteral("sha256"), v.sha256);
    a(QStringLiteral("modified"), v.modified);
    a(QStringLiteral("machine"), v.machine, kMachineKeys);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, SessionNode>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("name"), v.name);
    a(QStringLiteral("role"), v.role, kRoleKeys);
    a(QStringLiteral("addresses"), v.addresses);
    a(QStringLiteral("system"), v.system);
    a(QStringLiteral("mailFolder"), v.mailFolder);
    a(QStringLiteral("webFolder"), v.webFolder);
    a(QStringLiteral("update"), v.update, kUpdateStateKeys);
    a(QStringLiteral("pausedByUs"), v.pausedByUs);
    a(QStringLiteral("mailTransaction"), v.mailTransaction);
    a(QStringLiteral("webTransaction"), v.webTransaction);
    a(QStringLiteral("before"), v.before);
    a(QStringLiteral("after"), v.after);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, SessionPackage>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("use"), v.use, kPackageUseKeys);
    a(QStringLiteral("fileName"), v.fileName);
    a(QStringLiteral("path"), v.path);
    a(QStringLiteral("size"), v.size);
    a(QStringLiteral("sha256"), v.sha256);
    a(QStringLiteral("date"), v.date);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Override>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("code"), v.code);
    a(QStringLiteral("title"), v.title);
    a(QStringLiteral("reason"), v.reason);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Answer>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("question"), v.question);
    a(QStringLiteral("text"), v.text);
    a(QStringLiteral("value"), v.value);
    a(QStringLiteral("reason"), v.reason);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Evidence>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("file"), v.file);
    a(QStringLiteral("remark"), v.remark);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, StepRecord>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("state"), v.state, kStepStateKeys);
    a(QStringLiteral("mode"), v.mode, kStepModeKeys);
    a(QStringLiteral("node"), v.node);
    a(QStringLiteral("startedAt"), v.startedAt);
    a(QStringLiteral("finishedAt"), v.finishedAt);
    a(QStringLiteral("checkFindings"), v.checkFindings);
    a(QStringLiteral("resultFindings"), v.resultFindings);
    a(QStringLiteral("overrides"), v.overrides);
    a(QStringLiteral("answers"), v.answers);
    a(QStringLiteral("marks"), v.marks);
    a(QStringLiteral("evidence"), v.evidence);
    a(QStringLiteral("skipReason"), v.skipReason);
    a(QStringLiteral("remark"), v.remark);
    a(QStringLiteral("facts"), v.facts);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, SessionStep>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("number"), v.number);
    a(QStringLiteral("record"), v.record);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Outage>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("step"), v.step);
    a(QStringLiteral("wayBack"), v.wayBack);
    a(QStringLiteral("from"), v.from);
    a(QStringLiteral("until"), v.until);
    a(QStringLiteral("milliseconds"), v.milliseconds);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, RedundancyGap>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("from"), v.from);
    a(QStringLiteral("until"), v.until);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, TimePlan>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("start"), v.start);
    a(QStringLiteral("end"), v.end);
    a(QStringLiteral("wayBackMinutes"), v.wayBackMinutes);
    a(QStringLiteral("stepMinutes"), v.stepMinutes);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Decision>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("goOn"), v.goOn);
    a(QStringLiteral("approver"), v.approver);
    a(QStringLiteral("reason"), v.reason);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, ChecklistMark>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("item"), v.item);
    a(QStringLiteral("notApplicable"), v.notApplicable);
    a(QStringLiteral("remark"), v.remark);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Note>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("kind"), v.kind, kNoteKindKeys);
    a(QStringLiteral("text"), v.text);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, HandoverRecord>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("from"), v.from);
    a(QStringLiteral("to"), v.to);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, LicenceRecord>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("node"), v.node);
    a(QStringLiteral("answer"), v.answer, kLicenceAnswerKeys);
    a(QStringLiteral("reason"), v.reason);
    a(QStringLiteral("person"), v.person);
    a(QStringLiteral("time"), v.time);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, WayBackRecord>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("id"), v.id, kWayBackKeys);
    a(QStringLiteral("reason"), v.reason);
    a(QStringLiteral("approver"), v.approver);
    a(QStringLiteral("startedAt"), v.startedAt);
    a(QStringLiteral("finishedAt"), v.finishedAt);
    a(QStringLiteral("steps"), v.steps);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, SessionExpectation>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("name"), v.name);
    a(QStringLiteral("version"), v.version);
    a(QStringLiteral("change"), v.change);
}

template <typename Archive, typename T>
requires std::same_as<std::remove_const_t<T>, Session>
void fields(Archive &a, T &v)
{
    a(QStringLiteral("runId"), v.runId);
    a(QStringLiteral("createdAt"), v.createdAt);
    a(QStringLiteral("language"), v.language);
    a(QStringLiteral("siteFile"), v.siteFile);
    a(QStringLiteral("customer"), v.customer);
    a(QStringLiteral("subject"), v.subject);
    a(QStringLiteral("changeNumber"), v.changeNumber);
    a(QStringLiteral("rehearsalRoot"), v.rehearsalRoot);
    a(QStringLiteral("product"), v.productId);
    a(QStringLiteral("architecture"), v.architecture, kArchitectureKeys);
    a(QStringLiteral("web"), v.web);
    a(QStringLiteral("clusterName"), v.clusterName);
    a(QStringLiteral("mailRole"), v.mailRole);
    a(QStringLiteral("team"), v.team);
    a(QStringLiteral("plan"), v.plan);
    a(QStringLiteral("packages"), v.packages);
    a(QStringLiteral("nodes"), v.nodes);
    a(QStringLiteral("seat"), v.seat);
    a(QStringLiteral("steps"), v.steps);
    a(QStringLiteral("expected"), v.expected);
    a(QStringLiteral("releaseNote"), v.releaseNote);
    a(QStringLiteral("outages"), v.outages);
    a(QStringLiteral("redundancyGaps"), v.gaps);
    a(QStringLiteral("checklist"), v.checklist);
    a(QStringLiteral("decisions"), v.decisions);
    a(QStringLiteral("notes"), v.notes);
    a(QStringLiteral("handovers"), v.handovers);
    a(QStringLiteral("licences"), v.licences);
    a(QStringLiteral("waysBack"), v.waysBack);
    a(QStringLiteral("finishedAt"), v.finishedAt);
}

namespace {

constexpr QLatin1String kFormat{"epost-update-session"};

/// What the program relies on and no single field can tell.
void checkWhole(const Session &session, JsonReader &json)
{
    const auto count = [&](Role role) {
        return std::count_if(session.nodes.begin(), session.nodes.end(),
                             [&](const SessionNode &node) { return node.role == role; });
    };
    if (count(Role::Primary) != 1 || count(Role::Secondary) != 1)
        json.addMistake(QStringLiteral("nodes"),
                        SessionReader::tr("there must be one primary and one secondary node"));
    for (qsizetype index = 0; index < session.nodes.size(); ++index) {
        const NodeName &name = session.nodes[index].name;
        if (name.isEmpty() || session.node(name) != &session.nodes[index])
            json.addMistake(QStringLiteral("nodes"), SessionReader::tr("every node needs a name of its own"));
    }
    for (const WayBackRecord &way : session.waysBack) {
        if (way.steps.size() != static_cast<qsizetype>(wayBackOf(way.id).steps.size()))
            json.addMistake(QStringLiteral("waysBack"),
                            SessionReader::tr("the steps of a way back are not complete"));
    }
    if (!session.seat.isEmpty() && !session.node(session.seat))
        json.addMistake(QStringLiteral("seat"), SessionReader::tr("the node does not belong to the session"));
    bool inOrder = session.steps.size() == StepNumber::kLast;
    for (int index = 0; inOrder && index < StepNumber::kLast; ++index)
        inOrder = session.steps[index].number == kProcedure[static_cast<std::size_t>(index)].number;
    if (!inOrder)
        json.addMistake(QStringLiteral("steps"), SessionReader::tr("the thirteen steps are not complete"));
}

} // namespace

QJsonObject Session::toJson() const
{
    QJsonObject object = SessionWriter::write(*this);
    object[QStringLiteral("format")] = QString(kFormat);
    object[QStringLiteral("schema")] = kSchema;
    return object;
}

Result<Session> Session::fromJson(const QJsonObject &object)
{
    SessionReader reader(object, {});
    if (object[QStringLiteral("format")].toString() != kFormat)
        return fail(ErrorClass::Damaged, SessionReader::tr("This file is not a session of this program."));
    const qint64 schema = reader.json().integer(QStringLiteral("schema"));
    if (schema > kSchema) {
        return fail(ErrorClass::Unsupported,
                    SessionReader::tr("The session was written by a newer version of this program."),
                    SessionReader::tr("Please use that version, or a newer one."));
    }
    Session session;
    fields(reader, session);
    checkWhole(session, reader.json());
    if (auto checked = reader.json().check(); !checked)
        return fail(ErrorClass::Damaged,
                    SessionReader::tr("The session is damaged. %1").arg(checked.error().what()));
    if (schema < 1) // there never was one
        return fail(ErrorClass::Damaged, SessionReader::tr("This file is not a session of this program."));
    return session;
}

} // namespace epost
