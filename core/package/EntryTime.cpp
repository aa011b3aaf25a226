// SPDX-License-Identifier: MIT
#include "package/EntryTime.h"

namespace epost {

QDateTime EntryTime::toDateTime() const
{
    if (m_utc != kNone)
        return QDateTime::fromMSecsSinceEpoch(m_utc, Qt::UTC);
    const QDate date(1980 + (m_date >> 9), (m_date >> 5) & 0xf, m_date & 0x1f);
    const QTime time(m_time >> 11, (m_time >> 5) & 0x3f, (m_time & 0x1f) * 2);
    return date.isValid() && time.isValid() ? QDateTime(date, time) : QDateTime();
}

} // namespace epost
