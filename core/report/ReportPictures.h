// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "report/Picture.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace epost {

/// The pictures of a paper, read from their files. A session may come from anywhere: nothing is read but real
/// pictures that lie in the session's own evidence folder, and the logo below the folder of the site file.
struct ReportPictures {
    Q_DECLARE_TR_FUNCTIONS(epost::ReportPictures)

public:
    static constexpr qint64 kMostBytes = 64 * 1024 * 1024; ///< of all evidence together

    std::optional<Picture> logo;
    QHash<QString, Picture> evidence; ///< by the path in the session
    Findings problems; ///< notices: what could not be shown, and why

    /// \param sessionFolder where the session file lies
    /// \param files as the session names them; what is no picture is left out without a word, for evidence
    /// may be any file \param logo path of the logo; empty: none
    [[nodiscard]] static ReportPictures read(const QString &sessionFolder, const QStringList &files,
                                             const QString &logo);
};

} // namespace epost
