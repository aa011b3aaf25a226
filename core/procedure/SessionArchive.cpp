// SPDX-License-Identifier: MIT
#include "procedure/SessionArchive.h"

namespace epost {

void SessionReader::operator()(const QString &key, int &value)
{
    const qint64 wide = m_json.integer(key);
    if (wide < 0 || wide > std::numeric_limits<int>::max())
        m_json.addMistake(key, tr("the number is out of range"));
    else
        value = static_cast<int>(wide);
}

void SessionReader::operator()(const QString &key, QDateTime &value)
{
    if (!m_json.has(key))
        return;
    value = timeFromText(m_json.string(key));
    if (!value.isValid())
        m_json.addMistake(key, tr("a time is missing"));
}

void SessionReader::operator()(const QString &key, QDate &value)
{
    if (!m_json.has(key))
        return;
    value = QDate::fromString(m_json.string(key), Qt::ISODate);
    if (!value.isValid())
        m_json.addMistake(key, tr("a date is missing"));
}

void SessionReader::operator()(const QString &key, NodeName &value)
{
    if (m_json.has(key))
        value = parsed(key, NodeName::parse(m_json.string(key)), value);
}

void SessionReader::operator()(const QString &key, StepNumber &value)
{
    const qint64 number = m_json.integer(key);
    value = parsed(key, StepNumber::parse(static_cast<int>(qBound(qint64(0), number, qint64(99)))), value);
}

void SessionReader::operator()(const QString &key, ComponentVersion &value)
{
    value = ComponentVersion::fromText(m_json.string(key));
}

void SessionReader::operator()(const QString &key, Findings &value)
{
    value.clear();
    for (const QJsonObject &object : m_json.objects(key))
        value.append(Finding::fromJson(object));
}

void SessionReader::operator()(const QString &key, QList<int> &values)
{
    values.clear();
    for (const QJsonValue &value : m_json.array(key)) {
        if (value.toInt(-1) < 0)
            m_json.addMistake(key, tr("a list of whole numbers is missing"));
        values.append(value.toInt());
    }
}

} // namespace epost
