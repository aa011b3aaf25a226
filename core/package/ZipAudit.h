// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "package/EntryIndex.h"
#include "package/PackageEntry.h"
#include "package/ZipLocator.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

class QIODevice;

namespace epost {

/// Audits the structure of a ZIP: every byte from its first to its last belongs to exactly one record, and
/// the records agree with each other (design.md, "Package rules"). Reads headers only, never the files'
/// content, so its cost follows the number of entries and not the size of the archive.
class ZipAudit {
    Q_DECLARE_TR_FUNCTIONS(epost::ZipAudit)

public:
    /// What was found; the entries are worth something only where there is no problem.
    struct Outcome {
        QList<PackageEntry> entries; ///< in the order of the central directory
        qint64 start = 0; ///< in the file: where the ZIP begins
        Findings problems;
    };

    /// \param file open and seekable; outlives the audit
    ZipAudit(QIODevice &file, const ZipLocation &location);
    [[nodiscard]] Result<Outcome> run(const CancelToken &cancel = {});

private:
    /// One entry while it is audited. Names and extra fields may be long: there is one at a time.
    struct Item {
        zip::FileHeader central;
        QString name; ///< to be shown: decoded, as good as it goes where the bytes stand for no text
    };
    /// Where the headers of an entry lie; all that is kept of it from the first look to the second.
    struct Place {
        quint64 local = 0; ///< from the ZIP's base
        qint64 central = 0; ///< in the file
    };

    [[nodiscard]] bool checkEndRecord();
    [[nodiscard]] Result<> readDirectory(const CancelToken &cancel);
    void addEntry(const zip::FileHeader &header, int index, qint64 offset);
    [[nodiscard]] std::optional<Finding> centralProblem(const Item &item) const;
    [[nodiscard]] std::optional<Finding> nameProblem(const Item &item,
                                                     const tl::expected<EntryPath, NameRule> &path) const;
    /// The name that readers without field 0x7075 take. \return the problem, or nothing
    [[nodiscard]] std::optional<Finding> rawNameProblem(const Item &item) const;
    [[nodiscard]] std::optional<Finding> sizeProblem(const Item &item, bool folder) const;
    /// \return nothing where the directory does not go on as counted
    [[nodiscard]] Result<std::optional<zip::FileHeader>> centralHeader(qint64 at);
    [[nodiscard]] Result<> checkLayout(const CancelToken &cancel);
    /// Checks one entry's local header, data and descriptor. \return the problem, or nothing
    [[nodiscard]] Result<std::optional<Finding>> localProblem(const Item &item, qint64 begin, qint64 end);
    [[nodiscard]] std::optional<Finding> mismatch(const Item &item, const zip::FileHeader &local) const;
    [[nodiscard]] Result<bool> isDescriptor(const zip::FileHeader &central, qint64 begin, qint64 size);
    void refuse(const Finding &problem);
    void refuseBrokenDirectory(int entriesBefore);
    [[nodiscard]] bool enough() const;

    RandomReader m_reader;
    RandomReader m_directory; ///< a window of its own: both are read in turns
    ZipLocation m_location;
    QList<Place> m_places; ///< in the order of the central directory
    EntryIndex m_names;
    Outcome m_outcome;
};

} // namespace epost
