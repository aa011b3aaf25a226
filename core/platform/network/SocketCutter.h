// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"

#include <curl/curl.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace epost {

/// Ends a conversation at once when it is cancelled: libcurl waits in places where it looks at nothing but
/// its socket, for a second at a time and, at the end of a mail, for as long as the server likes. Whoever
/// waits there wakes up when the socket is cut off.
class SocketCutter {
public:
    explicit SocketCutter(CancelToken cancel);
    ~SocketCutter();
    SocketCutter(const SocketCutter &) = delete;
    SocketCutter &operator=(const SocketCutter &) = delete;

    /// The handle's sockets are watched from now on, one at a time.
    void watch(CURL *handle);
    /// Nothing goes through the socket any more, in either direction.
    void cut();

private:
    static int opened(void *self, curl_socket_t socket, curlsocktype purpose);
    static int closed(void *self, curl_socket_t socket);
    void waitForCancel();

    CancelToken m_cancel;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_ending;
    curl_socket_t m_socket = CURL_SOCKET_BAD;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace epost
