// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace epost {

/// The processor a PE image is made for.
enum class PeMachine { None, X86, X64, Arm64, Other };

/// Stable English key: "none", "x86", "x64", "arm64", "other".
[[nodiscard]] QString peMachineKey(PeMachine machine);

/// One section as it lies in the file. Offsets and sizes in bytes, always within the file.
struct PeSection {
    QByteArray name; ///< up to 8 bytes as they are in the header
    quint32 virtualAddress = 0;
    quint32 virtualSize = 0;
    qint64 rawOffset = 0;
    qint64 rawSize = 0;

    [[nodiscard]] qint64 rawEnd() const { return rawOffset + rawSize; }
};

/// A range that a data directory of the optional header names.
struct PeDirectory {
    quint32 address = 0; ///< relative virtual address; for certificates an offset in the file
    quint32 size = 0;
};

/// Where things lie in a PE image: what is needed to find a ZIP behind it and to read its resources.
/// Source: Microsoft PE/COFF specification, "COFF File Header", "Optional Header Data Directories", "Section
/// Table", "The Attribute Certificate Table".
struct PeLayout {
    PeMachine machine = PeMachine::None;
    QList<PeSection> sections; ///< in the order of the section table
    PeDirectory resources;
    PeDirectory certificates; ///< as the header says it, not checked against the file

    /// The section whose bytes end last in the file; null where no section has any.
    [[nodiscard]] const PeSection *lastSection() const;
    /// The first byte behind the headers and every section: where an appended ZIP may begin.
    [[nodiscard]] qint64 imageEnd() const;
    /// The place in the file of a relative virtual address; nothing where no section holds it.
    [[nodiscard]] std::optional<qint64> fileOffset(quint32 virtualAddress) const;

    qint64 headersEnd = 0; ///< the first byte behind the section table
};

/// Reads the headers of a PE image; hostile headers are refused, never followed out of the file.
/// \param file open and seekable; read a few KiB, position afterwards unspecified
/// \return InvalidInput where the file is no PE image, Damaged where a section lies outside the file
[[nodiscard]] Result<PeLayout> readPeLayout(QIODevice &file);

} // namespace epost
