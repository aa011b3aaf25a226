// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"
#include "platform/rehearsal/WorldState.h"
#include "update/FileSystem.h"

#include <atomic>
#include <optional>

namespace epost {

class RehearsalWorld;

/// The real file system under a node of a rehearsed world, with the scenario's faults: a disk that is full, a
/// file that is held, a power cut at a certain rename. Counts start with the object; a fault that strikes is
/// noted in the world, and one that somebody mends there is gone here as well.
class RehearsalFileSystem final : public FileSystem {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearsalFileSystem)

public:
    /// \param world outlives the file system
    RehearsalFileSystem(RehearsalWorld &world, NodeName node);
    ~RehearsalFileSystem() override;

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
    class Writer;
    template <typename Call>
    auto whilePowered(const QString &path, Call call) const -> decltype(call());
    [[nodiscard]] Result<> roomFor(qsizetype size, const QString &path);
    [[nodiscard]] Result<> mayReplace(const QString &path);
    [[nodiscard]] std::optional<Fault> fault(FaultKind kind) const;
    void noteSeen(FaultKind kind);

    RehearsalWorld &m_world;
    NodeName m_node;
    std::unique_ptr<FileSystem> m_disk;
    bool m_diskCanFill; ///< a fault of this kind was armed at the beginning; spares a look for every block
    std::atomic<qint64> m_written{0}; ///< bytes
    std::atomic<qint64> m_productRenames{0};
};

} // namespace epost
