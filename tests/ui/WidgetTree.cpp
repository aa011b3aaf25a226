// SPDX-License-Identifier: MIT
#include "WidgetTree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <utility>

namespace epost::test {

namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text())
            ? label->text()
            : QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return line->displayText(); // never what is hidden
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return text->toPlainText();
    return {};
}

/// What is in a field besides: no text of the page, but part of what is seen.
QString contentOf(const QWidget &widget)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        return box->text();
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget))
        return bar->text();
    return textOf(widget);
}

bool isChecked(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->isCheckable() && button->isChecked();
}

QStringList rowsOf(const QAbstractItemView &view)
{
    QStringList rows;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            cells.append(model->index(row, column, view.rootIndex()).data().toString().replace(u'\n', u' '));
        rows.append(cells.join(QStringLiteral(" | ")));
    }
    return rows;
}

QList<const QWidget *> visiblePartsOf(const QWidget &widget)
{
    QList<const QWidget *> parts;
    for (const QObject *child : widget.children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part && part->isVisible())
            parts.append(part);
    }
    return parts;
}

void collectText(const QWidget &widget, QStringList &lines)
{
    if (!widget.isVisible())
        return;
    if (const QString text = textOf(widget); !text.isEmpty())
        lines.append(isChecked(widget) ? QStringLiteral("[x] ") + text : text);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        lines.append(rowsOf(*view));
        return;
    }
    for (const QWidget *part : visiblePartsOf(widget))
        collectText(*part, lines);
}

/// What a person takes for one thing.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
}

/// Class, name, state, and what a screen reader calls it.
QString headOf(const QWidget &widget)
{
    QString head = QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1);
    if (!widget.objectName().isEmpty())
        head += QStringLiteral(" #") + widget.objectName();
    if (isChecked(widget))
        head += QStringLiteral(" [x]");
    if (!widget.isEnabledTo(widget.parentWidget()))
        head += QStringLiteral(" (disabled)");
    if (const QString name = widget.accessibleName(); !name.isEmpty() && name != textOf(widget))
        head += QStringLiteral(" “%1”").arg(name);
    return head;
}

QStringList linesOf(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return rowsOf(*view);
    QString text = contentOf(widget);
    if (text.isEmpty() && visiblePartsOf(widget).isEmpty())
        text = widget.accessibleDescription(); // a picture of our own
    text.remove(QChar(0x2060)); // which keeps words together (UnbrokenText.h)
    text.replace(QChar::Nbsp, u' ');
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

void addTree(const QWidget &widget, int depth, QStringList &tree)
{
    if (qobject_cast<const QScrollBar *>(&widget))
        return;
    const bool plain = widget.metaObject() == &QWidget::staticMetaObject
        || widget.objectName().startsWith(QLatin1String("qt_"));
    if (!plain) {
        const QString indent(2 * depth, u' ');
        QStringList lines = linesOf(widget);
        const QString first = lines.size() == 1 ? QStringLiteral(": ") + lines.takeFirst() : QString();
        tree.append(indent + headOf(widget) + first);
        for (const QString &line : std::as_const(lines))
            tree.append(indent + QStringLiteral("    ") + line);
    }
    if (isWhole(widget))
        return;
    for (const QWidget *part : visiblePartsOf(widget))
        addTree(*part, plain ? depth : depth + 1, tree);
}

} // namespace

QString visibleText(const QWidget &widget)
{
    QStringList lines;
    collectText(widget, lines);
    return lines.join(QLatin1Char('\n'));
}

QString widgetTree(const QWidget &widget)
{
    QStringList tree;
    addTree(widget, 0, tree);
    return tree.join(QLatin1Char('\n'));
}

} // namespace epost::test
