// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace epost {

struct PackageBeginnings;

/// Which of the two programs a differential updates.
enum class PackageKind {
    Mail, ///< the mail server, below …\EPOST\MS
    Web, ///< the Web管理ツール, below …\EPOST
    Unknown,
};

/// Stable English key: "mail", "web", "unknown".
[[nodiscard]] QString packageKindKey(PackageKind kind);

/// What the file name of a differential tells: jp-mail@epostmsstd-diff-20230929.exe (FAQ07-11). A hint that
/// warns about a mix-up and never refuses anything.
struct PackageName {
    PackageKind kind = PackageKind::Unknown;
    QString edition; ///< the part before "-diff-", lower case, such as "epostmsstd"; may be empty
    QDate date; ///< invalid where the name holds no date of the calendar

    /// \param fileName without folder, in any case; a browser's " (1)" before the extension does no harm
    [[nodiscard]] static PackageName parse(const QString &fileName, const PackageBeginnings &beginnings);
};

} // namespace epost
