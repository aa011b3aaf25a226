// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <memory>

class QLockFile;

namespace epost {

/// A session on disk, held by one operator. Written whole before and after every transition (QSaveFile): a
/// reader sees the old or the new one. Not thread-safe; one thread changes a session at a time.
class SessionFile {
    Q_DECLARE_TR_FUNCTIONS(epost::SessionFile)

public:
    enum class Lock {
        Respect, ///< Locked where another run holds the session
        Break, ///< take it from a run that is dead or on another computer; a live one here is still respected
    };

    /// Starts a new session file. \return Refused where the path exists already
    [[nodiscard]] static Result<SessionFile> create(const QString &path, Session session);
    /// Opens for changing. \return Locked with the owner's name, Damaged, Unsupported or NotFound
    [[nodiscard]] static Result<SessionFile> open(const QString &path, Lock lock = Lock::Respect);
    /// Reads without the right to change, also while another run holds it.
    [[nodiscard]] static Result<Session> read(const QString &path);

    SessionFile(SessionFile &&) noexcept;
    SessionFile &operator=(SessionFile &&) noexcept;
    ~SessionFile();

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The folder of the file: evidence, logs and packages lie beside it.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] Result<> save() const;

private:
    SessionFile(QString path, Session session, std::unique_ptr<QLockFile> lock);
    [[nodiscard]] static Result<std::unique_ptr<QLockFile>> takeLock(const QString &path, Lock policy);

    QString m_path;
    Session m_session;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace epost
