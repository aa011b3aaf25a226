// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "base/Folder.h"
#include "base/Result.h"
#include "catalog/Architecture.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace epost {

class Catalog;

/// A folder that holds an E-Post mail server: …\EPOST\MS. Made only by looking into the folder, so that
/// whoever has one knows that it was there at that moment.
class InstallFolder {
    Q_DECLARE_TR_FUNCTIONS(epost::InstallFolder)

public:
    /// Reads the folder's own files, not what is below.
    /// \return NotFound or AccessDenied as Folder::existing(); Unsupported for the V series; Refused for any
    /// other folder, with a hint where the level above or below is the right one
    [[nodiscard]] static Result<InstallFolder> validate(const Folder &folder, const Catalog &catalog);

    /// As validate(), where nobody needs to be told why it is none.
    [[nodiscard]] static std::optional<InstallFolder> recognise(const Folder &folder, const Catalog &catalog);

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    /// Of the service executables; nothing where they cannot tell or contradict each other.
    [[nodiscard]] std::optional<Architecture> architecture() const { return m_architecture; }
    /// The product whose services are all there, the largest of them: a guess for a person to confirm. Empty
    /// where none fits.
    [[nodiscard]] const QString &productId() const { return m_productId; }
    /// Ids of the services whose executables are there.
    [[nodiscard]] const QStringList &services() const { return m_services; }
    /// Where the Web管理ツール is updated: one level up (FAQ07-11, step 5).
    [[nodiscard]] Folder webFolder() const { return m_folder.parent(); }
    /// Codes "install.…"; never a blocker.
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    explicit InstallFolder(Folder folder)
        : m_folder(std::move(folder))
    {
    }
    void readArchitecture(const QStringList &serviceFiles);
    void guessProduct(const Catalog &catalog);

    Folder m_folder;
    std::optional<Architecture> m_architecture;
    QString m_productId;
    QStringList m_services;
    Findings m_findings;
};

/// Whether the folder itself, not what is below, holds a service executable of E-Post.
[[nodiscard]] bool holdsMailServer(const Folder &folder, const Catalog &catalog);

} // namespace epost
