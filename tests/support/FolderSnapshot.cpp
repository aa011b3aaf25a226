// SPDX-License-Identifier: MIT
#include "support/FolderSnapshot.h"

#include "base/Files.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace epost::test {

namespace {

bool isInStateFolder(const QString &path)
{
    const QStringList names = path.split(QLatin1Char('/'));
    return std::any_of(names.begin(), names.end(),
                       [](const QString &name) { return isStateFolderName(name); });
}

} // namespace

FolderSnapshot FolderSnapshot::of(const QString &folder, StateFolder stateFolder)
{
    FolderSnapshot snapshot;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo info(walk.next());
        const QString path = root.relativeFilePath(info.filePath());
        if (stateFolder == StateFolder::Leave && isInStateFolder(path))
            continue;
        Entry entry;
        if (info.isSymLink()) {
            entry.kind = Entry::Kind::Link;
            entry.content = info.symLinkTarget().toUtf8();
        } else {
            entry.kind = info.isDir() ? Entry::Kind::Folder : Entry::Kind::File;
            entry.rights = info.permissions().toInt();
        }
        if (entry.kind == Entry::Kind::File) {
            QFile file(info.filePath());
            entry.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
            entry.modifiedMs = info.lastModified().toMSecsSinceEpoch();
        }
        snapshot.m_entries.insert(path, entry);
    }
    return snapshot;
}

QString FolderSnapshot::differenceTo(const FolderSnapshot &other) const
{
    QStringList lines;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        const auto there = other.m_entries.find(it.key());
        if (there == other.m_entries.end())
            lines.append(QStringLiteral("only in the first: ") + it.key());
        else if (there->content != it->content)
            lines.append(QStringLiteral("other content: ") + it.key());
        else if (!(*there == *it))
            lines.append(QStringLiteral("other kind, time or rights: ") + it.key());
    }
    for (auto it = other.m_entries.begin(); it != other.m_entries.end(); ++it) {
        if (!m_entries.contains(it.key()))
            lines.append(QStringLiteral("only in the second: ") + it.key());
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray FolderSnapshot::content(const QString &relativePath) const
{
    return m_entries.value(relativePath).content;
}

} // namespace epost::test
