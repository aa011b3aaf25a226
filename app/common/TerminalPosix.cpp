// SPDX-License-Identifier: MIT
#include "common/Terminal.h"

#include <QByteArray>

#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <unistd.h>

namespace epost::terminal {

namespace {

int descriptorOf(Stream stream)
{
    switch (stream) {
    case Stream::In:
        return STDIN_FILENO;
    case Stream::Out:
        return STDOUT_FILENO;
    case Stream::Error:
        break;
    }
    return STDERR_FILENO;
}

// The handler may touch lock-free atomics and nothing else; the token is set before the handler is.
const CancelToken *stopToken = nullptr;

extern "C" void requestStop(int)
{
    stopToken->cancel();
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction before = {};
    // What was ignored from outside stays ignored (nohup).
    if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

void borrowFromParent() {}

bool isTerminal(Stream stream)
{
    return isatty(descriptorOf(stream)) == 1;
}

int columns()
{
    struct winsize size = {};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

void write(Stream stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptorOf(stream), bytes.constData() + done,
                                        static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return;
        done += written > 0 ? written : 0;
    }
}

std::optional<QString> readLine()
{
    QByteArray line;
    char byte = 0;
    // Byte by byte, since a signal must end the wait, and nothing may be taken that follows the line.
    while (true) {
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            return std::nullopt;
        if (byte == '\n')
            return QString::fromLocal8Bit(line).trimmed();
        line.append(byte);
    }
}

void stopPolitely(const CancelToken &token)
{
    static const CancelToken kept = token;
    stopToken = &kept;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        handle(signal, requestStop);
    handle(SIGPIPE, SIG_IGN);
}

} // namespace epost::terminal
