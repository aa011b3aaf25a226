// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace epost {

class Catalog;

/// The pieces of a release note that carry meaning.
struct NoteToken {
    enum class Kind { Name, Version, Updated, Added, Unchanged, End };
    Kind kind = Kind::End;
    QString text; ///< normalised; of a Version without the "v", and such as ComponentVersion takes for one
    QString component; ///< Name: of the catalogue
    QString file; ///< Name: the file it is; empty where it is the component's name
    QString gap; ///< what stands between the token before and this one
};

/// Cuts a release note into tokens. What has no meaning is left over in the gaps.
class ReleaseNoteLexer {
public:
    explicit ReleaseNoteLexer(const Catalog &catalog);

    [[nodiscard]] QList<NoteToken> tokens(const QString &text) const;

private:
    struct Name {
        QString component;
        QString file;
    };
    void addName(const QString &text, const Name &name);
    void addFile(const QString &component, const QString &file);

    QHash<QString, Name> m_names; ///< by lower-case text
    QSet<QString> m_ambiguous;
    QRegularExpression m_pattern;
};

} // namespace epost
