// SPDX-License-Identifier: MIT
#include "package/Cp932.h"

#include <QByteArray>

#include <algorithm>

#include <iconv.h>

namespace epost {

namespace {

class Decoder {
public:
    Decoder()
        : m_handle(iconv_open("UTF-16LE", "CP932"))
    {
        if (m_handle == reinterpret_cast<iconv_t>(-1)) // NOLINT: iconv_open(3) says so
            qFatal("iconv does not know CP932");
    }
    ~Decoder() { iconv_close(m_handle); }
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    std::optional<QString> decode(QByteArrayView bytes)
    {
        iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
        QByteArray source = bytes.toByteArray(); // iconv wants a pointer that it may write through
        QString decoded(bytes.size(), Qt::Uninitialized); // one unit a byte at most
        char *in = source.data();
        size_t inLeft = size_t(source.size());
        char *out = reinterpret_cast<char *>(decoded.data());
        size_t outLeft = size_t(decoded.size()) * sizeof(QChar);
        if (iconv(m_handle, &in, &inLeft, &out, &outLeft) != 0 || inLeft != 0)
            return {};
        decoded.chop(qsizetype(outLeft / sizeof(QChar)));
        return decoded;
    }

private:
    iconv_t m_handle;
};

} // namespace

std::optional<QString> decodeCp932(QByteArrayView bytes)
{
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return quint8(c) < 0x80; }))
        return QString::fromLatin1(bytes); // most names, and a tenth of the time
    // A conversion descriptor keeps a state and belongs to one thread.
    thread_local Decoder decoder;
    return decoder.decode(bytes);
}

} // namespace epost
