// SPDX-License-Identifier: MIT
#pragma once

#include "base/Folder.h"
#include "base/Result.h"
#include "update/FileSystem.h"
#include "update/TransactionInfo.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace epost {

/// Where the files of one transaction stand.
class TransactionPaths {
public:
    explicit TransactionPaths(QString folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QString journal() const { return m_folder + QLatin1String("/journal"); }
    [[nodiscard]] QString stage() const { return m_folder + QLatin1String("/stage"); }
    /// New files are numbered, so that no name of a package is too long or strange here.
    [[nodiscard]] QString staged(int number) const;
    /// Old files keep their names, so that a person can copy them back by hand.
    [[nodiscard]] QString backup() const { return m_folder + QLatin1String("/backup"); }
    [[nodiscard]] QString backupOf(const QString &relative) const;
    /// Old files on their way back, one rename from their place.
    [[nodiscard]] QString returning() const { return m_folder + QLatin1String("/return"); }
    [[nodiscard]] QString returning(int number) const;

private:
    QString m_folder;
};

/// The product's own folder in a target. Writing needs the folder's lock.
class StateFolder {
    Q_DECLARE_TR_FUNCTIONS(epost::StateFolder)

public:
    /// \param fileSystem outlives this object
    StateFolder(const Folder &target, FileSystem &fileSystem);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString lockFile() const { return m_path + QLatin1String("/lock"); }
    [[nodiscard]] TransactionPaths paths(const QString &id) const;

    /// \return Refused where a file or a link has its name
    [[nodiscard]] Result<bool> exists() const;
    [[nodiscard]] Result<> create();
    /// Removes the folder where nothing is left in it.
    [[nodiscard]] Result<> removeIfEmpty();

    /// Every transaction that really began, the newest first.
    /// \return Damaged where a journal has lost records, or is lost itself while old files have their copies;
    /// AccessDenied and the like where it cannot be read
    [[nodiscard]] Result<QList<TransactionInfo>> transactions() const;
    /// Removes what interrupted runs left and no transaction needs any more.
    [[nodiscard]] Result<> sweep();

    /// Removes all but the journal.
    [[nodiscard]] Result<> removeCopies(const QString &id);
    [[nodiscard]] Result<> removeTransaction(const QString &id);
    /// Removes a folder with all it holds; follows no link. What does not exist is no error.
    [[nodiscard]] Result<> removeTree(const QString &path);
    [[nodiscard]] Result<> createFolderIfMissing(const QString &path);
    /// The names in a folder, sorted; nothing in one that does not exist.
    /// \return AccessDenied where it cannot be listed
    [[nodiscard]] Result<QStringList> namesIn(const QString &path) const;
    /// Bytes in the copies of old files.
    [[nodiscard]] qint64 backupBytes(const QString &id) const;
    /// Unpredictable, and sorted by time for the eye; never trusted for the order.
    [[nodiscard]] static QString newId(const QDateTime &now);

private:
    [[nodiscard]] Result<QStringList> ids() const;
    /// Nothing where \a id never really began.
    [[nodiscard]] Result<std::optional<TransactionInfo>> transaction(const QString &id) const;
    /// Whether old files have their copies; they get none before the beginning is on the disk.
    [[nodiscard]] Result<bool> hasBackup(const QString &id) const;
    [[nodiscard]] static Error journalDamage(const QString &what);

    QString m_path;
    FileSystem &m_fileSystem;
};

} // namespace epost
