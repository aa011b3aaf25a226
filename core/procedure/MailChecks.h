// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "catalog/Catalog.h"
#include "platform/Machine.h"
#include "procedure/Operator.h"

namespace epost {

// Looks at what mail users feel: ports, queue, the system's own complaints. Read-only; each returns at least
// one finding. None of them says that mail flows: that takes a test mail (TestMailCheck).

/// The ports of the product on the role's addresses, with greeting and TLS handshake. A service that has just
/// started gets the site's time for its first answer.
[[nodiscard]] Findings checkPorts(Machine &machine, const Catalog &catalog, const Product &product,
                                  const RoleInfo &role, const CancelToken &cancel);
/// The delivery queue, as far as it can be seen, with its trend: never more than a notice.
[[nodiscard]] Findings checkQueue(Machine &machine, const Catalog &catalog, const NodeName &active,
                                  const CancelToken &cancel);
/// Errors in this machine's event log since that time: a notice that lists them.
[[nodiscard]] Findings checkEventLog(const Machine &machine, const QDateTime &since);
/// Asks of every kind of these errors whether it was expected (想定内／想定外, operations.md), the newest
/// kinds one by one, what is left together. Empty where there are none, or where they cannot be read.
[[nodiscard]] QList<Question> eventLogQuestions(const Machine &machine, const QDateTime &since);
/// What the answers to these questions come to: a warning for each kind that was not expected.
[[nodiscard]] Findings unexpectedEvents(const QList<Answer> &answers);
/// Whether the answer is one to eventLogQuestions().
[[nodiscard]] bool concernsEventLog(const Answer &answer);

} // namespace epost
