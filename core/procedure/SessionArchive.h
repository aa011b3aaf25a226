// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "base/EnumKeys.h"
#include "base/JsonReader.h"
#include "procedure/Session.h"

// Every struct of the session is described once, as a function template `fields(archive, value)`; the two
// archives here turn that description into writing and into strict reading, so that the two can never drift
// apart.

namespace epost {

class SessionWriter {
public:
    static constexpr bool kReading = false;

    void operator()(const QString &key, const QString &value) { m_object[key] = value; }
    void operator()(const QString &key, const QStringList &value)
    {
        m_object[key] = QJsonArray::fromStringList(value);
    }
    void operator()(const QString &key, bool value) { m_object[key] = value; }
    void operator()(const QString &key, int value) { m_object[key] = value; }
    void operator()(const QString &key, qint64 value) { m_object[key] = value; }
    void operator()(const QString &key, const QDateTime &value)
    {
        text(key, value.isValid(), timeToText(value));
    }
    void operator()(const QString &key, const QDate &value)
    {
        text(key, value.isValid(), value.toString(Qt::ISODate));
    }
    void operator()(const QString &key, const Sha256 &value) { m_object[key] = value.toHex(); }
    void operator()(const QString &key, const NodeName &value) { text(key, !value.isEmpty(), value.text()); }
    void operator()(const QString &key, const StepNumber &value) { m_object[key] = value.value(); }
    void operator()(const QString &key, const ComponentVersion &value) { m_object[key] = value.text(); }
    void operator()(const QString &key, const Findings &value) { m_object[key] = value.toJson(); }
    void operator()(const QString &key, const QJsonObject &value) { m_object[key] = value; }

    template <typename Enum, std::size_t Count>
    void operator()(const QString &key, Enum value, const std::array<EnumKey<Enum>, Count> &table)
    {
        m_object[key] = keyOf(table, value);
    }

    void operator()(const QString &key, const QList<int> &values)
    {
        QJsonArray array;
        for (const int value : values)
            array.append(value);
        m_object[key] = array;
    }

    template <typename Struct>
    void operator()(const QString &key, const Struct &value)
    {
        m_object[key] = write(value);
    }

    template <typename Struct>
    void operator()(const QString &key, const QList<Struct> &values)
    {
        QJsonArray array;
        for (const Struct &value : values)
            array.append(write(value));
        m_object[key] = array;
    }

    template <typename Struct>
    [[nodiscard]] static QJsonObject write(const Struct &value)
    {
        SessionWriter writer;
        fields(writer, value);
        return writer.m_object;
    }

private:
    /// What is not known is left out.
    void text(const QString &key, bool known, const QString &value)
    {
        if (known)
            m_object[key] = value;
    }

    QJsonObject m_object;
};

class SessionReader {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionReader)

public:
    static constexpr bool kReading = true;

    SessionReader(const QJsonObject &object, const QString &where)
        : m_json(object, where)
    {
    }

    void operator()(const QString &key, QString &value) { value = m_json.string(key, {}); }
    void operator()(const QString &key, QStringList &value) { value = m_json.strings(key); }
    void operator()(const QString &key, bool &value) { value = m_json.boolean(key, value); }
    void operator()(const QString &key, int &value);
    void operator()(const QString &key, qint64 &value) { value = m_json.integer(key); }
    void operator()(const QString &key, QDateTime &value);
    void operator()(const QString &key, QDate &value);
    void operator()(const QString &key, Sha256 &value)
    {
        value = parsed(key, Sha256::fromHex(m_json.string(key)), value);
    }
    void operator()(const QString &key, NodeName &value);
    void operator()(const QString &key, StepNumber &value);
    void operator()(const QString &key, ComponentVersion &value);
    void operator()(const QString &key, Findings &value);
    void operator()(const QString &key, QJsonObject &value) { value = m_json.object(key); }
    void operator()(const QString &key, QList<int> &values);

    template <typename Enum, std::size_t Count>
    void operator()(const QString &key, Enum &value, const std::array<EnumKey<Enum>, Count> &table)
    {
        const QString word = m_json.string(key);
        if (const auto known = valueOf(table, word))
            value = *known;
        else
            m_json.addMistake(key, tr("the word “%1” is unknown").arg(word.left(80)));
    }

    template <typename Struct>
    void operator()(const QString &key, Struct &value)
    {
        read(m_json.object(key), m_json.whereOf(key), value);
    }

    template <typename Struct>
    void operator()(const QString &key, QList<Struct> &values)
    {
        values.clear();
        for (const QJsonObject &object : m_json.objects(key)) {
            Struct value;
            read(object, QStringLiteral("%1[%2]").arg(m_json.whereOf(key)).arg(values.size()), value);
            values.append(value);
        }
    }

    [[nodiscard]] JsonReader &json() { return m_json; }

private:
    template <typename Struct>
    void read(const QJsonObject &object, const QString &where, Struct &value)
    {
        SessionReader part(object, where);
        fields(part, value);
        m_json.absorb(part.m_json);
    }

    template <typename T>
    T parsed(const QString &key, const Result<T> &result, const T &otherwise)
    {
        if (result)
            return *result;
        m_json.addMistake(key, result.error().what());
        return otherwise;
    }

    JsonReader m_json;
};

} // namespace epost
