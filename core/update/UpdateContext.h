// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Folder.h"
#include "base/Progress.h"
#include "update/HashCache.h"
#include "update/PatientFileSystem.h"
#include "update/StateFolder.h"
#include "update/UpdateFolder.h"

namespace epost {

/// The weight of a file in the progress, beside its bytes: opening, flushing and renaming take their time.
inline constexpr qint64 kFileWeight = 64 * 1024;

/// What the parts of one call on an UpdateFolder share. Lives as long as the call.
struct UpdateContext {
    UpdateContext(const Folder &targetFolder, FileSystem &below, const UpdateOptions &chosen,
                  const Progress &tell, const CancelToken &stop)
        : target(targetFolder)
        , options(chosen)
        , fileSystem(below, chosen.retryFor)
        , hashes(fileSystem)
        , state(target, fileSystem)
        , meter(tell)
        , cancel(stop)
    {
        fileSystem.setCancel(stop);
    }

    [[nodiscard]] QDateTime now() const { return options.clock ? options.clock->now() : SystemClock().now(); }

    const Folder target;
    const UpdateOptions options;
    PatientFileSystem fileSystem;
    HashCache hashes;
    StateFolder state;
    ProgressMeter meter;
    CancelToken cancel;
};

} // namespace epost
