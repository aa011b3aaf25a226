// SPDX-License-Identifier: MIT
#include "components/ImageHead.h"

#include <QIODevice>

#include <algorithm>

namespace epost {

namespace {

/// Small files are taken whole.
constexpr qint64 kFirstLook = 128 * 1024;
/// What readPeImage() reads, at most.
constexpr qint64 kLimit = 16LL << 20;
/// Resources are found in a few looks. A hostile file that leads on and on is taken up to the limit instead.
constexpr int kMaxLooks = 16;

/// The beginning of a file as a device that pretends to hold all of it: zeros follow. So the headers of a
/// long program make sense without its whole content in memory.
class HeadDevice final : public QIODevice {
public:
    HeadDevice(const QByteArray &head, qint64 size)
        : m_head(head)
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    /// How long the beginning would have had to be for all that was read.
    [[nodiscard]] qint64 readTo() const { return m_readTo; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 from = pos();
        const qint64 count = std::min(wanted, m_size - from);
        if (count <= 0)
            return 0;
        m_readTo = std::max(m_readTo, from + count);
        const qint64 real = std::clamp<qint64>(m_head.size() - from, 0, count);
        std::copy_n(m_head.constData() + std::min<qint64>(from, m_head.size()), real, data);
        std::fill_n(data + real, count - real, '\0');
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_size;
    qint64 m_readTo = 0;
};

} // namespace

ImageHead::ImageHead(qint64 fileSize)
    : m_fileSize(fileSize)
    , m_wanted(std::min(fileSize, kFirstLook))
{
}

bool ImageHead::take(const char *data, qsizetype size)
{
    m_taken += size;
    if (!m_image) {
        m_head.append(data, std::min<qsizetype>(size, kLimit - m_head.size()));
        if (m_head.size() >= m_wanted)
            look();
    }
    return m_image && m_taken < m_fileSize;
}

void ImageHead::look()
{
    HeadDevice device(m_head, m_fileSize);
    Result<PeImage> image = readPeImage(device);
    const qint64 most = std::min(m_fileSize, kLimit);
    if (device.readTo() > m_head.size() && m_head.size() < most)
        m_wanted = ++m_looks < kMaxLooks ? std::min(device.readTo(), most) : most;
    else
        m_image = std::move(image);
}

Result<PeImage> ImageHead::image() const
{
    if (m_image)
        return *m_image;
    HeadDevice device(m_head, m_fileSize);
    return readPeImage(device);
}

} // namespace epost
