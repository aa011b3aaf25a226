// SPDX-License-Identifier: MIT
#include "wizard/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGroupBox>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

namespace epost {

namespace {

const QString kFusion = QStringLiteral("fusion");

/// The colours from which all others of a palette follow.
struct Tones {
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
    QColor onHighlight;
    QColor link;
    QColor faint;
};

Tones tonesOf(Colours colours)
{
    if (colours == Colours::HighContrast)
        return {Qt::black, Qt::black, Qt::white, Qt::black, Qt::yellow, Qt::black, Qt::cyan, Qt::green};
    if (colours == Colours::Dark)
        return {0x38393d, 0x18191b, 0xf0f1f3, 0x4a4b50, 0x2b66c4, Qt::white, 0x9cc0fa, 0xa4a9af};
    return {0xf3f3f3, Qt::white, 0x1b1b1b, 0xe6e6e6, 0x0a64ad, Qt::white, 0x0a55a0, 0x707070};
}

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(tones.button, tones.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        palette.setColor(role, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.window);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::PlaceholderText, tones.faint);
    palette.setColor(QPalette::Mid, tones.faint);
    palette.setColor(QPalette::Highlight, tones.highlight);
    palette.setColor(QPalette::HighlightedText, tones.onHighlight);
    palette.setColor(QPalette::Link, tones.link);
    palette.setColor(QPalette::LinkVisited, tones.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tones.faint);
    return palette;
}

/// Fusion draws every outline in a darker tone of the window, which nobody sees on black. The classic style
/// has colours of their own for them. It also doubles what is disabled in Light, which must not be seen.
void outline(QPalette &palette, const QColor &colour)
{
    for (const auto role :
         {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        palette.setColor(role, colour);
    palette.setColor(QPalette::Disabled, QPalette::Light, palette.color(QPalette::Window));
}

/// Fusion with a frame around groups that is seen in all colours, and that is drawn: its own is a picture,
/// for which Qt looks through every format that it knows, just when the first page is waited for.
class FramedFusion final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_FrameGroupBox)
            return drawGroup(*option, *painter, qobject_cast<const QGroupBox *>(widget));
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
            drawOutline(*option, *painter, element == PE_IndicatorRadioButton);
    }

private:
    /// Fusion's own is a darker tone of the window: in the dark nobody sees it, and the box looks filled.
    static void drawOutline(const QStyleOption &option, QPainter &painter, bool round)
    {
        constexpr int kStrength = 170; // of 255: more than 3 to 1 on light and dark
        QColor line = option.palette.color(QPalette::WindowText);
        line.setAlpha(kStrength);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, round);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        if (round)
            painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
        else
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter.restore();
    }

    static void drawGroup(const QStyleOption &option, QPainter &painter, const QGroupBox *group)
    {
        constexpr double kRadius = 3;
        constexpr int kStrength = 56; // of 255
        constexpr int kBelowTitle = 3;
        const int title = group && group->title().isEmpty() ? 0 : option.fontMetrics.height() + kBelowTitle;
        QColor line = option.palette.color(QPalette::WindowText);
        line.setAlpha(kStrength);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, title + 0.5, -0.5, -0.5), kRadius, kRadius);
        painter.restore();
    }
};

} // namespace

std::optional<Colours> coloursFromKey(const QString &key)
{
    if (key == u"desktop")
        return Colours::Desktop;
    if (key == u"light")
        return Colours::Light;
    if (key == u"dark")
        return Colours::Dark;
    if (key == u"high-contrast")
        return Colours::HighContrast;
    return {};
}

void chooseColours(Colours colours)
{
    if (colours == Colours::Desktop) {
        if (QStyle *style = QApplication::style(); style->name() == kFusion)
            QApplication::setStyle(new FramedFusion(style));
        return;
    }
    const bool outlined = colours == Colours::HighContrast;
    const Tones tones = tonesOf(colours);
    QPalette palette = paletteOf(tones);
    if (outlined)
        outline(palette, tones.text);
    if (outlined)
        QApplication::setStyle(QStringLiteral("Windows"));
    else
        QApplication::setStyle(new FramedFusion(kFusion));
    QApplication::setPalette(palette);
}

void loadFonts()
{
    const QDir bundled(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    for (const QFileInfo &font : bundled.entryInfoList({QStringLiteral("*.ttf")}, QDir::Files))
        QFontDatabase::addApplicationFont(font.filePath());
}

void chooseFont(QApplication &application, Language language)
{
    loadFonts();
    if (language != Language::Japanese)
        return;
    // Not asked whether it is there: fontconfig takes a tenth of the work until the first page for the
    // answer.
    QFont font = application.font();
    font.setFamilies({QStringLiteral("BIZ UDPGothic"), font.family()});
    // Japanese needs neither shaping nor hinting: a fifth of the time until the first page is drawn.
    font.setStyleStrategy(QFont::PreferNoShaping);
#ifndef Q_OS_WIN // where it would choose another way to draw
    font.setHintingPreference(QFont::PreferNoHinting);
#endif
    QApplication::setFont(font);
}

} // namespace epost
