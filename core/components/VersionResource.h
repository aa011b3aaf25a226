// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace epost {

/// The values of a VS_VERSIONINFO structure that the product shows.
struct VersionResource {
    QString fixedVersion; ///< "a.b.c.d"; empty where it is missing or all zeros
    QString fileVersion; ///< of the language block whose text looks like a version, else of the first
    QString productVersion;
    QString description;
};

/// Reads a version resource as far as it makes sense; what lies outside \a bytes is not there.
/// Source: Win32 reference, VS_VERSIONINFO, StringFileInfo, StringTable, String.
[[nodiscard]] VersionResource readVersionResource(QByteArrayView bytes);

} // namespace epost
