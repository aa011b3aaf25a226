// SPDX-License-Identifier: MIT
#pragma once

#include "components/ComponentVersion.h"

#include <QList>
#include <QString>
#include <QStringList>

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
    QStringList
        files; ///< the files that the note names, as it writes them; empty where it names only the component
    ComponentVersion version; ///< empty where the note gives no number
    ComponentChange change = ComponentChange::Unchanged;

    /// Whether the note speaks of \a fileName. The 32-bit and the 64-bit name of a DLL (-x64) count as one.
    [[nodiscard]] bool speaksOf(const QString &fileName) const;
    /// Whether it is about that file of that component.
    [[nodiscard]] bool isAbout(const QString &component, const QString &fileName) const;
    bool operator==(const ExpectedComponent &) const = default;
};

/// The vendor's prose about an update, understood as far as it speaks of components of the catalogue. Forms
/// known from the published notes: 「A が vX へアップ」「B は vY へアップ、C は vZ へアップします」「D は vW
/// のまま変更ありません」 「E については vW で変更ありません」「a.dll/b.dll は vX へアップ」「c.dll/d.dll vX
/// が追加されます」「F、G、H は変更ありません」. Anything around them is passed over.
///
/// Who has no note to paste types a line for each component: its name and its version, nothing else. Such a
/// line counts where no sentence speaks of the component.
class ReleaseNote {
public:
    ReleaseNote() = default;
    /// Takes any text, pasted with whatever is around the sentences.
    [[nodiscard]] static ReleaseNote parse(const QString &text, const Catalog &catalog);

    /// In the order in which the note names them first. Where it speaks twice of one, the last number counts.
    /// A component comes twice only where its files get different numbers.
    [[nodiscard]] const QList<ExpectedComponent> &expected() const { return m_expected; }
    /// Nothing was understood: probably another page was pasted.
    [[nodiscard]] bool isEmpty() const { return m_expected.isEmpty(); }
    [[nodiscard]] const ExpectedComponent *find(const QString &name) const;
    /// What it says about that file; null: nothing.
    [[nodiscard]] const ExpectedComponent *find(const QString &component, const QString &fileName) const;

private:
    QList<ExpectedComponent> m_expected;
};

} // namespace epost
