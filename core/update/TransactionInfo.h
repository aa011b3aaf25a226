// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/Sha256.h"
#include "update/ChangePlan.h"
#include "update/Journal.h"
#include "update/UpdateResult.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>

namespace epost {

/// The last phase that a journal proves. What really happened to the files is told by their hashes.
enum class TransactionPhase {
    Begun, ///< the target is untouched
    Staged, ///< every new file stands ready; the target is untouched
    Swapping, ///< every old file has its copy; files of the target may be new
    Committed,
    TakingBack, ///< files of the target may be old again
    TakenBack, ///< the target is as before
    Pruned, ///< committed once; its copies are given up
};

/// One file that a transaction changes.
struct TransactionFile {
    QString path; ///< relative, proven to be an EntryPath
    int number = 0; ///< its name in the stage
    int entry = 0; ///< index into Package::entries()
    bool existed = false; ///< replaced; else added
    bool dataFile = false;
    Sha256 oldSha; ///< where it existed
    Sha256 newSha;
};

/// One transaction as its journal tells it.
struct TransactionInfo {
    Q_DECLARE_TR_FUNCTIONS(epost::TransactionInfo)

public:
    QString id;
    qint64 number = 0; ///< counts up in one target; the order, whatever the clock says
    QDateTime begun;
    QDateTime committed; ///< invalid before
    QString packagePath; ///< absolute
    QDate packageDate; ///< from its name; may be invalid
    Sha256 packageSha256;
    Sha256 planHash;
    bool stageOnly = false; ///< began with stage(): stopping after it was no interruption
    QSet<QString> keep; ///< data files that stay
    QSet<QString> dataFiles; ///< data files that are added or replaced
    QSet<QString> likelySame; ///< as the plan foresaw it; saves writing, decides nothing; not in the journal
    TransactionPhase phase = TransactionPhase::Begun;
    bool byPerson = false; ///< taken back on request, and not after a failure
    QList<TransactionFile> files; ///< from Staged on: those that change
    QStringList newFolders; ///< from Staged on: parents first
    FileCounts counts; ///< from Staged on
    int strangeLines = 0; ///< in the journal

    [[nodiscard]] bool unfinished() const
    {
        return phase == TransactionPhase::Begun || phase == TransactionPhase::Staged
            || phase == TransactionPhase::Swapping || phase == TransactionPhase::TakingBack;
    }
    [[nodiscard]] TransactionState state() const;

    /// \return Damaged where the records contradict each other
    [[nodiscard]] static Result<TransactionInfo> fromRecords(const QString &id,
                                                             const JournalContent &content);
    [[nodiscard]] JournalRecord beginRecord() const;
    /// One record a file and the one that closes the batch.
    [[nodiscard]] QList<JournalRecord> stagedRecords() const;
    [[nodiscard]] static JournalRecord swappingRecord();
    [[nodiscard]] static JournalRecord committedRecord(const QDateTime &time);
    [[nodiscard]] static JournalRecord takingBackRecord(bool byPerson);
    [[nodiscard]] static JournalRecord takenBackRecord(bool byPerson);
    [[nodiscard]] static JournalRecord prunedRecord();
};

} // namespace epost
