// SPDX-License-Identifier: MIT
#include "wizard/RehearsalSource.h"

#include "common/Rehearsal.h"

#include <QDir>
#include <QFileInfo>

namespace epost::rehearsalSource {

namespace {

PreparedRun preparedRun(const Rehearsal &rehearsal, SessionFile file, Catalog catalog)
{
    return {std::move(file), std::make_unique<RehearsalSeats>(rehearsal.seats()), std::move(catalog),
            rehearsal.answers()};
}

} // namespace

RunMaker inFolder(const QString &folder, const Scenario &scenario, const QString &language)
{
    return [=](const Progress &progress, Findings &problems) -> Result<PreparedRun> {
        auto catalog = Catalog::load();
        if (!catalog)
            return fail(catalog.error());
        const auto rehearsal = Rehearsal::open(folder, scenario, progress);
        if (!rehearsal)
            return fail(rehearsal.error());
        auto file = rehearsal->session(*catalog, language, problems);
        if (!file)
            return fail(file.error());
        return preparedRun(*rehearsal, std::move(*file), std::move(*catalog));
    };
}

RunMaker ofSession(const Session &session, const QString &path)
{
    const QString root = QDir(QFileInfo(path).absolutePath()).absoluteFilePath(session.rehearsalRoot);
    return [=](const Progress &progress, Findings &) -> Result<PreparedRun> {
        auto catalog = Catalog::load();
        if (!catalog)
            return fail(catalog.error());
        const auto scenario = Rehearsal::scenarioIn(root);
        if (!scenario)
            return fail(scenario.error());
        const auto rehearsal = Rehearsal::open(root, *scenario, progress);
        if (!rehearsal)
            return fail(rehearsal.error());
        auto file = SessionFile::open(path);
        if (!file)
            return fail(file.error());
        return preparedRun(*rehearsal, std::move(*file), std::move(*catalog));
    };
}

} // namespace epost::rehearsalSource
