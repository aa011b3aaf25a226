// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "package/EntryPath.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace epost {

/// The names of one package, to find those that cannot stand beside each other: two that Windows or a person
/// takes for one, and a file where another name needs a folder.
class EntryIndex {
    Q_DECLARE_TR_FUNCTIONS(epost::EntryIndex)

public:
    void reserve(qsizetype entries);
    /// Adds a name, and the folders it lies in.
    /// \return the problem where it clashes with an earlier one; it is not added then
    [[nodiscard]] std::optional<Finding> add(const EntryPath &path, bool folder);
    /// The names take up more memory than is granted to them; nothing may be added any more.
    [[nodiscard]] bool full() const;

private:
    struct Name {
        QString text;
        bool folder = false;
        bool named = false; ///< an entry of its own, not only a folder that another entry lies in
    };
    [[nodiscard]] std::optional<Finding> addName(const EntryPath &path, const QString &name, bool folder,
                                                 bool named);

    QHash<QString, Name> m_names; ///< by what a person sees, without regard to case
    qsizetype m_units = 0; ///< UTF-16, of all names that are kept
    QString m_parent; ///< of the name added last, spelled like that: the next one often lies there too
};

} // namespace epost
