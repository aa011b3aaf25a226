// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Secret.h"
#include "platform/TestMailExchange.h"

#include <QByteArray>

namespace epost {

/// Sends a mail with a mark of its own and looks for that mark in the mailbox until it is there or the time
/// is over. Only the mail with the mark is deleted. Blocks; any thread.
/// \param authorities in PEM, trusted instead of the system's own; empty: the system's
[[nodiscard]] TestMailResult sendAndFetchTestMail(const TestMailOrder &order, const Secret &password,
                                                  Clock &clock, const CancelToken &cancel,
                                                  const QByteArray &authorities = {});

} // namespace epost
