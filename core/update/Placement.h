// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "update/Journal.h"
#include "update/TransactionInfo.h"
#include "update/UpdateContext.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

#include <functional>

namespace epost {

/// Who asks for the old files.
enum class TakeBack {
    AfterFailure, ///< the same run, at once: what others changed meanwhile is left alone
    Unfinished, ///< a person, after an interruption
    Committed, ///< a person, later
};

/// Moves the files of one staged transaction to the new or to the old state. Both directions begin with the
/// hashes of what is there, whatever the journal says, so each may be interrupted anywhere and followed by
/// either. No target is ever missing or half-written: every file changes by one rename.
class Placement {
    Q_DECLARE_TR_FUNCTIONS(epost::Placement)

public:
    /// Makes staged files anew that are missing or damaged.
    using Renew = std::function<Result<>(const QList<TransactionFile> &)>;

    /// \param context, info outlive this object
    Placement(UpdateContext &context, TransactionInfo &info);

    /// To the new state: backs up, swaps, commits. Obeys the cancel token until the commit.
    /// \return Refused where a file is neither old nor new and nobody insists
    [[nodiscard]] Result<> forward(const Renew &renew);
    /// To the old state. Not to be cancelled.
    /// \return Refused, with nothing changed, where it cannot be done whole; problems() say why
    [[nodiscard]] Result<> backward(TakeBack why);

    /// What was met on the way, for the result.
    [[nodiscard]] const Findings &problems() const { return m_problems; }
    /// Data files that stayed because they were changed since.
    [[nodiscard]] int stayed() const { return m_stayed; }

private:
    enum class Found { New, Old, Missing, Other, NoFile };

    [[nodiscard]] Result<> examine(const CancelToken &cancel);
    [[nodiscard]] Result<> checkNoLinkAbove(const QString &relative);
    [[nodiscard]] QString targetOf(const TransactionFile &file) const;
    [[nodiscard]] Result<> appendRecord(const JournalRecord &record, TransactionPhase phase);

    [[nodiscard]] Result<> refuseChanged();
    [[nodiscard]] Result<> prepareNewFiles(const Renew &renew);
    [[nodiscard]] Result<> backUp();
    [[nodiscard]] Result<> createNewFolders();
    [[nodiscard]] Result<> swapIn(qsizetype i);
    [[nodiscard]] Result<> flushTargets();

    [[nodiscard]] Result<QList<qsizetype>> chooseFilesToReturn(TakeBack why);
    [[nodiscard]] Result<bool> mustReturn(qsizetype i, TakeBack why);
    [[nodiscard]] Result<> keepNewFiles(const QList<qsizetype> &files);
    [[nodiscard]] Result<> returnFile(const TransactionFile &file);
    [[nodiscard]] Result<> removeNewFolders();

    [[nodiscard]] Result<> duplicate(const QString &from, const QString &to);
    [[nodiscard]] Result<> createFoldersAbove(const QString &root, const QString &relative,
                                              QSet<QString> &made);
    [[nodiscard]] Result<bool> holds(const QString &path, const Sha256 &sha);
    void addProblem(Severity severity, const QString &code, const QString &title, const QString &remedy,
                    const QString &subject);
    void addInTheWay(Severity severity, const TransactionFile &file);

    UpdateContext &m_context;
    TransactionInfo &m_info;
    TransactionPaths m_paths;
    Journal m_journal;
    QList<Found> m_found;
    QSet<QString> m_soundFolders; ///< examined: no link stands for them
    Findings m_problems;
    int m_stayed = 0;
};

} // namespace epost
