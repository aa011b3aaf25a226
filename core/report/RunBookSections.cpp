// SPDX-License-Identifier: MIT
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"
#include "report/DocumentWriter.h"

namespace epost {

namespace {

constexpr qsizetype kContactRoom = 3; // rows to be written by hand
const Cell kTick = Cell::ofMeasure(QStringLiteral("□"));

/// How one sees that the step has succeeded: what its verification looks for.
QString expectedResult(const StepSpec &spec)
{
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return ReportTexts::tr("The node is waiting, no E-Post service runs on it, its tools are closed.");
    case StepKind::AuditMailPackage:
    case StepKind::AuditWebPackage:
        return ReportTexts::tr(
            "The update program is the approved one (SHA-256) and fits the installed folder.");
    case StepKind::ApplyMailPackage:
    case StepKind::ApplyWebPackage:
        return ReportTexts::tr("Every file of the folder is the same as in the update program.");
    case StepKind::SwitchOver:
        return ReportTexts::tr(
            "The role is online on the secondary node; the cluster service of the primary node "
            "has stopped.");
    case StepKind::VerifyActive:
        return ReportTexts::tr(
            "The services run, the shared drive is the right one, the ports answer, and mail "
            "goes in and out.");
    case StepKind::CompareComponents:
        return spec.role == Role::Secondary
            ? ReportTexts::tr("The versions are those of the release note.")
            : ReportTexts::tr("The versions are those of the release note, and both nodes are the same.");
    case StepKind::RepeatUpdate:
        return ReportTexts::tr("Every file of the primary node is the same as in the same update programs.");
    case StepKind::SwitchBack:
        return ReportTexts::tr("The role is online on the primary node, and both nodes are up.");
    }
    Q_UNREACHABLE();
}

bool isWeb(StepKind kind)
{
    return kind == StepKind::AuditWebPackage || kind == StepKind::ApplyWebPackage;
}

bool movesMail(StepKind kind)
{
    return kind == StepKind::SwitchOver || kind == StepKind::SwitchBack;
}

} // namespace

Section DocumentWriter::purpose() const
{
    const QString purpose = m_model.papers.purpose.isEmpty()
        ? ReportTexts::tr(
              "The differential update programs named below are applied to both nodes of the cluster %1.")
              .arg(m_model.clusterName)
        : m_model.papers.purpose;
    return {ReportTexts::tr("Purpose"), {TextBlock{purpose}}, {}};
}

Section DocumentWriter::impact() const
{
    Section section{ReportTexts::tr("Times, impact and mail outage"), {}, {}};
    FieldBlock fields;
    fields.add(ReportTexts::tr("Work"), orUndecided(fullSpan(m_model.plannedWork)));
    fields.add(ReportTexts::tr("Length"), length(m_model.plannedWork));
    fields.add(ReportTexts::tr("Impact"),
               m_model.papers.impact.isEmpty()
                   ? ReportTexts::tr("Mail stops twice, each time while the role moves to the other node.")
                   : m_model.papers.impact);
    section.blocks.append(fields);
    TableBlock table{
        ReportTexts::tr("Planned mail outages and time without redundancy"),
        {ReportTexts::tr("What"), ReportTexts::tr("Step"), ReportTexts::tr("Planned slot of the step")},
        {}};
    TimelineBlock picture = plannedTimeline();
    TimeSpan gap;
    int number = 0;
    for (const ReportStep &step : m_model.steps) {
        if (!movesMail(step.spec.kind))
            continue;
        table.rows.append({ReportTexts::tr("Mail outage No. %1").arg(++number), stepName(step),
                           orUndecided(span(step.planned))});
        picture.outages.append({outageLabel(number), step.planned});
        (number == 1 ? gap.from : gap.until) = number == 1 ? step.planned.from : step.planned.until;
    }
    table.rows.append({ReportTexts::tr("Without redundancy (one node carries everything)"),
                       ReportTexts::tr("6 to 11"), orUndecided(span(gap))});
    section.blocks.append(table);
    picture.gaps.append({QString(), gap});
    if (!m_model.plannedWork.isEmpty())
        section.blocks.append(picture);
    return section;
}

Section DocumentWriter::team() const
{
    Section section{ReportTexts::tr("Team and contacts"), {}, {}};
    TableBlock people{{}, {ReportTexts::tr("As"), ReportTexts::tr("Person")}, {}};
    const std::initializer_list<std::pair<PersonMark::Part, QString>> parts{
        {PersonMark::Part::Worker, m_model.team.worker},
        {PersonMark::Part::Checker, m_model.team.checker},
        {PersonMark::Part::Approver, m_model.team.approver}};
    for (const auto &[part, person] : parts) {
        const bool alone = part == PersonMark::Part::Checker && m_model.onePersonAllowed;
        people.rows.append(
            {partText(part), person.isEmpty() && alone ? ReportTexts::tr("(one-person run)") : person});
    }
    addTable(section.blocks, people);
    TableBlock contacts = contactTable();
    contacts.caption = ReportTexts::tr("Escalation list");
    if (contacts.rows.isEmpty())
        contacts.rows.fill(QList<Cell>(contacts.columns.size(), Cell::ofRoom()), kContactRoom);
    addTable(section.blocks, contacts);
    return section;
}

Section DocumentWriter::plannedSteps() const
{
    TableBlock table{{},
                     {ReportTexts::tr("No."), ReportTexts::tr("Step"), ReportTexts::tr("Node"),
                      ReportTexts::tr("Planned"), ReportTexts::tr("Actual"),
                      ReportTexts::tr("Expected result"), partText(PersonMark::Part::Worker),
                      partText(PersonMark::Part::Checker)},
                     {}};
    for (const ReportStep &step : m_model.steps) {
        const bool applies = m_model.web || !isWeb(step.spec.kind);
        table.rows.append({Cell::ofNumber(step.spec.number.value()), step.title, node(step.node),
                           clocks(step.planned), Cell(),
                           applies ? Cell(expectedResult(step.spec))
                                   : Cell(reportStateText(ReportState::NotApplicable), Tone::Muted),
                           applies ? kTick : Cell(), applies ? kTick : Cell()});
    }
    Section section{ReportTexts::tr("Steps"), {table}, {}};
    if (m_model.firstDay.isValid())
        section.blocks.append(
            TextBlock{ReportTexts::tr("Hours are counted from %1: 25:30 is 1:30 of the following day.")
                          .arg(NightTime::dateText(m_model.firstDay))});
    return section;
}

Section DocumentWriter::goingBack() const
{
    Section section{ReportTexts::tr("Going back"), {}, {}};
    FieldBlock fields;
    fields.add(ReportTexts::tr("Latest time to decide on going back"),
               orUndecided(fullTime(m_model.decisionTime)));
    fields.add(ReportTexts::tr("Time needed for going back"),
               ReportTexts::tr("%n minute(s)", nullptr, m_model.wayBackMinutes));
    fields.require(ReportTexts::tr("Decided by"), m_model.team.approver);
    section.blocks.append(fields);
    section.blocks.append(ListBlock{
        {ReportTexts::tr("A check says that the work cannot go on, and its cause cannot be removed in time."),
         ReportTexts::tr("Mail does not flow after a move of the role."),
         ReportTexts::tr("The decision time is reached and the approver decides so.")},
        true});
    for (const WayBackId id : {WayBackId::A, WayBackId::B, WayBackId::C, WayBackId::D}) {
        Section part{
            ReportTexts::tr("Way back %1").arg(wayBackTitle(id)), {TextBlock{wayBackReason(id)}}, {}};
        TableBlock steps{{},
                         {ReportTexts::tr("No."), ReportTexts::tr("Step"), ReportTexts::tr("Actual"),
                          partText(PersonMark::Part::Worker), partText(PersonMark::Part::Checker)},
                         {}};
        const int count = static_cast<int>(wayBackOf(id).steps.size());
        for (int index = 0; index < count; ++index)
            steps.rows.append({Cell::ofNumber(index + 1), wayBackStepTitle(id, index), Cell(), kTick, kTick});
        addTable(part.blocks, steps);
        if (const QString risk = wayBackRisk(id); !risk.isEmpty())
            part.blocks.append(TextBlock{Cell(risk, Tone::Caution)});
        section.parts.append(part);
    }
    return section;
}

Section DocumentWriter::instructions() const
{
    Section section{ReportTexts::tr("What each step does"), {}, {}};
    for (const ReportStep &step : m_model.steps) {
        Section part{
            ReportTexts::tr("Step %1: %2").arg(QString::number(step.spec.number.value()), step.title),
            {},
            {}};
        FieldBlock fields;
        fields.add(ReportTexts::tr("Vendor's number"), sourceNumberText(step.spec.source));
        fields.add(ReportTexts::tr("Node"), node(step.node));
        fields.add(ReportTexts::tr("Planned"), orUndecided(fullSpan(step.planned)));
        fields.add(ReportTexts::tr("Mode"),
                   modeText(step.spec.kind, m_model.automatic ? StepMode::Automatic : StepMode::ByHand));
        fields.add(ReportTexts::tr("What is done"), step.description);
        fields.add(ReportTexts::tr("Expected result"), expectedResult(step.spec));
        part.blocks.append(fields);
        part.blocks.append(ListBlock{stepCautions(step.spec), true});
        section.parts.append(part);
    }
    return section;
}

} // namespace epost
