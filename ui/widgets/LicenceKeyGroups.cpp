// SPDX-License-Identifier: MIT
#include "ui/widgets/LicenceKeyGroups.h"

#include "procedure/LicenceKey.h"

#include <QFontDatabase>
#include <QPainter>

namespace epost {

LicenceKeyGroups::LicenceKeyGroups(const LicenceKey &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    setFont(font);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LicenceKeyGroups::refresh()
{
    updateGeometry();
    update();
}

template <typename Place>
int LicenceKeyGroups::layOut(int width, const Place &place) const
{
    const QFontMetrics metrics(font());
    const int gap = 2 * metrics.horizontalAdvance(QLatin1Char('0'));
    int x = 0;
    int y = metrics.ascent();
    for (const std::u16string_view group : m_key.groups()) {
        // Looks at the characters where they are.
        const QString text = QString::fromRawData(reinterpret_cast<const QChar *>(group.data()),
                                                  static_cast<qsizetype>(group.size()));
        const int wide = metrics.horizontalAdvance(text);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += metrics.lineSpacing();
        }
        place(QPoint(x, y), text);
        x += wide + gap;
    }
    return y + metrics.descent();
}

QSize LicenceKeyGroups::sizeHint() const
{
    return {200, heightForWidth(std::max(width(), 200))};
}

int LicenceKeyGroups::heightForWidth(int width) const
{
    return layOut(width, [](QPoint, const QString &) {});
}

void LicenceKeyGroups::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), [&](QPoint at, const QString &text) { painter.drawText(at, text); });
}

} // namespace epost
