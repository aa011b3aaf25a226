// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalFileSystem.h"

#include "base/Files.h"
#include "base/Logging.h"
#include "platform/rehearsal/RehearsalMachine.h"
#include "platform/rehearsal/RehearsalWorld.h"

#include <algorithm>

namespace epost {

namespace {

/// A file of the product, rather than of the transaction's own folder.
bool isProductFile(const QString &path)
{
    return std::ranges::none_of(path.split(QLatin1Char('/')),
                                [](const QString &name) { return isStateFolderName(name); });
}

} // namespace

/// A file of the node: its bytes count, and it dies with the node.
class RehearsalFileSystem::Writer final : public FileWriter {
public:
    Writer(RehearsalFileSystem &owner, QString path, std::unique_ptr<FileWriter> file)
        : m_owner(owner)
        , m_path(std::move(path))
        , m_file(std::move(file))
    {
    }
    Result<> write(const char *data, qsizetype size) override
    {
        return m_owner.whilePowered(m_path, [&]() -> Result<> {
            if (auto room = m_owner.roomFor(size, m_path); !room)
                return room;
            return m_file->write(data, size);
        });
    }
    Result<> flush() override
    {
        return m_owner.whilePowered(m_path, [&] { return m_file->flush(); });
    }
    Result<> close() override
    {
        return m_owner.whilePowered(m_path, [&] { return m_file->close(); });
    }

private:
    RehearsalFileSystem &m_owner;
    QString m_path;
    std::unique_ptr<FileWriter> m_file;
};

RehearsalFileSystem::RehearsalFileSystem(RehearsalWorld &world, NodeName node)
    : m_world(world)
    , m_node(std::move(node))
    , m_disk(makeNativeFileSystem())
    , m_diskCanFill(fault(FaultKind::DiskFull).has_value())
{
}

RehearsalFileSystem::~RehearsalFileSystem() = default;

std::optional<Fault> RehearsalFileSystem::fault(FaultKind kind) const
{
    const WorldState world = m_world.state();
    const Fault *found = world.fault(kind, m_node);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

void RehearsalFileSystem::noteSeen(FaultKind kind)
{
    const auto noted = m_world.change([&](WorldState &world) -> Result<> {
        for (Fault &each : world.faults)
            each.seen = each.seen || (each.kind == kind && each.node == m_node);
        return {};
    });
    if (!noted)
        logging::warning(QStringLiteral("rehearsal: %1").arg(noted.error().text()));
}

template <typename Call>
auto RehearsalFileSystem::whilePowered(const QString &path, Call call) const -> decltype(call())
{
    if (m_world.isDark(m_node))
        return fail(powerLost(m_node).in(path));
    return call();
}

Result<> RehearsalFileSystem::roomFor(qsizetype size, const QString &path)
{
    const qint64 written = m_written += size;
    if (!m_diskCanFill)
        return {};
    const auto full = fault(FaultKind::DiskFull);
    if (!full || written <= full->amount)
        return {};
    m_written -= size; // a smaller block may still find room, as the record of the roll-back
    if (!full->seen)
        noteSeen(FaultKind::DiskFull);
    return fail(Error(ErrorClass::DiskFull, tr("There is no space left on the disk.")).in(path));
}

Result<> RehearsalFileSystem::mayReplace(const QString &path)
{
    if (!isProductFile(path))
        return {};
    const auto cut = fault(FaultKind::PowerCut);
    if (++m_productRenames == (cut ? cut->amount : -1)) {
        if (auto off = m_world.cutPower(m_node); !off)
            return off;
        return fail(powerLost(m_node).in(path));
    }
    const auto held = fault(FaultKind::FileInUse);
    const QString name = path.section(QLatin1Char('/'), -1);
    if (!held || name.compare(held->file, Qt::CaseInsensitive) != 0)
        return {};
    if (!held->seen)
        noteSeen(FaultKind::FileInUse);
    return fail(Error(ErrorClass::InUse, tr("Another program holds the file open.")).in(path));
}

Result<> RehearsalFileSystem::createFolder(const QString &path, bool onlyOwner)
{
    return whilePowered(path, [&] { return m_disk->createFolder(path, onlyOwner); });
}

Result<std::unique_ptr<FileWriter>> RehearsalFileSystem::createFile(const QString &path)
{
    return whilePowered(path, [&]() -> Result<std::unique_ptr<FileWriter>> {
        auto file = m_disk->createFile(path);
        if (!file)
            return file;
        return std::make_unique<Writer>(*this, path, std::move(*file));
    });
}

Result<std::unique_ptr<FileWriter>> RehearsalFileSystem::appendTo(const QString &path, qint64 length)
{
    return whilePowered(path, [&]() -> Result<std::unique_ptr<FileWriter>> {
        auto file = m_disk->appendTo(path, length);
        if (!file)
            return file;
        return std::make_unique<Writer>(*this, path, std::move(*file));
    });
}

Result<> RehearsalFileSystem::link(const QString &existing, const QString &path)
{
    return whilePowered(path, [&] { return m_disk->link(existing, path); });
}

Result<> RehearsalFileSystem::rename(const QString &from, const QString &to)
{
    return whilePowered(to, [&]() -> Result<> {
        if (auto may = mayReplace(to); !may)
            return may;
        return m_disk->rename(from, to);
    });
}

Result<> RehearsalFileSystem::removeFile(const QString &path)
{
    return whilePowered(path, [&] { return m_disk->removeFile(path); });
}

Result<> RehearsalFileSystem::removeFolder(const QString &path)
{
    return whilePowered(path, [&] { return m_disk->removeFolder(path); });
}

Result<> RehearsalFileSystem::setModified(const QString &path, const QDateTime &time)
{
    return whilePowered(path, [&] { return m_disk->setModified(path, time); });
}

Result<> RehearsalFileSystem::takeAccessOf(const QString &path, const QString &like)
{
    return whilePowered(path, [&] { return m_disk->takeAccessOf(path, like); });
}

Result<> RehearsalFileSystem::inheritAccess(const QString &path, const QString &folder)
{
    return whilePowered(path, [&] { return m_disk->inheritAccess(path, folder); });
}

Result<> RehearsalFileSystem::flushFiles(const PathSeries &files)
{
    return whilePowered({}, [&] { return m_disk->flushFiles(files); });
}

Result<> RehearsalFileSystem::flushFolders(const QStringList &folders)
{
    return whilePowered({}, [&] { return m_disk->flushFolders(folders); });
}

Result<PathInfo> RehearsalFileSystem::info(const QString &path) const
{
    return whilePowered(path, [&] { return m_disk->info(path); });
}

} // namespace epost
