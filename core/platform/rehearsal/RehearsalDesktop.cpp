// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalDesktop.h"

#include <QtEndian>

namespace epost {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 400;

void fill(WindowPicture &picture, int left, int top, int right, int bottom, quint32 colour)
{
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const qsizetype at = (qsizetype(y) * picture.width + x) * 4;
            qToLittleEndian(colour, picture.pixels.data() + at);
        }
    }
}

} // namespace

QList<DesktopWindow> RehearsalDesktop::windows() const
{
    return {
        {1, 1, QStringLiteral("E-POST Mail Control"), QStringLiteral("epstcontrol.exe"), false},
        {2, 2, QStringLiteral("フェールオーバー クラスター マネージャー"), QStringLiteral("mmc.exe"), false}};
}

TypingAnswer RehearsalDesktop::type(const DesktopWindow &place, std::u16string_view characters)
{
    if (!place.isSamePlace(windows().first()))
        return TypingAnswer::OtherPlace;
    m_typed += characters.size();
    return TypingAnswer::Typed;
}

Result<WindowPicture> RehearsalDesktop::picture(const DesktopWindow &window) const
{
    constexpr quint32 kFrame = 0x3b6ea5;
    constexpr quint32 kPaper = 0xf3f3f3;
    constexpr quint32 kLine = 0xb4b4b4;
    WindowPicture picture{kWidth, kHeight, QByteArray(qsizetype(kWidth) * kHeight * 4, '\0')};
    fill(picture, 0, 0, kWidth, kHeight, kFrame);
    fill(picture, 2, 32, kWidth - 2, kHeight - 2, kPaper);
    const int lines = window.id == 1 ? 5 : 9;
    for (int line = 0; line < lines; ++line)
        fill(picture, 30, 62 + line * 34, kWidth - 60 - line * 23, 76 + line * 34, kLine);
    return picture;
}

} // namespace epost
