// SPDX-License-Identifier: MIT
#include "report/DocumentWriter.h"

#include <algorithm>

namespace epost {

namespace {

QString phaseText(ChecklistPhase phase)
{
    switch (phase) {
    case ChecklistPhase::Before:
        return ReportTexts::tr("Before the work");
    case ChecklistPhase::BeforeSwitchOver:
        return ReportTexts::tr("Before step 6");
    case ChecklistPhase::AfterSwitchOver:
        return ReportTexts::tr("After step 7");
    case ChecklistPhase::BeforeSwitchBack:
        return ReportTexts::tr("Before step 11");
    case ChecklistPhase::AfterSwitchBack:
        return ReportTexts::tr("After step 12");
    case ChecklistPhase::End:
        break;
    }
    return ReportTexts::tr("End");
}

Cell markCell(const ReportCheck &check)
{
    if (!check.mark)
        return {ReportTexts::tr("Open"), Tone::Caution};
    return check.mark->notApplicable ? Cell(reportStateText(ReportState::NotApplicable), Tone::Muted)
                                     : Cell(ReportTexts::tr("Done"), Tone::Good);
}

QString instructionOf(const ReportCheck &check)
{
    QStringList lines{check.detail};
    if (!check.message.isEmpty())
        lines.append(ReportTexts::tr("Message: %1").arg(check.message));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// Ids of the checklist's items begin with what they are about.
const QStringList kMailPrefixes{QStringLiteral("mail-in-"),   QStringLiteral("mail-out-"),
                                QStringLiteral("mail-auth-"), QStringLiteral("mail-fetch-"),
                                QStringLiteral("mail-tls-"),  QStringLiteral("queue-"),
                                QStringLiteral("web-")};
const QStringList kEventPrefixes{QStringLiteral("events-")};
const QStringList kMonitoringPrefixes{QStringLiteral("monitoring-")};
const QStringList kNoticePrefixes{QStringLiteral("notice-")};

bool beginsWithOneOf(const QString &text, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString &prefix) { return text.startsWith(prefix); });
}

/// The steps' findings of that kind, a row each.
TableBlock findingsOf(const ReportModel &model, const DocumentWriter &writer, const QStringList &codes)
{
    TableBlock table{ReportTexts::tr("Seen by the product"),
                     {ReportTexts::tr("Step"), ReportTexts::tr("Node"), ReportTexts::tr("Result"),
                      ReportTexts::tr("Finding"), ReportTexts::tr("Seen")},
                     {}};
    for (const ReportStep &step : model.steps) {
        for (const Findings &findings : {step.record.checkFindings, step.record.resultFindings}) {
            for (const Finding &finding : findings) {
                if (beginsWithOneOf(finding.code, codes))
                    table.rows.append({Cell::ofNumber(step.spec.number.value()), writer.node(step.node),
                                       Cell(severityText(finding.severity), toneOf(finding.severity)),
                                       finding.title, Cell::ofCode(finding.evidence)});
            }
        }
    }
    return table;
}

} // namespace

Section DocumentWriter::checkPart(const QString &title, const QStringList &prefixes) const
{
    TableBlock table{{},
                     {ReportTexts::tr("When"), ReportTexts::tr("Item"), ReportTexts::tr("Status"),
                      ReportTexts::tr("Person"), ReportTexts::tr("Time"), ReportTexts::tr("Remark")},
                     {}};
    const QStringList known = kMailPrefixes + kEventPrefixes + kMonitoringPrefixes + kNoticePrefixes;
    for (const ReportCheck &check : m_model.checks) {
        const bool belongs = prefixes.isEmpty() ? !beginsWithOneOf(check.item.id, known)
                                                : beginsWithOneOf(check.item.id, prefixes);
        if (!belongs)
            continue;
        const ChecklistMark mark = check.mark.value_or(ChecklistMark());
        table.rows.append({phaseText(check.item.phase), check.title, markCell(check), mark.person,
                           time(mark.time), mark.remark});
    }
    Section part{title, {}, {}};
    addTable(part.blocks, table);
    return part;
}

Section DocumentWriter::mailTests() const
{
    Section section = checkPart(ReportTexts::tr("Mail tests"), kMailPrefixes);
    addTable(section.blocks,
             findingsOf(m_model, *this,
                        {QStringLiteral("mail."), QStringLiteral("ports."), QStringLiteral("queue.")}));
    return section;
}

Section DocumentWriter::eventLogs() const
{
    Section section = checkPart(ReportTexts::tr("Event logs"), kEventPrefixes);
    addTable(section.blocks, findingsOf(m_model, *this, {QStringLiteral("events.")}));
    return section;
}

Section DocumentWriter::checks() const
{
    Section section{ReportTexts::tr("Checklist, monitoring and contacts"), {}, {}};
    for (const Section &part :
         {checkPart(ReportTexts::tr("Monitoring: suspended and active again"), kMonitoringPrefixes),
          checkPart(ReportTexts::tr("Notices to the people concerned"), kNoticePrefixes),
          checkPart(ReportTexts::tr("Other items"), {})}) {
        if (!part.blocks.isEmpty())
            section.parts.append(part);
    }
    Section contacts{ReportTexts::tr("Escalation list"), {}, {}};
    addTable(contacts.blocks, contactTable());
    if (!contacts.blocks.isEmpty())
        section.parts.append(contacts);
    return section;
}

TableBlock DocumentWriter::contactTable() const
{
    TableBlock contacts{{},
                        {ReportTexts::tr("For"), ReportTexts::tr("Name"), ReportTexts::tr("Telephone"),
                         ReportTexts::tr("Mail"), ReportTexts::tr("Remark")},
                        {}};
    for (const Contact &contact : m_model.contacts)
        contacts.rows.append(
            {contact.part.in(m_model.language), contact.name, contact.phone, contact.mail, contact.remark});
    return contacts;
}

// The same list before the work, with room for a tick.
Section DocumentWriter::prerequisites() const
{
    Section section{ReportTexts::tr("Prerequisites and checklist"), {}, {}};
    if (!m_model.papers.prerequisites.isEmpty())
        section.blocks.append(ListBlock{m_model.papers.prerequisites, true});
    TableBlock table{{},
                     {ReportTexts::tr("When"), ReportTexts::tr("Item"), ReportTexts::tr("Detail"),
                      ReportTexts::tr("Done"), ReportTexts::tr("Person, time")},
                     {}};
    for (const ReportCheck &check : m_model.checks)
        table.rows.append({phaseText(check.item.phase), check.title, instructionOf(check),
                           Cell::ofMeasure(QStringLiteral("□")), Cell()});
    addTable(section.blocks, table);
    return section;
}

} // namespace epost
