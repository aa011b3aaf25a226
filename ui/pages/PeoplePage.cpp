// SPDX-License-Identifier: MIT
#include "ui/pages/PeoplePage.h"

#include "base/NightTime.h"
#include "ui/FileQuestion.h"
#include "ui/PlanController.h"
#include "ui/widgets/ReleaseNoteEdit.h"
#include "ui/widgets/SpacedText.h"
#include "ui/widgets/TextLabel.h"

#include <QDateTimeEdit>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <numeric>

namespace epost {

namespace {

constexpr int kLongestWayBack = 12 * 60; ///< minutes
constexpr int kNoteLines = 5;

// The field shows the wall clock of the machine, which need not be the one of this program: a rehearsal has
// its own.

QDateTime asTyped(const QDateTime &time)
{
    return {time.date(), time.time()};
}

QDateTime atMachine(const QDateTime &typed, const QDateTime &machineTime)
{
    const int offset = machineTime.isValid() ? machineTime.offsetFromUtc() : typed.offsetFromUtc();
    return {typed.date(), typed.time(), Qt::OffsetFromUTC, offset};
}

} // namespace

PeoplePage::PeoplePage(const WizardContext &context, QWidget *parent)
    : PlanPage(context, parent)
{
    addPlanPart(buildPeople());
    addPlanPart(buildTimes());
    addPlanPart(buildMatter());
    addPlanPart(buildNote());
    addPlanPart(buildSite());
    addFindings();
    addPart(new QWidget(this), 1);
}

QString PeoplePage::title() const
{
    return tr("Plan: people and times");
}

QLineEdit *PeoplePage::addLine(QWidget *box, const QString &label, const QString &objectName,
                               std::function<QString &(SessionChoices &)> text)
{
    auto *field = new QLineEdit(box);
    field->setObjectName(objectName);
    qobject_cast<QFormLayout *>(box->layout())->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        SessionChoices choices = context().plan.choices();
        text(choices) = typed.trimmed();
        context().plan.choose(choices);
    });
    m_lines.append({field, std::move(text)});
    return field;
}

QWidget *PeoplePage::buildPeople()
{
    auto *box = new QGroupBox(tr("People"), this);
    auto *form = new QFormLayout(box);
    m_teamHint = newTextLabel(box, QStringLiteral("teamHint"));
    form->addRow(m_teamHint);
    addLine(box, tr("&Worker"), QStringLiteral("worker"),
            [](SessionChoices &choices) -> QString & { return choices.team.worker; });
    addLine(box, tr("C&hecker"), QStringLiteral("checker"),
            [](SessionChoices &choices) -> QString & { return choices.team.checker; });
    addLine(box, tr("A&pprover"), QStringLiteral("approver"),
            [](SessionChoices &choices) -> QString & { return choices.team.approver; });
    return box;
}

QWidget *PeoplePage::buildMatter()
{
    auto *box = new QGroupBox(tr("For the report"), this);
    new QFormLayout(box);
    addLine(box, tr("C&ustomer"), QStringLiteral("customer"),
            [](SessionChoices &choices) -> QString & { return choices.customer; });
    addLine(box, tr("Sub&ject"), QStringLiteral("subject"),
            [](SessionChoices &choices) -> QString & { return choices.subject; });
    addLine(box, tr("Change nu&mber"), QStringLiteral("changeNumber"),
            [](SessionChoices &choices) -> QString & { return choices.changeNumber; });
    return box;
}

QDateTimeEdit *PeoplePage::makeTime(QWidget *box, const QString &objectName)
{
    auto *edit = new QDateTimeEdit(box);
    edit->setObjectName(objectName);
    edit->setDisplayFormat(
        //: A time that is typed, as QDateTimeEdit takes it. Japanese: yyyy年M月d日 HH:mm
        tr("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    connect(edit, &QDateTimeEdit::dateTimeChanged, this, &PeoplePage::takeTimes);
    return edit;
}

QWidget *PeoplePage::buildTimes()
{
    auto *box = new QGroupBox(tr("Times"), this);
    auto *form = new QFormLayout(box);
    m_start = makeTime(box, QStringLiteral("plannedStart"));
    form->addRow(tr("Planned &start"), m_start);
    m_end = makeTime(box, QStringLiteral("plannedEnd"));
    form->addRow(tr("Planned &end"), m_end);
    m_wayBack = new QSpinBox(box);
    m_wayBack->setObjectName(QStringLiteral("wayBackMinutes"));
    m_wayBack->setRange(1, kLongestWayBack);
    m_wayBack->setSuffix(tr(" min"));
    connect(m_wayBack, &QSpinBox::valueChanged, this, &PeoplePage::takeTimes);
    form->addRow(tr("Time &for going back"), m_wayBack);
    for (QWidget *field :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_wayBack)})
        field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_times = newMarkupLabel(box, QStringLiteral("times"));
    form->addRow(m_times);
    return box;
}

QWidget *PeoplePage::buildNote()
{
    auto *box = new QGroupBox(tr("The vendor's release note"), this);
    m_note = new ReleaseNoteEdit(kNoteLines, box);
    connect(m_note, &ReleaseNoteEdit::edited, this, &PeoplePage::takeNote);
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_note);
    return box;
}

QWidget *PeoplePage::buildSite()
{
    auto *box = new QGroupBox(tr("Settings of the site"), this);
    m_site = new QLineEdit(box);
    m_site->setObjectName(QStringLiteral("siteFile"));
    m_site->setPlaceholderText(tr("None: the settings of the program"));
    m_site->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("S&ite file"), box);
    label->setBuddy(m_site);
    auto *browse = new QPushButton(tr("Br&owse..."), box);
    browse->setObjectName(QStringLiteral("siteFileBrowse"));
    browse->setToolTip(tr("Chooses the site file."));
    m_siteState = newMarkupLabel(box, QStringLiteral("siteState"));
    // A file is read when its name is complete, not at every key.
    connect(m_site, &QLineEdit::editingFinished, this, [this] {
        if (m_site->isModified()) {
            m_site->setModified(false);
            context().plan.useSite(QDir::fromNativeSeparators(m_site->text().trimmed()));
        }
    });
    connect(browse, &QPushButton::clicked, this, &PeoplePage::browseSite);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_site, 1);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_siteState);
    return box;
}

void PeoplePage::browseSite()
{
    FileQuestion::file(this, tr("Site file"), m_site->text(), tr("Site files (*.json);;All files (*)"),
                       [this](const QString &path) {
                           m_site->setText(path);
                           context().plan.useSite(QDir::fromNativeSeparators(path));
                       });
}

void PeoplePage::showPlan()
{
    SessionChoices choices = context().plan.choices();
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.text(choices);
        if (line.field->text().trimmed() != text)
            line.field->setText(text);
    }
    m_teamHint->setText(
        context().plan.beginning()->catalog.site().onePersonAllowed
            ? tr("Before every change to a machine the worker reads out and ticks. The site file allows runs "
                 "by one person, so the checker may be left empty.")
            : tr("Before every change to a machine the worker reads out, the checker looks, and both tick. "
                 "They must be two persons."));
    showTimes();
    showNote();
    showSite();
    if (!context().plan.busy())
        showFindings(findingsOf({PageId::Kind::People}), tr("Nothing speaks against people and times."));
}

void PeoplePage::showTimes()
{
    const PlanController &plan = context().plan;
    const SessionChoices &choices = plan.choices();
    const SiteSettings &site = plan.beginning()->catalog.site();
    const TimePlan suggested = plan.trial() ? plan.trial()->times : TimePlan();
    TimePlan times;
    times.start = choices.plannedStart.isValid() ? choices.plannedStart : suggested.start;
    times.end = choices.plannedEnd.isValid() ? choices.plannedEnd : suggested.end;
    times.stepMinutes = site.stepMinutes;
    times.wayBackMinutes = choices.wayBackMinutes > 0 ? choices.wayBackMinutes : site.wayBackMinutes;
    for (const auto &[edit, time] : {std::pair(m_start, &times.start), std::pair(m_end, &times.end)}) {
        const QSignalBlocker quiet(edit);
        edit->setEnabled(time->isValid());
        if (time->isValid() && edit->dateTime() != asTyped(*time))
            edit->setDateTime(asTyped(*time));
    }
    const QSignalBlocker quiet(m_wayBack);
    if (m_wayBack->value() != times.wayBackMinutes)
        m_wayBack->setValue(times.wayBackMinutes);

    const int minutes = std::accumulate(times.stepMinutes.begin(), times.stepMinutes.end(), 0);
    QStringList lines{tr("The thirteen steps are expected to take %n minute(s).", nullptr, minutes)};
    if (times.start.isValid() && times.end.isValid()) {
        lines.append(
            tr("From %1 to %2.").arg(timeText(times.start, times.start), timeText(times.end, times.start)));
        lines.append(tr("Decision time: %1. If the work is not finished by then, decide whether to go on or "
                        "to go back.")
                         .arg(timeText(times.decisionTime(), times.start)));
    }
    m_times->setText(spacedText(lines));
}

QString PeoplePage::timeText(const QDateTime &time, const QDateTime &start)
{
    return NightTime(time, NightTime::firstDayOf(start, {})).text();
}

void PeoplePage::showNote()
{
    m_note->setText(context().plan.choices().releaseNote);
    m_note->judge(context().plan.beginning()->catalog,
                  tr("Without it, the versions after the update are compared between the nodes only."));
}

void PeoplePage::showSite()
{
    const PlanController &plan = context().plan;
    const SiteSettings &site = plan.beginning()->catalog.site();
    const bool edited = m_site->isModified() || plan.siteProblem();
    if (!edited && m_site->text() != QDir::toNativeSeparators(plan.choices().siteFile))
        m_site->setText(QDir::toNativeSeparators(plan.choices().siteFile));
    QStringList lines;
    if (plan.siteProblem())
        lines.append(tr("This site file is not used: %1").arg(plan.siteProblem()->text()));
    lines.append(site.automatic
                     ? tr("Default of the steps that change something: automatic. On the page of each "
                          "step, “by hand” can be chosen instead.")
                     : tr("Default of the steps that change something: by hand, and the program "
                          "watches. On the page of each step, “automatic” can be chosen instead."));
    lines.append(site.pauseNodes ? tr("A node is paused in the cluster while its files are replaced.")
                                 : tr("A node is not paused in the cluster while its files are replaced."));
    m_siteState->setText(spacedText(lines));
}

void PeoplePage::takeTimes()
{
    const SiteSettings &site = context().plan.beginning()->catalog.site();
    SessionChoices choices = context().plan.choices();
    const QDateTime machineTime = context().plan.trial() ? context().plan.trial()->times.start : QDateTime();
    if (sender() == m_start)
        choices.plannedStart = atMachine(m_start->dateTime(), machineTime);
    else if (sender() == m_end)
        choices.plannedEnd = atMachine(m_end->dateTime(), machineTime);
    else
        choices.wayBackMinutes = m_wayBack->value() == site.wayBackMinutes ? 0 : m_wayBack->value();
    context().plan.choose(choices);
}

void PeoplePage::takeNote()
{
    SessionChoices choices = context().plan.choices();
    choices.releaseNote = m_note->text();
    context().plan.choose(choices);
}

QList<Fact> PeoplePage::factsOf(const Session &session) const
{
    const TimePlan &plan = session.plan;
    return {
        {tr("Worker"), session.team.worker},
        {tr("Checker"), session.team.checker},
        {tr("Approver"), session.team.approver},
        {tr("Customer"), session.customer},
        {tr("Subject"), session.subject},
        {tr("Change number"), session.changeNumber},
        {tr("Planned start"), timeText(plan.start, plan.start)},
        {tr("Planned end"), timeText(plan.end, plan.start)},
        {tr("Time for going back"), tr("%n minute(s)", nullptr, plan.wayBackMinutes)},
        {tr("Decision time"), timeText(plan.decisionTime(), plan.start)},
        {tr("Site file"),
         session.siteFile.isEmpty() ? tr("None: the settings of the program") : session.siteFile},
        {tr("Release note"),
         session.expected.isEmpty() ? tr("None, or no component was recognised")
                                    : tr("%n component(s) with the versions to be expected", nullptr,
                                         static_cast<int>(session.expected.size()))},
    };
}

} // namespace epost
