// SPDX-License-Identifier: MIT
#pragma once

#include "package/Package.h"

#include <functional>
#include <memory>

namespace epost {

/// Reads the files of a package. QuaZip works on a device that shows only the ZIP's own bytes, and is trusted
/// with nothing but handing out the compressed bytes of an audited entry: what comes out is counted and
/// checked here. Not thread-safe; several readers of one package may work in parallel, one in each thread.
class PackageReader {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageReader)

public:
    /// Takes the next piece of a file; an error stops the reading and is passed on.
    using Sink = std::function<Result<>(const char *data, qsizetype size)>;

    explicit PackageReader(const Package &package);
    ~PackageReader();
    PackageReader(PackageReader &&) noexcept;
    PackageReader &operator=(PackageReader &&) noexcept;

    /// Opens a handle of its own. \return Refused for a package that is not acceptable or has changed on disk
    [[nodiscard]] Result<> open();

    /// Reads one file from its beginning to its end. The sink has seen at most the declared size; only after
    /// success it is known to be the file. Folders read as empty.
    /// \return Damaged where checksum or size are not as declared, Cancelled, or the sink's error
    [[nodiscard]] Result<> read(const PackageEntry &entry, const Sink &sink, const CancelToken &cancel = {});
    /// \param limit bytes; a longer file is refused before anything is read
    [[nodiscard]] Result<QByteArray> readAll(const PackageEntry &entry, qint64 limit,
                                             const CancelToken &cancel = {});

    /// The code under which the last failed read is to be reported: "package.crc", "package.output-size",
    /// "package.stream"; empty where the package was not to blame.
    [[nodiscard]] const QString &problemCode() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Reads every file and throws the content away.
/// \return the blockers found; an error only for what is not the package's fault (I/O, cancelled)
[[nodiscard]] Result<Findings> verifyContents(const Package &package, const CancelToken &cancel = {},
                                              const Progress &progress = {});

} // namespace epost
