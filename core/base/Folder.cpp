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

#ifdef Q_OS_WIN
/// //server/share, with or without more behind it.
bool isShare(const QString &clean)
{
    return clean.startsWith(QLatin1String("//"))
        && clean.mid(2).split(QLatin1Char('/'), Qt::SkipEmptyParts).size() >= 2;
}

/// A share is the root of what lies on it: its server is no folder.
bool isRoot(const QString &clean)
{
    return isShare(clean) && clean.count(QLatin1Char('/')) == 3;
}
#else
bool isRoot(const QString &)
{
    return false; // "/" is its own parent without further ado
}
#endif

/// \param clean as QDir::cleanPath() leaves it
bool isWhole(const QString &clean)
{
#ifdef Q_OS_WIN
    // "\\EPOST" and "C:EPOST" depend on the current drive and on the current folder of a drive.
    const bool onDrive
        = clean.size() >= 3 && clean.at(0).isLetter() && clean.mid(1, 2) == QLatin1String(":/");
    return onDrive || isShare(clean);
#else
    return QDir::isAbsolutePath(clean);
#endif
}

} // namespace

Result<Folder> Folder::fromPath(const QString &path)
{
    if (path.trimmed().isEmpty())
        return fail(ErrorClass::InvalidInput, tr("No folder was given."));
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(path));
    if (!isWhole(clean))
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
    // Followed once, here: what is listed, locked and flushed later is the folder itself, never the link.
    if (const QFileInfo named(folder->path()); named.isSymbolicLink() && named.exists())
        folder = Folder(named.canonicalFilePath());
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
    return isRoot(m_path) ? QString() : m_path.section(QLatin1Char('/'), -1);
}

Folder Folder::parent() const
{
    return isRoot(m_path) ? *this : Folder(QFileInfo(m_path).path());
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
