// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include <QLabel>

namespace epost {

namespace {

QLabel *newLabel(QWidget *parent, const QString &objectName, Qt::TextFormat format, const QString &text)
{
    auto *label = new QLabel(parent);
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
