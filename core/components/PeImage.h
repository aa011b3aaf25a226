// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "package/PeLayout.h"

#include <QString>

class QIODevice;

namespace epost {

/// What a PE file tells about itself. Texts are as they stand in the file.
struct PeImage {
    PeMachine machine = PeMachine::None;
    QString fixedVersion; ///< "4.68.0.0" of VS_FIXEDFILEINFO; empty where there is none, or all zeros
    QString stringVersion; ///< FileVersion of the first language block that has one
    QString productVersion; ///< ProductVersion, likewise
    QString description; ///< FileDescription, likewise

    /// What COMPONENT LIST is taken to show: the string where it looks like a version, else the fixed number.
    /// A version such as "4.AG" can only be a string.
    [[nodiscard]] QString shownVersion() const;
};

/// Reads the version resource and the machine of a PE file. Hostile input is safe: nothing is followed
/// further than three levels, no table further than a few thousand entries. \param file open and seekable; at
/// most 16 MiB read from it, position afterwards unspecified. It may be cut off behind the headers: then
/// there is no version where the resource lies in the missing part \return InvalidInput where the file is no
/// PE image at all; an image without a version resource is no error Source: Microsoft PE/COFF specification,
/// "The .rsrc Section"; VS_VERSIONINFO of the Win32 reference.
[[nodiscard]] Result<PeImage> readPeImage(QIODevice &file);

/// As readPeImage() for a file on disk; the error names the path.
[[nodiscard]] Result<PeImage> readPeImageOf(const QString &path);

} // namespace epost
