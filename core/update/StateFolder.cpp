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

Result<QStringList> StateFolder::namesIn(const QString &path) const
{
    const auto info = m_fileSystem.info(path);
    if (!info)
        return fail(info.error());
    if (info->kind == PathKind::Nothing)
        return QStringList();
    // A folder that can be listed names itself, also where it is empty: QDir tells of no error.
    QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
    if (!names.removeOne(QStringLiteral(".")))
        return fail(Error(ErrorClass::AccessDenied, tr("The product's own folder cannot be read.")).in(path));
    names.removeOne(QStringLiteral(".."));
    return names;
}

Result<QStringList> StateFolder::ids() const
{
    const auto names = namesIn(m_path);
    if (!names)
        return names;
    QStringList folders;
    for (const QString &name : *names) {
        const auto info = m_fileSystem.info(paths(name).folder());
        if (!info)
            return fail(info.error());
        if (info->kind == PathKind::Folder)
            folders.append(name);
    }
    return folders;
}

Result<bool> StateFolder::hasBackup(const QString &id) const
{
    const auto backup = m_fileSystem.info(paths(id).backup());
    if (!backup)
        return fail(backup.error());
    return backup->kind != PathKind::Nothing;
}

Error StateFolder::journalDamage(const QString &what)
{
    return Error(ErrorClass::Damaged, what,
                 tr("Compare the folder with the copies below “backup” beside the journal and restore the "
                    "files by hand."));
}

Result<QList<TransactionInfo>> StateFolder::transactions() const
{
    const auto all = ids();
    if (!all)
        return fail(all.error());
    QList<TransactionInfo> found;
    for (const QString &id : *all) {
        const auto info = transaction(id);
        if (!info)
            return fail(info.error().in(paths(id).journal()));
        if (*info)
            found.append(**info);
    }
    std::sort(found.begin(), found.end(), [](const TransactionInfo &a, const TransactionInfo &b) {
        return a.number != b.number ? a.number > b.number : a.id > b.id;
    });
    return found;
}

Result<std::optional<TransactionInfo>> StateFolder::transaction(const QString &id) const
{
    const QString path = paths(id).journal();
    const auto journal = m_fileSystem.info(path);
    if (!journal)
        return fail(journal.error());
    if (journal->kind != PathKind::File && journal->kind != PathKind::Nothing)
        return fail(journalDamage(tr("Something that is no file stands in the place of the journal.")));
    TransactionReader reader(id);
    int strangeLines = 0;
    if (journal->kind == PathKind::File) {
        const auto end = Journal::read(
            path, id, [&](const JournalRecord &record, bool endsBatch) { reader.take(record, endsBatch); });
        if (!end)
            return fail(end.error());
        strangeLines = end->strangeLines;
    }
    auto info = reader.finish();
    if (!info)
        return fail(journalDamage(info.error().what()));
    if (*info) {
        (*info)->strangeLines = strangeLines;
        return info;
    }
    // A begin that never reached the disk is no beginning.
    const auto backup = hasBackup(id);
    if (!backup)
        return fail(backup.error());
    if (!*backup)
        return info;
    return fail(journalDamage(journal->kind == PathKind::File
                                  ? tr("No record of the journal can be read.")
                                  : tr("The journal of an update is missing, but the copies of the old files "
                                       "are there.")));
}

Result<> StateFolder::sweep()
{
    const auto known = transactions();
    if (!known)
        return fail(known.error());
    const auto all = ids();
    if (!all)
        return fail(all.error());
    for (const QString &id : *all) {
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
