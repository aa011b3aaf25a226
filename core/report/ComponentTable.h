// SPDX-License-Identifier: MIT
#pragma once

#include "components/ReleaseNote.h"
#include "procedure/Session.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace epost {

/// What is to be said about one component of a node. Never "newer": a correct update can lower a number.
enum class ComponentVerdict {
    AsExpected, ///< as the release note says
    Updated, ///< the release note says nothing about it; version or content changed
    Lowered, ///< the release note says nothing about it; the version went down, as far as that can be told
    Unchanged, ///< the release note says nothing about it; the same as before
    Added, ///< the release note says nothing about it; was not there before
    NotAsExpected, ///< the release note says something else
    Missing, ///< expected, or there before, and not there now
    OtherNodeDiffers, ///< not the same bits as on the other updated node
    NotRead, ///< the list after the update was not read
};

[[nodiscard]] QString verdictKey(ComponentVerdict verdict);
[[nodiscard]] QString verdictText(ComponentVerdict verdict);
/// Whether a person has to look into it.
[[nodiscard]] bool needsAttention(ComponentVerdict verdict);

struct ComponentRow {
    QString name;
    std::optional<Component> before; ///< nothing where it was not there
    std::optional<Component> after;
    std::optional<Component> other; ///< after the update on the other node
    QString expectedVersion; ///< empty where no number is given
    QString expectedChange; ///< "updated", "added", "unchanged"; empty where the release note is silent
    ComponentVerdict verdict = ComponentVerdict::NotRead;

    /// As it is after the update, else as it was; null for one that is only expected.
    [[nodiscard]] const Component *known() const { return after ? &*after : before ? &*before : nullptr; }
};

/// The component and its file, for one name may stand for several of them: "libssl/libcrypto 3
/// (libssl-3-x64.dll)". Only the name where no file is known or the file is called so.
[[nodiscard]] QString componentLabel(const ComponentRow &row);

/// How the state of a component is told: its version; date and begin of the SHA-256 where it carries none;
/// "-" where there is no such file.
[[nodiscard]] QString componentStateText(const std::optional<Component> &component);

/// What the release note lets expect: a version, the word for the change, or both; empty where it is silent.
[[nodiscard]] QString expectationText(const ComponentRow &row);

/// COMPONENT LIST of one node: before, after, expected and the other node, a row a component.
struct ComponentTable {
    NodeName node;
    Role role = Role::Secondary;
    NodeName otherNode; ///< empty where there is none
    QList<ComponentRow> rows;

    /// \param other the node to compare with; may be null
    [[nodiscard]] static ComponentTable of(const SessionNode &node, const SessionNode *other,
                                           const QList<ExpectedComponent> &expected);
};

} // namespace epost
