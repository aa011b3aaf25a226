// SPDX-License-Identifier: MIT
#include "update/Staging.h"

#include "update/Parallel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace epost {

namespace {

/// Every folder that an entry needs, its own included where it is one; parents first.
void collectFolders(const PackageEntry &entry, QSet<QString> &folders)
{
    QStringList parts = entry.path.components();
    if (!entry.folder)
        parts.removeLast();
    for (; !parts.isEmpty(); parts.removeLast())
        folders.insert(parts.join(QLatin1Char('/')));
}

} // namespace

Staging::Staging(UpdateContext &context, const Package &package)
    : m_context(context)
    , m_package(package)
{
}

Result<> Staging::run(TransactionInfo &info)
{
    const TransactionPaths paths = m_context.state.paths(info.id);
    QList<Item> items;
    info.files.clear();
    info.counts = {};
    for (qsizetype i = 0; i < m_package.entries().size(); ++i) {
        const PackageEntry &entry = m_package.entries().at(i);
        if (entry.folder)
            continue;
        const QString path = entry.path.text();
        if (info.keep.contains(path)) {
            ++info.counts.kept;
            continue;
        }
        Item item;
        item.file.path = path;
        item.file.entry = static_cast<int>(i);
        item.file.number = item.file.entry;
        item.file.dataFile = info.dataFiles.contains(path);
        item.likelySame = info.likelySame.contains(path);
        items.append(item);
    }
    auto folders = newFolders(info);
    if (!folders)
        return fail(folders.error());
    if (auto made = m_context.state.createFolderIfMissing(paths.stage()); !made)
        return made;
    if (auto staged = inThreads(items, paths); !staged)
        return staged;

    info.newFolders = *folders;
    QStringList written;
    for (const Item &item : std::as_const(items)) {
        if (item.outcome == Outcome::Same) {
            ++info.counts.same;
            continue;
        }
        ++(item.file.existed ? info.counts.replaced : info.counts.added);
        info.files.append(item.file);
        written.append(paths.staged(item.file.number));
    }
    // The data before the names: either may reach the disk without the other (fsync(2)).
    if (auto flushed = m_context.fileSystem.flushFiles(written); !flushed)
        return flushed;
    return m_context.fileSystem.flushFolders({paths.stage(), paths.folder()});
}

Result<> Staging::renew(const TransactionInfo &info, const QList<TransactionFile> &files)
{
    const TransactionPaths paths = m_context.state.paths(info.id);
    QList<Item> items;
    QStringList written;
    for (const TransactionFile &file : files) {
        if (file.entry < 0 || file.entry >= m_package.entries().size()
            || m_package.entries().at(file.entry).path.text() != file.path) {
            return fail(Error(ErrorClass::Damaged, tr("The package has no such file as the journal says."))
                            .in(file.path));
        }
        items.append({file, false, Outcome::Changes});
        written.append(paths.staged(file.number));
        if (auto removed = m_context.state.removeTree(written.last()); !removed)
            return removed;
    }
    if (auto made = m_context.state.createFolderIfMissing(paths.stage()); !made)
        return made;
    if (auto staged = inThreads(items, paths); !staged)
        return staged;
    if (auto flushed = m_context.fileSystem.flushFiles(written); !flushed)
        return flushed;
    return m_context.fileSystem.flushFolders({paths.stage(), paths.folder()});
}

Result<> Staging::inThreads(QList<Item> &items, const TransactionPaths &paths)
{
    // Large files first, so that no thread is left with one at the end.
    QList<qsizetype> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    const auto sizeOf = [&](qsizetype i) { return m_package.entries().at(items.at(i).file.entry).size; };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return sizeOf(a) > sizeOf(b); });
    Item *const first = items.data();
    auto staged = forEachParallel(items.size(), [&] {
        auto reader = std::make_shared<PackageReader>(m_package);
        auto opened = std::make_shared<Result<>>(reader->open());
        return [this, reader, opened, first, &order, &paths](qsizetype i) -> Result<> {
            if (!*opened)
                return *opened;
            Item &item = first[order.at(i)];
            auto done = stageOne(item, *reader, paths);
            if (!done && !reader->problemCode().isEmpty()) {
                const QMutexLocker lock(&m_mutex);
                m_problemCode = reader->problemCode();
            }
            return done ? done : fail(done.error().in(item.file.path));
        };
    });
    if (!staged)
        return staged;
    // What was read is proven entry by entry; that it came from the audited file is proven here.
    return m_package.unchanged();
}

Result<> Staging::stageOne(Item &item, PackageReader &reader, const TransactionPaths &paths)
{
    const PackageEntry &entry = m_package.entries().at(item.file.entry);
    const QString target = m_context.target.filePath(item.file.path);
    const auto old = m_context.hashes.hashOf(target, m_context.cancel);
    if (!old)
        return fail(old.error());
    item.file.existed = old->has_value();
    if (item.file.existed)
        item.file.oldSha = **old;

    if (item.likelySame) {
        const auto present = read(entry, reader, nullptr);
        if (!present)
            return fail(present.error());
        item.file.newSha = *present;
    }
    const auto isSame = [&] { return item.file.existed && item.file.newSha == item.file.oldSha; };
    if (item.likelySame && isSame()) {
        item.outcome = Outcome::Same;
        return {};
    }
    const QString staged = paths.staged(item.file.number);
    const auto sha = extract(entry, reader, staged);
    if (!sha)
        return fail(sha.error());
    item.file.newSha = *sha;
    if (isSame()) {
        item.outcome = Outcome::Same;
        return m_context.fileSystem.removeFile(staged);
    }
    if (auto given = giveAccess(item.file, staged); !given)
        return given;
    if (const QDateTime modified = entry.modified.toDateTime(); modified.isValid()) {
        if (auto set = m_context.fileSystem.setModified(staged, modified); !set)
            return set;
    }
    return m_context.hashes.remember(staged, *sha);
}

Result<Sha256> Staging::extract(const PackageEntry &entry, PackageReader &reader, const QString &path)
{
    auto writer = m_context.fileSystem.createFile(path);
    if (!writer)
        return fail(writer.error());
    const auto sha = read(entry, reader, writer->get());
    if (!sha)
        return sha;
    if (auto closed = (*writer)->close(); !closed)
        return fail(closed.error());
    return sha;
}

Result<Sha256> Staging::read(const PackageEntry &entry, PackageReader &reader, FileWriter *writer)
{
    Sha256Hasher hasher;
    const auto done = reader.read(
        entry,
        [&](const char *data, qsizetype size) -> Result<> {
            hasher.add(data, size);
            m_context.meter.advance(tr("Preparing the new files"), size);
            return writer ? writer->write(data, size) : Result<>();
        },
        m_context.cancel);
    if (!done)
        return fail(done.error());
    return hasher.finish();
}

Result<> Staging::giveAccess(const TransactionFile &file, const QString &path)
{
    const QString target = m_context.target.filePath(file.path);
    if (file.existed)
        return m_context.fileSystem.takeAccessOf(path, target);
    // A folder that does not exist yet inherits from the first one above that does.
    Folder folder = *Folder::fromPath(target);
    do {
        folder = folder.parent();
    } while (!folder.exists() && folder.parent() != folder);
    return m_context.fileSystem.inheritAccess(path, folder.path());
}

Result<QStringList> Staging::newFolders(const TransactionInfo &info) const
{
    QSet<QString> needed;
    for (const PackageEntry &entry : m_package.entries()) {
        if (entry.folder || !info.keep.contains(entry.path.text()))
            collectFolders(entry, needed);
    }
    QStringList missing;
    for (const QString &folder : std::as_const(needed)) {
        const auto found = m_context.fileSystem.info(m_context.target.filePath(folder));
        if (!found)
            return fail(found.error());
        if (found->kind == PathKind::Nothing) {
            missing.append(folder);
        } else if (found->kind != PathKind::Folder) {
            return fail(
                Error(ErrorClass::Refused, tr("A file or a link stands where the package has a folder."))
                    .in(m_context.target.filePath(folder)));
        }
    }
    // Parents first: a path sorts before everything below it.
    missing.sort();
    return missing;
}

} // namespace epost
