// SPDX-License-Identifier: MIT
// How long the window does not react while a package is applied from it, in ms: the longest time between two
// turns of the event loop. tests/bench/run.sh window calls it.
//   WindowStalls <package.exe>      prints one number for each of: plan, apply, preview (of the report)
#include "WizardDriver.h"
#include "ui/print/PreviewPages.h"
#include "wizard/ProgramEnvironment.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace epost;
using namespace epost::test;

namespace {

/// Turns with the event loop, and notes the longest time between two turns.
class Turns {
public:
    Turns()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed() - kEvery.count() * 1'000'000);
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(kEvery);
    }
    [[nodiscard]] double longestMs() const { return static_cast<double>(m_longest) / 1e6; }

private:
    static constexpr Milliseconds kEvery{2};
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// Nothing but the event loop of the program runs meanwhile.
template <typename Begin>
double longestStall(WizardWindow &window, const Begin &begin, const std::function<bool()> &ended)
{
    QEventLoop loop;
    const auto endWhenDone = [&] {
        if (ended())
            loop.quit();
    };
    const std::array<QMetaObject::Connection, 3> watched{
        QObject::connect(&window.run(), &SessionController::activityChanged, &loop, endWhenDone,
                         Qt::QueuedConnection),
        QObject::connect(&window.run(), &SessionController::askedChanged, &loop, endWhenDone,
                         Qt::QueuedConnection),
        QObject::connect(&window.plan(), &PlanController::changed, &loop, endWhenDone, Qt::QueuedConnection)};
    const Turns turns;
    begin();
    loop.exec();
    for (const auto &connection : watched)
        QObject::disconnect(connection);
    return turns.longestMs();
}

/// From the click until the pages in view are painted. \return less than 0 where they do not come
double longestPreviewStall(WizardWindow &window)
{
    auto *papers = window.findChild<QPushButton *>(QStringLiteral("papers"));
    papers->click();
    auto *button = window.findChild<QPushButton *>(QStringLiteral("previewReport"));
    if (!button)
        return -1;
    const auto complete = [&] {
        const auto *pages = window.findChild<PreviewPages *>();
        return pages && pages->isComplete();
    };
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (complete())
            loop.quit();
    });
    QTimer::singleShot(WizardDriver::kLimit, &loop, &QEventLoop::quit);
    const Turns turns;
    look.start(20);
    button->click();
    loop.exec();
    return complete() ? turns.longestMs() : -1;
}

void print(const char *what, double milliseconds)
{
    std::printf("%s %.1f\n", what, milliseconds);
}

int failed(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2)
        return failed(QStringLiteral("usage: WindowStalls <package.exe>"));
    const QTemporaryDir folder(QStringLiteral("window-stalls"));
    ProgramEnvironment environment(folder.path(), QStringLiteral("ja"));
    WizardWindow window(environment);
    window.show();
    WizardDriver person(window);

    PlanController &plan = window.plan();
    const auto planned = [&] { return !plan.busy() && (plan.readiness() || plan.problem()); };
    window.beginRehearsal(QStringLiteral("smooth"));
    if (!QTest::qWaitFor(planned, WizardDriver::kLimit))
        return failed(QStringLiteral("the rehearsal does not begin"));
    SessionChoices choices = plan.choices();
    choices.mailPackage = arguments[1];
    choices.web = false;
    window.goTo({PageId::Kind::Packages});
    print("plan",
          longestStall(
              window, [&] { plan.choose(choices); }, planned));

    window.run().open(plan.maker());
    const bool opened = QTest::qWaitFor([&] { return !window.run().busy(); }, WizardDriver::kLimit);
    if (!opened || !window.run().view())
        return failed(QStringLiteral("no session was made"));
    if (!person.toStep(3) || !person.prepareStep())
        return failed(person.problem());
    const double apply = longestStall(
        window, [&] { (void)person.click(QStringLiteral("main")); }, [&] { return !window.run().working(); });
    if (person.stateOf(3) != StepState::Done)
        return failed(person.pageText());
    print("apply", apply);

    const double preview = longestPreviewStall(window);
    if (preview < 0)
        return failed(QStringLiteral("no preview"));
    print("preview", preview);
    return 0;
}
