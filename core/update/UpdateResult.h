// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "base/ExitCode.h"
#include "base/Finding.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace epost {

enum class TransactionState {
    None, ///< there is nothing, or there was nothing to do
    Staged, ///< everything is ready beside the target, no file of which was touched
    Interrupted, ///< needs resume or rollback
    Committed,
    RolledBack,
    Refused, ///< nothing was changed
};

/// "none", "interrupted", "committed", "rolled-back", "refused". Staged is "interrupted": it waits for the
/// same two ways on.
[[nodiscard]] QString transactionStateKey(TransactionState state);

struct FileCounts {
    int added = 0;
    int replaced = 0;
    int same = 0;
    int kept = 0;

    bool operator==(const FileCounts &) const = default;
};

/// A committed transaction that can still be taken back, or whose copies still take space.
struct BackupInfo {
    QString id;
    QDateTime time; ///< of the commit
    QString package; ///< file name
    qint64 bytes = 0;
};

/// How a call on an UpdateFolder ended. Every way out is told here; nothing is thrown.
struct UpdateResult {
    QString id; ///< of the transaction; empty where there is none
    TransactionState state = TransactionState::None;
    FileCounts files;
    Findings problems; ///< includes what error says
    std::optional<Error> error; ///< why it did not do what was asked
    QList<BackupInfo> backups; ///< filled by status() and prune()

    /// 0 done or nothing to do, 1 internal, 3 refused, 4 rolled back by itself, 5 interrupted.
    [[nodiscard]] ExitCode exitCode() const;
    /// {"transaction":{"id","state"},"files":{"added","replaced","same","kept"},"problems":[…]}
    [[nodiscard]] QJsonObject toJson() const;
    /// The same with "backups": [{"id","time","package","bytes"}].
    [[nodiscard]] QJsonObject toStatusJson() const;
};

} // namespace epost
