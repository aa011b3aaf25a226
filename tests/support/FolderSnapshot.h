// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace epost::test {

/// Everything about the files and folders below a folder that an update could change: content, time of
/// change, rights, folders. Equal snapshots are equal folders.
class FolderSnapshot {
public:
    /// \param withState also what the product keeps for itself
    [[nodiscard]] static FolderSnapshot of(const QString &folder, bool withState = false);

    /// The first difference in words, empty for none.
    [[nodiscard]] QString differenceTo(const FolderSnapshot &other) const;
    bool operator==(const FolderSnapshot &) const = default;

private:
    QMap<QString, QByteArray> m_entries;
};

} // namespace epost::test
