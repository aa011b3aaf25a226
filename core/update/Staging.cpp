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

bool isSame(const TransactionFile &file)
{
    return file.existed && file.newSha == file.oldSha;
}

} // namespace

Staging::Staging(UpdateContext &context, const Package &package)
    : m_context(context)
    , m_package(package)
{
}

Result<> Staging::run(TransactionInfo &info)
{
    info.files.clear();
    info.files.reserve(m_package.entries().size());
    info.counts = {};
    for (qsizetype i = 0; i < m_package.entries().size(); ++i) {
        const PackageEntry &entry = m_package.entries().at(i);
        if (entry.folder)
            continue;
        const QString &path = entry.path.text();
        if (info.keep.contains(path)) {
            ++info.counts.kept;
            continue;
        }
        TransactionFile file;
        file.path = path;
        file.entry = static_cast<int>(i);
        file.dataFile = info.dataFiles.contains(path);
        info.files.append(file);
    }
    auto folders = newFolders(info);
    if (!folders)
        return fail(folders.error());
    if (auto prepared = prepare(info.files, info); !prepared)
        return prepared;

    info.newFolders = *folders;
    info.counts.same = static_cast<int>(info.files.removeIf(isSame));
    for (const TransactionFile &file : std::as_const(info.files))
        ++(file.existed ? info.counts.replaced : info.counts.added);
    return flush(info.files, m_context.state.paths(info.id));
}

Result<> Staging::renew(const TransactionInfo &info, QList<TransactionFile> files)
{
    const TransactionPaths paths = m_context.state.paths(info.id);
    for (const TransactionFile &file : std::as_const(files)) {
        if (file.entry < 0 || file.entry >= m_package.entries().size()
            || m_package.entries().at(file.entry).path.text() != file.path) {
            return fail(Error(ErrorClass::Damaged, tr("The package has no such file as the journal says."))
                            .in(file.path));
        }
        if (auto removed = m_context.state.removeTree(paths.staged(file.entry)); !removed)
            return removed;
    }
    if (auto prepared = prepare(files, info); !prepared)
        return prepared;
    return flush(files, paths);
}

Result<> Staging::prepare(QList<TransactionFile> &files, const TransactionInfo &info)
{
    const TransactionPaths paths = m_context.state.paths(info.id);
    if (auto made = m_context.state.createFolderIfMissing(paths.stage()); !made)
        return made;
    // Large files first, so that no thread is left with one at the end.
    QList<qsizetype> order(files.size());
    std::iota(order.begin(), order.end(), 0);
    const auto sizeOf = [&](qsizetype i) { return m_package.entries().at(files.at(i).entry).size; };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return sizeOf(a) > sizeOf(b); });
    TransactionFile *const first = files.data();
    auto staged = forEachParallel(files.size(), [&] {
        auto reader = std::make_shared<PackageReader>(m_package);
        auto opened = std::make_shared<Result<>>(reader->open());
        return [this, reader, opened, first, &order, &info, &paths](qsizetype i) -> Result<> {
            if (!*opened)
                return *opened;
            TransactionFile &file = first[order.at(i)];
            auto done = stageOne(file, info.likelySame.contains(file.path), *reader, paths);
            if (!done && !reader->problemCode().isEmpty()) {
                const QMutexLocker lock(&m_mutex);
                m_problemCode = reader->problemCode();
            }
            return done ? done : fail(done.error().in(file.path));
        };
    });
    if (!staged)
        return staged;
    // What was read is proven entry by entry; that it came from the audited file is proven here.
    return m_package.unchanged();
}

Result<> Staging::flush(const QList<TransactionFile> &files, const TransactionPaths &paths)
{
    const auto staged = [&](qsizetype i) { return paths.staged(files.at(i).entry); };
    // The data before the names: either may reach the disk without the other (fsync(2)).
    if (auto flushed = m_context.fileSystem.flushFiles({files.size(), staged}); !flushed)
        return flushed;
    return m_context.fileSystem.flushFolders({paths.stage(), paths.folder()});
}

Result<> Staging::stageOne(TransactionFile &file, bool likelySame, PackageReader &reader,
                           const TransactionPaths &paths)
{
    const PackageEntry &entry = m_package.entries().at(file.entry);
    const auto old = m_context.hashes.hashOf(m_context.target.filePath(file.path), m_context.cancel);
    if (!old)
        return fail(old.error());
    file.existed = old->has_value();
    if (file.existed)
        file.oldSha = **old;

    if (likelySame) {
        const auto present = read(entry, reader, nullptr);
        if (!present)
            return fail(present.error());
        file.newSha = *present;
        if (isSame(file))
            return {};
    }
    const QString staged = paths.staged(file.entry);
    const auto sha = extract(entry, reader, staged);
    if (!sha)
        return fail(sha.error());
    file.newSha = *sha;
    if (isSame(file))
        return m_context.fileSystem.removeFile(staged);
    if (auto given = giveAccess(file, staged); !given)
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
