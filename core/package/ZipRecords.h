// SPDX-License-Identifier: MIT
#pragma once

#include "package/EntryTime.h"
#include "package/RandomReader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

/// The records of a ZIP file as bytes say them, without any judgement.
/// Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.6.
namespace epost::zip {

inline constexpr quint32 kLocalSignature = 0x04034b50;
inline constexpr quint32 kDescriptorSignature = 0x08074b50;
inline constexpr quint32 kCentralSignature = 0x02014b50;
inline constexpr quint32 kEndSignature = 0x06054b50;
inline constexpr quint32 kEnd64Signature = 0x06064b50;
inline constexpr quint32 kLocator64Signature = 0x07064b50;

inline constexpr qsizetype kLocalSize = 30; ///< without name and extra fields
inline constexpr qsizetype kCentralSize = 46; ///< without name, extra fields and comment
inline constexpr qsizetype kEndSize = 22; ///< without comment
inline constexpr qsizetype kEnd64Size = 56; ///< without extensible data
inline constexpr qsizetype kLocator64Size = 20;

inline constexpr quint16 kFlagEncrypted = 1 << 0;
inline constexpr quint16 kFlagDescriptor = 1 << 3;
inline constexpr quint16 kFlagPatch = 1 << 5;
inline constexpr quint16 kFlagStrongEncryption = 1 << 6;
inline constexpr quint16 kFlagUtf8 = 1 << 11;
inline constexpr quint16 kFlagMasked = 1 << 13;

inline constexpr quint16 kFull16 = 0xffff; ///< "look into the ZIP64 record"
inline constexpr quint32 kFull32 = 0xffffffff;

/// The end of the central directory, with the values of the ZIP64 record where there is one.
struct EndRecord {
    qint64 offset = 0; ///< of the end record itself, in the file
    quint16 commentSize = 0;
    bool zip64 = false;
    bool consistent64 = true; ///< a ZIP64 record is where the locator says and agrees with the end record
    quint32 disk = 0;
    quint32 directoryDisk = 0;
    quint32 disks = 1; ///< as the ZIP64 locator says
    quint64 entriesHere = 0;
    quint64 entries = 0;
    quint64 directorySize = 0;
    quint64 directoryOffset = 0; ///< from the base that all offsets of the ZIP share
    qint64 directoryEnd = 0; ///< in the file: where the end record, or the ZIP64 record before it, begins
    std::optional<quint64> end64Offset; ///< as the locator says, from the same base

    [[nodiscard]] qint64 end() const { return offset + kEndSize + commentSize; }
};

/// Reads the end record at \a offset, which bears its signature, and the ZIP64 records before it.
/// \return nothing where the record, without its comment, is cut off by the end of the file; whether the
/// comment is there as well is left to the caller: many a reader of ZIPs does not ask
[[nodiscard]] Result<std::optional<EndRecord>> readEndRecord(RandomReader &reader, qint64 offset);

/// What the extra fields of a header say.
struct ExtraFields {
    bool wellFormed = true; ///< the fields fill their area, and none of those below appears twice
    bool padded = false; ///< 1 to 3 bytes that are no field follow the last one
    std::optional<QByteArray> zip64;
    std::optional<QByteArray> unicodePath; ///< the content of a field 0x7075
    std::optional<QDateTime> modified; ///< from an NTFS or an extended time stamp
};

[[nodiscard]] ExtraFields parseExtraFields(QByteArrayView bytes);

/// A header of a file, local or central. Sizes are those of the ZIP64 field where the header refers to it.
struct FileHeader {
    quint16 madeBy = 0; ///< central only
    quint16 flags = 0;
    quint16 method = 0;
    quint16 time = 0;
    quint16 date = 0;
    quint32 crc32 = 0;
    quint64 compressedSize = 0;
    quint64 size = 0;
    quint32 disk = 0; ///< central only
    quint32 externalAttributes = 0; ///< central only
    quint64 localOffset = 0; ///< central only, from the base
    QByteArray rawName;
    ExtraFields extra;
    bool complete64 = true; ///< the ZIP64 field holds all that the header refers to
    qint64 headerSize = 0; ///< with name, extra fields and comment
};

/// \return nothing where there is no such header, or the file ends before its end
[[nodiscard]] Result<std::optional<FileHeader>> readCentralHeader(RandomReader &reader, qint64 offset);
[[nodiscard]] Result<std::optional<FileHeader>> readLocalHeader(RandomReader &reader, qint64 offset);

/// The name of a header: UTF-8 where bit 11 or a valid 0x7075 field says so, else CP932; strictly.
/// \return nothing where the bytes stand for no text
[[nodiscard]] std::optional<QString> decodeName(const FileHeader &header);
/// The name in a 0x7075 field that fits the raw name; nothing where there is no such field.
[[nodiscard]] std::optional<QByteArray> validUnicodePath(const FileHeader &header);

/// When the file was last written: from the extra fields, else the DOS time, which is local. May be invalid.
[[nodiscard]] EntryTime modifiedTime(const FileHeader &header);

} // namespace epost::zip
