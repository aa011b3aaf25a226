// SPDX-License-Identifier: MIT
#include "ui/widgets/LicenceKeyField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace epost {

LicenceKeyField::LicenceKeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // also for assistive technology, and no input method
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setDragEnabled(false);
    // Whatever reaches the line on another way than ours does not stay.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_rendering)
            return;
        if (text.isEmpty())
            m_key.clear();
        render(cursorPosition());
    });
}

LicenceKey LicenceKeyField::take()
{
    LicenceKey key = std::move(m_key);
    render(0);
    return key;
}

void LicenceKeyField::wipe()
{
    m_key.clear();
    render(0);
}

void LicenceKeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        insertText(QGuiApplication::clipboard()->text());
        Q_EMIT pasted();
        return;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)
        || event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        return;
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        erase(event->key() == Qt::Key_Backspace ? -1 : 0);
        return;
    }
    const QString text = event->text();
    const bool command = event->modifiers().testFlag(Qt::ControlModifier)
        != event->modifiers().testFlag(Qt::AltModifier); // both together are AltGr
    if (!text.isEmpty() && text.front().isPrint() && !command) {
        insertText(text);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LicenceKeyField::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        insertText(event->commitString());
}

void LicenceKeyField::insertText(const QString &text)
{
    eraseSelection();
    const int cursor = cursorPosition();
    const auto taken = m_key.insert(static_cast<std::size_t>(cursor), text);
    render(cursor + static_cast<int>(taken.value_or(0)));
    if (!taken)
        Q_EMIT tooLong();
}

void LicenceKeyField::erase(int step)
{
    if (hasSelectedText()) {
        eraseSelection();
        return;
    }
    const int at = cursorPosition() + step;
    if (at < 0)
        return;
    m_key.remove(static_cast<std::size_t>(at), 1);
    render(at);
}

void LicenceKeyField::eraseSelection()
{
    if (!hasSelectedText())
        return;
    const int start = selectionStart();
    m_key.remove(static_cast<std::size_t>(start), static_cast<std::size_t>(selectionLength()));
    render(start);
}

void LicenceKeyField::render(int cursor)
{
    m_rendering = true;
    setText(QString(static_cast<qsizetype>(m_key.size()), QLatin1Char('*')));
    setCursorPosition(cursor);
    m_rendering = false;
    Q_EMIT keyChanged();
}

} // namespace epost
