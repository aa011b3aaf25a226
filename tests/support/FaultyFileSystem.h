// SPDX-License-Identifier: MIT
#pragma once

#include "update/FileSystem.h"

#include <QHash>
#include <QList>
#include <QMutex>
#include <QSet>

namespace epost::test {

enum class Fault {
    None,
    Fail, ///< the call fails once; the next ones work
    FailFromThen, ///< this call and every later one that can hit the same trouble
    Kill, ///< the process ends before the call
    KillWithin, ///< a write is done by half, any other call whole; then the process ends
    PowerCut, ///< as Kill, and what was not flushed is lost
};

class FaultyWriter;

/// A disk that remembers what was flushed, and fails, kills or loses power at a chosen file-changing call.
/// Passes everything on to the real file system. Thread-safe.
///
/// The model of a power cut: every file is cut back to its length at its last flush; every name made, moved
/// or removed in a folder that was not flushed since is put back.
class FaultyFileSystem final : public FileSystem {
public:
    /// \param real outlives this object
    /// \param root what a power cut concerns
    /// \param aside an empty folder on the same volume, outside of \a root
    FaultyFileSystem(FileSystem &real, QString root, QString aside);

    /// \param call counted from 1
    void failAt(int call, Fault fault, ErrorClass errorClass = ErrorClass::ReadWrite);
    /// As if the flushes had been forgotten in the code.
    void swallowFileFlushes() { m_swallowFiles = true; }
    void swallowFolderFlushes() { m_swallowFolders = true; }
    /// Only the one that is call number \a call.
    void swallowFlush(int call) { m_swallowedCall = call; }
    [[nodiscard]] int calls() const { return m_calls; }
    struct Flush {
        int call;
        bool ofFolders; ///< else of files
    };
    /// Which of the calls were flushes.
    [[nodiscard]] const QList<Flush> &flushes() const { return m_flushes; }
    [[nodiscard]] bool isDead() const { return m_dead; }
    void cutPower();

    [[nodiscard]] Result<> createFolder(const QString &path, bool onlyOwner) override;
    [[nodiscard]] Result<std::unique_ptr<FileWriter>> createFile(const QString &path) override;
    [[nodiscard]] Result<std::unique_ptr<FileWriter>> appendTo(const QString &path, qint64 length) override;
    [[nodiscard]] Result<> link(const QString &existing, const QString &path) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> removeFile(const QString &path) override;
    [[nodiscard]] Result<> removeFolder(const QString &path) override;
    [[nodiscard]] Result<> setModified(const QString &path, const QDateTime &time) override;
    [[nodiscard]] Result<> takeAccessOf(const QString &path, const QString &like) override;
    [[nodiscard]] Result<> inheritAccess(const QString &path, const QString &folder) override;
    [[nodiscard]] Result<> flushFiles(const PathSeries &files) override;
    [[nodiscard]] Result<> flushFolders(const QStringList &folders) override;
    [[nodiscard]] Result<PathInfo> info(const QString &path) const override;

private:
    friend class FaultyWriter;
    enum class Change { MadeFolder, MadeName, Moved, RemovedFile, RemovedFolder };
    struct Step {
        Change change;
        QString path;
        QString from; ///< of a move
        QString saved; ///< the file that was replaced or removed, kept aside; may be empty
    };

    /// \return an error where the call must not happen; \a dieAfter where it is the last one
    [[nodiscard]] Result<> count(bool &dieAfter);
    [[nodiscard]] Result<> ended(Result<> done, bool dieAfter);
    template <typename Call>
    [[nodiscard]] Result<> pass(Call call);
    [[nodiscard]] QString saveAside(const QString &path);
    /// \return whether the flush that is this call is left out
    [[nodiscard]] bool swallows(bool ofFolders);
    void remember(const QString &path, qint64 flushedLength);
    void undo(const Step &step) const;
    static Error powerLost();

    FileSystem &m_real;
    QString m_root;
    QString m_aside;
    QRecursiveMutex m_mutex;
    int m_calls = 0;
    int m_faultyCall = 0;
    Fault m_fault = Fault::None;
    ErrorClass m_errorClass = ErrorClass::ReadWrite;
    bool m_dead = false;
    bool m_swallowFiles = false;
    bool m_swallowFolders = false;
    int m_swallowedCall = 0;
    QList<Flush> m_flushes;
    int m_saved = 0;
    QSet<FaultyWriter *> m_writers; ///< open, or closed and not destroyed yet
    QList<Step> m_steps; ///< not flushed yet
    QHash<quint64, qint64> m_flushed; ///< length on the disk, by inode
};

} // namespace epost::test
