// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost {

/// The absolute, cleaned path of a folder, with '/' between components and none at the end. The folder need
/// not exist.
class Folder {
    Q_DECLARE_TR_FUNCTIONS(epost::Folder)

public:
    /// \return InvalidInput where the path is empty or relative
    [[nodiscard]] static Result<Folder> fromPath(const QString &path);
    /// As fromPath, and the folder exists and can be listed. Relative paths are taken from the current
    /// folder; of a symbolic link it is the folder that it leads to.
    [[nodiscard]] static Result<Folder> existing(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// With the separators of this system, for the screen.
    [[nodiscard]] QString display() const;
    /// The last component; empty for a root.
    [[nodiscard]] QString name() const;
    /// One level up; a root is its own parent.
    [[nodiscard]] Folder parent() const;
    /// \param relative with '/' between components, no "..", not absolute: names that are known to be good
    [[nodiscard]] Folder below(const QString &relative) const;
    [[nodiscard]] QString filePath(const QString &relative) const;
    [[nodiscard]] bool exists() const;
    /// Whether \a other is this folder or lies below it, by name (without regard to case on Windows).
    [[nodiscard]] bool contains(const Folder &other) const;

    bool operator==(const Folder &) const = default;

private:
    explicit Folder(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

} // namespace epost
