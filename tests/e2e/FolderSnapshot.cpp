// SPDX-License-Identifier: MIT
#include "e2e/FolderSnapshot.h"

#include "base/Files.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace epost {

FolderSnapshot FolderSnapshot::of(const QString &folder, StateFolder stateFolder)
{
    FolderSnapshot snapshot;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        const QString path = root.relativeFilePath(info.filePath());
        if (stateFolder == StateFolder::Leave && path.split(QLatin1Char('/')).contains(kStateFolderName))
            continue;
        Entry entry;
        entry.folder = info.isDir();
        entry.rights = info.permissions().toInt();
        if (!entry.folder) {
            QFile file(info.filePath());
            entry.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
            entry.modifiedMs = info.lastModified().toMSecsSinceEpoch();
        }
        snapshot.m_entries.insert(path, entry);
    }
    return snapshot;
}

QByteArray FolderSnapshot::differenceTo(const FolderSnapshot &other) const
{
    QByteArray difference;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const auto there = other.m_entries.find(it.key());
        if (there == other.m_entries.end())
            difference += "only in the first: " + it.key().toUtf8() + '\n';
        else if (!(*there == *it))
            difference += (there->content == it->content ? "other time or rights: " : "other content: ")
                + it.key().toUtf8() + '\n';
    }
    for (auto it = other.m_entries.begin(); it != other.m_entries.end(); ++it) {
        if (!m_entries.contains(it.key()))
            difference += "only in the second: " + it.key().toUtf8() + '\n';
    }
    return difference;
}

QByteArray FolderSnapshot::content(const QString &relativePath) const
{
    return m_entries.value(relativePath).content;
}

} // namespace epost
