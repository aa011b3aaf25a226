// SPDX-License-Identifier: MIT
#include "wizard/ProgramEnvironment.h"

#include "common/Rehearsal.h"
#include "wizard/LocalWorkplace.h"
#include "wizard/RehearsalWorkplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace epost {

QList<ScenarioChoice> ProgramEnvironment::scenarios() const
{
    QList<ScenarioChoice> choices;
    for (const Scenario &scenario : Scenario::all())
        choices.append({scenario.name, scenario.description()});
    return choices;
}

Result<Beginning> ProgramEnvironment::beginHere(const QString &siteFile)
{
    auto catalog = Catalog::load(siteFile);
    if (!catalog)
        return fail(catalog.error());
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/E-Post");
    const QString name = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    SessionChoices choices;
    choices.siteFile = siteFile;
    choices.language = m_language;
    const TeamDefaults &usual = catalog->site().team;
    choices.team = {usual.worker, usual.checker, usual.approver};
    choices.customer = catalog->site().customer;
    return Beginning{std::make_shared<LocalWorkplace>(),
                     NodeName(),
                     choices,
                     std::move(*catalog),
                     folder + QLatin1Char('/') + name + QStringLiteral("/session.json"),
                     {}};
}

/// The first of name, name-2, name-3 … that does not exist.
QString ProgramEnvironment::freeFolder(const QString &scenario) const
{
    const QString base = m_rehearsals + QLatin1Char('/') + scenario;
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QStringLiteral("%1-%2").arg(base).arg(number);
    return folder;
}

Result<Beginning> ProgramEnvironment::beginRehearsal(const QString &name, const Progress &progress)
{
    const auto scenario = Scenario::named(name);
    if (!scenario)
        return fail(scenario.error());
    auto catalog = Catalog::load();
    if (!catalog)
        return fail(catalog.error());
    auto world = RehearsalWorld::create(freeFolder(name), *scenario, progress);
    if (!world)
        return fail(world.error());
    const auto rehearsal = Rehearsal::open((*world)->root(), *scenario);
    if (!rehearsal)
        return fail(rehearsal.error());
    const auto choices = rehearsal->choices(m_language);
    if (!choices)
        return fail(choices.error());
    const NodeName seat = scenario->startOnPrimary ? (*world)->primary() : (*world)->secondary();
    return Beginning{std::make_shared<RehearsalWorkplace>(*world),
                     seat,
                     *choices,
                     std::move(*catalog),
                     rehearsal->sessionPath(),
                     (*world)->root() + QStringLiteral("/packages")};
}

Result<OpenSession> ProgramEnvironment::open(const QString &path, OwnerLock::Foreign foreign)
{
    auto file = SessionFile::open(path, foreign);
    if (!file)
        return fail(file.error());
    const Session &session = file->session();
    auto catalog = Catalog::load(QFileInfo(session.siteFile).isFile() ? session.siteFile : QString());
    if (!catalog)
        return fail(catalog.error());
    std::shared_ptr<Workplace> workplace = std::make_shared<LocalWorkplace>();
    if (!session.rehearsalRoot.isEmpty()) {
        auto world = RehearsalWorld::open(QDir(file->folder()).absoluteFilePath(session.rehearsalRoot));
        if (!world)
            return fail(world.error());
        workplace = std::make_shared<RehearsalWorkplace>(std::move(*world));
    }
    return OpenSession{std::move(*file), std::move(*catalog), std::move(workplace)};
}

} // namespace epost
