// SPDX-License-Identifier: MIT
#include "report/ComponentTable.h"

#include "base/EnumKeys.h"
#include "base/NightTime.h"

#include <algorithm>

namespace epost {

namespace {

struct ComponentTableTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::ComponentTable)
};

constexpr std::array<EnumKey<ComponentVerdict>, 9> kKeys{{
    {ComponentVerdict::AsExpected, QLatin1String("as-expected")},
    {ComponentVerdict::Updated, QLatin1String("updated")},
    {ComponentVerdict::Lowered, QLatin1String("lowered")},
    {ComponentVerdict::Unchanged, QLatin1String("unchanged")},
    {ComponentVerdict::Added, QLatin1String("added")},
    {ComponentVerdict::NotAsExpected, QLatin1String("not-as-expected")},
    {ComponentVerdict::Missing, QLatin1String("missing")},
    {ComponentVerdict::OtherNodeDiffers, QLatin1String("other-node-differs")},
    {ComponentVerdict::NotRead, QLatin1String("not-read")},
}};

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A component is its file: one name may stand for several of them.
const Component *findFile(const QList<Component> &list, const QString &file)
{
    const auto it = std::find_if(list.begin(), list.end(),
                                 [&](const Component &component) { return sameText(component.file, file); });
    return it == list.end() ? nullptr : &*it;
}

struct States {
    const Component *before = nullptr;
    const Component *after = nullptr;
    const Component *other = nullptr;
    const ExpectedComponent *expected = nullptr;
};

bool changed(const States &states)
{
    return !states.before || states.before->sha256 != states.after->sha256;
}

bool fulfilled(const States &states)
{
    if (!states.expected->version.isEmpty())
        return states.after->version == states.expected->version;
    switch (states.expected->change) {
    case ComponentChange::Added:
        return true; // it is there, and that is all the note asks for
    case ComponentChange::Updated:
        return changed(states);
    case ComponentChange::Unchanged:
        break;
    }
    return !changed(states);
}

ComponentVerdict verdictOf(const States &states)
{
    if (!states.after)
        return ComponentVerdict::Missing;
    if (states.expected && !fulfilled(states))
        return ComponentVerdict::NotAsExpected;
    if (states.other && states.other->sha256 != states.after->sha256)
        return ComponentVerdict::OtherNodeDiffers;
    if (states.expected)
        return ComponentVerdict::AsExpected;
    if (!states.before)
        return ComponentVerdict::Added;
    if (states.after->version.isBefore(states.before->version))
        return ComponentVerdict::Lowered;
    return changed(states) ? ComponentVerdict::Updated : ComponentVerdict::Unchanged;
}

QString changeText(const QString &change)
{
    if (change == componentChangeKey(ComponentChange::Updated))
        return ComponentTableTexts::tr("updated");
    if (change == componentChangeKey(ComponentChange::Added))
        return ComponentTableTexts::tr("added");
    return change == componentChangeKey(ComponentChange::Unchanged) ? ComponentTableTexts::tr("unchanged")
                                                                    : QString();
}

ComponentRow rowOf(const States &states, bool afterRead)
{
    const auto copyOf
        = [](const Component *component) { return component ? std::optional(*component) : std::nullopt; };
    ComponentRow row;
    row.before = copyOf(states.before);
    row.after = copyOf(states.after);
    row.other = copyOf(states.other);
    row.name = row.known() ? row.known()->name : states.expected->name;
    if (states.expected) {
        row.expectedVersion = states.expected->version.text();
        row.expectedChange = componentChangeKey(states.expected->change);
    }
    row.verdict = afterRead ? verdictOf(states) : ComponentVerdict::NotRead;
    return row;
}

} // namespace

QString verdictKey(ComponentVerdict verdict)
{
    return keyOf(kKeys, verdict);
}

QString verdictText(ComponentVerdict verdict)
{
    switch (verdict) {
    case ComponentVerdict::AsExpected:
        return ComponentTableTexts::tr("As expected");
    case ComponentVerdict::Updated:
        return ComponentTableTexts::tr("Updated");
    case ComponentVerdict::Lowered:
        return ComponentTableTexts::tr("Lowered, and not announced");
    case ComponentVerdict::Unchanged:
        return ComponentTableTexts::tr("Unchanged");
    case ComponentVerdict::Added:
        return ComponentTableTexts::tr("Added");
    case ComponentVerdict::NotAsExpected:
        return ComponentTableTexts::tr("Not as expected");
    case ComponentVerdict::Missing:
        return ComponentTableTexts::tr("Missing");
    case ComponentVerdict::OtherNodeDiffers:
        return ComponentTableTexts::tr("Differs from the other node");
    case ComponentVerdict::NotRead:
        break;
    }
    return ComponentTableTexts::tr("Not yet read");
}

bool needsAttention(ComponentVerdict verdict)
{
    return verdict == ComponentVerdict::NotAsExpected || verdict == ComponentVerdict::Missing
        || verdict == ComponentVerdict::Lowered || verdict == ComponentVerdict::OtherNodeDiffers;
}

QString componentLabel(const ComponentRow &row)
{
    const Component *known = row.known();
    return known && known->file != row.name ? QStringLiteral("%1 (%2)").arg(row.name, known->file) : row.name;
}

QString expectationText(const ComponentRow &row)
{
    const QString change = changeText(row.expectedChange);
    if (row.expectedVersion.isEmpty() || change.isEmpty())
        return row.expectedVersion + change;
    return ComponentTableTexts::tr("%1 (%2)").arg(row.expectedVersion, change);
}

QString componentStateText(const std::optional<Component> &component)
{
    if (!component)
        return QStringLiteral("-");
    if (!component->version.isEmpty())
        return component->version.text();
    constexpr qsizetype kShownDigits = 8;
    QStringList parts;
    if (component->modified.isValid())
        parts.append(NightTime::shortText(component->modified.toLocalTime()));
    parts.append(component->sha256.toHex().left(kShownDigits));
    return parts.join(QLatin1Char(' '));
}

ComponentTable ComponentTable::of(const SessionNode &node, const SessionNode *other,
                                  const QList<ExpectedComponent> &expected)
{
    ComponentTable table;
    table.node = node.name;
    table.role = node.role;
    if (other)
        table.otherNode = other->name;

    const auto expectationOf = [&](const Component &component) -> const ExpectedComponent * {
        const auto it
            = std::find_if(expected.begin(), expected.end(), [&](const ExpectedComponent &expectation) {
                  return expectation.isAbout(component.name, component.fileName());
              });
        return it == expected.end() ? nullptr : &*it;
    };
    const bool afterRead = !node.after.isEmpty();
    const auto addRow = [&](const Component &component) {
        const States states{findFile(node.before, component.file), findFile(node.after, component.file),
                            other ? findFile(other->after, component.file) : nullptr,
                            expectationOf(component)};
        table.rows.append(rowOf(states, afterRead));
    };
    for (const Component &component : node.after)
        addRow(component);
    for (const Component &component : node.before) {
        if (!findFile(node.after, component.file))
            addRow(component);
    }
    for (const ExpectedComponent &expectation : expected) {
        const auto isMeant = [&](const Component &component) {
            return expectation.isAbout(component.name, component.fileName());
        };
        if (std::none_of(node.after.begin(), node.after.end(), isMeant)
            && std::none_of(node.before.begin(), node.before.end(), isMeant)) {
            table.rows.append(rowOf({nullptr, nullptr, nullptr, &expectation}, afterRead));
        }
    }
    return table;
}

} // namespace epost
