// SPDX-License-Identifier: MIT
#include "components/Comparison.h"

#include "package/EntryPath.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>

namespace epost {

namespace {

QHash<QString, const Component *> byFile(const ComponentList &list)
{
    QHash<QString, const Component *> components;
    for (const Component &component : list.components())
        components.insert(EntryPath::fold(component.file), &component);
    return components;
}

/// The files of one component that the note speaks of, of several copies the ones nearest to the top.
QList<const Component *> filesFor(const ExpectedComponent &expected, const ComponentList &list)
{
    QList<const Component *> found;
    qsizetype depth = -1;
    for (const Component &component : list.components()) {
        if (!expected.isAbout(component.name, component.fileName()))
            continue;
        const qsizetype level = component.file.count(QLatin1Char('/'));
        if (depth < 0 || level < depth) {
            found.clear();
            depth = level;
        }
        if (level == depth)
            found.append(&component);
    }
    return found;
}

Verdict judge(const ExpectedComponent &expected, const Component &component, const Component *before,
              bool beforeKnown)
{
    if (!expected.version.isEmpty()) {
        if (component.version.isEmpty())
            return Verdict::Unknown;
        return component.version == expected.version ? Verdict::Equal : Verdict::Differs;
    }
    if (!beforeKnown)
        return Verdict::Unknown;
    if (!before)
        return expected.change == ComponentChange::Added ? Verdict::Equal : Verdict::Unknown;
    const bool same = before->sha256 == component.sha256;
    switch (expected.change) {
    case ComponentChange::Unchanged:
        return same ? Verdict::Equal : Verdict::Differs;
    case ComponentChange::Updated:
        return same ? Verdict::Differs : Verdict::Equal;
    case ComponentChange::Added:
        break;
    }
    return Verdict::Unknown;
}

/// Files that the note names and the list lacks; the component's name where the note names no file.
QStringList missingFiles(const ExpectedComponent &expected, const QList<const Component *> &found)
{
    QStringList missing;
    for (const QString &file : expected.files) {
        const ExpectedComponent one{.name = expected.name, .files = {file}, .version = {}, .change = {}};
        const bool there = std::any_of(found.begin(), found.end(), [&](const Component *component) {
            return one.speaksOf(component->fileName());
        });
        if (!there)
            missing.append(file);
    }
    if (expected.files.isEmpty() && found.isEmpty())
        missing.append(QString());
    return missing;
}

} // namespace

QString verdictKey(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Equal:
        return QStringLiteral("equal");
    case Verdict::Differs:
        return QStringLiteral("differs");
    case Verdict::LeftOnly:
        return QStringLiteral("left-only");
    case Verdict::RightOnly:
        return QStringLiteral("right-only");
    case Verdict::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

const ComparisonRow *Comparison::find(const QString &name) const
{
    const auto it
        = std::find_if(rows.begin(), rows.end(), [&](const ComparisonRow &row) { return row.name == name; });
    return it == rows.end() ? nullptr : &*it;
}

QJsonObject Comparison::toJson() const
{
    QJsonArray array;
    for (const ComparisonRow &row : rows) {
        array.append(QJsonObject{
            {QStringLiteral("name"), row.name},
            {QStringLiteral("file"), row.file},
            {QStringLiteral("left"), row.left},
            {QStringLiteral("right"), row.right},
            {QStringLiteral("verdict"), verdictKey(row.verdict)},
            {QStringLiteral("otherBits"), row.otherBits},
        });
    }
    return {{QStringLiteral("rows"), array}, {QStringLiteral("equal"), equal}};
}

Comparison compareLists(const ComponentList &left, const ComponentList &right)
{
    struct Pair {
        const Component *left = nullptr;
        const Component *right = nullptr;
    };
    std::map<QString, Pair> pairs;
    for (const Component &component : left.components())
        pairs[EntryPath::fold(component.file)].left = &component;
    for (const Component &component : right.components())
        pairs[EntryPath::fold(component.file)].right = &component;

    Comparison comparison;
    for (const auto &[key, pair] : pairs) {
        const Component &shown = pair.left ? *pair.left : *pair.right;
        ComparisonRow row{.name = shown.name,
                          .file = shown.file,
                          .left = pair.left ? pair.left->version.text() : QString(),
                          .right = pair.right ? pair.right->version.text() : QString(),
                          .verdict = Verdict::Unknown,
                          .otherBits = false};
        if (!pair.right) {
            row.verdict = Verdict::LeftOnly;
        } else if (!pair.left) {
            row.verdict = Verdict::RightOnly;
        } else {
            const bool same = pair.left->sha256 == pair.right->sha256;
            row.verdict = same ? Verdict::Equal : Verdict::Differs;
            row.otherBits = !same && pair.left->version == pair.right->version;
        }
        comparison.rows.append(row);
    }
    comparison.equal = std::all_of(comparison.rows.begin(), comparison.rows.end(),
                                   [](const auto &row) { return row.verdict == Verdict::Equal; });
    return comparison;
}

Comparison compareWithNote(const ComponentList &after, const ReleaseNote &note, const ComponentList *before)
{
    const QHash<QString, const Component *> earlier
        = before ? byFile(*before) : QHash<QString, const Component *>();
    Comparison comparison;
    QSet<const Component *> mentioned;
    bool contradicted = false;
    bool confirmed = false;
    for (const ExpectedComponent &expected : note.expected()) {
        const QList<const Component *> found = filesFor(expected, after);
        for (const Component *component : found) {
            const Verdict verdict = judge(expected, *component,
                                          earlier.value(EntryPath::fold(component->file)), before != nullptr);
            comparison.rows.append({.name = component->name,
                                    .file = component->file,
                                    .left = component->version.text(),
                                    .right = expected.version.text(),
                                    .verdict = verdict,
                                    .otherBits = false});
            mentioned.insert(component);
            confirmed = confirmed || verdict == Verdict::Equal;
            contradicted = contradicted || verdict == Verdict::Differs
                || (verdict == Verdict::Unknown && !expected.version.isEmpty());
        }
        for (const QString &file : missingFiles(expected, found)) {
            comparison.rows.append({.name = expected.name,
                                    .file = file,
                                    .left = {},
                                    .right = expected.version.text(),
                                    .verdict = Verdict::RightOnly,
                                    .otherBits = false});
            contradicted = true;
        }
    }
    for (const Component &component : after.components()) {
        if (!mentioned.contains(&component))
            comparison.rows.append({.name = component.name,
                                    .file = component.file,
                                    .left = component.version.text(),
                                    .right = {},
                                    .verdict = Verdict::LeftOnly,
                                    .otherBits = false});
    }
    comparison.equal = confirmed && !contradicted;
    return comparison;
}

} // namespace epost
