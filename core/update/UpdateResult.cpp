// SPDX-License-Identifier: MIT
#include "update/UpdateResult.h"

#include "base/Clock.h"

#include <QJsonArray>

namespace epost {

QString transactionStateKey(TransactionState state)
{
    switch (state) {
    case TransactionState::None:
        return QStringLiteral("none");
    case TransactionState::Staged:
    case TransactionState::Interrupted:
        return QStringLiteral("interrupted");
    case TransactionState::Committed:
        return QStringLiteral("committed");
    case TransactionState::RolledBack:
        return QStringLiteral("rolled-back");
    case TransactionState::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

ExitCode UpdateResult::exitCode() const
{
    if (error && error->errorClass() == ErrorClass::Internal)
        return ExitCode::Internal;
    switch (state) {
    case TransactionState::Refused:
        return ExitCode::Refused;
    case TransactionState::Interrupted:
        return ExitCode::Interrupted;
    case TransactionState::RolledBack:
        // Taken back because something failed, or because it was asked for.
        return error ? ExitCode::RolledBack : ExitCode::Done;
    case TransactionState::None:
    case TransactionState::Staged:
    case TransactionState::Committed:
        return ExitCode::Done;
    }
    Q_UNREACHABLE();
}

QJsonObject UpdateResult::toJson() const
{
    return {{QStringLiteral("transaction"),
             QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("state"), transactionStateKey(state)}}},
            {QStringLiteral("files"),
             QJsonObject{{QStringLiteral("added"), files.added},
                         {QStringLiteral("replaced"), files.replaced},
                         {QStringLiteral("same"), files.same},
                         {QStringLiteral("kept"), files.kept}}},
            {QStringLiteral("problems"), problems.toProblemJson()}};
}

QJsonObject UpdateResult::toStatusJson() const
{
    QJsonArray list;
    for (const BackupInfo &backup : backups) {
        list.append(QJsonObject{{QStringLiteral("id"), backup.id},
                                {QStringLiteral("time"), timeToText(backup.time)},
                                {QStringLiteral("package"), backup.package},
                                {QStringLiteral("bytes"), backup.bytes}});
    }
    QJsonObject object = toJson();
    object.insert(QStringLiteral("backups"), list);
    return object;
}

} // namespace epost
