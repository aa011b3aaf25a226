// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace epost {

/// A picture file as a paper carries it: its bytes, never decoded here. Known to begin as a PNG or JPEG does
/// and to be of a bounded size, so that nothing else of the machine can get into a paper in its place.
struct Picture {
    Q_DECLARE_TR_FUNCTIONS(epost::Picture)

public:
    enum class Format { Png, Jpeg };
    static constexpr qint64 kMostBytes = 10 * 1024 * 1024;
    static constexpr int kMostPixels = 12'000; ///< of either side

    QByteArray content;
    Format format = Format::Png;
    int width = 0; ///< pixels, as its header says
    int height = 0;

    /// \return InvalidInput where the file is no such picture, else what reading it said; names the path
    [[nodiscard]] static Result<Picture> read(const QString &path);
    /// As read(), from the content of a file.
    [[nodiscard]] static Result<Picture> of(const QByteArray &content);
    /// "image/png", "image/jpeg"
    [[nodiscard]] QString mimeType() const;
};

} // namespace epost
