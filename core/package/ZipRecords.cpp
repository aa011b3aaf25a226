// SPDX-License-Identifier: MIT
#include "package/ZipRecords.h"

#include "package/Cp932.h"
#include "package/LittleEndian.h"

#include <QStringDecoder>
#include <QTimeZone>

#include <zlib.h>

namespace epost::zip {

namespace {

constexpr quint16 kExtraZip64 = 0x0001;
constexpr quint16 kExtraNtfs = 0x000a;
constexpr quint16 kExtraTimestamp = 0x5455;
constexpr quint16 kExtraUnicodePath = 0x7075;

// Takes the values of the end record, where they are not marked as "see the ZIP64 record", as a cross-check.
template <typename Short>
bool agrees(Short value, Short full, quint64 value64)
{
    return value == full || value == value64;
}

// Reads the ZIP64 records that a locator directly before the end record points to.
Result<> readZip64(RandomReader &reader, QByteArrayView locator, EndRecord &end)
{
    end.zip64 = true;
    end.end64Offset = le64(locator, 8);
    end.disks = le32(locator, 16);
    const qint64 at = end.offset - kLocator64Size - kEnd64Size;
    const auto bytes = reader.upTo(at, kEnd64Size);
    if (!bytes)
        return fail(bytes.error());
    // Extensible data is reserved for PKWARE's own encryption: with it the record is not where it must be.
    if (bytes->size() < kEnd64Size || le32(*bytes, 0) != kEnd64Signature
        || le64(*bytes, 4) != quint64(kEnd64Size - 12)) {
        end.consistent64 = false;
        return {};
    }
    end.consistent64 = agrees(quint16(end.disk), kFull16, le32(*bytes, 16))
        && agrees(quint16(end.directoryDisk), kFull16, le32(*bytes, 20))
        && agrees(quint16(end.entriesHere), kFull16, le64(*bytes, 24))
        && agrees(quint16(end.entries), kFull16, le64(*bytes, 32))
        && agrees(quint32(end.directorySize), kFull32, le64(*bytes, 40))
        && agrees(quint32(end.directoryOffset), kFull32, le64(*bytes, 48)) && le32(locator, 4) == 0;
    end.disk = le32(*bytes, 16);
    end.directoryDisk = le32(*bytes, 20);
    end.entriesHere = le64(*bytes, 24);
    end.entries = le64(*bytes, 32);
    end.directorySize = le64(*bytes, 40);
    end.directoryOffset = le64(*bytes, 48);
    end.directoryEnd = at;
    return {};
}

std::optional<QDateTime> timestampOf(QByteArrayView content)
{
    // Bit 0 of the first byte: the modification time follows, in seconds since 1970 UTC.
    if (content.size() < 5 || !(content[0] & 1))
        return {};
    return QDateTime::fromSecsSinceEpoch(littleEndian<qint32>(content, 1), Qt::UTC);
}

std::optional<QDateTime> ntfsTimeOf(QByteArrayView content)
{
    // 4 reserved bytes, then tagged attributes; tag 1 holds the times in 100 ns since 1601 UTC.
    for (qsizetype at = 4; at + 4 <= content.size();) {
        const quint16 tag = le16(content, at);
        const qsizetype size = le16(content, at + 2);
        if (size > content.size() - at - 4)
            break;
        if (tag == 1 && size >= 8) {
            const quint64 ticks = le64(content, at + 4);
            constexpr qint64 kSecondsTo1970 = 11'644'473'600;
            const auto milliseconds = qint64(ticks / 10'000) - kSecondsTo1970 * 1000;
            return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        }
        at += 4 + size;
    }
    return {};
}

// Replaces the fields that are marked as full by those of the ZIP64 field, which come in this order.
class Zip64Values {
public:
    explicit Zip64Values(FileHeader &header)
        : m_header(header)
        , m_bytes(header.extra.zip64.value_or(QByteArray()))
    {
    }
    void replace(quint64 &value)
    {
        if (value == kFull32 && has(8))
            value = le64(m_bytes, m_at - 8);
    }
    void replaceDisk(quint32 &value)
    {
        if (value == kFull16 && has(4))
            value = le32(m_bytes, m_at - 4);
    }

private:
    // Steps over the next value; a header that refers to one which is not there is incomplete.
    bool has(qsizetype width)
    {
        if (m_bytes.size() - m_at < width) {
            m_header.complete64 = false;
            return false;
        }
        m_at += width;
        return true;
    }
    FileHeader &m_header;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

std::optional<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

// The fields that both headers have, in the same order, beginning with the flags.
void readCommon(QByteArrayView bytes, qsizetype at, FileHeader &header)
{
    header.flags = le16(bytes, at);
    header.method = le16(bytes, at + 2);
    header.time = le16(bytes, at + 4);
    header.date = le16(bytes, at + 6);
    header.crc32 = le32(bytes, at + 8);
    header.compressedSize = le32(bytes, at + 12);
    header.size = le32(bytes, at + 16);
}

} // namespace

Result<std::optional<EndRecord>> readEndRecord(RandomReader &reader, qint64 offset)
{
    const auto bytes = reader.upTo(offset, kEndSize);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->size() < kEndSize)
        return std::nullopt;
    EndRecord end;
    end.offset = offset;
    end.disk = le16(*bytes, 4);
    end.directoryDisk = le16(*bytes, 6);
    end.entriesHere = le16(*bytes, 8);
    end.entries = le16(*bytes, 10);
    end.directorySize = le32(*bytes, 12);
    end.directoryOffset = le32(*bytes, 16);
    end.commentSize = le16(*bytes, 20);
    end.directoryEnd = offset;
    if (offset >= kLocator64Size) {
        const auto locatorBytes = reader.exactly(offset - kLocator64Size, kLocator64Size);
        if (!locatorBytes)
            return fail(locatorBytes.error());
        const QByteArray locator = locatorBytes->toByteArray(); // the next read moves the window
        if (le32(locator, 0) == kLocator64Signature) {
            if (auto read = readZip64(reader, locator, end); !read)
                return fail(read.error());
        }
    }
    return end;
}

ExtraFields parseExtraFields(QByteArrayView bytes)
{
    ExtraFields fields;
    const auto takeOnce = [&fields](std::optional<QByteArray> &field, QByteArrayView content) {
        if (field)
            fields.wellFormed = false;
        field = content.toByteArray();
    };
    std::optional<QDateTime> ntfs;
    std::optional<QDateTime> timestamp;
    qsizetype at = 0;
    while (bytes.size() - at >= 4) {
        const quint16 id = le16(bytes, at);
        const qsizetype size = le16(bytes, at + 2);
        if (size > bytes.size() - at - 4) {
            fields.wellFormed = false;
            break;
        }
        const QByteArrayView content = bytes.sliced(at + 4, size);
        if (id == kExtraZip64)
            takeOnce(fields.zip64, content);
        else if (id == kExtraUnicodePath)
            takeOnce(fields.unicodePath, content);
        else if (id == kExtraNtfs)
            ntfs = ntfsTimeOf(content);
        else if (id == kExtraTimestamp)
            timestamp = timestampOf(content);
        at += 4 + size;
    }
    fields.padded = fields.wellFormed && at < bytes.size();
    fields.modified = ntfs ? ntfs : timestamp;
    return fields;
}

Result<std::optional<FileHeader>> readCentralHeader(RandomReader &reader, qint64 offset)
{
    const auto fixed = reader.upTo(offset, kCentralSize);
    if (!fixed)
        return fail(fixed.error());
    if (fixed->size() < kCentralSize || le32(*fixed, 0) != kCentralSignature)
        return std::nullopt;
    FileHeader header;
    header.madeBy = le16(*fixed, 4);
    readCommon(*fixed, 8, header);
    const qsizetype nameSize = le16(*fixed, 28);
    const qsizetype extraSize = le16(*fixed, 30);
    const qsizetype commentSize = le16(*fixed, 32);
    header.disk = le16(*fixed, 34);
    header.externalAttributes = le32(*fixed, 38);
    header.localOffset = le32(*fixed, 42);
    header.headerSize = kCentralSize + nameSize + extraSize + commentSize;
    if (!reader.holds(offset, header.headerSize))
        return std::nullopt;
    const auto rest = reader.exactly(offset + kCentralSize, nameSize + extraSize);
    if (!rest)
        return fail(rest.error());
    header.rawName = rest->first(nameSize).toByteArray();
    header.extra = parseExtraFields(rest->sliced(nameSize));
    Zip64Values values(header);
    values.replace(header.size);
    values.replace(header.compressedSize);
    values.replace(header.localOffset);
    values.replaceDisk(header.disk);
    return header;
}

Result<std::optional<FileHeader>> readLocalHeader(RandomReader &reader, qint64 offset)
{
    const auto fixed = reader.upTo(offset, kLocalSize);
    if (!fixed)
        return fail(fixed.error());
    if (fixed->size() < kLocalSize || le32(*fixed, 0) != kLocalSignature)
        return std::nullopt;
    FileHeader header;
    readCommon(*fixed, 6, header);
    const qsizetype nameSize = le16(*fixed, 26);
    const qsizetype extraSize = le16(*fixed, 28);
    header.headerSize = kLocalSize + nameSize + extraSize;
    if (!reader.holds(offset, header.headerSize))
        return std::nullopt;
    const auto rest = reader.exactly(offset + kLocalSize, nameSize + extraSize);
    if (!rest)
        return fail(rest.error());
    header.rawName = rest->first(nameSize).toByteArray();
    header.extra = parseExtraFields(rest->sliced(nameSize));
    Zip64Values values(header);
    values.replace(header.size);
    values.replace(header.compressedSize);
    return header;
}

std::optional<QByteArray> validUnicodePath(const FileHeader &header)
{
    // Version 1, the CRC-32 of the raw name it was made for, the name. A tool that renamed the entry without
    // knowing the field leaves a wrong CRC: the field is stale then and must be ignored (APPNOTE 4.6.9).
    const QByteArray field = header.extra.unicodePath.value_or(QByteArray());
    if (field.size() < 5 || field[0] != 1)
        return {};
    const auto crc = ::crc32(0, reinterpret_cast<const Bytef *>(header.rawName.constData()),
                             uInt(header.rawName.size()));
    if (le32(field, 1) != crc)
        return {};
    return field.mid(5);
}

std::optional<QString> decodeName(const FileHeader &header)
{
    if (header.flags & kFlagUtf8)
        return strictUtf8(header.rawName);
    if (const auto path = validUnicodePath(header))
        return strictUtf8(*path);
    return decodeCp932(header.rawName);
}

EntryTime modifiedTime(const FileHeader &header)
{
    return header.extra.modified ? EntryTime(*header.extra.modified) : EntryTime(header.date, header.time);
}

} // namespace epost::zip
