// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "common/Terminal.h"

#include <QByteArray>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <iterator>

namespace epost::terminal {

namespace {

HANDLE handleOf(Stream stream)
{
    switch (stream) {
    case Stream::In:
        return GetStdHandle(STD_INPUT_HANDLE);
    case Stream::Out:
        return GetStdHandle(STD_OUTPUT_HANDLE);
    case Stream::Error:
        break;
    }
    return GetStdHandle(STD_ERROR_HANDLE);
}

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != 0;
}

/// Colours and the progress line are escape sequences, which a console of Windows takes when told to.
void understandEscapes(HANDLE console)
{
    DWORD mode = 0;
    if (GetConsoleMode(console, &mode))
        (void)SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

void writeToConsole(HANDLE console, QStringView text)
{
    understandEscapes(console);
    constexpr qsizetype kAtOnce = 8192; // older consoles refuse more than 64 KiB
    while (!text.isEmpty()) {
        qsizetype length = std::min(text.size(), kAtOnce);
        if (length < text.size() && text.at(length - 1).isHighSurrogate())
            --length;
        DWORD written = 0;
        if (!WriteConsoleW(console, text.utf16(), static_cast<DWORD>(length), &written, nullptr)
            || written == 0)
            return;
        text = text.mid(written);
    }
}

void writeBytes(HANDLE handle, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        DWORD written = 0;
        const auto left = static_cast<DWORD>(std::min<qsizetype>(bytes.size() - done, 1 << 16));
        if (!WriteFile(handle, bytes.constData() + done, left, &written, nullptr))
            return;
        done += written;
    }
}

std::optional<QString> readConsoleLine(HANDLE console)
{
    QString line;
    wchar_t part[256];
    while (!line.endsWith(QLatin1Char('\n'))) {
        DWORD got = 0;
        // Ctrl+C and Ctrl+Break end it with nothing read; Ctrl+Z is the end of the input.
        if (!ReadConsoleW(console, part, DWORD{std::size(part)}, &got, nullptr) || got == 0)
            return std::nullopt;
        line += QString::fromWCharArray(part, static_cast<qsizetype>(got));
        if (line.startsWith(QChar(0x1a)))
            return std::nullopt;
    }
    return line.trimmed();
}

const CancelToken *stopToken = nullptr;

BOOL WINAPI requestStop(DWORD event)
{
    stopToken->cancel();
    // Windows ends the process as soon as this returns for a closed window, a log-off or a shutdown: the work
    // gets all the time that the system grants to reach its next safe point, and ends the process itself.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        WaitForSingleObject(GetCurrentProcess(), INFINITE);
    return TRUE;
}

} // namespace

void borrowFromParent()
{
    // Files and pipes that were handed over stay: attaching takes the console's handles only where there are
    // none.
    (void)AttachConsole(ATTACH_PARENT_PROCESS);
}

bool isTerminal(Stream stream)
{
    return isConsole(handleOf(stream));
}

int columns()
{
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    if (!GetConsoleScreenBufferInfo(handleOf(Stream::Error), &screen))
        return 80;
    const int width = screen.srWindow.Right - screen.srWindow.Left + 1;
    return width > 0 ? width : 80;
}

void write(Stream stream, const QString &text)
{
    const HANDLE handle = handleOf(stream);
    if (isConsole(handle))
        writeToConsole(handle, text);
    else
        writeBytes(handle, text.toUtf8());
}

std::optional<QString> readLine()
{
    const HANDLE handle = handleOf(Stream::In);
    if (isConsole(handle))
        return readConsoleLine(handle);
    QByteArray line;
    char byte = 0;
    // Byte by byte, since nothing may be taken that follows the line.
    while (true) {
        DWORD got = 0;
        if (!ReadFile(handle, &byte, 1, &got, nullptr) || got != 1)
            return std::nullopt;
        if (byte == '\n')
            return QString::fromUtf8(line).trimmed();
        line.append(byte);
    }
}

std::optional<Secret> readHidden(const QString &question)
{
    const HANDLE console = handleOf(Stream::In);
    DWORD shown = 0;
    if (!GetConsoleMode(console, &shown))
        return std::nullopt;
    // A console that would show it is no place for a password.
    if (!SetConsoleMode(console,
                        (shown | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~DWORD{ENABLE_ECHO_INPUT}))
        return std::nullopt;
    std::array<wchar_t, 4096> line{};
    const auto after = qScopeGuard([&] {
        wipe(line.data(), line.size() * sizeof(wchar_t));
        SetConsoleMode(console, shown);
        write(Stream::Error, QStringLiteral("\n"));
    });
    FlushConsoleInputBuffer(console);
    write(Stream::Error, question);
    DWORD got = 0;
    // Ctrl+C and Ctrl+Break end it with nothing read; Ctrl+Z is the end of the input.
    if (!ReadConsoleW(console, line.data(), static_cast<DWORD>(line.size()), &got, nullptr) || got == 0
        || line[0] == wchar_t{0x1a})
        return std::nullopt;
    while (got > 0 && (line[got - 1] == L'\n' || line[got - 1] == L'\r'))
        --got;
    return Secret(QStringView(line.data(), static_cast<qsizetype>(got)));
}

void stopPolitely(const CancelToken &token)
{
    static const CancelToken kept = token;
    stopToken = &kept;
    SetConsoleCtrlHandler(requestStop, TRUE);
}

} // namespace epost::terminal
