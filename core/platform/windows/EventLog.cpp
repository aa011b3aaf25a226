// SPDX-License-Identifier: MIT
#include "platform/windows/EventLog.h"

#include "base/WindowsApi.h"

#include <winevt.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace epost {

namespace {

struct EventLog {
    Q_DECLARE_TR_FUNCTIONS(epost::EventLog)
};

constexpr qsizetype kMost = 100;
constexpr DWORD kAnswerMs = 5000;

struct Close {
    void operator()(EVT_HANDLE handle) const { EvtClose(handle); }
};
using Handle = std::unique_ptr<void, Close>;

enum Field : DWORD { Provider, EventId, TimeCreated, FieldCount };

QDateTime timeOf(ULONGLONG fileTime)
{
    constexpr qint64 kTo1970Ms = 11644473600000;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(fileTime / 10000) - kTo1970Ms, Qt::UTC)
        .toLocalTime();
}

QString messageOf(EVT_HANDLE event, const QString &provider)
{
    const Handle metadata(EvtOpenPublisherMetadata(nullptr, wide(provider), nullptr, 0, 0));
    if (!metadata)
        return {};
    std::vector<wchar_t> text(2048);
    DWORD used = 0;
    if (!EvtFormatMessage(metadata.get(), event, 0, 0, nullptr, EvtFormatMessageEvent,
                          static_cast<DWORD>(text.size()), text.data(), &used)) {
        if (GetLastError() != ERROR_INSUFFICIENT_BUFFER)
            return {};
        text.resize(used);
        if (!EvtFormatMessage(metadata.get(), event, 0, 0, nullptr, EvtFormatMessageEvent,
                              static_cast<DWORD>(text.size()), text.data(), &used))
            return {};
    }
    return QString::fromWCharArray(text.data()).simplified();
}

std::optional<LoggedError> read(EVT_HANDLE event, EVT_HANDLE fields, const QString &log)
{
    std::vector<EVT_VARIANT> buffer(64);
    DWORD used = 0;
    DWORD count = 0;
    const auto render = [&] {
        return EvtRender(fields, event, EvtRenderEventValues,
                         static_cast<DWORD>(buffer.size() * sizeof(EVT_VARIANT)), buffer.data(), &used,
                         &count);
    };
    if (!render()) {
        if (GetLastError() != ERROR_INSUFFICIENT_BUFFER)
            return std::nullopt;
        buffer.resize(used / sizeof(EVT_VARIANT) + 1);
        if (!render())
            return std::nullopt;
    }
    if (count < FieldCount || buffer[Provider].Type != EvtVarTypeString
        || buffer[EventId].Type != EvtVarTypeUInt16 || buffer[TimeCreated].Type != EvtVarTypeFileTime)
        return std::nullopt;
    LoggedError error;
    error.log = log;
    error.source = QString::fromWCharArray(buffer[Provider].StringVal);
    error.id = buffer[EventId].UInt16Val;
    error.time = timeOf(buffer[TimeCreated].FileTimeVal);
    error.message = messageOf(event, error.source);
    return error;
}

/// \return the code of a log that cannot be read
DWORD readLog(const QString &log, const QString &query, QList<LoggedError> &errors)
{
    const Handle result(
        EvtQuery(nullptr, wide(log), wide(query), EvtQueryChannelPath | EvtQueryReverseDirection));
    if (!result)
        return GetLastError();
    const wchar_t *paths[FieldCount]
        = {L"Event/System/Provider/@Name", L"Event/System/EventID", L"Event/System/TimeCreated/@SystemTime"};
    const Handle fields(EvtCreateRenderContext(FieldCount, paths, EvtRenderContextValues));
    if (!fields)
        return GetLastError();
    for (qsizetype i = 0; i < kMost; ++i) {
        EVT_HANDLE next = nullptr;
        DWORD count = 0;
        if (!EvtNext(result.get(), 1, &next, kAnswerMs, 0, &count)) {
            const DWORD code = GetLastError();
            return code == ERROR_NO_MORE_ITEMS ? DWORD{ERROR_SUCCESS} : code;
        }
        const Handle event(next);
        if (const auto error = read(event.get(), fields.get(), log))
            errors.append(*error);
    }
    return ERROR_SUCCESS;
}

} // namespace

Result<QList<LoggedError>> eventLogErrorsSince(const QDateTime &time)
{
    const QString query = QStringLiteral("*[System[(Level=1 or Level=2) and TimeCreated[@SystemTime>='%1']]]")
                              .arg(time.toUTC().toString(Qt::ISODateWithMs));
    DWORD failure = ERROR_SUCCESS;
    QList<LoggedError> errors;
    bool any = false;
    for (const QString &log : {QStringLiteral("System"), QStringLiteral("Application"),
                               QStringLiteral("Microsoft-Windows-FailoverClustering/Operational")}) {
        const DWORD code = readLog(log, query, errors);
        any = any || code == ERROR_SUCCESS;
        if (code != ERROR_SUCCESS && failure == ERROR_SUCCESS)
            failure = code;
    }
    if (!any) {
        const Error native = Error::fromWindows(failure, {});
        return fail(Error(native.errorClass() == ErrorClass::AccessDenied ? ErrorClass::AccessDenied
                                                                          : ErrorClass::Unsupported,
                          EventLog::tr("The event log of this machine cannot be read."),
                          EventLog::tr("Please look into it yourself."))
                        .withNative(native.nativeText()));
    }
    std::ranges::sort(errors, [](const LoggedError &a, const LoggedError &b) { return a.time > b.time; });
    return errors.first(std::min(kMost, errors.size()));
}

} // namespace epost
