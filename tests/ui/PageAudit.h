// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace epost::test {

/// What is wrong with a window as it stands, for a person with a keyboard or a screen reader: visible access
/// keys that are taken twice, fields that have no name, controls that the keyboard does not reach, texts that
/// are cut or show their markup, pages that are wider than their room. Empty: nothing.
[[nodiscard]] QStringList auditWindow(const QWidget &window);

/// Texts that stand out too little from what is behind them, as the screen shows them (WCAG 2: 4.5 to 1).
/// What is disabled may be faint.
[[nodiscard]] QStringList auditContrast(QWidget &window);

/// Where Tab does not go through \a page as it is read: from top to bottom, in a row from left to right, one
/// column after the other.
[[nodiscard]] QStringList auditFocusOrder(const QWidget &page);

/// The access key of a text, upper case; nothing where it has none.
[[nodiscard]] QString accessKeyOf(const QString &text);

} // namespace epost::test
