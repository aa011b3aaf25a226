// SPDX-License-Identifier: MIT
#include "wizard/Appearance.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLibrary>
#include <QPalette>

namespace epost {

namespace {

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
    if (colours == Colours::Desktop)
        return;
    const bool outlined = colours == Colours::HighContrast;
    const Tones tones = tonesOf(colours);
    QPalette palette = paletteOf(tones);
    if (outlined)
        outline(palette, tones.text);
    QApplication::setStyle(outlined ? QStringLiteral("Windows") : QStringLiteral("Fusion"));
    QApplication::setPalette(palette);
}

std::jthread beginReadingFonts()
{
#ifdef Q_OS_LINUX
    return std::jthread([] {
        if (const auto init = QLibrary::resolve(QStringLiteral("fontconfig"), 1, "FcInit"))
            (void)reinterpret_cast<int (*)()>(init)();
    });
#else
    return {};
#endif
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
