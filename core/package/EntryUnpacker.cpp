// SPDX-License-Identifier: MIT
#include "package/EntryUnpacker.h"

#include <libdeflate.h>
#include <zlib.h>

namespace epost {

namespace {

constexpr qsizetype kOutput = 128 * 1024;
constexpr qsizetype kFirstOutput = 1024; ///< for who only wants to see how a file begins
constexpr qint64 kWhole = 4 * 1024 * 1024; ///< packed or not: what of a file may stand in memory at once

} // namespace

struct EntryUnpacker::Stream {
    Stream()
    {
        if (inflateInit2(&z, -MAX_WBITS) != Z_OK) // negative: no zlib header, as in a ZIP
            qFatal("zlib cannot start");
        if (!whole)
            qFatal("libdeflate cannot start");
    }
    ~Stream()
    {
        inflateEnd(&z);
        libdeflate_free_decompressor(whole);
    }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    z_stream z{};
    libdeflate_decompressor *whole = libdeflate_alloc_decompressor();
};

EntryUnpacker::EntryUnpacker()
    : m_stream(std::make_unique<Stream>())
    , m_buffer(kOutput, Qt::Uninitialized)
{
}
EntryUnpacker::~EntryUnpacker() = default;

void EntryUnpacker::start(const PackageEntry &entry)
{
    inflateReset(&m_stream->z);
    // An empty file needs no stream at all, though most tools write an empty one.
    m_deflated = entry.method != 0 && entry.compressedSize > 0;
    m_asWhole = m_deflated && entry.compressedSize <= kWhole && entry.size <= kWhole;
    m_packedSize = qsizetype(entry.compressedSize);
    m_packed.clear();
    m_ended = false;
    m_expectedSize = quint64(entry.size);
    m_expectedCrc = entry.crc32;
    m_room = kFirstOutput;
    m_size = 0;
    m_crc = 0;
    m_problemCode.clear();
}

Result<> EntryUnpacker::feed(const char *data, qsizetype size, const Sink &sink)
{
    if (!m_deflated)
        return put(data, size, sink);
    if (!m_asWhole)
        return inflateSome(data, size, sink);
    if (m_packed.isEmpty()) {
        m_packed.append(data, size);
        return inflateSome(data, size, sink);
    }
    m_packed.reserve(m_packedSize);
    m_packed.append(data, size);
    return m_packed.size() < m_packedSize ? Result<>() : inflateWhole(sink);
}

Result<> EntryUnpacker::inflateSome(const char *data, qsizetype size, const Sink &sink)
{
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data));
    z.avail_in = uInt(size);
    do {
        if (m_ended)
            return z.avail_in == 0 ? Result<>() : badStream();
        z.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        z.avail_out = uInt(m_room);
        const int state = inflate(&z, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return badStream();
        m_ended = state == Z_STREAM_END;
        if (auto done = put(m_buffer.constData(), m_room - qsizetype(z.avail_out), sink); !done)
            return done;
        m_room = kOutput;
        // A full buffer may leave output behind in zlib, also when all input is taken.
    } while (z.avail_in > 0 || (z.avail_out == 0 && !m_ended));
    return {};
}

Result<> EntryUnpacker::inflateWhole(const Sink &sink)
{
    if (m_ended) // before the last packed byte
        return badStream();
    QByteArray content(qsizetype(m_expectedSize), Qt::Uninitialized);
    size_t taken = 0;
    size_t given = 0;
    const libdeflate_result state
        = libdeflate_deflate_decompress_ex(m_stream->whole, m_packed.constData(), size_t(m_packed.size()),
                                           content.data(), size_t(content.size()), &taken, &given);
    if (state == LIBDEFLATE_INSUFFICIENT_SPACE)
        return wrongSize();
    if (state != LIBDEFLATE_SUCCESS || taken != size_t(m_packed.size()) || given < m_size)
        return badStream();
    m_ended = true;
    const auto begun = qsizetype(m_size);
    return put(content.constData() + begun, qsizetype(given) - begun, sink);
}

Result<> EntryUnpacker::put(const char *data, qsizetype size, const Sink &sink)
{
    if (size == 0)
        return {};
    if (quint64(size) > m_expectedSize - m_size)
        return wrongSize();
    m_size += quint64(size);
    m_crc = libdeflate_crc32(m_crc, data, size_t(size));
    return sink ? sink(data, size) : Result<>();
}

Result<> EntryUnpacker::finish()
{
    if (m_deflated && !m_ended)
        return badStream();
    if (m_size != m_expectedSize)
        return wrongSize();
    if (m_crc != m_expectedCrc)
        return problem(QLatin1String("package.crc"), tr("The checksum (CRC-32) does not fit the content."));
    return {};
}

tl::unexpected<Error> EntryUnpacker::problem(QLatin1String code, const QString &what)
{
    m_problemCode = code;
    return fail(ErrorClass::Damaged, what);
}

tl::unexpected<Error> EntryUnpacker::wrongSize()
{
    return problem(QLatin1String("package.output-size"),
                   tr("The content is longer or shorter than the table of contents says."));
}

tl::unexpected<Error> EntryUnpacker::badStream()
{
    return problem(QLatin1String("package.stream"), tr("The packed data is damaged."));
}

} // namespace epost
