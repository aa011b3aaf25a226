// SPDX-License-Identifier: MIT
#include "update/HashCache.h"

#include <QCoreApplication>
#include <QDateTime>

namespace epost {

namespace {

struct HashCacheTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::HashCache)
};

/// A file changed twice within one tick of the file system's clock looks unchanged. So a hash is kept only of
/// files that had been quiet for a while when they were read.
bool quiet(const FileStamp &stamp)
{
    constexpr qint64 kQuietNs = 1'000'000'000;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    return stamp.modifiedNs < now - kQuietNs;
}

} // namespace

Result<std::optional<Sha256>> HashCache::hashOf(const QString &path, const CancelToken &cancel)
{
    const auto before = m_fileSystem.info(path);
    if (!before)
        return fail(before.error());
    if (before->kind == PathKind::Nothing)
        return std::optional<Sha256>();
    if (before->kind != PathKind::File)
        return fail(Error(ErrorClass::Refused,
                          HashCacheTexts::tr("A folder or a link stands where a plain file is expected."))
                        .in(path));
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_known.constFind(before->stamp); known != m_known.constEnd())
            return std::optional(*known);
    }
    const auto sha = sha256OfFile(path, cancel);
    if (!sha)
        return fail(sha.error());
    const auto after = m_fileSystem.info(path);
    if (!after)
        return fail(after.error());
    if (after->stamp == before->stamp && quiet(after->stamp)) {
        const QMutexLocker lock(&m_mutex);
        m_known.insert(after->stamp, *sha);
    }
    return std::optional(*sha);
}

Result<> HashCache::remember(const QString &path, const Sha256 &sha)
{
    const auto info = m_fileSystem.info(path);
    if (!info)
        return fail(info.error());
    const QMutexLocker lock(&m_mutex);
    m_known.insert(info->stamp, sha);
    return {};
}

void HashCache::forget(const QString &path)
{
    if (const auto info = m_fileSystem.info(path)) {
        const QMutexLocker lock(&m_mutex);
        m_known.remove(info->stamp);
    }
}

} // namespace epost
