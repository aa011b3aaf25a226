// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "base/Sha256.h"
#include "package/PackageEntry.h"

#include <QCoreApplication>
#include <QList>

#include <memory>

class QFile;

namespace epost {

/// A differential program, opened once: hashed, and its whole structure audited. No byte of the files inside
/// is decompressed for that; PackageReader does it, and proves sizes and checksums.
/// Immutable and cheap to copy (shared data); may be read from any thread.
class Package {
    Q_DECLARE_TR_FUNCTIONS(epost::Package)

public:
    /// When the SHA-256 of the whole file is computed.
    enum class Hashing {
        Now,
        Meanwhile, ///< by a thread of its own, for work that needs it only at its end
        WhenAsked, ///< for work that may not need it
    };

    /// \param progress of the hashing; told in the thread that does it
    /// \return an error only where the file cannot be read, changes meanwhile, or the work was cancelled;
    /// whatever is wrong with the package itself is told by problems()
    [[nodiscard]] static Result<Package> open(const QString &path, const CancelToken &cancel = {},
                                              const Progress &progress = {}, Hashing hashing = Hashing::Now);
    /// Waits for the SHA-256. \return as open()
    [[nodiscard]] Result<> settle() const;

    [[nodiscard]] const QString &path() const; ///< absolute
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] qint64 size() const; ///< of the whole file, in bytes
    /// Of the whole file. Waits for it; empty where settle() fails.
    [[nodiscard]] const Sha256 &sha256() const;
    /// Where the ZIP begins in the file; -1 where none was found.
    [[nodiscard]] qint64 zipOffset() const;
    /// Whether the program names a certificate table. Says nothing about the signature's validity.
    [[nodiscard]] bool hasSignature() const;

    /// In the order of the central directory. Empty unless acceptable().
    [[nodiscard]] const QList<PackageEntry> &entries() const;
    /// What is wrong, codes "package.…", the entry as subject.
    [[nodiscard]] const Findings &problems() const;
    /// No problem is a blocker. A package that is not acceptable has no entries that could be read.
    [[nodiscard]] bool acceptable() const;

    /// Whether the file on disk is still the one that was hashed, by its identity, size and times. Cheap.
    /// \return Refused where it is another or was written to
    [[nodiscard]] Result<> unchanged() const;
    /// As unchanged(), proven by hashing the whole file again.
    [[nodiscard]] Result<> rehash(const CancelToken &cancel = {}, const Progress &progress = {}) const;

private:
    friend class PackageReader;
    struct Data;
    explicit Package(std::shared_ptr<const Data> data);
    [[nodiscard]] static Result<> audit(QFile &file, Data &data, const CancelToken &cancel);
    std::shared_ptr<const Data> m_data;
};

} // namespace epost
