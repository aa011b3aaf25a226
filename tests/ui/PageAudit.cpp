// SPDX-License-Identifier: MIT
#include "PageAudit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace epost::test {

namespace {

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                         widget->objectName());
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractButton *>(widget);
}

/// The parts that Qt makes inside its own widgets (a spin box's line, a view's buttons) answer for nothing.
bool isInside(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget());
}

QString visibleTextOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->title();
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->buddy() ? label->text() : QString();
}

void auditKeys(const QList<QWidget *> &widgets, QStringList &problems)
{
    QMap<QString, QStringList> byKey;
    for (const QWidget *widget : widgets) {
        if (const QString key = accessKeyOf(visibleTextOf(widget)); !key.isEmpty())
            byKey[key].append(visibleTextOf(widget));
    }
    for (auto key = byKey.constBegin(); key != byKey.constEnd(); ++key) {
        if (key->size() > 1) {
            problems.append(QStringLiteral("access key %1 is taken by: %2")
                                .arg(key.key(), key->join(QStringLiteral(" | "))));
        }
    }
}

void auditField(QWidget *widget, QStringList &problems)
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
        problems.append(QStringLiteral("no name: %1").arg(nameOf(widget)));
    if (widget->isEnabled() && !(widget->focusPolicy() & Qt::TabFocus))
        problems.append(QStringLiteral("the keyboard does not reach %1").arg(nameOf(widget)));
    const QSize least = widget->minimumSizeHint();
    if (qobject_cast<const QAbstractButton *>(widget) && widget->width() < least.width())
        problems.append(QStringLiteral("cut: %1 “%2”").arg(nameOf(widget), visibleTextOf(widget)));
    // A text of several lines can be scrolled.
    if (!qobject_cast<const QPlainTextEdit *>(widget) && widget->height() < least.height())
        problems.append(QStringLiteral("squeezed: %1").arg(nameOf(widget)));
}

/// Whether a text does not fit into what the layout gave its widget.
bool isCut(const QWidget *widget)
{
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        return box->fontMetrics().horizontalAdvance(box->title()) > box->width();
    const auto *label = qobject_cast<const QLabel *>(widget);
    if (!label || label->text().isEmpty())
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return label->height() < label->sizeHint().height()
        || (label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
            && label->width() < label->sizeHint().width());
}

/// Whether its content is wider than what is seen, and cannot be scrolled there.
bool isTooWide(const QScrollArea &area)
{
    return area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area.widget()->width() > area.viewport()->width();
}

/// Markup that a person would read as it stands.
bool showsMarkup(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label && label->textFormat() == Qt::PlainText && Qt::mightBeRichText(label->text());
}

QString shownTextOf(const QWidget *widget)
{
    const auto *box = qobject_cast<const QGroupBox *>(widget);
    return box ? box->title() : static_cast<const QLabel *>(widget)->text();
}

/// Relative luminance as WCAG 2 has it, 0 to 1.
double luminanceOf(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax(luminanceOf(one), luminanceOf(other));
    return (high + 0.05) / (low + 0.05);
}

/// Between the colour that most of the picture has and the one that stands out most from it.
double contrastOf(const QImage &picture)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    const QColor ground = std::max_element(colours.constBegin(), colours.constEnd()).key();
    double most = 1;
    for (auto colour = colours.constBegin(); colour != colours.constEnd(); ++colour)
        most = std::max(most, contrastOf(ground, QColor(colour.key())));
    return most;
}

/// What Tab visits on a page, in its order. Of a group of choices Tab visits the one that is chosen.
QList<const QWidget *> tabChainOf(const QWidget &page)
{
    QList<const QWidget *> chain;
    for (const QWidget *next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool stops = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->focusProxy();
        if (stops && page.isAncestorOf(next) && next->isVisible() && next->isEnabled() && isField(next)
            && !isInside(next))
            chain.append(next);
    }
    return chain;
}

QRect placeOf(const QWidget &widget, const QWidget &page)
{
    return {widget.mapTo(&page, QPoint(0, 0)), widget.size()};
}

bool readsAfter(const QRect &place, const QRect &before)
{
    const bool right = place.left() > before.right(); // of it, or in the next column
    const bool below = place.top() > before.bottom();
    const bool sameRow = !below && place.bottom() >= before.top();
    return below || right || (sameRow && place.left() >= before.left() && place.top() >= before.top());
}

bool showsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty();
}

} // namespace

QString accessKeyOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (text[i + 1] != QLatin1Char('&'))
            return QString(text[i + 1]).toUpper();
        ++i;
    }
    return {};
}

QStringList auditWindow(const QWidget &window)
{
    QStringList problems;
    QList<QWidget *> visible;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isInside(widget))
            visible.append(widget);
    }
    auditKeys(visible, problems);
    for (QWidget *widget : visible) {
        if (isField(widget))
            auditField(widget, problems);
        if (isCut(widget))
            problems.append(QStringLiteral("cut: %1 “%2”").arg(nameOf(widget), shownTextOf(widget)));
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && isTooWide(*area))
            problems.append(QStringLiteral("wider than its room: %1 by %2")
                                .arg(nameOf(area->widget()))
                                .arg(area->widget()->width() - area->viewport()->width()));
        if (showsMarkup(widget))
            problems.append(QStringLiteral("markup: %1 “%2”").arg(nameOf(widget), shownTextOf(widget)));
    }
    return problems;
}

QStringList auditFocusOrder(const QWidget &page)
{
    QStringList problems;
    const QWidget *before = nullptr;
    for (const QWidget *widget : tabChainOf(page)) {
        if (before && !readsAfter(placeOf(*widget, page), placeOf(*before, page)))
            problems.append(
                QStringLiteral("Tab goes from %1 back to %2").arg(nameOf(before), nameOf(widget)));
        before = widget;
    }
    return problems;
}

QStringList auditContrast(QWidget &window)
{
    constexpr double kEnough = 4.5;
    QStringList problems;
    const QImage screen = window.grab().toImage();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QRect seen = widget->visibleRegion().boundingRect();
        // A text that is scrolled out of sight but for its edge has nothing to show.
        if (!showsText(widget) || !widget->isEnabled() || seen.height() < widget->fontMetrics().height())
            continue;
        const QRect place = seen.translated(widget->mapTo(&window, QPoint(0, 0)));
        const qreal scale = screen.devicePixelRatio();
        const double contrast = contrastOf(
            screen.copy(QRectF(place.topLeft().toPointF() * scale, place.size().toSizeF() * scale).toRect()));
        if (contrast < kEnough)
            problems.append(QStringLiteral("contrast %1: %2").arg(contrast, 0, 'f', 1).arg(nameOf(widget)));
    }
    return problems;
}

} // namespace epost::test
