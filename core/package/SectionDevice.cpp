// SPDX-License-Identifier: MIT
#include "package/SectionDevice.h"

#include <algorithm>

namespace epost {

SectionDevice::SectionDevice(QIODevice &device, qint64 start, qint64 size)
    : m_device(device)
    , m_start(std::clamp<qint64>(start, 0, device.size()))
    , m_size(std::clamp<qint64>(size, 0, device.size() - m_start))
{
}

bool SectionDevice::open(OpenMode mode)
{
    m_position = 0;
    return (mode & ReadOnly) && (mode & ~(ReadOnly | Unbuffered)) == 0 && QIODevice::open(mode);
}

bool SectionDevice::seek(qint64 position)
{
    if (position < 0 || position > m_size || !QIODevice::seek(position))
        return false;
    m_position = position;
    return true;
}

qint64 SectionDevice::readData(char *data, qint64 maxSize)
{
    const qint64 wanted = std::min(maxSize, m_size - m_position);
    if (wanted <= 0)
        return 0;
    if (!m_device.seek(m_start + m_position))
        return -1;
    const qint64 got = m_device.read(data, wanted);
    if (got > 0)
        m_position += got;
    return got;
}

qint64 SectionDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace epost
