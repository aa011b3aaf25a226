// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/rehearsal/Scenario.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace epost {

/// A file of the rehearsed product, relative to the folder that it belongs to.
struct SampleFile {
    QString path;
    QByteArray content;
    QDateTime modified; ///< local time of even seconds, as a ZIP keeps it
};

/// Which state of the product: as installed, or as the rehearsal's package brings it.
enum class SampleState { Installed, Updated };

/// What is below …\EPOST\MS. The components and their versions follow the vendor's release note of
/// 2023-09-29; one step lower where that note says that they went up. Sizes, fillers, the texts and the
/// tools' file names are the rehearsal's own.
[[nodiscard]] QList<SampleFile> sampleMailFiles(const WorldSetup &setup, SampleState state);
/// What is below …\EPOST for the Web管理ツール. Its real folder name is not published: `webman` and
/// everything in it is invented for the rehearsal.
[[nodiscard]] QList<SampleFile> sampleWebFiles(const WorldSetup &setup, SampleState state);
/// Settings and accounts in …\EPOST\MS, which no update may touch.
[[nodiscard]] QList<SampleFile> sampleDataFiles();
/// An install of the V series, which this procedure is not for.
[[nodiscard]] QList<SampleFile> sampleVSeriesFiles();

/// A self-extracting package with the updated files.
/// \param web the one for the Web管理ツール instead of the mail server
[[nodiscard]] Result<QByteArray> samplePackage(const WorldSetup &setup, bool web);
/// A release note in the vendor's manner, UTF-8, for the expected versions of the package's components.
[[nodiscard]] QByteArray sampleReleaseNote(const WorldSetup &setup);
/// Changes one byte in the compressed data of the first file in a package, so that its checksum fails.
[[nodiscard]] QByteArray tamperedPackage(QByteArray package);

} // namespace epost
