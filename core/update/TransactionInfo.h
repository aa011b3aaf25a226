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

#include <optional>

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
    int entry = 0; ///< index into Package::entries(), and its name in the stage
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

    [[nodiscard]] JournalRecord beginRecord() const;
    /// One record a file and the one that closes the batch. Valid as long as this object stays as it is.
    [[nodiscard]] JournalBatch stagedRecords() const;
    [[nodiscard]] static JournalRecord swappingRecord();
    [[nodiscard]] static JournalRecord committedRecord(const QDateTime &time);
    [[nodiscard]] static JournalRecord takingBackRecord(bool byPerson);
    [[nodiscard]] static JournalRecord takenBackRecord(bool byPerson);
    [[nodiscard]] static JournalRecord prunedRecord();

private:
    [[nodiscard]] JournalRecord fileRecord(const TransactionFile &file) const;
    [[nodiscard]] JournalRecord stagedRecord() const;
};

/// Makes a transaction of the records of its journal, one after the other.
class TransactionReader {
public:
    explicit TransactionReader(const QString &id) { m_draft.info.id = id; }
    /// As Journal hands them over.
    void take(const JournalRecord &record, bool endsBatch);
    /// What the whole batches say; nothing where there is none.
    /// \return Damaged where they contradict each other
    [[nodiscard]] Result<std::optional<TransactionInfo>> finish() const;

private:
    [[nodiscard]] Result<> add(const JournalRecord &record);

    struct Draft {
        TransactionInfo info;
        QList<TransactionFile> files; ///< of the batch so far
        qint64 records = 0;
        Result<> outcome;
    };
    Draft m_draft;
    std::optional<Draft> m_whole; ///< the draft at the end of the last batch
};

} // namespace epost
