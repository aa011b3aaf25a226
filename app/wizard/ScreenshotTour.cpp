// SPDX-License-Identifier: MIT
#include "wizard/ScreenshotTour.h"

#include "procedure/Checklist.h"
#include "procedure/SessionNotes.h"
#include "procedure/WayBack.h"
#include "ui/Route.h"
#include "ui/print/PreviewPages.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsSections.h"
#include "ui/widgets/ReportPanel.h"
#include "ui/widgets/SettleLayouts.h"

#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace epost {

namespace {

/// Often enough not to be waited for.
constexpr std::chrono::milliseconds kPulse{15};
/// What a page begins by itself shows within so many of them.
constexpr int kQuietPulses = 3;
/// What a step does can be seen by then, and it is not over yet.
constexpr int kBusyPulses = 4;

/// Around a dialog, in pixels.
constexpr int kMargin = 48;

const QString kFailing = QStringLiteral("role-fails-on-target");

} // namespace

ScreenshotTour::ScreenshotTour(WizardWindow &window, QString folder, QString scenario, QSize size)
    : m_window(window)
    , m_folder(std::move(folder))
    , m_scenario(std::move(scenario))
    , m_size(size)
{
    m_pulse.setInterval(kPulse);
    connect(&m_pulse, &QTimer::timeout, this, &ScreenshotTour::advance);
    connect(
        &m_window.run(), &SessionController::askedChanged, this, [this] { reply(); }, Qt::QueuedConnection);
}

void ScreenshotTour::start()
{
    m_window.resize(m_size);
    planTasks();
    m_pulse.start();
}

bool ScreenshotTour::busy() const
{
    const auto panels = m_window.findChildren<ReportPanel *>();
    const auto *preview = m_window.findChild<PreviewPages *>();
    return m_window.run().busy() || m_window.plan().busy()
        || std::any_of(panels.begin(), panels.end(), [](const ReportPanel *panel) { return panel->busy(); })
        || (preview && !preview->isComplete());
}

void ScreenshotTour::advance()
{
    m_quiet = busy() ? 0 : m_quiet + 1;
    m_busy = busy() ? m_busy + 1 : 0;
    if (m_current && !m_current->atWork.isEmpty() && m_busy >= kBusyPulses) {
        if (auto saved = save(std::exchange(m_current->atWork, {})); !saved)
            return end(saved.error());
    }
    if (m_quiet < kQuietPulses)
        return;
    m_quiet = 0;
    if (m_current && !m_current->picture.isEmpty()) {
        if (auto saved = save(m_current->picture); !saved)
            return end(saved.error());
    }
    m_current.reset();
    if (m_tasks.isEmpty())
        return end(std::nullopt);
    m_current = m_tasks.takeFirst();
    if (m_current->begin)
        m_current->begin();
}

void ScreenshotTour::end(const std::optional<Error> &error)
{
    m_pulse.stop();
    m_tasks.clear();
    Q_EMIT finished(error);
}

void ScreenshotTour::doNext(QList<Task> tasks)
{
    tasks.append(m_tasks);
    m_tasks = std::move(tasks);
}

void ScreenshotTour::showPage(const PageId &page, const QString &picture)
{
    m_tasks.append({[this, page] { m_window.goTo(page); }, picture});
}

// ---- the way ----------------------------------------------------------------------------------------------

void ScreenshotTour::planTasks()
{
    planRehearsal(m_scenario);
    planPages();
    for (const StepSpec &spec : kProcedure) {
        if (spec.number.value() > StepNumber::kFirst
            && specOf(*StepNumber::parse(spec.number.value() - 1)).role != spec.role)
            planSeat();
        planStep(spec.number);
    }
    planCompletion();
    planRehearsal(kFailing);
    m_tasks.append({[this] { m_window.run().open(m_window.plan().maker()); }, {}});
    for (int number = 1; number <= 6; ++number) {
        if (number == 3)
            planDecision();
        m_tasks.append({[this, number] {
                            const StepNumber step = *StepNumber::parse(number);
                            m_window.goTo(PageId::ofStep(step));
                            doNext({{[this, step] { tickDue(phasesDueAt(step)); }, {}},
                                    {[this, step] { m_window.run().carryOut(step, {}, {}); }, {}}});
                        },
                        {}});
    }
    showPage(PageId::ofStep(StepNumber::of<6>()), QStringLiteral("step-06-failed"));
    planWayBack();
}

void ScreenshotTour::planRehearsal(const QString &scenario)
{
    m_tasks.append({[this, scenario] { m_window.beginRehearsal(scenario); }, {}});
}

void ScreenshotTour::showDialog(const std::function<void()> &open, const QString &picture)
{
    m_tasks.append({open, picture});
    closeDialog();
}

void ScreenshotTour::closeDialog()
{
    m_tasks.append({[this] {
                        if (QDialog *dialog = shownDialog())
                            dialog->close();
                    },
                    {}});
}

void ScreenshotTour::press(const QString &button, const QString &picture)
{
    m_tasks.append({[this, button] { m_window.findChild<QPushButton *>(button)->click(); }, picture});
}

void ScreenshotTour::choose(const QString &choice, const QString &picture)
{
    m_tasks.append(
        {[this, choice] { m_window.page()->findChild<QRadioButton *>(choice)->setChecked(true); }, picture});
}

void ScreenshotTour::showDialogOf(const QString &button)
{
    press(button, button);
    closeDialog();
}

// Those that are shown anywhere, and as large as a person may pull them.
void ScreenshotTour::planDialogs()
{
    const auto show = [this](const std::function<void()> &open, const QString &picture) {
        showDialog(
            [this, open] {
                open();
                if (QDialog *dialog = shownDialog())
                    dialog->resize(QSize(960, 680).boundedTo(m_size - QSize(kMargin, kMargin)));
            },
            picture);
    };
    show([this] { m_window.showHelp({}); }, QStringLiteral("help"));
    show([this] { m_window.showHelp(QStringLiteral("ports.silent")); }, QStringLiteral("help-finding"));
    for (int section = 0; section < settingsSections().size(); ++section) {
        show(
            [this, section] {
                m_window.openSettings();
                if (auto *settings = qobject_cast<SettingsDialog *>(shownDialog()))
                    settings->showSection(section);
            },
            QStringLiteral("settings-") + settingsSections()[section].key);
    }
}

QDialog *ScreenshotTour::shownDialog() const
{
    QDialog *shown = nullptr; // the last one stands before those that it belongs to
    for (auto *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            shown = dialog;
    }
    return shown;
}

void ScreenshotTour::planPages()
{
    using Kind = PageId::Kind;
    showPage({Kind::Start}, QStringLiteral("start"));
    planDialogs();
    showPage({Kind::Packages}, QStringLiteral("packages"));
    showPage({Kind::Folders}, QStringLiteral("folders"));
    showPage({Kind::People}, QStringLiteral("people"));
    showPage({Kind::Review}, QStringLiteral("review"));
    showDialogOf(QStringLiteral("papers"));
    m_tasks.append({[this] {
                        if (m_window.plan().beginning())
                            m_window.run().open(m_window.plan().maker());
                    },
                    {}});
    m_tasks.append({[this] {
                        if (!m_window.run().view()) {
                            end(Error(ErrorClass::Refused, tr("The session of the tour was refused."),
                                      tr("Choose a scenario whose night begins, such as “smooth”.")));
                        }
                    },
                    {}});
}

void ScreenshotTour::planStep(StepNumber number)
{
    const QString name = QStringLiteral("step-%1").arg(number.value(), 2, 10, QLatin1Char('0'));
    if (number == StepNumber::of<8>())
        planWarning();
    showPage(PageId::ofStep(number), name + QStringLiteral("-before"));
    if (number == StepNumber::of<3>()) {
        choose(QStringLiteral("modeByHand"), name + QStringLiteral("-by-hand"));
        choose(QStringLiteral("modeAutomatic"), {});
    }
    if (number == StepNumber::of<8>())
        press(QStringLiteral("editReleaseNote"), name + QStringLiteral("-expected-versions"));
    m_tasks.append({[this, number] { tickDue(phasesDueAt(number)); }, {}});
    m_tasks.append({[this, number] { m_window.run().carryOut(number, {}, {}); },
                    {},
                    number == StepNumber::of<6>() ? name + QStringLiteral("-at-work") : QString()});
    showPage(PageId::ofStep(number), name + QStringLiteral("-after"));
}

// The end of the night is brought forward, and put back.
void ScreenshotTour::planDecision()
{
    const auto move = [this](int days) {
        m_window.run().change([days](OpenSession &session, Machine &) -> Result<> {
            QDateTime &end = session.file.session().plan.end;
            end = end.addDays(days);
            return session.file.save();
        });
    };
    showPage(PageId::ofStep(StepNumber::of<3>()), {});
    m_tasks.append({[move] { move(-1); }, QStringLiteral("step-03-time-to-decide")});
    m_tasks.append({[move] { move(+1); }, {}});
}

// A release note that says something else than the update program has brought.
void ScreenshotTour::planWarning()
{
    const auto enter = [this](const QString &note) {
        m_window.run().change([note](OpenSession &session, Machine &) {
            return enterReleaseNote(session.file, note, session.catalog);
        });
    };
    showPage(PageId::ofStep(StepNumber::of<8>()), {});
    m_tasks.append(
        {[this, enter] {
             const QString note = m_window.run().view()->session.releaseNote;
             enter(QStringLiteral("EPSTRS v9.99"));
             doNext({{{}, QStringLiteral("step-08-warning")}, {[enter, note] { enter(note); }, {}}});
         },
         {}});
}

void ScreenshotTour::planSeat()
{
    showPage({PageId::Kind::Seat}, QStringLiteral("seat"));
    m_tasks.append({[this] { m_window.page()->act(); }, QStringLiteral("seat-handed-over")});
    m_tasks.append({[this] { m_window.page()->act(); }, QStringLiteral("seat-arrived")});
}

void ScreenshotTour::planCompletion()
{
    showDialogOf(QStringLiteral("log"));
    showDialogOf(QStringLiteral("notes"));
    press(QStringLiteral("papers"), QStringLiteral("papers"));
    press(QStringLiteral("previewReport"), QStringLiteral("preview"));
    closeDialog(); // the preview
    closeDialog();
    showPage({PageId::Kind::Completion}, QStringLiteral("completion-open"));
    m_tasks.append({[this] { tickDue({ChecklistPhase::AfterSwitchBack, ChecklistPhase::End}); }, {}});
    showPage({PageId::Kind::Completion}, QStringLiteral("completion-checked"));
    m_tasks.append({[this] { m_window.page()->act(); }, QStringLiteral("completion-finished")});
    showPage({PageId::Kind::WayBack}, QStringLiteral("way-back-d"));
}

void ScreenshotTour::planWayBack()
{
    showPage({PageId::Kind::WayBack}, QStringLiteral("way-back"));
    m_tasks.append({[this] {
                        m_window.run().change([](OpenSession &session, Machine &machine) -> Result<> {
                            const RunView view = RunView::of(session.file, machine);
                            if (!view.wayBack)
                                return {};
                            return decideWayBack(
                                session.file, machine, *view.wayBack,
                                ScreenshotTour::tr("EPSTDS does not start on the second node."),
                                session.file.session().team.approver);
                        });
                    },
                    QStringLiteral("way-back-begun")});
    m_tasks.append({[this] { planNextStepBack(); }, {}});
}

void ScreenshotTour::planNextStepBack()
{
    const auto &view = m_window.run().view();
    if (!view || !view->session.openWayBack())
        return doNext({{[this] { m_window.goTo({PageId::Kind::WayBack}); }, QStringLiteral("way-back-ended")},
                       {[this] { m_window.goTo({PageId::Kind::Completion}); },
                        QStringLiteral("completion-taken-back")}});
    const WorkEnding ending = m_window.run().lastEnding().value_or(WorkEnding());
    if (ending.kind == WorkEnding::Kind::WayBackStepEnded && ending.code != ExitCode::Done)
        return end(Error(ErrorClass::Internal, tr("The way back of the tour has stopped.")));
    doNext({{[this] {
                 // The seat first, where that is another one: twice, to hand over and to go over.
                 const auto &now = m_window.run().view();
                 const auto next = nextWayBackStep(now->session);
                 if (!(now->session.seat == now->session.nodeOf(next->seat).name)) {
                     m_window.goTo({PageId::Kind::WayBack});
                     doNext({{[this] { m_window.page()->act(); }, QStringLiteral("way-back-seat")},
                             {[this] { m_window.page()->act(); }, {}}});
                 }
             },
             {}},
            {[this] { m_window.run().stepBack({}); }, QStringLiteral("way-back-step")},
            {[this] { planNextStepBack(); }, {}}});
}

// ---- the person -------------------------------------------------------------------------------------------

void ScreenshotTour::tickDue(const QList<ChecklistPhase> &phases)
{
    m_window.run().change([phases](OpenSession &session, Machine &machine) -> Result<> {
        const Session &now = session.file.session();
        for (const ChecklistPhase phase : phases) {
            for (const ChecklistItemSpec &item : session.catalog.checklist(phase, now.productId, now.web)) {
                const ChecklistMark mark{item.id, false, {}, now.team.worker, machine.clock().now()};
                if (auto ticked = tick(session.file, session.catalog, mark); !ticked)
                    return ticked;
            }
        }
        return {};
    });
}

void ScreenshotTour::reply()
{
    const auto &asked = m_window.run().asked();
    if (!asked)
        return;
    if (std::holds_alternative<Question>(*asked) && !m_questionShown) {
        m_questionShown = true;
        // The page shows it in the turns that follow.
        QTimer::singleShot(kPulse * kQuietPulses, this, [this] {
            if (auto saved = save(QStringLiteral("question")); !saved)
                return end(saved.error());
            reply();
        });
        return;
    }
    m_window.run().reply(answersTo(*asked));
}

GivenAnswers ScreenshotTour::answersTo(const Asked &asked) const
{
    const auto &view = m_window.run().view();
    const Team team = view ? view->session.team : Team();
    GivenAnswers given;
    if (const auto *warning = std::get_if<Finding>(&asked)) {
        given.overrides = {{warning->code, warning->title, tr("Known in this rehearsal."), team.worker, {}}};
    } else if (const auto *question = std::get_if<Question>(&asked)) {
        given.answers = {{question->key,
                          question->text,
                          question->choices.first().value,
                          question->choices.first().needsReason ? tr("As planned.") : QString(),
                          team.worker,
                          {}}};
    } else if (std::holds_alternative<CommitRequest>(asked)) {
        given.marks
            = {{PersonMark::Part::Worker, team.worker, {}}, {PersonMark::Part::Checker, team.checker, {}}};
    }
    return given;
}

Result<> ScreenshotTour::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(
        QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name));
    QImageWriter writer(path);
    // The same content, packed quickly: as well as possible would take most of the tour's time.
    writer.setQuality(64);
    settleLayouts();
    QWidget *shown = shownDialog();
    if (!writer.write((shown ? shown : &m_window)->grab().toImage().convertToFormat(QImage::Format_RGB888))) {
        return fail(Error(ErrorClass::ReadWrite, tr("The picture could not be written."))
                        .in(path)
                        .withNative(writer.errorString()));
    }
    Q_EMIT saved(path);
    return {};
}

} // namespace epost
