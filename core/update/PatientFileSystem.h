// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "update/FileSystem.h"

namespace epost {

/// Tries again, for a bounded time, what a virus scanner or an indexer may have prevented for a moment: "in
/// use" and "access denied" of names being linked, renamed and removed. Everything else goes through at once.
class PatientFileSystem final : public FileSystem {
public:
    /// \param below outlives this object
    /// \param limit for each call
    PatientFileSystem(FileSystem &below, Milliseconds limit);

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

    /// While cancelled nothing is tried again.
    void setCancel(const CancelToken &cancel) { m_cancel = cancel; }

private:
    template <typename Call>
    Result<> patiently(Call call);

    FileSystem &m_below;
    Milliseconds m_limit;
    CancelToken m_cancel;
};

} // namespace epost
