// SPDX-License-Identifier: MIT
#include "ui/EvidencePicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

namespace epost {

namespace {

constexpr int kLongestEdge = 3840; // pixels

struct EvidencePictureTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::EvidencePicture)
};

} // namespace

QImage imageOf(const WindowPicture &picture)
{
    // A copy of its own: the image outlives the bytes.
    return QImage(reinterpret_cast<const uchar *>(picture.pixels.constData()), picture.width, picture.height,
                  qsizetype(picture.width) * 4, QImage::Format_RGB32)
        .copy();
}

Result<QImage> readPicture(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (!image.isNull())
        return image;
    return fail(Error(ErrorClass::InvalidInput,
                      EvidencePictureTexts::tr("The file is no picture that can be read."),
                      EvidencePictureTexts::tr("Choose a PNG, JPEG or BMP file."))
                    .in(path)
                    .withNative(reader.errorString()));
}

Result<QByteArray> evidencePng(const QImage &image)
{
    if (image.isNull())
        return fail(ErrorClass::InvalidInput, EvidencePictureTexts::tr("There is no picture."));
    QSize size = image.size();
    if (std::max(size.width(), size.height()) > kLongestEdge)
        size.scale(kLongestEdge, kLongestEdge, Qt::KeepAspectRatio);
    QImage plain(size.expandedTo({1, 1}), QImage::Format_RGB32);
    plain.fill(Qt::white);
    {
        QPainter painter(&plain);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(plain.rect(), image);
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !plain.save(&buffer, "PNG"))
        return fail(ErrorClass::ReadWrite, EvidencePictureTexts::tr("The picture could not be written."));
    return png;
}

} // namespace epost
