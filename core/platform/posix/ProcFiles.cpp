// SPDX-License-Identifier: MIT
#include "platform/posix/ProcFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace epost {

namespace {

const QString kProc = QStringLiteral("/proc");

QList<qint64> processIds()
{
    QList<qint64> ids;
    for (const QString &name : QDir(kProc).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 id = name.toLongLong(&isNumber);
        if (isNumber)
            ids.append(id);
    }
    return ids;
}

QString procPath(qint64 id, const QString &name)
{
    return QStringLiteral("%1/%2/%3").arg(kProc).arg(id).arg(name);
}

/// A small file of /proc; these tell no size.
QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file that a link of /proc names; empty where it is none, or one that is deleted.
QString target(const QString &link)
{
    const QString path = QFile::symLinkTarget(link);
    return path.startsWith(QLatin1Char('/')) && !path.endsWith(QLatin1String(" (deleted)")) ? path
                                                                                            : QString();
}

QString imageOf(qint64 id)
{
    const QString image = target(procPath(id, QStringLiteral("exe")));
    if (!image.isEmpty())
        return image;
    return QString::fromLocal8Bit(content(procPath(id, QStringLiteral("comm"))).trimmed());
}

QSet<QString> filesOf(qint64 id)
{
    QSet<QString> files;
    const QDir descriptors(procPath(id, QStringLiteral("fd")));
    for (const QString &name : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot))
        files.insert(target(descriptors.filePath(name)));
    for (const QByteArray &line : content(procPath(id, QStringLiteral("maps"))).split('\n')) {
        // Six columns, the last is the path; it alone may hold spaces and slashes (proc(5)).
        const qsizetype path = line.indexOf('/');
        if (path > 0)
            files.insert(QFile::decodeName(line.mid(path)));
    }
    files.remove(QString());
    return files;
}

} // namespace

Result<QList<ProcessInfo>> ProcFiles::running() const
{
    if (!QFileInfo(kProc).isDir())
        return fail(ErrorClass::Unsupported, tr("The programs of this system cannot be listed."));
    QList<ProcessInfo> processes;
    for (const qint64 id : processIds()) {
        ProcessInfo process;
        process.id = id;
        process.imagePath = imageOf(id);
        process.user = QFileInfo(procPath(id, QString())).owner();
        if (!process.imagePath.isEmpty())
            processes.append(process); // else it has ended meanwhile
    }
    return processes;
}

Result<QList<OpenFile>> ProcFiles::openBelow(const Folder &folder) const
{
    if (!QFileInfo(kProc).isDir())
        return fail(ErrorClass::Unsupported, tr("The programs of this system cannot be listed."));
    // /proc tells paths without links.
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    QList<OpenFile> open;
    if (real.isEmpty())
        return open;
    for (const qint64 id : processIds()) {
        if (id == QCoreApplication::applicationPid())
            continue;
        for (const QString &file : filesOf(id)) {
            if (file.startsWith(real + QLatin1Char('/')) && QFileInfo(file).isFile()) {
                const QString holder = imageOf(id).section(QLatin1Char('/'), -1);
                open.append({file, QStringLiteral("%1 (%2)").arg(holder).arg(id)});
            }
        }
    }
    return open;
}

} // namespace epost
