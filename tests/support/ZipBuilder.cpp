// SPDX-License-Identifier: MIT
#include "support/ZipBuilder.h"

#include <algorithm>

#include <zlib.h>

namespace epost::test {

namespace {

QByteArray localHeader(const ZipHeader &header)
{
    return "PK\3\4" + le(header.version, 2) + le(header.flags, 2) + le(header.method, 2) + le(header.time, 2)
        + le(header.date, 2) + le(header.crc, 4) + le(header.compressedSize, 4) + le(header.size, 4)
        + le(quint64(header.name.size()), 2) + le(quint64(header.extra.size()), 2) + header.name
        + header.extra;
}

QByteArray centralHeader(const ZipHeader &header)
{
    return "PK\1\2" + le(header.madeBy, 2) + le(header.version, 2) + le(header.flags, 2)
        + le(header.method, 2) + le(header.time, 2) + le(header.date, 2) + le(header.crc, 4)
        + le(header.compressedSize, 4) + le(header.size, 4) + le(quint64(header.name.size()), 2)
        + le(quint64(header.extra.size()), 2) + le(quint64(header.comment.size()), 2) + le(header.disk, 2)
        + le(0, 2) + le(header.attributes, 4) + le(header.offset, 4) + header.name + header.extra
        + header.comment;
}

QByteArray descriptorOf(const ZipEntry &entry, const ZipHeader &header)
{
    if (entry.descriptorBytes)
        return *entry.descriptorBytes;
    const bool wide = entry.descriptor == Descriptor::Wide || entry.descriptor == Descriptor::WideSigned;
    const bool isSigned
        = entry.descriptor == Descriptor::NarrowSigned || entry.descriptor == Descriptor::WideSigned;
    const int width = wide ? 8 : 4;
    return (isSigned ? QByteArray("PK\7\10") : QByteArray()) + le(header.crc, 4)
        + le(header.compressedSize, width) + le(header.size, width);
}

QByteArray endRecords(const ZipEnd &end)
{
    QByteArray bytes;
    if (end.zip64) {
        bytes += "PK\6\6" + le(end.end64Size, 8) + le(45, 2) + le(45, 2) + le(end.disk, 4)
            + le(end.directoryDisk, 4) + le(end.entries64, 8) + le(end.entries64, 8)
            + le(end.directorySize64, 8) + le(end.directoryOffset64, 8);
        bytes += "PK\6\7" + le(0, 4) + le(end.end64Offset, 8) + le(end.disks, 4);
    }
    return bytes + "PK\5\6" + le(end.disk, 2) + le(end.directoryDisk, 2) + le(end.entriesHere, 2)
        + le(end.entries, 2) + le(end.directorySize, 4) + le(end.directoryOffset, 4)
        + le(end.commentSize.value_or(quint16(end.comment.size())), 2) + end.comment;
}

void change(const std::function<void(ZipHeader &)> &by, ZipHeader &header)
{
    if (by)
        by(header);
}

} // namespace

ZipBuilder &ZipBuilder::add(ZipEntry entry)
{
    m_entries.append(std::move(entry));
    return *this;
}

ZipBuilder &ZipBuilder::add(const QByteArray &name, const QByteArray &content)
{
    ZipEntry entry;
    entry.name = name;
    entry.content = name.endsWith('/') ? QByteArray() : content;
    return add(entry);
}

ZipBuilder &ZipBuilder::comment(const QByteArray &comment)
{
    m_comment = comment;
    return *this;
}

ZipBuilder &ZipBuilder::zip64()
{
    m_zip64 = true;
    return *this;
}

ZipBuilder &ZipBuilder::end(std::function<void(ZipEnd &)> change)
{
    m_changeEnd = std::move(change);
    return *this;
}

ZipBuilder &ZipBuilder::beforeDirectory(const QByteArray &bytes)
{
    m_beforeDirectory = bytes;
    return *this;
}

ZipBuilder &ZipBuilder::behindDirectory(const QByteArray &bytes)
{
    m_behindDirectory = bytes;
    return *this;
}

ZipBuilder &ZipBuilder::reversedDirectory()
{
    m_reversed = true;
    return *this;
}

QByteArray ZipBuilder::build(quint32 base) const
{
    QByteArray bytes;
    QList<QByteArray> directory;
    for (const ZipEntry &entry : m_entries) {
        const QByteArray packed
            = entry.packed.value_or(entry.deflated ? deflate(entry.content) : entry.content);
        ZipHeader header;
        header.flags = entry.flags;
        header.method = entry.deflated ? 8 : 0;
        header.crc = crcOf(entry.content);
        header.compressedSize = quint32(packed.size());
        header.size = quint32(entry.content.size());
        header.name = entry.name;
        header.offset = base + quint32(bytes.size());
        if (entry.descriptor != Descriptor::None || entry.descriptorBytes)
            header.flags |= 1 << 3;
        const QByteArray descriptor = (header.flags & (1 << 3)) ? descriptorOf(entry, header) : QByteArray();
        change(entry.both, header);

        ZipHeader local = header;
        ZipHeader central = header;
        if (entry.zip64) {
            const QByteArray sizes = le(header.size, 8) + le(header.compressedSize, 8);
            local.extra += extraField(1, sizes);
            central.extra += extraField(1, sizes + le(header.offset, 8));
            for (ZipHeader *each : {&local, &central}) {
                each->size = each->compressedSize = 0xffffffff;
                each->version = 45;
            }
            central.offset = 0xffffffff;
        } else if (header.flags & (1 << 3)) {
            local.crc = local.size = local.compressedSize = 0;
        }
        change(entry.local, local);
        change(entry.central, central);
        bytes += localHeader(local) + packed + descriptor + entry.behind;
        directory.append(centralHeader(central));
    }
    if (m_reversed)
        std::reverse(directory.begin(), directory.end());
    bytes += m_beforeDirectory;

    ZipEnd end;
    end.directoryOffset64 = base + quint64(bytes.size());
    bytes += directory.join();
    end.directorySize64 = base + quint64(bytes.size()) - end.directoryOffset64;
    bytes += m_behindDirectory;
    end.entries64 = quint64(directory.size());
    end.end64Offset = base + quint64(bytes.size());
    end.comment = m_comment;
    end.zip64 = m_zip64;
    end.entriesHere = end.entries = m_zip64 ? quint16(0xffff) : quint16(end.entries64);
    end.directorySize = m_zip64 ? 0xffffffff : quint32(end.directorySize64);
    end.directoryOffset = m_zip64 ? 0xffffffff : quint32(end.directoryOffset64);
    if (m_changeEnd)
        m_changeEnd(end);
    return bytes + endRecords(end);
}

quint32 crcOf(const QByteArray &bytes)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
}

QByteArray deflate(const QByteArray &bytes)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&z, uLong(bytes.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = uInt(packed.size());
    ::deflate(&z, Z_FINISH);
    packed.chop(qsizetype(z.avail_out));
    deflateEnd(&z);
    return packed;
}

QByteArray extraField(quint16 id, const QByteArray &content)
{
    return le(id, 2) + le(quint64(content.size()), 2) + content;
}

QByteArray unicodePath(const QByteArray &rawName, const QByteArray &utf8)
{
    return extraField(0x7075, QByteArray(1, 1) + le(crcOf(rawName), 4) + utf8);
}

QByteArray le(quint64 value, int bytes)
{
    if (bytes > 8)
        qFatal("a number has no more than eight bytes");
    QByteArray out;
    for (int i = 0; i < bytes; ++i)
        out += char(value >> (8 * i));
    return out;
}

} // namespace epost::test
