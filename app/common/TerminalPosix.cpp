// SPDX-License-Identifier: MIT
#include "common/Terminal.h"

#include <QByteArray>
#include <QScopeGuard>

#include <array>
#include <cerrno>
#include <csignal>
#include <sys/ioctl.h>
#include <termios.h>
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

std::optional<Secret> readHidden(const QString &question)
{
    struct termios shown = {};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return std::nullopt;
    struct termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    // A terminal that would show it is no place for a password.
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) != 0)
        return std::nullopt;
    std::array<char, 4096> line{}; // a terminal's lines are no longer
    const auto after = qScopeGuard([&] {
        wipe(line.data(), line.size());
        tcsetattr(STDIN_FILENO, TCSADRAIN, &shown);
        write(Stream::Error, QStringLiteral("\n"));
    });
    write(Stream::Error, question);
    const ssize_t got = ::read(STDIN_FILENO, line.data(), line.size());
    if (got < 1)
        return std::nullopt;
    const auto length
        = static_cast<qsizetype>(got) - (line[static_cast<std::size_t>(got) - 1] == '\n' ? 1 : 0);
    QString text = QString::fromLocal8Bit(QByteArrayView(line.data(), length));
    Secret secret{text};
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return secret;
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
