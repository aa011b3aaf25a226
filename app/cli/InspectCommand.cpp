// SPDX-License-Identifier: MIT
#include "cli/InspectCommand.h"

#include "cli/CommandContext.h"
#include "components/PackageInspection.h"
#include "procedure/PackageSignature.h"

#include <QLocale>

namespace epost {

CommandSpec InspectCommand::spec() const
{
    return {
        QStringLiteral("inspect"),
        tr("Show what is inside a package"),
        {{QStringLiteral("package"), tr("the differential update program (.exe)")}},
        {},
    };
}

QJsonObject InspectCommand::neutralJson() const
{
    return {
        {QStringLiteral("package"),
         QJsonObject{
             {QStringLiteral("path"), QString()},
             {QStringLiteral("size"), 0},
             {QStringLiteral("sha256"), QString()},
             {QStringLiteral("kind"), QStringLiteral("unknown")},
             {QStringLiteral("date"), QString()},
             {QStringLiteral("zipOffset"), -1},
             {QStringLiteral("signature"), signatureKey(SignatureState::NotChecked)},
         }},
        {QStringLiteral("entries"), QJsonArray()},
        {QStringLiteral("acceptable"), false},
    };
}

QString InspectCommand::kindText(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Mail:
        return tr("mail server");
    case PackageKind::Web:
        return tr("web administration tool");
    case PackageKind::Unknown:
        break;
    }
    return tr("not told by its name");
}

void InspectCommand::show(const PackageInspection &inspection, const PackageName &name, Console &console)
{
    const QLocale locale;
    const Package &package = inspection.package;
    TextTable table({tr("File"), tr("Bytes"), tr("CRC-32"), tr("Machine"), tr("Version")});
    table.alignRight(1);
    table.setRows(inspection.entries.size(), [&](qsizetype i) -> QStringList {
        const PackageEntry &entry = inspection.entry(i);
        const InspectedEntry &inspected = inspection.entries.at(i);
        return {entry.path.text(), locale.toString(entry.size),
                QStringLiteral("%1").arg(entry.crc32, 8, 16, QLatin1Char('0')),
                inspected.machine == PeMachine::None ? QString() : peMachineKey(inspected.machine),
                inspected.version};
    });
    console.table(table);
    if (!table.isEmpty())
        console.line();
    console.facts({
        {tr("Package"), package.fileName()},
        {tr("For"), kindText(name.kind)},
        {tr("Date"), name.date.isValid() ? locale.toString(name.date, QLocale::LongFormat) : QString()},
        {tr("Bytes"), locale.toString(package.size())},
        {tr("ZIP at"), package.zipOffset() < 0 ? QString() : locale.toString(package.zipOffset())},
        {tr("SHA-256"), package.sha256().toHex()},
    });
    console.problems(inspection.problems);
    console.result(inspection.acceptable() ? tr("This package is in order: %n file(s).", nullptr,
                                                static_cast<int>(inspection.entries.size()))
                                           : tr("This package would be refused."));
}

Result<Outcome> InspectCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto package
        = Package::open(arguments.positionalArguments().first(), context.cancel(), context.progress());
    if (!package)
        return fail(package.error());
    auto inspection = inspectPackage(*package, context.cancel(), context.progress());
    if (!inspection)
        return fail(inspection.error());
    const SignatureState signature = context.machine().signatureOf(package->path());
    if (const Finding finding = signatureFinding(signature, package->fileName());
        finding.severity != Severity::Ok)
        inspection->problems.append(finding);

    const PackageName name = (*catalog)->packageName(package->fileName());
    show(*inspection, name, context.console());
    return Outcome{inspection->acceptable() ? ExitCode::Done : ExitCode::Refused,
                   inspection->toJson(name, signatureKey(signature)),
                   {QStringLiteral("entries"), inspection->entries.size(),
                    [inspection = *inspection](qsizetype i) { return inspection.entryJson(i); }}};
}

} // namespace epost
