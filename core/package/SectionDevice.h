// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace epost {

/// Shows a range of bytes of another device as a whole file, read-only. Moves the other device's position.
class SectionDevice final : public QIODevice {
public:
    /// \param device open and seekable; outlives this one
    /// \param start, size in bytes; what lies beyond the device's end reads as its end
    SectionDevice(QIODevice &device, qint64 start, qint64 size);

    bool open(OpenMode mode) override; ///< ReadOnly, or it fails
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_device;
    qint64 m_start;
    qint64 m_size;
    qint64 m_position = 0; ///< of the next readData(); ahead of pos() while QIODevice buffers
};

} // namespace epost
