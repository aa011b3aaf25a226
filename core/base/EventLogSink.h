// SPDX-License-Identifier: MIT
#pragma once

#include "base/WindowsApi.h"

#include <spdlog/sinks/base_sink.h>

#include <mutex>

namespace epost {

/// Warnings and errors into the application log of this Windows machine, with wide characters (spdlog's own
/// sink writes UTF-8 as if it were the code page). Where the log does not take them, nothing happens: the log
/// file has them too.
class EventLogSink final : public spdlog::sinks::base_sink<std::mutex> {
public:
    /// The name under which an administrator finds the entries; the installer registers it.
    static constexpr wchar_t kSource[] = L"E-Post Cluster Update";

    EventLogSink();
    ~EventLogSink() override;

protected:
    void sink_it_(const spdlog::details::log_msg &message) override;
    void flush_() override {}

private:
    HANDLE m_log;
};

} // namespace epost
