// SPDX-License-Identifier: MIT
#include "package/RandomReader.h"

#include <QIODevice>

#include <algorithm>

namespace epost {

RandomReader::RandomReader(QIODevice &device)
    : m_device(device)
    , m_size(device.size())
{
}

bool RandomReader::holds(qint64 position, qint64 size) const
{
    return position >= 0 && size >= 0 && position <= m_size && size <= m_size - position;
}

Result<QByteArrayView> RandomReader::upTo(qint64 position, qsizetype size)
{
    if (position < 0 || size < 0 || position >= m_size)
        return QByteArrayView();
    size = qsizetype(std::min<qint64>(size, m_size - position));
    const qint64 windowEnd = m_windowStart + m_window.size();
    if (position < m_windowStart || position + size > windowEnd) {
        const bool follows = position >= m_windowStart && position <= windowEnd;
        const qint64 ahead = follows ? kWindow : kPiece;
        const qint64 wanted = std::min(std::max<qint64>(size, ahead), m_size - position);
        m_window.resize(qsizetype(wanted));
        m_windowStart = position;
        qint64 got = m_device.seek(position) ? 0 : -1;
        while (got >= 0 && got < wanted) {
            const qint64 now = m_device.read(m_window.data() + got, wanted - got);
            if (now <= 0) // the end cannot come before size(), unless the file shrinks under us
                got = -1;
            else
                got += now;
        }
        if (got < 0) {
            m_window.clear();
            return fail(Error(ErrorClass::ReadWrite, tr("The file could not be read."))
                            .withNative(m_device.errorString()));
        }
    }
    return QByteArrayView(m_window).sliced(qsizetype(position - m_windowStart), size);
}

Result<QByteArrayView> RandomReader::exactly(qint64 position, qsizetype size)
{
    auto bytes = upTo(position, size);
    if (bytes && bytes->size() != size)
        return fail(ErrorClass::Damaged, tr("The file ends too early."));
    return bytes;
}

} // namespace epost
