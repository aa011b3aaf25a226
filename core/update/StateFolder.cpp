// SPDX-License-Identifier: MIT
#include "update/StateFolder.h"

#include "base/Files.h"
#include "update/Journal.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

} // namespace

QString TransactionPaths::staged(int number) const
{
    return QStringLiteral("%1/stage/%2").arg(m_folder).arg(number);
}

QString TransactionPaths::backupOf(const QString &relative) const
{
    return QStringLiteral("%1/backup/%2").arg(m_folder, relative);
}

QString TransactionPaths::returning(int number) const
{
    return QStringLiteral("%1/return/%2").arg(m_folder).arg(number);
}

StateFolder::StateFolder(const Folder &target, FileSystem &fileSystem)
    : m_path(target.filePath(kStateFolderName))
    , m_fileSystem(fileSystem)
{
}

TransactionPaths StateFolder::paths(const QString &id) const
{
    return TransactionPaths(m_path + QLatin1Char('/') + id);
}

Result<bool> StateFolder::exists() const
{
    const auto info = m_fileSystem.info(m_path);
    if (!info)
        return fail(info.error());
    if (info->kind == PathKind::Nothing)
        return false;
    if (info->kind == PathKind::Folder)
        return true;
    return fail(Error(ErrorClass::Refused,
                      tr("The product's own folder is a file or a link here, which it never makes itself."),
                      tr("Find out who put it there, and remove it."))
                    .in(m_path));
}

Result<> StateFolder::create()
{
    return createFolderIfMissing(m_path);
}

Result<> StateFolder::removeIfEmpty()
{
    if (!QDir(m_path).exists() || !QDir(m_path).isEmpty(kEverything))
        return {};
    auto removed = m_fileSystem.removeFolder(m_path);
    // Another run may have put its lock there in the meantime.
    if (!removed && removed.error().errorClass() != ErrorClass::PowerLost)
        return {};
    return removed;
}

QStringList StateFolder::ids() const
{
    return QDir(m_path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                                  QDir::Name);
}

Result<QList<TransactionInfo>> StateFolder::transactions() const
{
    QList<TransactionInfo> found;
    for (const QString &id : ids()) {
        const TransactionPaths at = paths(id);
        const auto journal = m_fileSystem.info(at.journal());
        if (!journal)
            return fail(journal.error());
        if (journal->kind != PathKind::File)
            continue;
        TransactionReader reader(id);
        const auto end = Journal::read(at.journal(), id, [&](const JournalRecord &record, bool endsBatch) {
            reader.take(record, endsBatch);
        });
        if (!end)
            return fail(end.error());
        auto info = reader.finish();
        if (!info)
            return fail(info.error().in(at.journal()));
        if (!*info) {
            // A begin that never reached the disk is no beginning; but old files are never copied before it.
            if (QDir(at.backup()).exists())
                return fail(Error(ErrorClass::Damaged, tr("No record of the journal can be read."),
                                  tr("Compare the folder with the copies below “backup” beside the journal "
                                     "and restore the files by hand."))
                                .in(at.journal()));
            continue;
        }
        (*info)->strangeLines = end->strangeLines;
        found.append(**info);
    }
    std::sort(found.begin(), found.end(), [](const TransactionInfo &a, const TransactionInfo &b) {
        return a.number != b.number ? a.number > b.number : a.id > b.id;
    });
    return found;
}

Result<> StateFolder::sweep()
{
    const auto known = transactions();
    if (!known)
        return fail(known.error());
    for (const QString &id : ids()) {
        const auto info = std::find_if(known->begin(), known->end(),
                                       [&](const TransactionInfo &candidate) { return candidate.id == id; });
        Result<> swept;
        if (info == known->end() || info->phase == TransactionPhase::Pruned) {
            swept = removeTransaction(id);
        } else if (info->phase == TransactionPhase::TakenBack) {
            // A taken-back one shields the older ones from being taken back by a repeated call.
            const bool shields = info->byPerson && info->id != known->last().id;
            swept = shields ? removeCopies(id) : removeTransaction(id);
        } else if (info->phase == TransactionPhase::Committed) {
            swept = removeTree(paths(id).stage());
            if (swept)
                swept = removeTree(paths(id).returning());
        }
        if (!swept)
            return swept;
    }
    return {};
}

Result<> StateFolder::removeCopies(const QString &id)
{
    const TransactionPaths at = paths(id);
    for (const QString &folder : {at.stage(), at.returning(), at.backup()}) {
        if (auto removed = removeTree(folder); !removed)
            return removed;
    }
    return {};
}

Result<> StateFolder::removeTransaction(const QString &id)
{
    // The journal last: while it is there, it says what the rest is.
    if (auto removed = removeCopies(id); !removed)
        return removed;
    return removeTree(paths(id).folder());
}

Result<> StateFolder::removeTree(const QString &path)
{
    const auto info = m_fileSystem.info(path);
    if (!info)
        return fail(info.error());
    if (info->kind == PathKind::Nothing)
        return {};
    if (info->kind != PathKind::Folder)
        return m_fileSystem.removeFile(path);
    // QDir's own list takes over a KiB for each of the 100,000 files that a stage may hold.
    QStringList names;
    for (QDirIterator entries(path, kEverything); entries.hasNext();)
        names.append(entries.nextFileInfo().fileName());
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (auto removed = removeTree(path + QLatin1Char('/') + name); !removed)
            return removed;
    }
    return m_fileSystem.removeFolder(path);
}

Result<> StateFolder::createFolderIfMissing(const QString &path)
{
    const auto info = m_fileSystem.info(path);
    if (!info)
        return fail(info.error());
    if (info->kind == PathKind::Folder)
        return {};
    if (info->kind != PathKind::Nothing)
        return fail(
            Error(ErrorClass::Refused, tr("A file or a link stands where a folder is expected.")).in(path));
    return m_fileSystem.createFolder(path, true);
}

qint64 StateFolder::backupBytes(const QString &id) const
{
    qint64 bytes = 0;
    QDirIterator files(paths(id).backup(), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QString StateFolder::newId(const QDateTime &now)
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return QStringLiteral("%1-%2")
        .arg(now.toUTC().toString(QStringLiteral("yyyyMMddTHHmmss")))
        .arg(random, 16, 16, QLatin1Char('0'));
}

} // namespace epost
