// SPDX-License-Identifier: MIT
#include "PageAudit.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QWidget>

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
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->width() < button->minimumSizeHint().width())
        problems.append(QStringLiteral("cut: %1 “%2”").arg(nameOf(widget), button->text()));
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
        if (showsMarkup(widget))
            problems.append(QStringLiteral("markup: %1 “%2”").arg(nameOf(widget), shownTextOf(widget)));
    }
    return problems;
}

} // namespace epost::test
