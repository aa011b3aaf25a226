// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterNotifications.h"

#include <algorithm>

namespace epost {

namespace {

/// How soon a request to stop is seen while waiting.
constexpr Milliseconds kSlice{100};
/// More never gather between two looks; a cluster in trouble must not keep us here.
constexpr int kMostTaken = 1000;

} // namespace

std::unique_ptr<ClusterNotifications> ClusterNotifications::open(ClusterConnection connection)
{
    const auto none = reinterpret_cast<clusapi::Change>(LONG_PTR{-1});
    const clusapi::Change port
        = connection.api().CreateClusterNotifyPort(none, connection.get(), clusapi::kChanges, 0);
    if (!port)
        return nullptr;
    return std::unique_ptr<ClusterNotifications>(new ClusterNotifications(std::move(connection), port));
}

ClusterNotifications::~ClusterNotifications()
{
    m_connection.api().CloseClusterNotifyPort(m_port);
}

DWORD ClusterNotifications::take(DWORD milliseconds)
{
    DWORD_PTR key = 0;
    DWORD type = 0;
    wchar_t name[MAX_PATH + 1] = {};
    DWORD length = MAX_PATH + 1;
    const DWORD code = m_connection.api().GetClusterNotify(m_port, &key, &type, name, &length, milliseconds);
    return code == ERROR_MORE_DATA ? DWORD{ERROR_SUCCESS} : code; // whose name it was does not matter
}

ClusterNotifications::Outcome ClusterNotifications::next(Milliseconds limit, const CancelToken &cancel,
                                                         Clock &clock)
{
    const Milliseconds start = clock.monotonic();
    for (;;) {
        const Milliseconds left = limit - (clock.monotonic() - start);
        if (left <= Milliseconds::zero() || cancel.isCancelled())
            return Outcome::Nothing;
        const DWORD code = take(static_cast<DWORD>(std::min(left, kSlice).count()));
        if (code == WAIT_TIMEOUT)
            continue;
        if (code != ERROR_SUCCESS)
            return Outcome::Broken;
        for (int taken = 1; taken < kMostTaken && take(0) == ERROR_SUCCESS; ++taken) {}
        return Outcome::Changed;
    }
}

} // namespace epost
