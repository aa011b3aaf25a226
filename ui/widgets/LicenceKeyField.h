// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/LicenceKey.h"

#include <QLineEdit>

namespace epost {

/// A masked field that takes a licence key in. The key lies in a LicenceKey and nowhere else: the line itself
/// holds nothing but a dot for each character, so that neither its history nor a copy, a drag, a screen
/// reader or a picture of the window has anything to give away.
class LicenceKeyField final : public QLineEdit {
    Q_OBJECT

public:
    explicit LicenceKeyField(QWidget *parent = nullptr);

    [[nodiscard]] const LicenceKey &key() const { return m_key; }
    /// The key, and the field is empty.
    [[nodiscard]] LicenceKey take();
    void wipe();

Q_SIGNALS:
    void keyChanged();
    /// Something came from the clipboard.
    void pasted();
    /// What was typed or pasted was too long and not taken.
    void tooLong();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    /// At the cursor, instead of what is selected.
    void insertText(const QString &text);
    /// Backspace and Delete. \param step -1: before the cursor
    void erase(int step);
    void eraseSelection();
    /// Shows as many dots as there are characters.
    void render(int cursor);

    LicenceKey m_key;
    bool m_rendering = false;
};

} // namespace epost
