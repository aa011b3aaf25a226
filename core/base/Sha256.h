// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <QByteArray>
#include <QHashFunctions>

#include <array>
#include <memory>

class QIODevice;

namespace epost {

/// A SHA-256 value. Made by a hasher or read from 64 hex digits, never anything else.
class Sha256 {
    Q_DECLARE_TR_FUNCTIONS(epost::Sha256)

public:
    using Bytes = std::array<unsigned char, 32>;

    /// Of nothing: the hash of zero bytes.
    Sha256();
    explicit Sha256(const Bytes &bytes)
        : m_bytes(bytes)
    {
    }
    /// \return InvalidInput unless the text is 64 hex digits, in either case
    [[nodiscard]] static Result<Sha256> fromHex(const QString &hex);
    /// 64 lower-case hex digits.
    [[nodiscard]] QString toHex() const;

    bool operator==(const Sha256 &) const = default;
    friend size_t qHash(const Sha256 &sha, size_t seed = 0)
    {
        return qHashBits(sha.m_bytes.data(), 32, seed);
    }

private:
    Bytes m_bytes;
};

/// Hashes a stream of bytes with libcrypto (BCrypt on Windows): several times faster than QCryptographicHash.
/// Not thread-safe; one object a stream.
class Sha256Hasher {
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher &&) noexcept;
    Sha256Hasher &operator=(Sha256Hasher &&) noexcept;

    void add(const char *data, qsizetype size);
    void add(const QByteArray &data) { add(data.constData(), data.size()); }
    /// The hash of everything added. The hasher starts anew afterwards.
    [[nodiscard]] Sha256 finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Sha256 sha256Of(const QByteArray &data);
/// Reads \a device from its position to its end.
[[nodiscard]] Result<Sha256> sha256Of(QIODevice &device, const CancelToken &cancel = {});
/// \return the error names the path
[[nodiscard]] Result<Sha256> sha256OfFile(const QString &path, const CancelToken &cancel = {});

} // namespace epost
