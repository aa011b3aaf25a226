// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace epost {

/// What was used last, in an ini file of the user: sessions and packages, the newest first. Only paths, no
/// content. Whether the files still exist is not looked at: a path may lead to a slow share.
class RecentFiles {
public:
    enum class Kind { Sessions, MailPackages, WebPackages };
    static constexpr qsizetype kMost = 8; ///< of a kind

    /// \param file of the settings; made when something is added
    explicit RecentFiles(const QString &file = userFile());

    [[nodiscard]] QStringList list(Kind kind) const;
    /// Puts it in front. An empty path is nothing.
    void add(Kind kind, const QString &path);
    void remove(Kind kind, const QString &path);

    [[nodiscard]] static QString userFile();

private:
    [[nodiscard]] static QString key(Kind kind);

    QSettings m_settings;
};

} // namespace epost
