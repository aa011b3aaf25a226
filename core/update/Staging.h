// SPDX-License-Identifier: MIT
#pragma once

#include "package/Package.h"
#include "package/PackageReader.h"
#include "update/TransactionInfo.h"
#include "update/UpdateContext.h"

#include <QCoreApplication>
#include <QList>

namespace epost {

/// Puts the new files of a transaction beside the target: read from the package in parallel, proven by size,
/// CRC-32 and SHA-256, with the time stamps of their entries, and brought to the disk. Hashes the old files
/// on the way. Touches no file of the target.
class Staging {
    Q_DECLARE_TR_FUNCTIONS(epost::Staging)

public:
    /// \param context, package outlive this object
    Staging(UpdateContext &context, const Package &package);

    /// Files of \a info that change, its new folders and counts are filled in; its keep and dataFiles say
    /// what was decided. \return Damaged where a file of the package is not what it claims to be
    /// (problemCode() says which rule it breaks); Refused where the folder is not as the plan saw it; errors
    /// of the file system; Cancelled
    [[nodiscard]] Result<> run(TransactionInfo &info);
    /// Makes single staged files anew, after an interruption damaged them.
    [[nodiscard]] Result<> renew(const TransactionInfo &info, QList<TransactionFile> files);

    /// Empty where the package was not to blame.
    [[nodiscard]] const QString &problemCode() const { return m_problemCode; }

private:
    /// Puts \a files into the stage, with their hashes filled in. Of those that are the same as the old ones
    /// nothing stays there.
    [[nodiscard]] Result<> prepare(QList<TransactionFile> &files, const TransactionInfo &info);
    /// \param likelySame compared before anything is written
    [[nodiscard]] Result<> stageOne(TransactionFile &file, bool likelySame, PackageReader &reader,
                                    const TransactionPaths &paths);
    [[nodiscard]] Result<Sha256> extract(const PackageEntry &entry, PackageReader &reader,
                                         const QString &path);
    [[nodiscard]] Result<Sha256> read(const PackageEntry &entry, PackageReader &reader, FileWriter *writer);
    [[nodiscard]] Result<> giveAccess(const TransactionFile &file, const QString &path);
    [[nodiscard]] Result<> flush(const QList<TransactionFile> &files, const TransactionPaths &paths);
    [[nodiscard]] Result<QStringList> newFolders(const TransactionInfo &info) const;

    UpdateContext &m_context;
    const Package &m_package;
    QString m_problemCode;
    QMutex m_mutex;
};

} // namespace epost
