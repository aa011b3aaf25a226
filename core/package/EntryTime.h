// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <limits>

namespace epost {

/// When a file was last written, as its package tells it. Turned into a time of this machine only where one
/// is needed: that asks the system for its time zone, and a package may hold 100,000 files.
class EntryTime {
public:
    EntryTime() = default;
    /// Of the DOS fields of a ZIP header: in the time zone of whoever reads them, of 2 s.
    EntryTime(quint16 dosDate, quint16 dosTime)
        : m_date(dosDate)
        , m_time(dosTime)
    {
    }
    explicit EntryTime(const QDateTime &time)
        : m_utc(time.toMSecsSinceEpoch())
    {
    }

    /// Invalid where the package tells none.
    [[nodiscard]] QDateTime toDateTime() const;

private:
    static constexpr qint64 kNone = std::numeric_limits<qint64>::min(); // an optional would need 8 bytes more
    qint64 m_utc = kNone; ///< ms since 1970-01-01; else the DOS fields count
    quint16 m_date = 0;
    quint16 m_time = 0;
};

} // namespace epost
