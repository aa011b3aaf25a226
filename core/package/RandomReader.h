// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

class QIODevice;

namespace epost {

/// Reads small pieces anywhere in a large file through one window, so that a walk over 100,000 headers that
/// follow each other costs few system calls, and one over scattered headers reads little beside them. The
/// memory used never exceeds the window or the largest piece asked for.
class RandomReader {
    Q_DECLARE_TR_FUNCTIONS(epost::RandomReader)

public:
    /// \param device open and seekable; outlives the reader
    explicit RandomReader(QIODevice &device);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether the file has \a size bytes at \a position.
    [[nodiscard]] bool holds(qint64 position, qint64 size) const;
    /// Bytes at \a position: \a size of them, or fewer at the end of the file. Valid until the next call.
    [[nodiscard]] Result<QByteArrayView> upTo(qint64 position, qsizetype size);
    /// As upTo(), and fewer bytes are Damaged.
    [[nodiscard]] Result<QByteArrayView> exactly(qint64 position, qsizetype size);

private:
    static constexpr qsizetype kWindow = 16 * 1024; ///< while the pieces follow each other
    static constexpr qsizetype kPiece = 512; ///< anywhere else: a header with its name and extra fields

    QIODevice &m_device;
    qint64 m_size;
    QByteArray m_window;
    qint64 m_windowStart = 0;
};

} // namespace epost
