// SPDX-License-Identifier: MIT
#include "base/Folder.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

namespace {

#ifdef Q_OS_WIN
constexpr Qt::CaseSensitivity kPathCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity kPathCase = Qt::CaseSensitive;
#endif

} // namespace

Result<Folder> Folder::fromPath(const QString &path)
{
    if (path.trimmed().isEmpty())
        return fail(ErrorClass::InvalidInput, tr("No folder was given."));
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(path));
    if (QDir::isRelativePath(clean))
        return fail(
            Error(ErrorClass::InvalidInput, tr("The folder must be given with its full path.")).in(path));
    return Folder(clean);
}

Result<Folder> Folder::existing(const QString &path)
{
    auto folder = fromPath(
        path.isEmpty() ? path : QDir::current().absoluteFilePath(QDir::fromNativeSeparators(path)));
    if (!folder)
        return folder;
    const QFileInfo info(folder->path());
    if (!info.exists())
        return fail(Error(ErrorClass::NotFound, tr("The folder does not exist.")).in(folder->display()));
    if (!info.isDir())
        return fail(
            Error(ErrorClass::InvalidInput, tr("This is a file, not a folder.")).in(folder->display()));
    if (!QDir(folder->path()).isReadable())
        return fail(
            Error(ErrorClass::AccessDenied, tr("The folder cannot be listed.")).in(folder->display()));
    return folder;
}

QString Folder::display() const
{
    return QDir::toNativeSeparators(m_path);
}

QString Folder::name() const
{
    return m_path.section(QLatin1Char('/'), -1);
}

Folder Folder::parent() const
{
    return Folder(QFileInfo(m_path).path());
}

Folder Folder::below(const QString &relative) const
{
    return relative.isEmpty() ? *this : Folder(QDir::cleanPath(filePath(relative)));
}

QString Folder::filePath(const QString &relative) const
{
    return m_path.endsWith(QLatin1Char('/')) ? m_path + relative : m_path + QLatin1Char('/') + relative;
}

bool Folder::exists() const
{
    return QFileInfo(m_path).isDir();
}

bool Folder::contains(const Folder &other) const
{
    if (m_path.compare(other.m_path, kPathCase) == 0)
        return true;
    const QString prefix = m_path.endsWith(QLatin1Char('/')) ? m_path : m_path + QLatin1Char('/');
    return other.m_path.startsWith(prefix, kPathCase);
}

} // namespace epost
