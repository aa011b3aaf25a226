// SPDX-License-Identifier: MIT
#pragma once

#include "components/ComponentVersion.h"

#include <QList>
#include <QString>

namespace epost {

class Catalog;

/// What a release note says about a component.
enum class ComponentChange {
    Updated, ///< 「…へアップ」
    Added, ///< 「…が追加されます」
    Unchanged, ///< 「変更ありません」
};

/// Stable English key: "updated", "added", "unchanged".
[[nodiscard]] QString componentChangeKey(ComponentChange change);

struct ExpectedComponent {
    QString name; ///< of the catalogue
    QString file; ///< the file the note names, lower case; empty where it names the component only
    ComponentVersion version; ///< empty where the note gives no number
    ComponentChange change = ComponentChange::Unchanged;

    bool operator==(const ExpectedComponent &) const = default;
};

/// The vendor's prose about an update, understood as far as it speaks of components of the catalogue. Forms
/// known from the published notes: 「A が vX へアップ」「B は vY へアップ、C は vZ へアップします」「D は vW
/// のまま変更ありません」 「E については vW で変更ありません」「a.dll/b.dll は vX へアップ」「c.dll/d.dll vX
/// が追加されます」「F、G、H は変更ありません」. Anything around them is passed over.
class ReleaseNote {
public:
    ReleaseNote() = default;
    /// Takes any text, pasted with whatever is around the sentences.
    [[nodiscard]] static ReleaseNote parse(const QString &text, const Catalog &catalog);

    /// In the order in which the note names them first; where it speaks twice of one, the last word counts.
    [[nodiscard]] const QList<ExpectedComponent> &expected() const { return m_expected; }
    /// Nothing was understood: probably another page was pasted.
    [[nodiscard]] bool isEmpty() const { return m_expected.isEmpty(); }
    [[nodiscard]] const ExpectedComponent *find(const QString &name) const;

private:
    QList<ExpectedComponent> m_expected;
};

} // namespace epost
