// SPDX-License-Identifier: MIT
#include "base/JsonPlace.h"

#include <QStringList>

namespace epost {

namespace {

QJsonObject with(QJsonObject object, QStringList keys, const QJsonValue &value)
{
    const QString key = keys.takeFirst();
    if (!keys.isEmpty())
        object[key] = with(object.value(key).toObject(), keys, value);
    else if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return object;
}

} // namespace

QJsonValue valueAt(const QJsonObject &object, const QString &place)
{
    QJsonValue value = object;
    for (const QString &key : place.split(QLatin1Char('.')))
        value = value.toObject().value(key);
    return value;
}

QJsonObject withValueAt(const QJsonObject &object, const QString &place, const QJsonValue &value)
{
    return with(object, place.split(QLatin1Char('.')), value);
}

} // namespace epost
