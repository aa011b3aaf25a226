// SPDX-License-Identifier: MIT
#include "ui/help/HelpHost.h"

#include <QShortcut>
#include <QWidget>

namespace epost {

void askForHelp(const QWidget *from, const QString &key)
{
    for (const QObject *widget = from; widget; widget = widget->parent()) {
        if (auto *host = dynamic_cast<HelpHost *>(const_cast<QObject *>(widget))) {
            host->showHelp(key);
            return;
        }
    }
}

void helpWithF1(QWidget *window, const QString &key)
{
    QObject::connect(new QShortcut(QKeySequence(Qt::Key_F1), window), &QShortcut::activated, window,
                     [window, key] { askForHelp(window, key); });
}

} // namespace epost
