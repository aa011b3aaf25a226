// SPDX-License-Identifier: MIT
#include "procedure/SessionFile.h"

#include "base/Files.h"
#include "base/JsonReader.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

namespace epost {

namespace {

/// A session of a long night with every finding is some hundred KiB; what is larger was not written by this
/// program.
constexpr qint64 kLargestSession = 64 << 20;

} // namespace

SessionFile::SessionFile(QString path, Session session, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_session(std::move(session))
    , m_lock(std::move(lock))
{
}

SessionFile::SessionFile(SessionFile &&) noexcept = default;
SessionFile &SessionFile::operator=(SessionFile &&) noexcept = default;
SessionFile::~SessionFile() = default;

Result<std::unique_ptr<QLockFile>> SessionFile::takeLock(const QString &path, Lock policy)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // A long night is no reason to lose the lock: only the owner's death is.
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(
            Error(ErrorClass::AccessDenied, tr("The folder of the session cannot be written.")).in(path));
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    const bool elsewhere = host != QSysInfo::machineHostName();
    if (policy == Lock::Break && elsewhere && lock->removeStaleLockFile() && lock->tryLock())
        return lock;
    return fail(
        Error(ErrorClass::Locked,
              tr("The session is in use by %1 (process %2 on %3).").arg(program).arg(process).arg(host),
              elsewhere
                  ? tr("If that run no longer exists, open the session with the option that breaks its lock.")
                  : tr("Close that run, or continue there."))
            .in(path));
}

Result<SessionFile> SessionFile::create(const QString &path, Session session)
{
    if (QFileInfo::exists(path)) {
        return fail(Error(ErrorClass::Refused, tr("There is a file of that name already."),
                          tr("Choose another name, or open the existing session."))
                        .in(path));
    }
    auto lock = takeLock(path, Lock::Respect);
    if (!lock)
        return fail(lock.error());
    SessionFile file(QFileInfo(path).absoluteFilePath(), std::move(session), std::move(*lock));
    if (auto saved = file.save(); !saved)
        return fail(saved.error());
    return file;
}

Result<SessionFile> SessionFile::open(const QString &path, Lock policy)
{
    if (auto readable = read(path); !readable)
        return fail(readable.error());
    auto lock = takeLock(path, policy);
    if (!lock)
        return fail(lock.error());
    // Once more under the lock: the other run may have written in between.
    auto session = read(path);
    if (!session)
        return fail(session.error());
    return SessionFile(QFileInfo(path).absoluteFilePath(), std::move(*session), std::move(*lock));
}

Result<Session> SessionFile::read(const QString &path)
{
    auto content = readFile(path, kLargestSession);
    if (!content)
        return fail(content.error());
    auto session = parseJsonObject(*content).and_then(&Session::fromJson);
    if (!session)
        return fail(session.error().in(path));
    return session;
}

QString SessionFile::folder() const
{
    return QFileInfo(m_path).path();
}

Result<> SessionFile::save() const
{
    return writeFile(m_path, QJsonDocument(m_session.toJson()).toJson());
}

} // namespace epost
