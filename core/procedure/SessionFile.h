// SPDX-License-Identifier: MIT
#pragma once

#include "base/OwnerLock.h"
#include "procedure/Session.h"

namespace epost {

/// A session on disk, held by one operator. Written whole before and after every transition (QSaveFile): a
/// reader sees the old or the new one. Not thread-safe; one thread changes a session at a time.
class SessionFile {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionFile)

public:
    /// Starts a new session file. \return Refused where the path exists already
    [[nodiscard]] static Result<SessionFile> create(const QString &path, Session session);
    /// Opens for changing. \return Locked with the owner's name, Damaged, Unsupported or NotFound
    [[nodiscard]] static Result<SessionFile> open(const QString &path,
                                                  OwnerLock::Foreign foreign = OwnerLock::Foreign::Respect);
    /// Reads without the right to change, also while another run holds it.
    [[nodiscard]] static Result<Session> read(const QString &path);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The folder of the file: evidence, logs and packages lie beside it.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Result<> save() const;

private:
    SessionFile(QString path, Session session, OwnerLock lock);
    [[nodiscard]] static Result<OwnerLock> takeLock(const QString &path, OwnerLock::Foreign foreign);

    QString m_path;
    Session m_session;
    OwnerLock m_lock;
};

} // namespace epost
