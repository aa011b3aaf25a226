// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "package/PackageEntry.h"

#include <QByteArray>
#include <QCoreApplication>

#include <functional>
#include <memory>

namespace epost {

/// Turns the packed bytes of an entry into its content and believes nothing: no byte more than declared comes
/// out, and finish() succeeds only where size and checksum are as declared and every packed byte was needed.
/// One object unpacks one entry after the other; not thread-safe.
class EntryUnpacker {
    Q_DECLARE_TR_FUNCTIONS(epost::EntryUnpacker)

public:
    using Sink = std::function<Result<>(const char *data, qsizetype size)>;

    EntryUnpacker();
    ~EntryUnpacker();
    EntryUnpacker(const EntryUnpacker &) = delete;
    EntryUnpacker &operator=(const EntryUnpacker &) = delete;

    void start(const PackageEntry &entry);
    [[nodiscard]] Result<> feed(const char *data, qsizetype size, const Sink &sink);
    [[nodiscard]] Result<> finish();

    /// "package.crc", "package.output-size", "package.stream" after a failure that is the package's fault;
    /// else empty.
    [[nodiscard]] const QString &problemCode() const { return m_problemCode; }

private:
    struct Stream;
    [[nodiscard]] Result<> inflateSome(const char *data, qsizetype size, const Sink &sink);
    [[nodiscard]] Result<> put(const char *data, qsizetype size, const Sink &sink);
    [[nodiscard]] tl::unexpected<Error> problem(QLatin1String code, const QString &what);
    [[nodiscard]] tl::unexpected<Error> wrongSize();
    [[nodiscard]] tl::unexpected<Error> badStream();

    std::unique_ptr<Stream> m_stream;
    QByteArray m_buffer;
    bool m_deflated = false;
    qsizetype m_room = 0; ///< bytes that may come out next
    bool m_ended = false; ///< the deflate stream has come to its end
    quint64 m_expectedSize = 0;
    quint64 m_size = 0;
    quint32 m_expectedCrc = 0;
    quint32 m_crc = 0;
    QString m_problemCode;
};

} // namespace epost
