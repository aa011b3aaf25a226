// SPDX-License-Identifier: MIT
#include "WizardNight.h"

#include "procedure/Checklist.h"
#include "ui/SeatChange.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace epost::test {

namespace {

/// Generous: a busy machine under a sanitizer is slow, and a test that waits has not failed.
constexpr int kLimit = 120'000;

GivenAnswers answersTo(const Asked &asked, const Team &team)
{
    GivenAnswers given;
    if (const auto *warning = std::get_if<Finding>(&asked))
        given.overrides = {{warning->code, warning->title, QStringLiteral("known"), team.worker, {}}};
    else if (const auto *question = std::get_if<Question>(&asked))
        given.answers = {{question->key,
                          question->text,
                          question->choices.first().value,
                          QStringLiteral("reason"),
                          team.worker,
                          {}}};
    else if (std::holds_alternative<CommitRequest>(asked))
        given.marks
            = {{PersonMark::Part::Worker, team.worker, {}}, {PersonMark::Part::Checker, team.checker, {}}};
    return given;
}

Result<> tickDue(OpenSession &session, Machine &machine, StepNumber number)
{
    const Session &now = session.file.session();
    for (const ChecklistPhase phase : phasesDueAt(number)) {
        for (const ChecklistItemSpec &item : session.catalog.checklist(phase, now.productId, now.web)) {
            const ChecklistMark mark{item.id, false, {}, now.team.worker, machine.clock().now()};
            if (auto ticked = tick(session.file, session.catalog, mark); !ticked)
                return ticked;
        }
    }
    return {};
}

} // namespace

WizardNight::WizardNight()
    : m_environment(m_folder.filePath(QStringLiteral("rehearsals")), QStringLiteral("en"))
{
    makeWindow();
}

WizardNight::~WizardNight() = default;

void WizardNight::makeWindow()
{
    m_window = std::make_unique<WizardWindow>(m_environment);
    m_window->show();
    QObject::connect(
        &run(), &SessionController::askedChanged, m_window.get(),
        [this] {
            if (const auto &asked = run().asked(); asked && answers)
                run().reply(answersTo(*asked, session().team));
        },
        Qt::QueuedConnection);
}

bool WizardNight::idle() const
{
    return QTest::qWaitFor([this] { return !m_window->run().busy() && !m_window->plan().busy(); }, kLimit);
}

bool WizardNight::begin(const QString &scenario)
{
    m_window->beginRehearsal(scenario);
    if (!idle() || !m_window->plan().readiness())
        return false;
    run().open(m_window->plan().maker());
    return idle() && run().view().has_value();
}

bool WizardNight::step(int number, const StepOptions &options)
{
    const StepNumber step = *StepNumber::parse(number);
    const NodeName seat = session().nodeOf(specOf(step).role).name;
    if (!(session().seat == seat)) {
        run().change(handOverHere(seat, session().team.worker));
        if (!idle())
            return false;
    }
    run().change([step](OpenSession &open, Machine &machine) { return tickDue(open, machine, step); });
    if (!idle())
        return false;
    // The night's own events of that step.
    run().look(step, options);
    if (!idle())
        return false;
    // The page looks again by itself when it is over: that is another ending.
    std::optional<ExitCode> code;
    const auto heard = QObject::connect(&run(), &SessionController::ended, [&](const WorkEnding &ending) {
        if (ending.kind == WorkEnding::Kind::StepEnded)
            code = ending.code;
    });
    run().carryOut(step, options, {});
    const bool over = idle();
    QObject::disconnect(heard);
    return over && code == ExitCode::Done;
}

bool WizardNight::stepsTo(int last)
{
    while (const auto next = session().nextStep()) {
        if (next->value() > last)
            return true;
        if (!step(next->value()))
            return false;
    }
    return true;
}

bool WizardNight::reopen()
{
    const QString path = run().view()->path;
    m_window.reset();
    makeWindow();
    m_window->openSession(path);
    return idle() && run().view().has_value();
}

QList<HandWork> WizardNight::offered() const
{
    return m_window->run().workplace()->handWork(session());
}

bool WizardNight::byHand(const QString &key) const
{
    for (const HandWork &work : offered()) {
        if (work.key.startsWith(key))
            return m_window->run().workplace()->doByHand(work.key).has_value();
    }
    return false;
}

QString WizardNight::world() const
{
    return QDir(QFileInfo(m_window->run().view()->path).path()).absoluteFilePath(session().rehearsalRoot);
}

bool WizardNight::pressMain()
{
    auto *main = part<QPushButton>(QStringLiteral("main"));
    if (!main->isVisible() || !main->isEnabled())
        return false;
    QTest::mouseClick(main, Qt::LeftButton);
    return true;
}

void WizardNight::confirm()
{
    for (const auto &name : {QStringLiteral("workerTick"), QStringLiteral("checkerTick")})
        part<QCheckBox>(name)->setChecked(true);
}

} // namespace epost::test
