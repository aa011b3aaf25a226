// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <chrono>
#include <memory>
#include <optional>

class QLockFile;

namespace epost {

/// A lock file that names its owner: one run at a time on a folder or a session. Never stale by age, only by
/// the death of its process. The lock of a dead process of this machine is taken over silently, also where it
/// died before it had written its name; that of another machine only on request, since nobody here can tell
/// whether it lives.
class OwnerLock {
    Q_DECLARE_TR_FUNCTIONS(epost::OwnerLock)

public:
    enum class Foreign {
        Respect,
        Break, ///< take over the locks of other machines; a living process here is never overruled
    };

    /// \param lockFile its folder exists
    /// \param subject what is locked, for the message
    /// \param patience how long a living owner may take to let go
    /// \return Locked, naming the owner; Refused where something that is no lock file has its name; DiskFull,
    /// AccessDenied or ReadWrite where the lock file cannot be written
    [[nodiscard]] static Result<OwnerLock> take(const QString &lockFile, const QString &subject,
                                                Foreign foreign, std::chrono::milliseconds patience = {});

    /// Who holds the lock now, in the words of take(); nothing where nobody does, or only a dead process of
    /// this machine. Changes nothing.
    [[nodiscard]] static std::optional<Error> holder(const QString &lockFile, const QString &subject);

    OwnerLock(OwnerLock &&) noexcept;
    OwnerLock &operator=(OwnerLock &&) noexcept;
    ~OwnerLock();

    void release();

    /// This machine as QLockFile names it: on Windows by its NetBIOS name, which may be shorter than its host
    /// name.
    [[nodiscard]] static QString hostName();

private:
    explicit OwnerLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace epost
