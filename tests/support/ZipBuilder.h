// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace epost::test {

/// The fields of a local or central header, as they will be written.
struct ZipHeader {
    quint16 madeBy = 20;
    quint16 version = 20;
    quint16 flags = 0;
    quint16 method = 0;
    quint16 time = 0x6000; // 12:00:00
    quint16 date = 0x573d; // 2023-09-29
    quint32 crc = 0;
    quint32 compressedSize = 0;
    quint32 size = 0;
    QByteArray name;
    QByteArray extra;
    QByteArray comment;
    quint16 disk = 0;
    quint32 attributes = 0;
    quint32 offset = 0;
};

enum class Descriptor { None, Narrow, NarrowSigned, Wide, WideSigned };

/// One entry; honest unless one of the last members says otherwise.
struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    quint16 flags = 0;
    Descriptor descriptor = Descriptor::None;
    bool zip64 = false; ///< sizes and offset in ZIP64 fields
    std::function<void(ZipHeader &)> both; ///< changes both headers
    std::function<void(ZipHeader &)> local; ///< changes the local header only
    std::function<void(ZipHeader &)> central; ///< changes the central header only
    std::optional<QByteArray> packed; ///< instead of what the content packs to
    std::optional<QByteArray> descriptorBytes; ///< instead of the honest descriptor
    QByteArray behind; ///< bytes behind data and descriptor
};

/// The fields of the end records.
struct ZipEnd {
    quint16 disk = 0;
    quint16 directoryDisk = 0;
    quint16 entriesHere = 0;
    quint16 entries = 0;
    quint32 directorySize = 0;
    quint32 directoryOffset = 0;
    QByteArray comment;
    std::optional<quint16> commentSize; ///< instead of the comment's
    bool zip64 = false;
    quint64 entries64 = 0;
    quint64 directorySize64 = 0;
    quint64 directoryOffset64 = 0;
    quint64 end64Offset = 0;
    quint64 end64Size = 44;
    quint32 disks = 1;
};

/// Writes a ZIP byte by byte, and lies on request.
class ZipBuilder {
public:
    ZipBuilder &add(ZipEntry entry);
    ZipBuilder &add(const QByteArray &name, const QByteArray &content = "content");
    ZipBuilder &comment(const QByteArray &comment);
    /// Writes ZIP64 end records with full markers in the end record.
    ZipBuilder &zip64();
    ZipBuilder &end(std::function<void(ZipEnd &)> change);
    ZipBuilder &beforeDirectory(const QByteArray &bytes);
    ZipBuilder &behindDirectory(const QByteArray &bytes);
    ZipBuilder &reversedDirectory();

    /// \param base added to every offset, as `zip -A` does for a ZIP behind \a base bytes
    [[nodiscard]] QByteArray build(quint32 base = 0) const;

private:
    QList<ZipEntry> m_entries;
    QByteArray m_comment;
    bool m_zip64 = false;
    std::function<void(ZipEnd &)> m_changeEnd;
    QByteArray m_beforeDirectory;
    QByteArray m_behindDirectory;
    bool m_reversed = false;
};

[[nodiscard]] quint32 crcOf(const QByteArray &bytes);
[[nodiscard]] QByteArray deflate(const QByteArray &bytes);
/// A field of an extra area: id, length, content.
[[nodiscard]] QByteArray extraField(quint16 id, const QByteArray &content);
/// Info-ZIP's Unicode Path field for a raw name.
[[nodiscard]] QByteArray unicodePath(const QByteArray &rawName, const QByteArray &utf8);
[[nodiscard]] QByteArray le(quint64 value, int bytes);

} // namespace epost::test
