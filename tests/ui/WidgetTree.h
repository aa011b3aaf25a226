// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace epost::test {

/// The visible texts of a widget and what is in it, one below the other.
[[nodiscard]] QString visibleText(const QWidget &widget);

/// The same as a tree, for a snapshot: a line for each visible widget with its class, name, state and text,
/// indented below what it is in. Plain containers without a name, and what Qt makes inside its own widgets,
/// have no line. Places and sizes, which depend on fonts, are not told.
[[nodiscard]] QString widgetTree(const QWidget &widget);

} // namespace epost::test
