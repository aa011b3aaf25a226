// SPDX-License-Identifier: MIT
#include "report/Picture.h"

#include "base/Files.h"

#include <QtEndian>

#include <optional>

namespace epost {

namespace {

struct Size {
    int width = 0;
    int height = 0;
};

std::optional<Size> sizeOfPng(const QByteArray &content)
{
    static const QByteArray kStart("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    constexpr qsizetype kSizeAt = 16;
    constexpr qsizetype kSizeEnd = 24;
    if (!content.startsWith(kStart) || content.size() < kSizeEnd)
        return std::nullopt;
    const auto number
        = [&](qsizetype at) { return static_cast<int>(qFromBigEndian<quint32>(content.constData() + at)); };
    return Size{number(kSizeAt), number(kSizeAt + 4)};
}

/// Walks the segments up to the one that begins a frame.
std::optional<Size> sizeOfJpeg(const QByteArray &content)
{
    if (!content.startsWith("\xFF\xD8\xFF"))
        return std::nullopt;
    const auto byte = [&](qsizetype at) { return static_cast<quint8>(content[at]); };
    const auto number = [&](qsizetype at) { return byte(at) << 8 | byte(at + 1); };
    constexpr qsizetype kFrameHeader = 9;
    qsizetype at = 2;
    while (at + kFrameHeader <= content.size() && byte(at) == 0xFF) {
        const int marker = byte(at + 1);
        const bool frame
            = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame)
            return Size{number(at + 7), number(at + 5)};
        at += marker == 0xFF ? 1 : 2 + number(at + 2);
    }
    return std::nullopt;
}

} // namespace

Result<Picture> Picture::of(const QByteArray &content)
{
    const auto png = sizeOfPng(content);
    const auto size = png ? png : sizeOfJpeg(content);
    if (!size) {
        return fail(ErrorClass::InvalidInput, tr("The file is neither a PNG nor a JPEG picture."),
                    tr("Save the picture as PNG or JPEG."));
    }
    const auto fits = [](int side) { return side > 0 && side <= kMostPixels; };
    if (!fits(size->width) || !fits(size->height)) {
        return fail(ErrorClass::InvalidInput,
                    tr("The picture has %1 × %2 pixels; at most %3 a side can be printed.")
                        .arg(QString::number(size->width), QString::number(size->height),
                             QString::number(kMostPixels)),
                    tr("Save it smaller."));
    }
    return Picture{content, png ? Format::Png : Format::Jpeg, size->width, size->height};
}

Result<Picture> Picture::read(const QString &path)
{
    const auto content = readFile(path, kMostBytes);
    if (!content)
        return fail(content.error());
    auto picture = of(*content);
    return picture ? picture : fail(picture.error().in(path));
}

QString Picture::mimeType() const
{
    return format == Format::Png ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
}

} // namespace epost
