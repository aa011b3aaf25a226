// SPDX-License-Identifier: MIT
#include "ui/RecentFiles.h"

#include <QDir>
#include <QStandardPaths>

namespace epost {

namespace {

#ifdef Q_OS_WIN
constexpr Qt::CaseSensitivity kCase = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity kCase = Qt::CaseSensitive;
#endif

} // namespace

RecentFiles::RecentFiles(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString RecentFiles::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/recent.ini");
}

QString RecentFiles::key(Kind kind)
{
    switch (kind) {
    case Kind::Sessions:
        return QStringLiteral("recent/sessions");
    case Kind::MailPackages:
        return QStringLiteral("recent/mailPackages");
    case Kind::WebPackages:
        break;
    }
    return QStringLiteral("recent/webPackages");
}

QStringList RecentFiles::list(Kind kind) const
{
    return m_settings.value(key(kind)).toStringList().mid(0, kMost);
}

void RecentFiles::add(Kind kind, const QString &path)
{
    if (path.isEmpty())
        return;
    const QString clean = QDir::cleanPath(path);
    QStringList paths = list(kind);
    paths.removeIf([&](const QString &known) { return known.compare(clean, kCase) == 0; });
    paths.prepend(clean);
    m_settings.setValue(key(kind), paths.mid(0, kMost));
}

void RecentFiles::remove(Kind kind, const QString &path)
{
    QStringList paths = list(kind);
    paths.removeIf([&](const QString &known) { return known.compare(QDir::cleanPath(path), kCase) == 0; });
    m_settings.setValue(key(kind), paths);
}

} // namespace epost
