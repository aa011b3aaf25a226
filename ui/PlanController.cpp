// SPDX-License-Identifier: MIT
#include "ui/PlanController.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

namespace {

/// Short enough to seem immediate, longer than between two keys.
constexpr std::chrono::milliseconds kTypingPause{300};

} // namespace

PlanController::PlanController(WizardEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingPause);
    connect(&m_delay, &QTimer::timeout, this, &PlanController::tryOut);
}

PlanController::~PlanController()
{
    drop(m_observation);
    drop(m_tryingOut);
    m_pool.waitForDone();
}

bool PlanController::isRehearsal() const
{
    return m_beginning && !m_beginning->choices.rehearsalRoot.isEmpty();
}

void PlanController::drop(Job &job)
{
    job.cancel.cancel();
    job.running = false;
}

// The work runs in the background; what it returns then runs here, unless other work has taken its place.
void PlanController::run(Job &job, Work work)
{
    drop(job);
    job.cancel = CancelToken();
    job.running = true;
    m_pool.start([this, &job, cancel = job.cancel, work = std::move(work)] {
        if (cancel.isCancelled())
            return;
        Take take = work(cancel);
        if (cancel.isCancelled())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, &job, cancel, take = std::move(take)] {
                if (cancel.isCancelled())
                    return;
                job.running = false;
                take();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void PlanController::begin(std::function<Result<Beginning>()> from)
{
    drop(m_tryingOut);
    m_delay.stop();
    m_beginning.reset();
    m_readiness.reset();
    m_installsShown.clear();
    m_problem.reset();
    m_siteProblem.reset();
    m_trial.reset();
    m_choices = {};
    m_chosen = false;
    m_webChosen = false;
    run(m_observation, [this, from = std::move(from)](const CancelToken &) -> Take {
        auto beginning = from();
        return [this, beginning = std::move(beginning)] {
            if (!beginning) {
                m_problem = beginning.error();
                return;
            }
            m_beginning = *beginning;
            m_choices = beginning->choices;
            observe();
        };
    });
}

void PlanController::beginHere(const QString &siteFile)
{
    m_siteFile = siteFile;
    begin([this, siteFile] { return m_environment.beginHere(siteFile); });
}

void PlanController::beginRehearsal(const QString &scenario)
{
    begin([this, scenario] { return m_environment.beginRehearsal(scenario, {}); });
}

void PlanController::observe()
{
    if (!m_beginning)
        return;
    run(m_observation, [this, beginning = *m_beginning](const CancelToken &) -> Take {
        const auto machine = beginning.workplace->machineAt(beginning.seat);
        if (!machine) {
            return [this, error = machine.error()] {
                m_readiness.reset();
                m_problem = error;
            };
        }
        const Readiness seen = Preparation(**machine, beginning.catalog).observe();
        QStringList shown;
        for (const InstallFolder &install : seen.installs)
            shown.append((*machine)->displayPath(install.folder().path()));
        return [this, seen, shown] { takeReadiness(seen, shown); };
    });
}

void PlanController::takeReadiness(const Readiness &seen, const QStringList &installsShown)
{
    m_problem.reset();
    m_readiness = seen;
    m_installsShown = installsShown;
    if (!m_webChosen && !isRehearsal())
        m_choices.web = seen.webFilesSeen;
    tryOut();
}

void PlanController::choose(const SessionChoices &choices)
{
    if (!m_beginning)
        return;
    m_chosen = true;
    m_webChosen = m_webChosen || choices.web != m_choices.web;
    m_choices = choices;
    drop(m_tryingOut);
    m_delay.start();
    Q_EMIT changed();
}

void PlanController::useSite(const QString &siteFile)
{
    if (!m_beginning) {
        m_siteFile = siteFile;
        return;
    }
    run(m_observation, [this, siteFile](const CancelToken &) -> Take {
        auto catalog = Catalog::load(siteFile);
        return [this, siteFile, catalog = std::move(catalog)] {
            if (!catalog) {
                m_siteProblem = catalog.error().in(QDir::toNativeSeparators(siteFile));
                return;
            }
            m_siteProblem.reset();
            m_siteFile = siteFile;
            m_beginning->catalog = *catalog;
            m_choices.siteFile = siteFile;
            const TeamDefaults &usual = catalog->site().team;
            for (const auto &[name, suggestion] :
                 {std::pair(&m_choices.team.worker, &usual.worker),
                  std::pair(&m_choices.team.checker, &usual.checker),
                  std::pair(&m_choices.team.approver, &usual.approver),
                  std::pair(&m_choices.customer, &catalog->site().customer)}) {
                if (name->isEmpty())
                    *name = *suggestion;
            }
            observe();
        };
    });
}

void PlanController::setSessionPath(const QString &path)
{
    if (!m_beginning)
        return;
    m_beginning->sessionPath = path;
    Q_EMIT changed();
}

void PlanController::tryOut()
{
    m_delay.stop();
    if (!m_beginning)
        return;
    run(m_tryingOut,
        [this, beginning = *m_beginning, choices = m_choices,
         earlier = m_trial.value_or(PlanTrial())](const CancelToken &cancel) -> Take {
            const auto machine = beginning.workplace->machineAt(beginning.seat);
            if (!machine)
                return [this, error = machine.error()] { m_problem = error; };
            auto trial = PlanTrial::make(**machine, beginning.catalog, choices, earlier, cancel);
            return [this, trial = std::move(trial)] { m_trial = trial; };
        });
}

SessionMaker PlanController::maker() const
{
    return [beginning = m_beginning, choices = m_choices, earlier = m_trial.value_or(PlanTrial())](
               const Progress &progress, Findings &problems) -> Result<OpenSession> {
        if (!beginning)
            return fail(ErrorClass::InvalidInput, tr("No machine has been looked at yet."));
        const auto machine = beginning->workplace->machineAt(beginning->seat);
        if (!machine)
            return fail(machine.error());
        PlanTrial trial
            = PlanTrial::make(**machine, beginning->catalog, choices, earlier, CancelToken(), progress);
        problems = trial.findings;
        if (!trial.acceptable()) {
            return fail(ErrorClass::Refused, tr("The session cannot be begun so. Nothing was changed."),
                        tr("Resolve what is told as “cannot go on”."));
        }
        // The folder of the day does not exist before its first session.
        const QString folder = QFileInfo(beginning->sessionPath).path();
        if (!QDir().mkpath(folder)) {
            return fail(Error(ErrorClass::AccessDenied, tr("The folder for the session cannot be made."))
                            .in(QDir::toNativeSeparators(folder)));
        }
        auto file = SessionFile::create(beginning->sessionPath, std::move(*trial.session));
        if (!file)
            return fail(file.error());
        return OpenSession{std::move(*file), beginning->catalog, beginning->workplace};
    };
}

} // namespace epost
