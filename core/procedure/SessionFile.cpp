// SPDX-License-Identifier: MIT
#include "procedure/SessionFile.h"

#include "base/Files.h"
#include "base/JsonReader.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace epost {

namespace {

/// A session of a long night with every finding is some hundred KiB; what is larger was not written by this
/// program.
constexpr qint64 kLargestSession = 64 << 20;

} // namespace

SessionFile::SessionFile(QString path, Session session, OwnerLock lock)
    : m_path(std::move(path))
    , m_session(std::move(session))
    , m_lock(std::move(lock))
{
}

Result<OwnerLock> SessionFile::takeLock(const QString &path, OwnerLock::Foreign foreign)
{
    return OwnerLock::take(path + QStringLiteral(".lock"), path, foreign);
}

Result<SessionFile> SessionFile::create(const QString &path, Session session)
{
    if (QFileInfo::exists(path)) {
        return fail(Error(ErrorClass::Refused, tr("There is a file of that name already."),
                          tr("Choose another name, or open the existing session."))
                        .in(path));
    }
    auto lock = takeLock(path, OwnerLock::Foreign::Respect);
    if (!lock)
        return fail(lock.error());
    SessionFile file(QFileInfo(path).absoluteFilePath(), std::move(session), std::move(*lock));
    if (auto saved = file.save(); !saved)
        return fail(saved.error());
    return file;
}

Result<SessionFile> SessionFile::open(const QString &path, OwnerLock::Foreign foreign)
{
    if (auto readable = read(path); !readable)
        return fail(readable.error());
    auto lock = takeLock(path, foreign);
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
    if (session)
        return session;
    const Error &error = session.error();
    if (error.errorClass() != ErrorClass::Damaged)
        return fail(error.in(path));
    // Unlike a package, the vendor has no other copy of it.
    return fail(
        Error(ErrorClass::Damaged, error.what(),
              tr("Open a sound copy of the session, such as the one on the other node, or begin a new "
                 "session."))
            .in(path));
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
