// SPDX-License-Identifier: MIT
#include "cli/ComponentsCommand.h"

#include "base/JsonReader.h"
#include "catalog/Catalog.h"
#include "cli/CommandContext.h"
#include "components/ReleaseNote.h"
#include "components/TextFile.h"

#include <QFileInfo>
#include <QLocale>

namespace epost {

QString ComponentsCommand::verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return tr("equal");
    case Verdict::Differs:
        return tr("differs");
    case Verdict::LeftOnly:
        return tr("only here");
    case Verdict::RightOnly:
        return tr("only there");
    case Verdict::Unknown:
        return tr("cannot be told");
    }
    Q_UNREACHABLE();
}

CommandSpec ComponentsCommand::spec() const
{
    OptionSpec against;
    against.name = QStringLiteral("against");
    against.description
        = tr("what to compare with: another folder, a list written with --json, or the text of a release "
             "note");
    against.valueName = QStringLiteral("folder|list.json|note.txt");
    return {
        QStringLiteral("components"),
        tr("Show the component list of a folder, or compare it"),
        {{QStringLiteral("folder"), tr("the installed folder")}},
        {against},
    };
}

QJsonObject ComponentsCommand::neutralJson() const
{
    return {
        {QStringLiteral("components"), QJsonArray()},
        {QStringLiteral("rows"), QJsonArray()},
        {QStringLiteral("equal"), false},
    };
}

Result<Comparison> ComponentsCommand::compare(const ComponentList &list, const QString &against,
                                              const Catalog &catalog, const CancelToken &cancel)
{
    if (QFileInfo(against).isDir()) {
        const auto folder = Folder::existing(against);
        if (!folder)
            return fail(folder.error());
        const auto other = ComponentList::ofFolder(*folder, catalog, cancel);
        if (!other)
            return fail(other.error());
        return compareLists(list, *other);
    }
    const auto text = readTextFile(against);
    if (!text)
        return fail(text.error());
    if (text->trimmed().startsWith(QLatin1Char('{'))) {
        const auto object = parseJsonObject(text->toUtf8());
        if (!object)
            return fail(object.error().in(against));
        const auto other = ComponentList::fromJson(*object);
        if (!other)
            return fail(other.error().in(against));
        return compareLists(list, *other);
    }
    const ReleaseNote note = ReleaseNote::parse(*text, catalog);
    if (note.isEmpty()) {
        return fail(
            Error(ErrorClass::InvalidInput, tr("No component is named in this text."),
                  tr("Give the part of the vendor's release note that names components and their versions."))
                .in(against));
    }
    return compareWithNote(list, note);
}

void ComponentsCommand::showList(const ComponentList &list, Console &console)
{
    TextTable table({tr("Component"), tr("File"), tr("Version"), tr("Changed at"), tr("SHA-256")});
    for (const Component &component : list.components()) {
        table.addRow({component.name, component.file, component.version.text(),
                      QLocale().toString(component.modified.toLocalTime(), QLocale::ShortFormat),
                      component.sha256.toHex().left(16)});
    }
    console.table(table);
    console.result(list.isEmpty()
                       ? tr("There is no component in this folder.")
                       : tr("%n component(s).", nullptr, static_cast<int>(list.components().size())));
}

void ComponentsCommand::showComparison(const Comparison &comparison, Console &console)
{
    TextTable table({tr("Component"), tr("File"), tr("Here"), tr("Compared with"), tr("Result")});
    int different = 0;
    for (const ComparisonRow &row : comparison.rows) {
        const QString verdict = verdictText(row.verdict);
        table.addRow({row.name, row.file, row.left, row.right,
                      row.otherBits ? tr("%1 (same version, other content)").arg(verdict) : verdict});
        different += row.verdict == Verdict::Equal || row.verdict == Verdict::Unknown ? 0 : 1;
    }
    console.table(table);
    if (comparison.equal)
        console.result(tr("All components are as compared with."));
    else if (different == 0)
        console.result(
            tr("Nothing contradicts, and nothing could be judged: look at the versions yourself."));
    else
        console.result(tr("%n component(s) are not as compared with.", nullptr, different));
}

Result<Outcome> ComponentsCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    const auto folder = Folder::existing(arguments.positionalArguments().first());
    if (!folder)
        return fail(folder.error());
    const auto list = ComponentList::ofFolder(*folder, **catalog, context.cancel());
    if (!list)
        return fail(list.error());

    QJsonObject json{{QStringLiteral("components"), list->toJson()},
                     {QStringLiteral("problems"), QJsonArray()}};
    if (!arguments.isSet(QStringLiteral("against"))) {
        showList(*list, context.console());
        return Outcome{ExitCode::Done, json};
    }
    const auto comparison
        = compare(*list, arguments.value(QStringLiteral("against")), **catalog, context.cancel());
    if (!comparison)
        return fail(comparison.error());
    showComparison(*comparison, context.console());
    const QJsonObject compared = comparison->toJson();
    for (auto it = compared.begin(); it != compared.end(); ++it)
        json.insert(it.key(), it.value());
    return Outcome{ExitCode::Done, json};
}

} // namespace epost
