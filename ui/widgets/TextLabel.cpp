// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHash>
#include <QLabel>

namespace epost {

namespace {

/// Knows its heights: layouts ask for the same ones again and again, and each time QLabel sets the whole text
/// anew, which was a fifth of the work until the first page was on the screen.
class WrappingLabel final : public QLabel {
public:
    using QLabel::QLabel;

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
        QLabel::changeEvent(event);
    }

private:
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
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

} // namespace

QLabel *newTextLabel(QWidget *parent, const QString &objectName, const QString &text)
{
    return newLabel(parent, objectName, Qt::PlainText, text);
}

QLabel *newMarkupLabel(QWidget *parent, const QString &objectName, const QString &html)
{
    return newLabel(parent, objectName, Qt::RichText, html);
}

} // namespace epost
