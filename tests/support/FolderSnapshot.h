// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

namespace epost::test {

/// Everything below a folder that an update could change: names, content, times and rights of files, links,
/// and the folders themselves. Equal snapshots are equal folders.
class FolderSnapshot {
public:
    enum class StateFolder { Leave, Include };
    /// \param stateFolder whether the product's own .epost-update belongs to what is looked at
    [[nodiscard]] static FolderSnapshot of(const QString &folder,
                                           StateFolder stateFolder = StateFolder::Leave);

    bool operator==(const FolderSnapshot &) const = default;
    /// What is different, one path a line; empty where nothing is.
    [[nodiscard]] QString differenceTo(const FolderSnapshot &other) const;
    /// Content of one file.
    [[nodiscard]] QByteArray content(const QString &relativePath) const;
    [[nodiscard]] bool contains(const QString &relativePath) const
    {
        return m_entries.contains(relativePath);
    }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        enum class Kind { File, Folder, Link };
        Kind kind = Kind::File;
        QByteArray content; ///< of a link: where it leads to
        qint64 modifiedMs = 0; ///< of files; a folder's changes with what is in it
        QFile::Permissions::Int rights = 0; ///< a link has none of its own
        bool operator==(const Entry &) const = default;
    };
    QMap<QString, Entry> m_entries;
};

} // namespace epost::test
