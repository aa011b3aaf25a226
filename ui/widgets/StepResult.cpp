// SPDX-License-Identifier: MIT
#include "ui/widgets/StepResult.h"

#include "report/DocumentWriter.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

Glyph glyphOf(StepStage stage)
{
    switch (stage) {
    case StepStage::Done:
        return Glyph::Check;
    case StepStage::Skipped:
        return Glyph::Dash;
    case StepStage::Interrupted:
        return Glyph::Pause;
    default:
        return Glyph::Stop;
    }
}

/// Of a step that is still to be done: below it is looked at again, so here is only what stopped it.
Findings whatStopped(const StepRecord &record, const Findings &told)
{
    Findings findings = told;
    if (told.isEmpty()) {
        findings = record.checkFindings;
        findings.append(record.resultFindings);
    }
    return findings.atLeast(Severity::Warning);
}

void showFound(FindingsView &view, const Findings &findings)
{
    view.setVisible(!findings.isEmpty());
    view.show(findings, {});
}

} // namespace

StepResult::StepResult(QWidget *parent)
    : QGroupBox(tr("Result"), parent)
    , m_sign(new QLabel(this))
    , m_headline(newTextLabel(this, QStringLiteral("resultHeadline")))
    , m_lines(newMarkupLabel(this, QStringLiteral("resultLines")))
    , m_files(newTextLabel(this, QStringLiteral("resultFiles")))
    , m_waysOn(newMarkupLabel(this, QStringLiteral("resultWaysOn")))
    , m_wayBack(new QPushButton(tr("&View the way back"), this))
    , m_before(new FindingsView(this))
    , m_findings(new FindingsView(this))
{
    setObjectName(QStringLiteral("stepResult"));
    QFont font = m_headline->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_headline->setFont(font);
    m_before->setHeading(tr("Found before"));
    m_wayBack->setObjectName(QStringLiteral("viewWayBack"));
    connect(m_wayBack, &QPushButton::clicked, this, &StepResult::wayBackWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_waysOn, 1);
    ways->addWidget(m_wayBack, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    layout->addWidget(m_files);
    layout->addLayout(ways);
    layout->addWidget(m_before);
    layout->addWidget(m_findings);
    hide();
}

QString StepResult::headline(StepStage stage, const StepRecord &record, const Findings &told)
{
    switch (stage) {
    case StepStage::Done:
        return tr("This step is done.");
    case StepStage::Skipped:
        return tr("This step does not apply: %1").arg(record.skipReason);
    case StepStage::Interrupted:
        return tr("This step was interrupted. It can be continued: what has been reached is recognised.");
    default:
        break;
    }
    Findings findings = told;
    if (findings.isEmpty()) {
        findings = record.checkFindings;
        findings.append(record.resultFindings);
    }
    const Findings blockers = findings.atLeast(Severity::Blocker);
    return blockers.isEmpty() ? tr("This step stopped.")
                              : tr("This step stopped: %1").arg(blockers.first().title);
}

QStringList StepResult::lines(const RunView &view, const StepSpec &spec, const StepRecord &record)
{
    const Session &session = view.session;
    const QDate firstDay = NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
    const auto time = [&](const QDateTime &at) {
        return at.isValid() ? NightTime(at, firstDay).text(NightTime::Precision::Seconds)
                            : QStringLiteral("-");
    };
    QStringList lines;
    if (record.startedAt.isValid()) {
        lines.append(tr("When: %1, on %2 (%3)")
                         .arg(timeRangeText(time(record.startedAt), time(record.finishedAt)),
                              record.node.text(), roleText(spec.role)));
        lines.append(tr("How: %1").arg(modeText(spec.kind, record.mode)));
    }
    for (const PersonMark &mark : record.marks)
        lines.append(tr("Confirmed: %1 %2, %3").arg(partText(mark.part), mark.person, time(mark.time)));
    for (const Answer &answer : record.answers) {
        lines.append(answer.reason.isEmpty()
                         ? tr("Answered: %1: %2").arg(answer.text, answerText(answer))
                         : tr("Answered: %1: %2 (%3)").arg(answer.text, answerText(answer), answer.reason));
    }
    for (const Override &over : record.overrides)
        lines.append(tr("Gone on over a caution: %1: %2 (%3)").arg(over.title, over.reason, over.person));
    return lines;
}

QString StepResult::waysOn(const RunView &view)
{
    QStringList ways{
        tr("Try again: resolve the cause, then use the button of this step. Nothing that has been "
           "reached is done twice."),
        view.wayBack ? tr("Go back: %1").arg(wayBackTitle(*view.wayBack))
                     : tr("Go back: nothing has been changed, so there is nothing to take back."),
        tr("Leave: close the window. The session keeps everything and can be continued.")};
    for (QString &way : ways)
        way.prepend(QStringLiteral("• "));
    return spacedText(QStringList{tr("What can be done now")} + ways);
}

void StepResult::show(const RunView &view, const StepSpec &spec, StepStage stage, const Findings &told)
{
    const StepRecord &record = view.session.step(spec.number).record;
    const bool stopped = isTurn(stage);
    const bool visible = stage == StepStage::Done || stage == StepStage::Skipped || stage == StepStage::Failed
        || stage == StepStage::Interrupted || (stopped && !told.isEmpty());
    setVisible(visible);
    if (!visible)
        return;
    const int side = m_headline->fontMetrics().height();
    m_sign->setPixmap(glyphIcon(glyphOf(stage)).pixmap(side, side));
    m_headline->setText(headline(stage, record, told));
    const QStringList facts = lines(view, spec, record);
    m_lines->setText(spacedText(facts));
    m_lines->setVisible(!facts.isEmpty());
    const SessionNode &node = view.session.nodeOf(spec.role);
    m_files->setText(node.pausedByUs
                         ? tr("Files of %1 now: %2. The node is paused in the cluster.")
                               .arg(node.name.text(), updateStateText(node.update))
                         : tr("Files of %1 now: %2.").arg(node.name.text(), updateStateText(node.update)));
    m_waysOn->setVisible(stopped);
    m_wayBack->setVisible(stopped && view.wayBack);
    m_waysOn->setText(waysOn(view));
    // What was so before and what is so now would contradict each other in one list.
    m_findings->setHeading(stopped ? tr("What was found") : tr("Found by carrying it out and verifying it"));
    showFound(*m_before, stopped ? Findings() : record.checkFindings);
    showFound(*m_findings, stopped ? whatStopped(record, told) : record.resultFindings);
}

} // namespace epost
