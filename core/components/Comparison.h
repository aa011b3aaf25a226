// SPDX-License-Identifier: MIT
#pragma once

#include "components/ComponentList.h"
#include "components/ReleaseNote.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace epost {

enum class Verdict {
    Equal,
    Differs,
    LeftOnly,
    RightOnly,
    Unknown, ///< what is known does not suffice: a person looks
};

/// Stable English key: "equal", "differs", "left-only", "right-only", "unknown".
[[nodiscard]] QString verdictKey(Verdict verdict);

/// One line of a comparison.
struct ComparisonRow {
    QString name;
    QString file; ///< relative; of the left side where it is there
    QString left; ///< version; empty where there is none
    QString right; ///< version, or the expected one; empty where there is none
    Verdict verdict = Verdict::Unknown;
    bool otherBits = false; ///< the versions are alike, the SHA-256 values are not

    bool operator==(const ComparisonRow &) const = default;
};

/// Two component lists, or one and what the release note lets expect, line by line.
struct Comparison {
    QList<ComparisonRow> rows;
    /// Of two lists: every line is equal. With a release note: nothing contradicts it and at least one line
    /// was judged equal; lines for which the note gives no number and no list from before exists stay unknown
    /// and do not count.
    bool equal = false;

    [[nodiscard]] const ComparisonRow *find(const QString &name) const;
    /// {"rows":[{"name","file","left","right","verdict","otherBits"}],"equal"}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Two nodes, or one folder at two times. Files are matched by their path without regard to case, and are
/// equal when their bits are.
[[nodiscard]] Comparison compareLists(const ComponentList &left, const ComponentList &right);

/// Whether \a after is what the note says. Left: the list, right: the note. Versions are compared as text;
/// "newer" is never asked for. \param before the same folder before the update; it decides where the note
/// gives no number. Null: not known
[[nodiscard]] Comparison compareWithNote(const ComponentList &after, const ReleaseNote &note,
                                         const ComponentList *before = nullptr);

} // namespace epost
