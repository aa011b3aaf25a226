// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace epost {

/// Ordered: the worst finding decides.
enum class Severity {
    Ok, ///< checked and as it should be (正常)
    Notice, ///< worth knowing (お知らせ)
    Warning, ///< a person may go on, with a reason that is reported (注意)
    Blocker, ///< nobody may go on; nothing need be broken (続行不可)
};

/// Stable English key for files: "ok", "notice", "warning", "blocker".
[[nodiscard]] QString severityKey(Severity severity);
/// \return Severity::Blocker for an unknown key: unknown is a failure, never a success.
[[nodiscard]] Severity severityFromKey(const QString &key);

/// One thing that a check found: in a package, a folder, a machine or the cluster.
struct Finding {
    Severity severity = Severity::Ok;
    QString code; ///< stable English key such as "package.crc", for programs and tests
    QString title; ///< translated, one line: what is the case
    QString cause; ///< translated: why it matters, or what leads to it; may be empty
    QString remedy; ///< translated: what to do; may be empty
    QString evidence; ///< what was seen: paths, states, numbers; may be empty
    QString subject; ///< the entry, file, service or node concerned; may be empty

    bool operator==(const Finding &) const = default;

    /// {"severity","title","cause","remedy","evidence"} and beside them "code" and "subject".
    [[nodiscard]] QJsonObject toJson() const;
    /// Missing keys become empty, an unknown severity a blocker.
    [[nodiscard]] static Finding fromJson(const QJsonObject &object);
    /// The form in which packages and folders report: {"code","severity","message","entry"}.
    [[nodiscard]] QJsonObject toProblemJson() const;
    /// An error as a blocker.
    [[nodiscard]] static Finding fromError(const Error &error, const QString &code);
};

/// Findings in the order in which they were made.
class Findings : public QList<Finding> {
public:
    using QList<Finding>::QList;

    /// The worst severity; Ok when there is none.
    [[nodiscard]] Severity worst() const;
    [[nodiscard]] bool blocked() const { return worst() == Severity::Blocker; }
    [[nodiscard]] Findings atLeast(Severity severity) const;
    [[nodiscard]] bool hasCode(const QString &code) const;
    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] QJsonArray toProblemJson() const;
    [[nodiscard]] static Findings fromJson(const QJsonArray &array);
};

} // namespace epost
