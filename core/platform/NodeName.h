// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QString>

namespace epost {

/// The NetBIOS / host name of a cluster node, as it is written on the screen. Compared without regard to
/// case.
class NodeName {
    Q_DECLARE_TR_FUNCTIONS(epost::NodeName)

public:
    /// No node. Everything that needs one refuses it.
    NodeName() = default;
    /// \return InvalidInput unless it is 1–63 letters, digits, '-' or '_' (RFC 1123 and what NetBIOS adds)
    [[nodiscard]] static Result<NodeName> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const NodeName &a, const NodeName &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    QString m_text;
};

} // namespace epost
