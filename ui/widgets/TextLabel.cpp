// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHash>
#include <QLabel>

#include <algorithm>

namespace epost {

namespace {

/// About how wide a text is, in columns of half an em, without shaping it.
struct Columns {
    int widestLine = 0;
    int widestWord = 0; ///< what cannot be broken; Japanese can between any two characters
};

Columns columnsOf(const QString &text, bool markup)
{
    Columns columns;
    int line = 0;
    int word = 0;
    bool inTag = false;
    for (const QChar c : text) {
        if (markup && (c == u'<' || c == u'>')) {
            inTag = c == u'<';
            continue;
        }
        if (inTag)
            continue;
        const bool wide = c.unicode() >= 0x1100; // CJK and all that is drawn like it
        line = c == u'\n' ? 0 : line + (wide ? 2 : 1);
        word = c.isSpace() ? 0 : wide ? 2 : word + 1;
        columns.widestLine = std::max(columns.widestLine, line);
        columns.widestWord = std::max(columns.widestWord, word);
    }
    return columns;
}

/// What can be selected costs a text document, which nobody needs before the mouse is there.
class SelectableLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void enterEvent(QEnterEvent *event) override
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel::enterEvent(event);
    }
};

/// Asks for room by an estimate, and tells the height that it needs in it exactly, once for each width.
/// QLabel lays the whole text out three times to ask, and again whenever a layout asks for a height.
class WrappingLabel final : public SelectableLabel {
public:
    using SelectableLabel::SelectableLabel;

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int kComfortable = 80; // columns that are read well
        if (!wordWrap())
            return QLabel::sizeHint();
        const Columns columns = columnsOf(text(), textFormat() == Qt::RichText);
        const int shown = std::min(columns.widestLine, kComfortable);
        const int lines = shown > 0 ? (columns.widestLine + shown - 1) / shown : 1;
        return sizeOf(std::max(shown, columns.widestWord), lines);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (!wordWrap())
            return QLabel::minimumSizeHint();
        return sizeOf(columnsOf(text(), textFormat() == Qt::RichText).widestWord, 1);
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (m_text != text() || m_wraps != wordWrap()) {
            m_text = text();
            m_wraps = wordWrap();
            m_heights.clear();
        }
        const auto known = m_heights.constFind(width);
        return known != m_heights.constEnd() ? *known
                                             : *m_heights.insert(width, QLabel::heightForWidth(width));
    }

protected:
    void changeEvent(QEvent *event) override
    {
        m_heights.clear();
        SelectableLabel::changeEvent(event);
    }

private:
    [[nodiscard]] QSize sizeOf(int columns, int lines) const
    {
        const QFontMetrics metrics = fontMetrics();
        const QMargins around = contentsMargins();
        return {columns * metrics.height() / 2 + around.left() + around.right() + 2 * margin(),
                lines * metrics.lineSpacing() + around.top() + around.bottom() + 2 * margin()};
    }

    mutable QHash<int, int> m_heights; ///< by width, of what follows
    mutable QString m_text;
    mutable bool m_wraps = false;
};

QLabel *newLabel(QWidget *parent, const QString &objectName, Qt::TextFormat format, const QString &text)
{
    auto *label = new WrappingLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

QLabel *newTextLabel(QWidget *parent, const QString &objectName, const QString &text)
{
    return newLabel(parent, objectName, Qt::PlainText, text);
}

QLabel *newLineLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new SelectableLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *newMarkupLabel(QWidget *parent, const QString &objectName, const QString &html)
{
    return newLabel(parent, objectName, Qt::RichText, html);
}

} // namespace epost
