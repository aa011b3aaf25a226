// SPDX-License-Identifier: MIT
#include "base/Sha256.h"

#include "base/Files.h"

#include <QFile>

#ifdef Q_OS_WIN
#include "base/WindowsApi.h"

#include <bcrypt.h>
#else
// The plain functions: they come out of the static libcrypto with nothing else, while EVP needs all of it,
// which takes longer to load than the rest of the command line.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#endif

namespace epost {

#ifdef Q_OS_WIN

namespace {

// BCRYPT_SHA256_ALG_HANDLE, which mingw-w64's header does not name: a pseudo handle that exists since Windows
// 10 and Server 2016, the oldest systems that the product supports.
const auto kSha256
    = reinterpret_cast<BCRYPT_ALG_HANDLE>(quintptr{0x41}); // NOLINT: a number by Microsoft's definition

} // namespace

struct Sha256Hasher::Context {
    Context() { start(); }
    ~Context() { BCryptDestroyHash(handle); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    void start() { check(BCryptCreateHash(kSha256, &handle, nullptr, 0, nullptr, 0, 0)); }
    static void check(NTSTATUS status)
    {
        if (status < 0)
            qFatal("BCrypt failed: 0x%08lx", static_cast<unsigned long>(status));
    }
    BCRYPT_HASH_HANDLE handle = nullptr;
};

void Sha256Hasher::add(const char *data, qsizetype size)
{
    Context::check(BCryptHashData(m_context->handle, reinterpret_cast<PUCHAR>(const_cast<char *>(data)),
                                  static_cast<ULONG>(size), 0));
}

Sha256 Sha256Hasher::finish()
{
    Sha256::Bytes bytes;
    Context::check(BCryptFinishHash(m_context->handle, bytes.data(), static_cast<ULONG>(bytes.size()), 0));
    BCryptDestroyHash(m_context->handle);
    m_context->start();
    return Sha256(bytes);
}

#else

struct Sha256Hasher::Context {
    Context() { start(); }
    void start() { check(SHA256_Init(&state)); }
    static void check(int ok)
    {
        // A wrong hash must never come out of a broken library.
        if (ok != 1)
            qFatal("libcrypto failed to hash");
    }
    SHA256_CTX state;
};

void Sha256Hasher::add(const char *data, qsizetype size)
{
    Context::check(SHA256_Update(&m_context->state, data, static_cast<size_t>(size)));
}

Sha256 Sha256Hasher::finish()
{
    Sha256::Bytes bytes;
    Context::check(SHA256_Final(bytes.data(), &m_context->state));
    m_context->start();
    return Sha256(bytes);
}

#endif

Sha256Hasher::Sha256Hasher()
    : m_context(std::make_unique<Context>())
{
}
Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher &&) noexcept = default;
Sha256Hasher &Sha256Hasher::operator=(Sha256Hasher &&) noexcept = default;

Sha256::Sha256()
    : Sha256(Sha256Hasher().finish())
{
}

Result<Sha256> Sha256::fromHex(const QString &hex)
{
    const QByteArray ascii = hex.toLatin1();
    const QByteArray decoded = QByteArray::fromHex(ascii);
    Bytes bytes;
    if (ascii.size() != 64 || decoded.toHex() != ascii.toLower())
        return fail(ErrorClass::InvalidInput,
                    tr("“%1” is not a SHA-256 value (64 hexadecimal digits).").arg(hex.left(80)));
    std::copy(decoded.begin(), decoded.end(), bytes.begin());
    return Sha256(bytes);
}

QString Sha256::toHex() const
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(m_bytes.data()), static_cast<qsizetype>(m_bytes.size()))
            .toHex());
}

Sha256 sha256Of(const QByteArray &data)
{
    Sha256Hasher hasher;
    hasher.add(data);
    return hasher.finish();
}

Result<Sha256> sha256Of(QIODevice &device, const CancelToken &cancel)
{
    Sha256Hasher hasher;
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return fail(ErrorClass::Cancelled, Sha256::tr("The check was cancelled."));
        const qint64 got = device.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(Error(ErrorClass::ReadWrite, Sha256::tr("The file could not be read."))
                            .withNative(device.errorString()));
        if (got == 0)
            return hasher.finish();
        hasher.add(buffer.constData(), got);
    }
}

Result<Sha256> sha256OfFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    auto sha = sha256Of(file, cancel);
    return sha ? sha : fail(sha.error().in(path));
}

} // namespace epost
