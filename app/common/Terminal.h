// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Secret.h"

#include <QString>

#include <optional>

/// What the programs need to know of the terminal and of the signals of their process. Implemented once a
/// system.
namespace epost::terminal {

enum class Stream { In, Out, Error };

/// A program with a window has no terminal on Windows, not even that from which it was started: this takes
/// that one, for the streams that lead nowhere. Nothing to do elsewhere.
void borrowFromParent();
/// Whether a person sits at that end.
[[nodiscard]] bool isTerminal(Stream stream);
/// Columns of the terminal on standard error; 80 where it does not tell.
[[nodiscard]] int columns();
/// Writes all of it as UTF-8, unbuffered. What nobody reads any more (a closed pipe) is dropped.
void write(Stream stream, const QString &text);
/// One line of standard input without its end; nothing at its end.
[[nodiscard]] std::optional<QString> readLine();
/// One line of the terminal at standard input, which does not show what is typed; nothing at its end. What
/// was typed before the question is thrown away. \param question on standard error, once nothing is shown any
/// more
[[nodiscard]] std::optional<Secret> readHidden(const QString &question);

/// From now on a request to end the process (Ctrl+C, a service manager, a closed session) cancels \a token
/// instead, and a reader that goes away (a pipe into `head`) does not end it in the middle of its work. Once
/// a process.
void stopPolitely(const CancelToken &token);

} // namespace epost::terminal
