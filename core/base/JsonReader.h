// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace epost {

/// Parses a JSON object from a file's content.
/// \return Damaged with the line of the mistake where it is no JSON object
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &content);

/// One thing that a file should not say so.
struct JsonMistake {
    QString place; ///< such as "site.checklist[3].phase"
    QString what; ///< translated
    bool operator==(const JsonMistake &) const = default;
};

/// Reads a JSON object strictly: every wrong type or missing key is remembered, reading goes on with a
/// neutral value, and whoever reads asks for the first mistake once at the end.
class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(epost::JsonReader)

public:
    /// \param where how mistakes name this object, such as "nodes[1]"; empty for the file itself
    explicit JsonReader(QJsonObject object, QString where = {});

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString string(const QString &key);
    [[nodiscard]] QString string(const QString &key, const QString &otherwise);
    /// Whole numbers up to 2^53, which is all that JSON can carry.
    [[nodiscard]] qint64 integer(const QString &key);
    [[nodiscard]] qint64 integer(const QString &key, qint64 otherwise);
    [[nodiscard]] bool boolean(const QString &key, bool otherwise);
    [[nodiscard]] QStringList strings(const QString &key);
    /// A missing key is an empty object.
    [[nodiscard]] QJsonObject object(const QString &key);
    /// A missing key is an empty list.
    [[nodiscard]] QJsonArray array(const QString &key);
    /// The objects of a list; a missing key is an empty list, anything but objects in it a mistake.
    [[nodiscard]] QList<QJsonObject> objects(const QString &key);

    /// Every key that is not in \a known is a mistake that names it: a misspelt setting must not be ignored.
    void allowOnly(const QStringList &known);
    void addMistake(const QString &key, const QString &what);
    /// Takes over the mistakes of a reader of a part.
    void absorb(const JsonReader &part);
    [[nodiscard]] QString whereOf(const QString &key) const;

    [[nodiscard]] const QList<JsonMistake> &mistakes() const { return m_mistakes; }
    /// \return Damaged with the first mistake
    [[nodiscard]] Result<> check() const;

private:
    QJsonObject m_object;
    QString m_where;
    QList<JsonMistake> m_mistakes;
};

} // namespace epost
