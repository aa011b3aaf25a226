// SPDX-License-Identifier: MIT
#pragma once

#include "package/EntryPath.h"
#include "package/EntryTime.h"

namespace epost {

/// One file or folder inside an audited package, as its central directory describes it. Sizes in bytes.
struct PackageEntry {
    EntryPath path;
    bool folder = false;
    qint64 size = 0; ///< as declared; proven only by reading
    qint64 compressedSize = 0;
    quint32 crc32 = 0;
    EntryTime modified;
    int index = 0; ///< position in the central directory
    int method = 0; ///< 0 stored, 8 deflate
    qint64 directoryOffset = 0; ///< of its central header, from the ZIP's base
};

} // namespace epost
