// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace epost {

/// Makes self-extracting packages as honest tools make them: a 32-bit Windows program with a ZIP behind it or
/// inside its last section. The same bytes for the same calls. What lies about itself is made by the tests'
/// ZipBuilder instead.
class SelfExtractor {
    Q_DECLARE_TR_FUNCTIONS(epost::SelfExtractor)

public:
    enum class Offsets {
        Raw, ///< counted from the start of the ZIP, as after `cat stub archive`
        Adjusted, ///< counted from the start of the file, as after `zip -A`
    };
    enum class Place {
        Appended, ///< behind the program
        Section, ///< in the last section, `_winzip_`, zero-padded to its raw size
    };

    SelfExtractor &offsets(Offsets offsets);
    SelfExtractor &place(Place place);
    /// What looks like a signature and verifies as none; it follows the ZIP.
    SelfExtractor &signature(const QByteArray &content);
    /// \param path decoded, with '/' between components; stored in UTF-8 (bit 11)
    /// \param modified local time, as ZIP keeps it, of even seconds
    SelfExtractor &add(const QString &path, const QByteArray &content, const QDateTime &modified);
    /// A folder entry. \param path without a '/' at its end
    SelfExtractor &addFolder(const QString &path, const QDateTime &modified);

    /// \return Internal where the ZIP library refuses
    [[nodiscard]] Result<QByteArray> build() const;

private:
    struct Entry {
        QString path;
        QByteArray content;
        QDateTime modified;
        bool folder;
    };
    [[nodiscard]] Result<QByteArray> zip() const;

    Offsets m_offsets = Offsets::Raw;
    Place m_place = Place::Appended;
    QByteArray m_signature;
    QList<Entry> m_entries;
};

} // namespace epost
