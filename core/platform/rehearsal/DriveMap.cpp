// SPDX-License-Identifier: MIT
#include "platform/rehearsal/DriveMap.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

namespace {

constexpr QLatin1String kPackageShare{"//FILESV/packages"};

QString joined(const QString &folder, const QString &rest)
{
    return rest.isEmpty() ? folder : folder + QLatin1Char('/') + rest;
}

/// What follows \a folder in \a path, without a '/' at its start; null where the path lies elsewhere.
QString below(const QString &path, const QString &folder)
{
    if (path == folder)
        return QStringLiteral("");
    return path.startsWith(folder + QLatin1Char('/')) ? path.mid(folder.size() + 1) : QString();
}

QString withBackslashes(QString path)
{
    return path.replace(QLatin1Char('/'), QLatin1Char('\\'));
}

/// "C/Program Files" as "C:\Program Files" or "C$\Program Files".
QString drivePath(const QString &path, QLatin1Char mark)
{
    const QString rest = path.mid(1);
    return path.at(0) + mark + (rest.isEmpty() && mark == QLatin1Char(':') ? QStringLiteral("/") : rest);
}

bool startsWithDrive(const QString &path)
{
    return !path.isEmpty() && path.at(0).isLetter() && (path.size() == 1 || path.at(1) == QLatin1Char('/'));
}

/// Finds names that exist in another case; what does not exist stays as it was typed.
QString inAnyCase(const QString &folder, const QString &path)
{
    // By hand: QDir::cleanPath() keeps the ".." of "/..", which on Windows is the drive itself.
    QStringList names;
    for (const QString &name : path.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (name == QLatin1String("..") && !names.isEmpty())
            names.removeLast();
        else if (name != QLatin1String("..") && name != QLatin1String("."))
            names.append(name);
    }
    QString found = folder;
    for (const QString &name : std::as_const(names)) {
        QString exact = name;
        if (!QFileInfo::exists(joined(found, name))) {
            for (const QString &there : QDir(found).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
                if (there.compare(name, Qt::CaseInsensitive) == 0)
                    exact = there;
            }
        }
        found = joined(found, exact);
    }
    return found;
}

} // namespace

QString DriveMap::shown(const QString &nativePath) const
{
    const QString path = QDir::cleanPath(nativePath);
    const QString packages = below(path, m_root + QStringLiteral("/packages"));
    if (!packages.isNull())
        return withBackslashes(joined(kPackageShare, packages));
    const QString shared = below(path, m_root + QStringLiteral("/shared"));
    if (startsWithDrive(shared))
        return withBackslashes(drivePath(shared, QLatin1Char(':')));
    const QString nodes = below(path, m_root + QStringLiteral("/nodes"));
    const QString node = nodes.section(QLatin1Char('/'), 0, 0);
    const QString onNode = nodes.section(QLatin1Char('/'), 1);
    if (!startsWithDrive(onNode))
        return nativePath;
    if (node == m_node.text())
        return withBackslashes(drivePath(onNode, QLatin1Char(':')));
    return withBackslashes(QStringLiteral("//%1/%2").arg(node, drivePath(onNode, QLatin1Char('$'))));
}

QString DriveMap::native(const QString &shownPath) const
{
    QString path = shownPath;
    path.replace(QLatin1Char('\\'), QLatin1Char('/'));
    // On Windows the machine that rehearses has drives too; what lies in the world is on its disk already.
    if (path.startsWith(m_root + QLatin1Char('/')))
        return shownPath;
    if (path.size() >= 2 && path.at(0).isLetter() && path.at(1) == QLatin1Char(':'))
        return inAnyCase(driveRoot(path.at(0)), path.mid(2));
    return path.startsWith(QStringLiteral("//")) ? fromShare(path) : shownPath;
}

QString DriveMap::fromShare(const QString &path) const
{
    if (path.compare(kPackageShare, Qt::CaseInsensitive) == 0
        || path.startsWith(kPackageShare + QLatin1Char('/'), Qt::CaseInsensitive))
        return inAnyCase(m_root + QStringLiteral("/packages"), path.mid(kPackageShare.size()));
    const QString host = path.section(QLatin1Char('/'), 2, 2);
    const QString share = path.section(QLatin1Char('/'), 3, 3);
    const auto node = NodeName::parse(host.toUpper());
    if (!node || share.size() != 2 || share.at(1) != QLatin1Char('$'))
        return path;
    const DriveMap other(m_root, *node);
    return inAnyCase(other.driveRoot(share.at(0)), path.section(QLatin1Char('/'), 4));
}

QString DriveMap::driveRoot(QChar letter) const
{
    if (isShared(letter))
        return QStringLiteral("%1/shared/%2").arg(m_root, letter.toUpper());
    return QStringLiteral("%1/nodes/%2/%3").arg(m_root, m_node.text(), letter.toUpper());
}

bool DriveMap::isShared(QChar letter) const
{
    return QFileInfo(QStringLiteral("%1/shared/%2").arg(m_root, letter.toUpper())).isDir();
}

} // namespace epost
