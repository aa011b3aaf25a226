// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "package/Package.h"
#include "support/FolderSnapshot.h"
#include "update/ChangePlan.h"
#include "update/UpdateFolder.h"

#include <QMap>
#include <QTemporaryDir>

namespace epost::test {

/// Files of a folder or of a package: path and content.
using SampleFiles = QMap<QString, QByteArray>;

/// An installed older version, a package for it, and what both must look like before and after. The folder
/// can be set back as often as wanted.
class UpdateSample {
public:
    /// A small one with every action: replace, add, same, keep, new folders.
    UpdateSample();
    UpdateSample(const SampleFiles &installed, const SampleFiles &packed);

    /// Puts the folder back to the installed version, with nothing of the product in it.
    void reset();
    [[nodiscard]] QString targetPath() const { return m_folder.filePath(QStringLiteral("target")); }
    [[nodiscard]] Folder target() const { return *Folder::fromPath(targetPath()); }
    [[nodiscard]] QString packagePath() const;
    /// Empty, and on the same volume.
    [[nodiscard]] QString aside() const { return m_folder.filePath(QStringLiteral("aside")); }
    /// Another one, below which further faulty disks have theirs.
    [[nodiscard]] QString asideAgain() const { return m_folder.filePath(QStringLiteral("aside/again")); }
    [[nodiscard]] QString asideHonest() const { return m_folder.filePath(QStringLiteral("aside/honest")); }
    [[nodiscard]] const Package &package() const { return *m_package; }
    [[nodiscard]] Result<ChangePlan> plan(DataFiles dataFiles = DataFiles::Keep) const;
    /// Of the whole folder as it is now.
    [[nodiscard]] FolderSnapshot now() const { return FolderSnapshot::of(targetPath()); }
    [[nodiscard]] const FolderSnapshot &oldState() const { return m_old; }
    /// Learnt from one undisturbed apply.
    [[nodiscard]] const FolderSnapshot &newState() const { return m_new; }
    void write(const QString &relative, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &relative) const;
    /// A second package, applied over the first.
    void usePackage(const QString &fileName, const SampleFiles &packed);

    [[nodiscard]] static QByteArray packageBytes(const SampleFiles &packed);
    [[nodiscard]] static const Catalog &catalog();
    /// Does not wait, so that failing tests are quick.
    [[nodiscard]] static UpdateOptions options();

private:
    QTemporaryDir m_folder;
    SampleFiles m_installed;
    std::unique_ptr<Package> m_package;
    QString m_packageName;
    FolderSnapshot m_old;
    FolderSnapshot m_new;
};

} // namespace epost::test
