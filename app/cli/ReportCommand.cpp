// SPDX-License-Identifier: MIT
#include "cli/ReportCommand.h"

#include "cli/CommandContext.h"
#include "procedure/SessionFile.h"
#include "report/Report.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

CommandSpec ReportCommand::spec() const
{
    OptionSpec out;
    out.name = QStringLiteral("out");
    out.description = tr("where the report goes; the suffix names the form: .html, .txt, .csv or .json");
    out.valueName = QStringLiteral("file");
    out.required = true;
    return {
        QStringLiteral("report"),
        tr("Write the report of a session"),
        {{QStringLiteral("session"), tr("the session file")}},
        {out},
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
    const auto catalog = context.catalogOf(*session);
    if (!catalog)
        return fail(catalog.error());

    const ReportModel model = ReportModel::fromSession(*session, **catalog, context.machine().clock().now());
    if (const auto written = Report::write(model, out); !written)
        return fail(written.error());
    context.console().result(tr("The report is in %1.").arg(QDir::toNativeSeparators(out)));
    return Outcome{ExitCode::Done,
                   {{QStringLiteral("session"), sessionPath},
                    {QStringLiteral("report"), out},
                    {QStringLiteral("problems"), QJsonArray()}}};
}

} // namespace epost
