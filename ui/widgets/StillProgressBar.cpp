// SPDX-License-Identifier: MIT
#include "ui/widgets/StillProgressBar.h"

#include <QStyleOptionProgressBar>
#include <QStylePainter>

namespace epost {

void StillProgressBar::paintEvent(QPaintEvent *event)
{
    const bool unknown = minimum() == maximum(); // how long it takes: there the movement tells
    if (unknown || style()->name() != QLatin1StringView("windowsvista"))
        return QProgressBar::paintEvent(event);
    QStyleOptionProgressBar whole;
    initStyleOption(&whole);
    const auto part = [&](QStyle::SubElement element) {
        QStyleOptionProgressBar option = whole;
        option.rect = style()->subElementRect(element, &whole, this);
        return option;
    };
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_ProgressBarGroove, part(QStyle::SE_ProgressBarGroove));
    QRect done = part(QStyle::SE_ProgressBarContents).rect.adjusted(1, 1, -1, -1);
    done.setWidth(static_cast<int>(qint64{done.width()} * (value() - minimum()) / (maximum() - minimum())));
    painter.fillRect(done, palette().highlight());
    painter.drawControl(QStyle::CE_ProgressBarLabel, part(QStyle::SE_ProgressBarLabel));
}

} // namespace epost
