// SPDX-License-Identifier: MIT
#include "update/PatientFileSystem.h"

namespace epost {

PatientFileSystem::PatientFileSystem(FileSystem &below, Milliseconds limit)
    : m_below(below)
    , m_limit(limit)
{
}

template <typename Call>
Result<> PatientFileSystem::patiently(Call call)
{
    constexpr Milliseconds kBetween{100};
    SystemClock clock;
    const Milliseconds end = clock.monotonic() + m_limit;
    for (;;) {
        Result<> done = call();
        if (done)
            return done;
        const ErrorClass why = done.error().errorClass();
        const bool mayPass = why == ErrorClass::InUse || why == ErrorClass::AccessDenied;
        if (!mayPass || m_cancel.isCancelled() || clock.monotonic() >= end)
            return done;
        clock.pause(kBetween, m_cancel);
    }
}

Result<> PatientFileSystem::createFolder(const QString &path, bool onlyOwner)
{
    return m_below.createFolder(path, onlyOwner);
}

Result<std::unique_ptr<FileWriter>> PatientFileSystem::createFile(const QString &path)
{
    return m_below.createFile(path);
}

Result<std::unique_ptr<FileWriter>> PatientFileSystem::appendTo(const QString &path, qint64 length)
{
    return m_below.appendTo(path, length);
}

Result<> PatientFileSystem::link(const QString &existing, const QString &path)
{
    return patiently([&] { return m_below.link(existing, path); });
}

Result<> PatientFileSystem::rename(const QString &from, const QString &to)
{
    return patiently([&] { return m_below.rename(from, to); });
}

Result<> PatientFileSystem::removeFile(const QString &path)
{
    return patiently([&] { return m_below.removeFile(path); });
}

Result<> PatientFileSystem::removeFolder(const QString &path)
{
    // "In use" means "not empty" here: waiting would not change it.
    return m_below.removeFolder(path);
}

Result<> PatientFileSystem::setModified(const QString &path, const QDateTime &time)
{
    return m_below.setModified(path, time);
}

Result<> PatientFileSystem::takeAccessOf(const QString &path, const QString &like)
{
    return m_below.takeAccessOf(path, like);
}

Result<> PatientFileSystem::inheritAccess(const QString &path, const QString &folder)
{
    return m_below.inheritAccess(path, folder);
}

Result<> PatientFileSystem::flushFiles(const PathSeries &files)
{
    return m_below.flushFiles(files);
}

Result<> PatientFileSystem::flushFolders(const QStringList &folders)
{
    return m_below.flushFolders(folders);
}

Result<PathInfo> PatientFileSystem::info(const QString &path) const
{
    return m_below.info(path);
}

} // namespace epost
