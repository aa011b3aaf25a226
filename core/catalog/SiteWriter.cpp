// SPDX-License-Identifier: MIT
#include "catalog/SiteWriter.h"

#include "base/Files.h"
#include "catalog/Catalog.h"
#include "catalog/CatalogReader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace epost {

namespace {

QJsonObject difference(const QJsonObject &base, const QJsonObject &full);

qsizetype indexOf(const QList<QJsonObject> &list, const QString &key, const QJsonValue &value)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const QJsonObject &object) { return object.value(key) == value; });
    return found == list.end() ? -1 : std::distance(list.begin(), found);
}

QList<QJsonObject> objectsOf(const QJsonArray &array)
{
    QList<QJsonObject> list;
    for (const QJsonValue &value : array)
        list.append(value.toObject());
    return list;
}

/// What takes the elements out of \a list that are not in \a full.
QJsonArray removals(QList<QJsonObject> &list, const QList<QJsonObject> &full, const QString &key)
{
    QJsonArray overlay;
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (indexOf(full, key, list[i].value(key)) >= 0)
            continue;
        overlay.append(QJsonObject{{key, list[i].value(key)}, {QStringLiteral("remove"), true}});
        list.removeAt(i);
    }
    return overlay;
}

QJsonArray listDifference(const QJsonArray &base, const QJsonArray &full)
{
    const QString key = mergeKeyOf(full);
    if (key.isEmpty() || mergeKeyOf(base) != key)
        return full;
    const QList<QJsonObject> wanted = objectsOf(full);
    QList<QJsonObject> list = objectsOf(base);
    QJsonArray overlay = removals(list, wanted, key);
    // Up to i, the list is as it is wanted.
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonValue id = wanted[i].value(key);
        const qsizetype from = indexOf(list, key, id);
        QJsonObject change = from < 0 ? wanted[i] : difference(list[from], wanted[i]);
        const bool moved = from < 0 ? i < list.size() : from != i;
        if (moved)
            change[QStringLiteral("after")] = i == 0 ? QJsonValue(QString()) : wanted[i - 1].value(key);
        if (from >= 0)
            list.removeAt(from);
        list.insert(i, wanted[i]);
        if (change.isEmpty())
            continue;
        change[key] = id;
        overlay.append(change);
    }
    return overlay;
}

QJsonObject difference(const QJsonObject &base, const QJsonObject &full)
{
    QJsonObject overlay;
    for (auto it = full.begin(); it != full.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        if (old == *it)
            continue;
        if (old.isObject() && it->isObject())
            overlay[it.key()] = difference(old.toObject(), it->toObject());
        else if (old.isArray() && it->isArray())
            overlay[it.key()] = listDifference(old.toArray(), it->toArray());
        else
            overlay[it.key()] = *it;
    }
    for (auto it = base.begin(); it != base.end(); ++it) {
        if (!full.contains(it.key()))
            overlay[it.key()] = QJsonValue::Null;
    }
    return overlay;
}

} // namespace

QJsonObject siteOverlay(const QJsonObject &base, const QJsonObject &full)
{
    QJsonObject overlay = difference(base, full);
    overlay[QStringLiteral("schema")] = full.value(QStringLiteral("schema"));
    return overlay;
}

Result<> writeSite(const QString &path, const QJsonObject &full)
{
    const auto base = Catalog::defaults();
    if (!base)
        return fail(base.error());
    return writeFile(path, QJsonDocument(siteOverlay(*base, full)).toJson());
}

} // namespace epost
