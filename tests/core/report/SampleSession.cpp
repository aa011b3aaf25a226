// SPDX-License-Identifier: MIT
#include "SampleSession.h"

#include <functional>

namespace epost {

namespace {

NodeName nodeName(const QString &text)
{
    return NodeName::parse(text).value();
}

Component component(const QString &name, const QString &version, const QByteArray &bits)
{
    return {name,
            name.toLower() + QStringLiteral(".exe"),
            ComponentVersion::fromText(version),
            sha256Of(bits),
            nightAt(22, 0),
            PeMachine::X64};
}

SessionNode nodeOf(const QString &name, Role role, const QString &address)
{
    SessionNode node;
    node.name = nodeName(name);
    node.role = role;
    node.addresses = {address};
    node.system = QStringLiteral("Windows Server 2022");
    node.mailFolder = QStringLiteral("C:\\Program Files\\EPOST\\MS");
    node.webFolder = QStringLiteral("C:\\Program Files\\EPOST");
    node.before = {component(QStringLiteral("EPSTRS"), QStringLiteral("v4.AF"), "old rs"),
                   component(QStringLiteral("EPSTMANAGER"), QStringLiteral("v4.33"), "manager")};
    return node;
}

/// Gives every text of a session to \a next, which returns what is to stand there.
void fillTexts(Session &session, const std::function<QString(const QString &)> &next)
{
    session.runId = next(QStringLiteral("runId"));
    session.siteFile = next(QStringLiteral("siteFile"));
    session.customer = next(QStringLiteral("customer"));
    session.subject = next(QStringLiteral("subject"));
    session.changeNumber = next(QStringLiteral("changeNumber"));
    session.clusterName = next(QStringLiteral("cluster"));
    session.mailRole = next(QStringLiteral("mailRole"));
    session.team
        = {next(QStringLiteral("worker")), next(QStringLiteral("checker")), next(QStringLiteral("approver"))};
    session.releaseNote = next(QStringLiteral("releaseNote"));
    for (SessionPackage &package : session.packages) {
        package.fileName = next(QStringLiteral("fileName"));
        package.path = next(QStringLiteral("path"));
    }
    for (SessionNode &node : session.nodes) {
        node.addresses = {next(QStringLiteral("address")), next(QStringLiteral("address"))};
        node.system = next(QStringLiteral("system"));
        node.mailFolder = next(QStringLiteral("mailFolder"));
        node.webFolder = next(QStringLiteral("webFolder"));
        node.mailTransaction = next(QStringLiteral("mailTransaction"));
        node.webTransaction = next(QStringLiteral("webTransaction"));
        node.before.append(component(next(QStringLiteral("component")), QStringLiteral("1"), "gone"));
        node.after.append({next(QStringLiteral("component")), next(QStringLiteral("file")),
                           ComponentVersion::fromText(next(QStringLiteral("5"))),
                           sha256Of(QByteArrayLiteral("new")), nightAt(23, 1), PeMachine::X64});
    }
    const auto fillRecord = [&](StepRecord &record) {
        const auto finding = [&](Severity severity) {
            return Finding{severity,
                           QStringLiteral("some.code"),
                           next(QStringLiteral("title")),
                           next(QStringLiteral("cause")),
                           next(QStringLiteral("remedy")),
                           next(QStringLiteral("evidence")),
                           next(QStringLiteral("subject"))};
        };
        record.checkFindings.append(finding(Severity::Warning));
        record.resultFindings.append(finding(Severity::Ok));
        record.overrides = {{next(QStringLiteral("code")), next(QStringLiteral("override")),
                             next(QStringLiteral("reason")), next(QStringLiteral("person")), nightAt(23, 2)}};
        record.answers
            = {{QStringLiteral("key"), next(QStringLiteral("question")), next(QStringLiteral("value")),
                next(QStringLiteral("reason")), next(QStringLiteral("person")), nightAt(23, 3)}};
        record.marks = {{PersonMark::Part::Worker, next(QStringLiteral("person")), nightAt(23, 4)},
                        {PersonMark::Part::Checker, next(QStringLiteral("person")), nightAt(23, 5)}};
        record.evidence
            = {{next(QStringLiteral("evidenceFile")), next(QStringLiteral("remark")), nightAt(23, 6)}};
        record.skipReason = next(QStringLiteral("skipReason"));
        record.remark = next(QStringLiteral("remark"));
        record.facts = {
            {QStringLiteral("before"), QJsonObject{{QStringLiteral("owner"), next(QStringLiteral("fact"))}}},
            {QStringLiteral("services"), QJsonArray{next(QStringLiteral("fact"))}}};
    };
    for (SessionStep &step : session.steps)
        fillRecord(step.record);
    session.checklist = {{next(QStringLiteral("item")), false, next(QStringLiteral("remark")),
                          next(QStringLiteral("person")), nightAt(23, 50)}};
    session.decisions
        = {{true, next(QStringLiteral("approver")), next(QStringLiteral("reason")), nightAt(25, 0)}};
    session.notes = {
        {Note::Kind::Incident, next(QStringLiteral("incident")), next(QStringLiteral("person")),
         nightAt(23, 7)},
        {Note::Kind::Deviation, next(QStringLiteral("deviation")), next(QStringLiteral("person")),
         nightAt(23, 8)},
        {Note::Kind::Remark, next(QStringLiteral("remark")), next(QStringLiteral("person")), nightAt(23, 9)},
    };
    session.handovers = {{nodeName(QStringLiteral("MAIL02")), nodeName(QStringLiteral("MAIL01")),
                          next(QStringLiteral("person")), nightAt(24, 10)}};
    session.licences = {{nodeName(QStringLiteral("MAIL01")), LicenceAnswer::Later,
                         next(QStringLiteral("reason")), next(QStringLiteral("person")), nightAt(24, 20)}};
    WayBackRecord way{WayBackId::B,
                      next(QStringLiteral("reason")),
                      next(QStringLiteral("approver")),
                      nightAt(25, 30),
                      nightAt(25, 50),
                      {StepRecord()}};
    way.steps.first().state = StepState::Done;
    way.steps.first().startedAt = nightAt(25, 31);
    fillRecord(way.steps.first());
    session.waysBack = {way};
}

} // namespace

QDateTime nightAt(int hour, int minute, int second)
{
    const QDateTime midnight(QDate(2026, 11, 22), QTime(0, 0), Qt::OffsetFromUTC, 9 * 3600);
    return midnight.addSecs(3600LL * hour + 60LL * minute + second);
}

Session plannedSession()
{
    Session session;
    session.runId = QStringLiteral("20261122-2200-CLUSTER1");
    session.createdAt = nightAt(21, 30);
    session.language = QStringLiteral("en");
    session.customer = QStringLiteral("Example");
    session.productId = QStringLiteral("ms-enterprise");
    session.clusterName = QStringLiteral("CLUSTER1");
    session.mailRole = QStringLiteral("E-Post");
    session.team = {QStringLiteral("Sato"), QStringLiteral("Suzuki"), QStringLiteral("Tanaka")};
    session.plan = {nightAt(22, 0), nightAt(27, 0), 60, {5, 5, 5, 2, 3, 10, 20, 5, 5, 10, 10, 20, 5}};
    session.packages = {
        {SessionPackage::Use::Mail,
         QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe"),
         {},
         31'415'926,
         sha256Of(QByteArrayLiteral("mail")),
         QDate(2023, 9, 29)},
        {SessionPackage::Use::Web,
         QStringLiteral("jp-webman@epostmsstd-diff-20230929.exe"),
         {},
         2'718'281,
         sha256Of(QByteArrayLiteral("web")),
         QDate(2023, 9, 29)},
    };
    session.nodes = {nodeOf(QStringLiteral("MAIL01"), Role::Primary, QStringLiteral("192.0.2.11")),
                     nodeOf(QStringLiteral("MAIL02"), Role::Secondary, QStringLiteral("192.0.2.12"))};
    session.seat = session.nodes.last().name;
    for (const StepSpec &spec : kProcedure)
        session.steps.append({spec.number, {}});
    return session;
}

Session doneSession()
{
    Session session = plannedSession();
    QDateTime time = nightAt(22, 3);
    for (SessionStep &step : session.steps) {
        const int index = step.number.value() - StepNumber::kFirst;
        step.record.state = StepState::Done;
        step.record.node = session.nodeOf(specOf(step.number).role).name;
        step.record.startedAt = time;
        step.record.finishedAt = time.addSecs(50LL * session.plan.stepMinutes[index]);
        time = step.record.finishedAt.addSecs(100);
    }
    for (SessionNode &node : session.nodes) {
        node.update = UpdateState::Updated;
        node.after = {component(QStringLiteral("EPSTRS"), QStringLiteral("v4.AG"), "new rs"),
                      component(QStringLiteral("EPSTMANAGER"), QStringLiteral("v4.33"), "manager")};
    }
    const auto outage = [&](StepNumber number, qint64 seconds) {
        const QDateTime from = session.step(number).record.startedAt.addSecs(20);
        return Outage{number, {}, from, from.addSecs(seconds), seconds * 1000};
    };
    session.outages = {outage(StepNumber::of<6>(), 83), outage(StepNumber::of<11>(), 71)};
    session.gaps = {{session.step(StepNumber::of<6>()).record.startedAt,
                     session.step(StepNumber::of<11>()).record.finishedAt}};
    return session;
}

MarkedSession markedSession()
{
    MarkedSession marked{doneSession(), {}};
    fillTexts(marked.session, [&](const QString &field) {
        const QString marker = QStringLiteral("%1Mark%2x").arg(field).arg(marked.markers.size());
        marked.markers.append(marker);
        return marker;
    });
    return marked;
}

Session sessionFilledWith(const QString &text)
{
    Session session = doneSession();
    fillTexts(session, [&](const QString &) { return text; });
    return session;
}

} // namespace epost
