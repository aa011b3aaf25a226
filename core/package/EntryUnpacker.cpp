// SPDX-License-Identifier: MIT
#include "package/EntryUnpacker.h"

#include <zlib.h>

namespace epost {

namespace {

constexpr qsizetype kOutput = 128 * 1024;
constexpr qsizetype kFirstOutput = 1024; ///< for who only wants to see how a file begins

} // namespace

struct EntryUnpacker::Stream {
    Stream()
    {
        if (inflateInit2(&z, -MAX_WBITS) != Z_OK) // negative: no zlib header, as in a ZIP
            qFatal("zlib cannot start");
    }
    ~Stream() { inflateEnd(&z); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    z_stream z{};
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
    return m_deflated ? inflateSome(data, size, sink) : put(data, size, sink);
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

Result<> EntryUnpacker::put(const char *data, qsizetype size, const Sink &sink)
{
    if (size == 0)
        return {};
    if (quint64(size) > m_expectedSize - m_size)
        return wrongSize();
    m_size += quint64(size);
    m_crc = quint32(::crc32(m_crc, reinterpret_cast<const Bytef *>(data), uInt(size)));
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
