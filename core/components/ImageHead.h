// SPDX-License-Identifier: MIT
#pragma once

#include "components/PeImage.h"

#include <QByteArray>

#include <optional>

namespace epost {

/// The beginning of a program that comes out of a package piece by piece. Takes no more of it than tells its
/// machine and version: most programs hold their resources somewhere in the middle, and what is no program
/// says so at once. Not thread-safe.
class ImageHead {
public:
    /// \param fileSize bytes of the whole file, most of which may never come
    explicit ImageHead(qint64 fileSize);

    /// The next piece of the file. \return whether the rest of it can be left out: what follows is not looked
    /// at
    bool take(const char *data, qsizetype size);
    /// As readPeImage() would tell of the whole file. Of one that is longer than 16 MiB only what its
    /// beginning tells.
    [[nodiscard]] Result<PeImage> image() const;

private:
    void look();

    qint64 m_fileSize;
    qint64 m_taken = 0;
    qint64 m_wanted; ///< bytes without which it is not worth looking
    int m_looks = 0;
    QByteArray m_head;
    std::optional<Result<PeImage>> m_image;
};

} // namespace epost
