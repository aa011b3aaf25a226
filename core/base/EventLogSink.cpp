// SPDX-License-Identifier: MIT
#include "base/EventLogSink.h"

namespace epost {

namespace {

// Any number will do: the entry's whole text is its first insertion string.
constexpr DWORD kEventId = 1000;

} // namespace

EventLogSink::EventLogSink()
    : m_log(RegisterEventSourceW(nullptr, kSource))
{
    set_level(spdlog::level::warn);
}

EventLogSink::~EventLogSink()
{
    if (m_log)
        DeregisterEventSource(m_log);
}

void EventLogSink::sink_it_(const spdlog::details::log_msg &message)
{
    if (!m_log)
        return;
    const QString text
        = QString::fromUtf8(message.payload.data(), static_cast<qsizetype>(message.payload.size()));
    const wchar_t *lines[] = {wide(text)};
    const WORD type
        = message.level >= spdlog::level::err ? WORD{EVENTLOG_ERROR_TYPE} : WORD{EVENTLOG_WARNING_TYPE};
    ReportEventW(m_log, type, 0, kEventId, nullptr, 1, 0, lines, nullptr);
}

} // namespace epost
