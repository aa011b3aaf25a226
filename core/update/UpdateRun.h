// SPDX-License-Identifier: MIT
#pragma once

#include "update/Placement.h"
#include "update/TransactionInfo.h"
#include "update/UpdateContext.h"
#include "update/UpdateResult.h"

#include <QCoreApplication>

#include <optional>

namespace epost {

class Package;

/// What is done to a folder while its lock is held. Decides what becomes of a failure: refused, taken back at
/// once, or left for resume and rollback. Once the power is lost nothing more is tried.
class UpdateRun {
    Q_DECLARE_TR_FUNCTIONS(epost::UpdateRun)

public:
    /// What a call is for: where it fails before anything, a new update is off, and everything else has not
    /// been done.
    enum class Purpose { NewUpdate, Other };

    /// \param context outlives this object
    UpdateRun(UpdateContext &context, Purpose purpose)
        : m_context(context)
        , m_purpose(purpose)
    {
    }

    /// The swap comes in a later call, so stopping after the stage is no interruption.
    [[nodiscard]] UpdateResult stage(const Package &package, const ChangePlan &plan);
    /// Stages and swaps; a failure is taken back at once.
    [[nodiscard]] UpdateResult apply(const Package &package, const ChangePlan &plan);
    /// Swaps what is staged; a failure is taken back at once.
    [[nodiscard]] UpdateResult commit();
    [[nodiscard]] UpdateResult discardStage();
    [[nodiscard]] UpdateResult resume();
    [[nodiscard]] UpdateResult rollBack();
    [[nodiscard]] UpdateResult prune(int keep);
    [[nodiscard]] UpdateResult pruneAll();

    /// A failure before this call changed anything: says how things stand, which may be in the middle of an
    /// earlier update. RolledBack only where no update is unfinished.
    [[nodiscard]] UpdateResult failedBefore(const Error &error) const;
    /// The same, of a call that only looks, or of a failure that is no other than a refusal.
    [[nodiscard]] static UpdateResult refused(const Error &error);
    /// Why nothing new can begin. \return what refuses an update while an earlier one is unfinished
    [[nodiscard]] static UpdateResult refusedAsUnfinished();

private:
    [[nodiscard]] Result<TransactionInfo> begin(const Package &package, const ChangePlan &plan,
                                                bool stageOnly);
    [[nodiscard]] Result<> recordBeginning(const TransactionInfo &info);
    [[nodiscard]] UpdateResult refusalOf(const Package &package, const ChangePlan &plan) const;
    [[nodiscard]] UpdateResult stage(TransactionInfo &info, const Package &package, const ChangePlan &plan,
                                     bool stageOnly);
    [[nodiscard]] UpdateResult stageFiles(TransactionInfo &info, const Package &package,
                                          const ChangePlan *plan);
    [[nodiscard]] UpdateResult giveUpStage(const TransactionInfo &info, const Error &error,
                                           const QString &problemCode);
    [[nodiscard]] UpdateResult swap(TransactionInfo &info, bool takeBackOnFailure);
    [[nodiscard]] UpdateResult takeBack(TransactionInfo &info, TakeBack why);
    [[nodiscard]] Result<Package> packageOf(const TransactionInfo &info) const;
    /// The newest transaction that was not pruned.
    [[nodiscard]] Result<std::optional<TransactionInfo>> newest() const;
    void expectWork(const TransactionInfo &info);

    UpdateContext &m_context;
    Purpose m_purpose;
};

} // namespace epost
