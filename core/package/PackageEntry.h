// SPDX-License-Identifier: MIT
#pragma once

#include "package/EntryPath.h"
#include "package/EntryTime.h"

namespace epost {

/// One file or folder inside an audited package, as its central directory describes it. Sizes in bytes. Large
/// members first: a package may hold 100,000 of them.
struct PackageEntry {
    EntryPath path;
    qint64 size = 0; ///< as declared; proven only by reading
    qint64 compressedSize = 0;
    qint64 directoryOffset = 0; ///< of its central header, from the ZIP's base
    EntryTime modified;
    quint32 crc32 = 0;
    int index = 0; ///< position in the central directory
    quint16 method = 0; ///< 0 stored, 8 deflate
    bool folder = false;
};

} // namespace epost
