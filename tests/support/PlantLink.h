// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <filesystem>
#include <system_error>

namespace epost::test {

/// A symbolic link as somebody might plant one (QFile::link makes a shortcut on Windows).
/// \return false where the system, or this user, makes none
[[nodiscard]] inline bool plantLink(const QString &target, const QString &at)
{
    const auto native = [](const QString &path) {
        return std::filesystem::path(QDir::toNativeSeparators(path).toStdU16String());
    };
    std::error_code failed;
    if (QFileInfo(target).isDir())
        std::filesystem::create_directory_symlink(native(target), native(at), failed);
    else
        std::filesystem::create_symlink(native(target), native(at), failed);
    return !failed && std::filesystem::is_symlink(native(at), failed);
}

} // namespace epost::test
