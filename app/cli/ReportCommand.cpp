// SPDX-License-Identifier: MIT
#include "cli/ReportCommand.h"

#include "cli/CommandContext.h"
#include "common/ReportTarget.h"
#include "procedure/SessionFile.h"
#include "report/Report.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

CommandSpec ReportCommand::spec() const
{
    OptionSpec out;
    out.name = QStringLiteral("out");
    out.description
        = tr("where the report goes; the suffix names the form: .html, .xlsx, .txt, .csv or .json");
    out.valueName = QStringLiteral("file");
    out.required = true;
    OptionSpec paper;
    paper.name = QStringLiteral("paper");
    paper.description = tr("which paper: the completion report unless named, or the run-book");
    paper.valueName = QStringLiteral("paper");
    paper.values = {paperKey(Paper::CompletionReport), paperKey(Paper::RunBook)};
    return {
        QStringLiteral("report"),
        tr("Write the report of a session"),
        {{QStringLiteral("session"), tr("the session file")}},
        {out, paper},
    };
}

QJsonObject ReportCommand::neutralJson() const
{
    return {{QStringLiteral("session"), QString()}, {QStringLiteral("report"), QString()}};
}

Result<Outcome> ReportCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const QString sessionPath = QDir::current().absoluteFilePath(arguments.positionalArguments().first());
    const QString out = QDir::current().absoluteFilePath(arguments.value(QStringLiteral("out")));
    const auto session = SessionFile::read(sessionPath);
    if (!session)
        return fail(session.error());
    if (const auto spared = ReportTarget::spares(sessionPath, out); !spared)
        return fail(spared.error());
    const auto catalog = context.catalogOf(*session);
    if (!catalog)
        return fail(catalog.error());

    const Paper paper
        = paperFromKey(arguments.value(QStringLiteral("paper"))).value_or(Paper::CompletionReport);
    ReportModel model = ReportModel::fromSession(*session, **catalog, context.machine().clock().now());
    model.readPictures(QFileInfo(sessionPath).path());
    if (const auto written = Report::write(model, out, paper); !written)
        return fail(written.error());
    if (!model.pictures.problems.isEmpty())
        context.console().problems(model.pictures.problems);
    const QString done = paper == Paper::RunBook ? tr("The run-book is in %1.") : tr("The report is in %1.");
    context.console().result(done.arg(QDir::toNativeSeparators(out)));
    return Outcome{ExitCode::Done,
                   {{QStringLiteral("session"), sessionPath},
                    {QStringLiteral("report"), out},
                    {QStringLiteral("problems"), model.pictures.problems.toProblemJson()}}};
}

} // namespace epost
