// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace epost {

// Labels for what can be selected with the mouse. Owned by \a parent.

/// One line, shown as it is.
[[nodiscard]] QLabel *newLineLabel(QWidget *parent, const QString &objectName);
/// Sentences, which wrap. Shown as it is, never as markup: file names and what people typed may stand in it.
[[nodiscard]] QLabel *newTextLabel(QWidget *parent, const QString &objectName = {}, const QString &text = {});
/// For markup of our own; what comes from outside must be escaped before it gets here.
[[nodiscard]] QLabel *newMarkupLabel(QWidget *parent, const QString &objectName, const QString &html = {});

} // namespace epost
