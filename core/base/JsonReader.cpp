// SPDX-License-Identifier: MIT
#include "base/JsonReader.h"

#include <QJsonDocument>

#include <cmath>

namespace epost {

Result<QJsonObject> parseJsonObject(const QByteArray &content)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(content, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const qsizetype line = content.left(mistake.offset).count('\n') + 1;
        return fail(
            ErrorClass::Damaged,
            JsonReader::tr("This is not readable JSON (line %1: %2).").arg(line).arg(mistake.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorClass::Damaged, JsonReader::tr("This JSON file does not hold one object."));
    return document.object();
}

JsonReader::JsonReader(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

QString JsonReader::whereOf(const QString &key) const
{
    return m_where.isEmpty() ? key : m_where + QLatin1Char('.') + key;
}

void JsonReader::allowOnly(const QStringList &known)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!known.contains(it.key()))
            addMistake(it.key(), tr("this key is unknown"));
    }
}

void JsonReader::addMistake(const QString &key, const QString &what)
{
    m_mistakes.append({whereOf(key), what});
}

void JsonReader::absorb(const JsonReader &part)
{
    m_mistakes.append(part.m_mistakes);
}

Result<> JsonReader::check() const
{
    if (m_mistakes.isEmpty())
        return {};
    return fail(ErrorClass::Damaged,
                QStringLiteral("%1: %2").arg(m_mistakes.first().place, m_mistakes.first().what));
}

QString JsonReader::string(const QString &key)
{
    const QJsonValue value = m_object[key];
    if (!value.isString())
        addMistake(key, tr("a text is missing"));
    return value.toString();
}

QString JsonReader::string(const QString &key, const QString &otherwise)
{
    return has(key) ? string(key) : otherwise;
}

qint64 JsonReader::integer(const QString &key)
{
    const double value = m_object[key].toDouble(std::nan(""));
    constexpr double kLargest = 9007199254740992.0;
    if (!(std::abs(value) <= kLargest) || value != std::floor(value)) {
        addMistake(key, tr("a whole number is missing"));
        return 0;
    }
    return static_cast<qint64>(value);
}

qint64 JsonReader::integer(const QString &key, qint64 otherwise)
{
    return has(key) ? integer(key) : otherwise;
}

bool JsonReader::boolean(const QString &key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    if (!m_object[key].isBool())
        addMistake(key, tr("true or false is missing"));
    return m_object[key].toBool(otherwise);
}

QStringList JsonReader::strings(const QString &key)
{
    QStringList list;
    for (const QJsonValue &value : array(key)) {
        if (!value.isString())
            addMistake(key, tr("a list of texts is missing"));
        list.append(value.toString());
    }
    return list;
}

QJsonObject JsonReader::object(const QString &key)
{
    if (has(key) && !m_object[key].isObject())
        addMistake(key, tr("an object is missing"));
    return m_object[key].toObject();
}

QJsonArray JsonReader::array(const QString &key)
{
    if (has(key) && !m_object[key].isArray())
        addMistake(key, tr("a list is missing"));
    return m_object[key].toArray();
}

QList<QJsonObject> JsonReader::objects(const QString &key)
{
    QList<QJsonObject> list;
    for (const QJsonValue &value : array(key)) {
        if (!value.isObject())
            addMistake(key, tr("a list of objects is missing"));
        list.append(value.toObject());
    }
    return list;
}

} // namespace epost
