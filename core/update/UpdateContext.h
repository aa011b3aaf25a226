// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Folder.h"
#include "base/Progress.h"
#include "update/HashCache.h"
#include "update/PatientFileSystem.h"
#include "update/StateFolder.h"
#include "update/UpdateFolder.h"

#include <atomic>

namespace epost {

/// What the parts of one call on an UpdateFolder share. Lives as long as the call.
struct UpdateContext {
    UpdateContext(const Folder &targetFolder, FileSystem &below, const UpdateOptions &chosen,
                  const Progress &tell, const CancelToken &stop)
        : target(targetFolder)
        , options(chosen)
        , fileSystem(below, chosen.retryFor)
        , hashes(fileSystem)
        , state(target, fileSystem)
        , progress(tell)
        , cancel(stop)
    {
        fileSystem.setCancel(stop);
    }

    const Folder target;
    const UpdateOptions options;
    PatientFileSystem fileSystem;
    HashCache hashes;
    StateFolder state;
    Progress progress;
    CancelToken cancel;
    std::atomic<qint64> done{0};
    qint64 total = 0;

    void advance(const QString &phase, qint64 by)
    {
        const qint64 now = done.fetch_add(by) + by;
        report(progress, {phase, std::min(now, total), total});
    }
};

} // namespace epost
