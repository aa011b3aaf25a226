// SPDX-License-Identifier: MIT
#include "support/FolderSnapshot.h"

#include "base/Files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace epost::test {

namespace {

void collect(const QDir &root, const QDir &folder, bool withState, QMap<QString, QByteArray> &entries)
{
    const QFileInfoList found
        = folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : found) {
        if (!withState && isStateFolderName(entry.fileName()))
            continue;
        const QString name = root.relativeFilePath(entry.filePath());
        const QByteArray rights = QByteArray::number(static_cast<int>(entry.permissions()), 16);
        if (entry.isSymLink()) {
            entries.insert(name, "link to " + entry.symLinkTarget().toUtf8());
        } else if (entry.isDir()) {
            entries.insert(name, "folder " + rights);
            collect(root, QDir(entry.filePath()), withState, entries);
        } else {
            QFile file(entry.filePath());
            const bool readable = file.open(QIODevice::ReadOnly);
            entries.insert(name,
                           "file " + rights + ' '
                               + QByteArray::number(entry.lastModified().toMSecsSinceEpoch()) + ' '
                               + (readable ? file.readAll() : QByteArray("unreadable")));
        }
    }
}

} // namespace

FolderSnapshot FolderSnapshot::of(const QString &folder, bool withState)
{
    FolderSnapshot snapshot;
    collect(QDir(folder), QDir(folder), withState, snapshot.m_entries);
    return snapshot;
}

QString FolderSnapshot::differenceTo(const FolderSnapshot &other) const
{
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!other.m_entries.contains(it.key()))
            return QStringLiteral("only in the first: ") + it.key();
        if (other.m_entries.value(it.key()) != it.value()) {
            return QStringLiteral("%1 is “%2” and “%3”")
                .arg(it.key(), QString::fromLatin1(it.value().left(80)),
                     QString::fromLatin1(other.m_entries.value(it.key()).left(80)));
        }
    }
    for (auto it = other.m_entries.begin(); it != other.m_entries.end(); ++it) {
        if (!m_entries.contains(it.key()))
            return QStringLiteral("only in the second: ") + it.key();
    }
    return {};
}

} // namespace epost::test
