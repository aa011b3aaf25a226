// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "package/PeLayout.h"
#include "package/RandomReader.h"
#include "package/ZipRecords.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace epost {

/// Where the ZIP lies in a self-extracting program.
struct ZipLocation {
    zip::EndRecord end;
    qint64 base = 0; ///< in the file: what the ZIP's offsets count from; 0 where they were adjusted
    qint64 directoryStart = 0; ///< in the file
    qint64 earliestStart = 0; ///< the ZIP may not begin before: the section that holds it
};

/// Finds the one ZIP that a self-extracting program carries: behind the program, or inside its last section
/// with zeros after it (WinZip's "_winzip_"), and before an Authenticode signature.
/// Reads the end of the file only; a file without a ZIP at its end is searched through for the reason why.
class ZipLocator {
    Q_DECLARE_TR_FUNCTIONS(epost::ZipLocator)

public:
    /// \param pe nothing for a file that is no program
    ZipLocator(QIODevice &file, std::optional<PeLayout> pe);

    struct Found {
        std::optional<ZipLocation> location;
        Findings problems; ///< why there is no location
    };
    [[nodiscard]] Result<Found> locate(const CancelToken &cancel = {});

    /// Looks for another ZIP before \a start, in the found one's comment and behind its end: then it is not
    /// certain which one is meant.
    /// \param start in the file: the first byte of the found ZIP
    [[nodiscard]] Result<Findings> othersBeside(const ZipLocation &location, qint64 start,
                                                const CancelToken &cancel = {});

private:
    /// A place where a ZIP may end: anywhere from \a zerosFrom to \a limit, and only zeros between.
    struct Tail {
        qint64 zerosFrom = 0;
        qint64 limit = 0;
        qint64 earliestStart = 0;
    };
    struct Candidate {
        zip::EndRecord end;
        qint64 earliestStart = 0;
    };
    using Visitor = std::function<Result<bool>(qint64 offset, quint32 signature)>;

    [[nodiscard]] Result<std::optional<qint64>> certificateTable();
    [[nodiscard]] Result<qint64> endOfNonZero(qint64 from, qint64 to, const CancelToken &cancel);
    [[nodiscard]] Result<QList<Tail>> tails(const CancelToken &cancel);
    [[nodiscard]] Result<> addCandidates(const Tail &tail, QList<Candidate> &candidates);
    [[nodiscard]] QList<qint64> usualBases() const;
    [[nodiscard]] Result<bool> isConsistent(const zip::EndRecord &end, const QList<qint64> &bases);
    [[nodiscard]] Result<bool> hasSignatureAt(qint64 offset, quint32 signature);
    [[nodiscard]] Result<Found> whyNone(const CancelToken &cancel);
    [[nodiscard]] Result<> forEachSignature(qint64 from, qint64 to, const CancelToken &cancel,
                                            const Visitor &visit);

    RandomReader m_reader;
    std::optional<PeLayout> m_pe;
};

} // namespace epost
