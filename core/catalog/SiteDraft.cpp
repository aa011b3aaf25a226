// SPDX-License-Identifier: MIT
#include "catalog/SiteDraft.h"

#include "base/Files.h"
#include "base/JsonPlace.h"
#include "catalog/Catalog.h"
#include "catalog/CatalogReader.h"
#include "catalog/SiteWriter.h"

#include <QJsonDocument>
#include <QStringList>

namespace epost {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

void compare(const QString &place, const QJsonValue &before, const QJsonValue &after,
             QList<SiteChange> &changes);

void compareObjects(const QString &place, const QJsonObject &before, const QJsonObject &after,
                    QList<SiteChange> &changes)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        compare(place.isEmpty() ? key : QStringLiteral("%1.%2").arg(place, key), before.value(key),
                after.value(key), changes);
    }
}

QJsonValue elementOf(const QJsonArray &list, const QString &key, const QString &id)
{
    for (const QJsonValue &value : list) {
        if (value.toObject().value(key) == id)
            return value;
    }
    return QJsonValue::Undefined;
}

void compareLists(const QString &place, const QJsonArray &before, const QJsonArray &after, const QString &key,
                  QList<SiteChange> &changes)
{
    QStringList orderBefore;
    QStringList orderAfter;
    for (const QJsonValue &value : before)
        orderBefore.append(value.toObject().value(key).toString());
    for (const QJsonValue &value : after)
        orderAfter.append(value.toObject().value(key).toString());
    const qsizetype known = changes.size();
    QStringList ids = orderBefore + orderAfter;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        compare(QStringLiteral("%1[%2]").arg(place, id), elementOf(before, key, id),
                elementOf(after, key, id), changes);
    }
    // The same elements in another order.
    if (changes.size() == known)
        changes.append({place, orderBefore.join(QLatin1Char(' ')), orderAfter.join(QLatin1Char(' '))});
}

void compare(const QString &place, const QJsonValue &before, const QJsonValue &after,
             QList<SiteChange> &changes)
{
    if (before == after)
        return;
    if (before.isObject() && after.isObject()) {
        compareObjects(place, before.toObject(), after.toObject(), changes);
        return;
    }
    const QString key = mergeKeyOf(after.toArray());
    if (!key.isEmpty() && mergeKeyOf(before.toArray()) == key)
        compareLists(place, before.toArray(), after.toArray(), key, changes);
    else
        changes.append({place, textOf(before), textOf(after)});
}

} // namespace

Result<SiteDraft> SiteDraft::load(const QString &siteFile)
{
    const auto defaults = Catalog::defaults();
    if (!defaults)
        return fail(defaults.error());
    if (siteFile.isEmpty())
        return SiteDraft(*defaults, *defaults);
    constexpr qint64 kLimit = 4 << 20;
    const auto content = readFile(siteFile, kLimit);
    if (!content)
        return fail(content.error());
    const auto overlay = parseJsonObject(*content);
    if (!overlay)
        return fail(overlay.error().in(siteFile));
    if (const auto schema = checkCatalogSchema(*overlay); !schema)
        return fail(schema.error().in(siteFile));
    return SiteDraft(*defaults, mergeCatalog(*defaults, *overlay));
}

QJsonValue SiteDraft::value(const QString &place) const
{
    return valueAt(m_full, place);
}

QJsonValue SiteDraft::defaultValue(const QString &place) const
{
    return valueAt(m_defaults, place);
}

void SiteDraft::set(const QString &place, const QJsonValue &value)
{
    m_full = withValueAt(m_full, place, value);
}

QList<JsonMistake> SiteDraft::mistakes() const
{
    return mistakesInCatalog(m_full);
}

QList<SiteChange> SiteDraft::changesTo(const SiteDraft &other) const
{
    QList<SiteChange> changes;
    compare({}, m_full, other.m_full, changes);
    return changes;
}

Result<> SiteDraft::save(const QString &siteFile) const
{
    return writeSite(siteFile, m_full);
}

} // namespace epost
