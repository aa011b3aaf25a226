// SPDX-License-Identifier: MIT
#include "platform/network/SocketCutter.h"

#include <QtGlobal>

#include <chrono>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace epost {

namespace {

constexpr std::chrono::milliseconds kBetweenLooks{50};

#ifdef Q_OS_WIN
constexpr int kBothWays = SD_BOTH;
int closeSocket(curl_socket_t socket)
{
    return ::closesocket(socket);
}
#else
constexpr int kBothWays = SHUT_RDWR;
int closeSocket(curl_socket_t socket)
{
    return ::close(socket);
}
#endif

} // namespace

SocketCutter::SocketCutter(CancelToken cancel)
    : m_cancel(std::move(cancel))
    , m_thread([this] { waitForCancel(); })
{
}

SocketCutter::~SocketCutter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
    }
    m_ending.notify_all();
    m_thread.join();
}

void SocketCutter::watch(CURL *handle)
{
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, opened);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, closed);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, this);
}

void SocketCutter::cut()
{
    const std::scoped_lock lock(m_mutex);
    if (m_socket != CURL_SOCKET_BAD)
        (void)::shutdown(m_socket, kBothWays);
}

int SocketCutter::opened(void *self, curl_socket_t socket, curlsocktype)
{
    auto *cutter = static_cast<SocketCutter *>(self);
    const std::scoped_lock lock(cutter->m_mutex);
    cutter->m_socket = socket;
    return CURL_SOCKOPT_OK;
}

int SocketCutter::closed(void *self, curl_socket_t socket)
{
    auto *cutter = static_cast<SocketCutter *>(self);
    // Under the lock, so that its number cannot be another socket's when it is cut.
    const std::scoped_lock lock(cutter->m_mutex);
    if (cutter->m_socket == socket)
        cutter->m_socket = CURL_SOCKET_BAD;
    return closeSocket(socket);
}

void SocketCutter::waitForCancel()
{
    std::unique_lock lock(m_mutex);
    while (!m_ended) {
        if (m_cancel.isCancelled()) {
            lock.unlock();
            cut();
            lock.lock();
        }
        m_ending.wait_for(lock, kBetweenLooks);
    }
}

} // namespace epost
