// SPDX-License-Identifier: MIT
#include "update/Placement.h"

#include "base/Clock.h"
#include "base/Files.h"
#include "update/Parallel.h"

#include <QFile>

#include <utility>

namespace epost {

Placement::Placement(UpdateContext &context, TransactionInfo &info)
    : m_context(context)
    , m_info(info)
    , m_paths(context.state.paths(info.id))
    , m_journal(context.fileSystem, m_paths.journal(), info.id)
{
}

Result<> Placement::forward(const Renew &renew)
{
    if (auto done = examine(m_context.cancel); !done)
        return done;
    if (auto done = refuseChanged(); !done)
        return done;
    if (auto done = prepareNewFiles(renew); !done)
        return done;
    if (auto done = backUp(); !done)
        return done;
    if (auto done = appendRecord(TransactionInfo::swappingRecord(), TransactionPhase::Swapping); !done)
        return done;
    if (auto done = createNewFolders(); !done)
        return done;
    for (qsizetype i = 0; i < m_info.files.size(); ++i) {
        if (m_context.cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The update was stopped on request."));
        if (auto done = swapIn(i); !done)
            return done;
        m_context.meter.advance(tr("Replacing the files"), kFileWeight);
    }
    if (auto done = flushTargets(); !done)
        return done;
    const QDateTime now = m_context.now();
    if (auto done = appendRecord(TransactionInfo::committedRecord(now), TransactionPhase::Committed); !done)
        return done;
    m_info.committed = now;
    return {};
}

Result<> Placement::backward(TakeBack why)
{
    if (auto done = examine({}); !done)
        return done;
    const auto files = chooseFilesToReturn(why);
    if (!files)
        return fail(files.error());
    const bool byPerson = why != TakeBack::AfterFailure;
    if (auto done = appendRecord(TransactionInfo::takingBackRecord(byPerson), TransactionPhase::TakingBack);
        !done)
        return done;
    if (auto done = keepNewFiles(*files); !done)
        return done;
    for (const qsizetype i : *files) {
        const TransactionFile &file = m_info.files.at(i);
        if (auto done = returnFile(file); !done)
            return done;
        m_context.meter.advance(tr("Restoring the files"), kFileWeight);
    }
    if (auto done = removeNewFolders(); !done)
        return done;
    if (auto done = flushTargets(); !done)
        return done;
    return appendRecord(TransactionInfo::takenBackRecord(byPerson), TransactionPhase::TakenBack);
}

QString Placement::targetOf(const TransactionFile &file) const
{
    return m_context.target.filePath(file.path);
}

Result<> Placement::appendRecord(const JournalRecord &record, TransactionPhase phase)
{
    auto appended = m_journal.append(record);
    if (appended)
        m_info.phase = phase;
    return appended;
}

void Placement::addProblem(Severity severity, const QString &code, const QString &title,
                           const QString &remedy, const QString &subject)
{
    Finding finding;
    finding.severity = severity;
    finding.code = code;
    finding.title = title;
    finding.remedy = remedy;
    finding.subject = subject;
    m_problems.append(finding);
}

void Placement::addInTheWay(Severity severity, const TransactionFile &file)
{
    addProblem(severity, QStringLiteral("update.in-the-way"),
               tr("A folder or a link stands where the update has a file."),
               tr("Find out who put it there, and remove it."), file.path);
}

Result<> Placement::examine(const CancelToken &cancel)
{
    m_found = QList<Found>(m_info.files.size(), Found::Other);
    for (const TransactionFile &file : std::as_const(m_info.files)) {
        if (auto sound = checkNoLinkAbove(file.path); !sound)
            return sound;
    }
    Found *const found = m_found.data();
    return forEachParallel(m_info.files.size(), [&] {
        return [this, found, &cancel](qsizetype i) -> Result<> {
            const TransactionFile &file = m_info.files.at(i);
            const auto present = m_context.fileSystem.info(targetOf(file));
            if (!present)
                return fail(present.error());
            if (present->kind != PathKind::File && present->kind != PathKind::Nothing) {
                found[i] = Found::NoFile;
                return {};
            }
            const auto sha = m_context.hashes.hashOf(targetOf(file), cancel);
            if (!sha)
                return fail(sha.error());
            if (!sha->has_value())
                found[i] = Found::Missing;
            else if (**sha == file.newSha)
                found[i] = Found::New;
            else if (file.existed && **sha == file.oldSha)
                found[i] = Found::Old;
            return {};
        };
    });
}

Result<> Placement::checkNoLinkAbove(const QString &relative)
{
    for (qsizetype cut = relative.indexOf(QLatin1Char('/')); cut >= 0;
         cut = relative.indexOf(QLatin1Char('/'), cut + 1)) {
        const QString folder = relative.left(cut);
        if (m_soundFolders.contains(folder))
            continue;
        const auto info = m_context.fileSystem.info(m_context.target.filePath(folder));
        if (!info)
            return fail(info.error());
        if (info->kind == PathKind::Nothing)
            return {};
        if (info->kind != PathKind::Folder) {
            return fail(Error(ErrorClass::Refused,
                              tr("A link or a file stands where a folder of the update is expected."),
                              tr("Find out who put it there, and remove it."))
                            .in(m_context.target.filePath(folder)));
        }
        m_soundFolders.insert(folder);
    }
    return {};
}

Result<bool> Placement::holds(const QString &path, const Sha256 &sha)
{
    const auto present = m_context.hashes.hashOf(path);
    if (!present)
        return fail(present.error());
    return present->has_value() && **present == sha;
}

Result<> Placement::refuseChanged()
{
    for (qsizetype i = 0; i < m_info.files.size(); ++i) {
        const TransactionFile &file = m_info.files.at(i);
        const Found found = m_found.at(i);
        if (found == Found::NoFile) {
            addInTheWay(Severity::Blocker, file);
            continue;
        }
        bool lost = found == Found::Other || (found == Found::Missing && file.existed);
        if (lost && file.existed) {
            // What is there now may go, as long as what was there at the beginning is safe.
            const auto safe = holds(m_paths.backupOf(file.path), file.oldSha);
            if (!safe)
                return fail(safe.error());
            lost = !(*safe && (found == Found::Missing || m_context.options.force));
        } else if (lost) {
            lost = !m_context.options.force;
        }
        if (lost) {
            addProblem(Severity::Blocker, QStringLiteral("update.changed-since"),
                       tr("The file was changed by somebody else since the update began."),
                       tr("Find out who changed it; then take the update back, or insist (--force)."),
                       file.path);
        }
    }
    if (!m_problems.blocked())
        return {};
    return fail(ErrorClass::Refused, tr("Files of the folder were changed by somebody else meanwhile."));
}

Result<> Placement::prepareNewFiles(const Renew &renew)
{
    QList<TransactionFile> needed;
    for (qsizetype i = 0; i < m_info.files.size(); ++i) {
        const TransactionFile &file = m_info.files.at(i);
        if (m_found.at(i) == Found::New)
            continue;
        const auto ready = holds(m_paths.staged(file.entry), file.newSha);
        if (!ready)
            return fail(ready.error());
        if (!*ready)
            needed.append(file);
    }
    return needed.isEmpty() ? Result<>() : renew(needed);
}

Result<> Placement::backUp()
{
    if (auto made = m_context.state.createFolderIfMissing(m_paths.backup()); !made)
        return made;
    QSet<QString> folders{m_paths.folder(), m_paths.backup()};
    for (qsizetype i = 0; i < m_info.files.size(); ++i) {
        const TransactionFile &file = m_info.files.at(i);
        if (m_context.cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The update was stopped on request."));
        if (!file.existed || m_found.at(i) != Found::Old)
            continue;
        const QString backup = m_paths.backupOf(file.path);
        const auto safe = holds(backup, file.oldSha);
        if (!safe)
            return fail(safe.error());
        if (*safe)
            continue;
        if (auto removed = m_context.state.removeTree(backup); !removed)
            return removed;
        if (auto made = createFoldersAbove(m_paths.backup(), file.path, folders); !made)
            return made;
        if (auto linked = duplicate(targetOf(file), backup); !linked)
            return linked;
    }
    return m_context.fileSystem.flushFolders(QStringList(folders.begin(), folders.end()));
}

Result<> Placement::createFoldersAbove(const QString &root, const QString &relative, QSet<QString> &made)
{
    for (qsizetype cut = relative.indexOf(QLatin1Char('/')); cut >= 0;
         cut = relative.indexOf(QLatin1Char('/'), cut + 1)) {
        const QString folder = root + QLatin1Char('/') + relative.left(cut);
        if (made.contains(folder))
            continue;
        if (auto created = m_context.state.createFolderIfMissing(folder); !created)
            return created;
        made.insert(folder);
    }
    return {};
}

Result<> Placement::duplicate(const QString &from, const QString &to)
{
    auto linked = m_context.fileSystem.link(from, to);
    if (linked || linked.error().errorClass() != ErrorClass::Unsupported)
        return linked;
    QFile source(from);
    if (auto opened = openForReading(source); !opened)
        return opened;
    auto writer = m_context.fileSystem.createFile(to);
    if (!writer)
        return fail(writer.error());
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(Error(ErrorClass::ReadWrite, tr("The file could not be read.")).in(from));
        if (got == 0)
            break;
        if (auto written = (*writer)->write(buffer.constData(), got); !written)
            return written;
    }
    if (auto flushed = (*writer)->flush(); !flushed)
        return flushed;
    if (auto closed = (*writer)->close(); !closed)
        return closed;
    if (auto given = m_context.fileSystem.takeAccessOf(to, from); !given)
        return given;
    return m_context.fileSystem.setModified(to, source.fileTime(QFileDevice::FileModificationTime));
}

Result<> Placement::createNewFolders()
{
    for (const QString &folder : std::as_const(m_info.newFolders)) {
        if (auto sound = checkNoLinkAbove(folder + QLatin1Char('/')); !sound)
            return sound;
        const QString path = m_context.target.filePath(folder);
        const auto info = m_context.fileSystem.info(path);
        if (!info)
            return fail(info.error());
        if (info->kind == PathKind::Folder)
            continue;
        if (auto made = m_context.fileSystem.createFolder(path, false); !made)
            return made;
    }
    return {};
}

Result<> Placement::swapIn(qsizetype i)
{
    const TransactionFile &file = m_info.files.at(i);
    if (m_found.at(i) == Found::New)
        return {};
    const QString target = targetOf(file);
    // The last look before the rename: whoever changed the file since it was hashed must not lose his work.
    if (m_found.at(i) == Found::Old) {
        const auto same = holds(target, file.oldSha);
        if (!same)
            return fail(same.error());
        if (!*same)
            return fail(Error(ErrorClass::Refused, tr("The file was changed by somebody else meanwhile."))
                            .in(target));
    } else if (m_found.at(i) == Found::Missing) {
        const auto info = m_context.fileSystem.info(target);
        if (!info)
            return fail(info.error());
        if (info->kind != PathKind::Nothing)
            return fail(
                Error(ErrorClass::Refused, tr("The file was made by somebody else meanwhile.")).in(target));
    }
    return m_context.fileSystem.rename(m_paths.staged(file.entry), target);
}

Result<> Placement::flushTargets()
{
    QSet<QString> folders;
    const auto add = [&](const QString &relative) {
        const Folder parent = m_context.target.below(relative).parent();
        if (parent.exists())
            folders.insert(parent.path());
    };
    for (const TransactionFile &file : std::as_const(m_info.files))
        add(file.path);
    for (const QString &folder : std::as_const(m_info.newFolders))
        add(folder);
    return m_context.fileSystem.flushFolders(QStringList(folders.begin(), folders.end()));
}

Result<QList<qsizetype>> Placement::chooseFilesToReturn(TakeBack why)
{
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < m_info.files.size(); ++i) {
        const auto must = mustReturn(i, why);
        if (!must)
            return fail(must.error());
        if (*must)
            chosen.append(i);
    }
    if (m_problems.blocked())
        return fail(ErrorClass::Refused, tr("The files cannot be restored as they were before the update."));
    return chosen;
}

Result<bool> Placement::mustReturn(qsizetype i, TakeBack why)
{
    const TransactionFile &file = m_info.files.at(i);
    const Found found = m_found.at(i);
    const bool asBefore = file.existed ? found == Found::Old : found == Found::Missing;
    if (asBefore)
        return false;
    if (found == Found::NoFile) {
        // Nobody's insisting makes a plain file out of it.
        addInTheWay(why == TakeBack::AfterFailure ? Severity::Warning : Severity::Blocker, file);
        return false;
    }
    const bool ours = found == Found::New || (found == Found::Missing && why != TakeBack::Committed);
    if (!ours && file.dataFile) {
        ++m_stayed;
        addProblem(Severity::Notice, QStringLiteral("update.data-stays"),
                   tr("The data file was changed since the update and stays as it is."), {}, file.path);
        return false;
    }
    if (!ours && why == TakeBack::AfterFailure) {
        addProblem(Severity::Warning, QStringLiteral("update.changed-since"),
                   tr("The file was changed by somebody else meanwhile and stays as it is."), {}, file.path);
        return false;
    }
    if (!ours && !m_context.options.force) {
        addProblem(Severity::Blocker, QStringLiteral("update.changed-since"),
                   tr("The file is no longer what the update put there."),
                   tr("Find out who changed it; to restore the old file nevertheless, insist (--force)."),
                   file.path);
        return false;
    }
    if (file.existed) {
        const auto safe = holds(m_paths.backupOf(file.path), file.oldSha);
        if (!safe)
            return fail(safe.error());
        if (!*safe) {
            addProblem(Severity::Blocker, QStringLiteral("update.backup-damaged"),
                       tr("The copy of the old file is missing or damaged."),
                       tr("Restore this file from your own backup."), file.path);
            return false;
        }
    }
    return true;
}

Result<> Placement::keepNewFiles(const QList<qsizetype> &files)
{
    if (auto made = m_context.state.createFolderIfMissing(m_paths.stage()); !made)
        return made;
    for (const qsizetype i : files) {
        const TransactionFile &file = m_info.files.at(i);
        if (m_found.at(i) != Found::New)
            continue;
        const QString staged = m_paths.staged(file.entry);
        const auto ready = holds(staged, file.newSha);
        if (!ready)
            return fail(ready.error());
        if (*ready)
            continue;
        if (auto removed = m_context.state.removeTree(staged); !removed)
            return removed;
        if (auto linked = duplicate(targetOf(file), staged); !linked)
            return linked;
    }
    return m_context.fileSystem.flushFolders({m_paths.stage(), m_paths.folder()});
}

Result<> Placement::returnFile(const TransactionFile &file)
{
    const QString target = targetOf(file);
    if (!file.existed)
        return m_context.fileSystem.removeFile(target);
    if (auto made = m_context.state.createFolderIfMissing(m_paths.returning()); !made)
        return made;
    const QString returning = m_paths.returning(file.entry);
    if (auto removed = m_context.state.removeTree(returning); !removed)
        return removed;
    // A second name for the copy, so that the copy itself is there until the very end.
    if (auto linked = duplicate(m_paths.backupOf(file.path), returning); !linked)
        return linked;
    return m_context.fileSystem.rename(returning, target);
}

Result<> Placement::removeNewFolders()
{
    for (auto folder = m_info.newFolders.crbegin(); folder != m_info.newFolders.crend(); ++folder) {
        const QString path = m_context.target.filePath(*folder);
        const auto info = m_context.fileSystem.info(path);
        if (!info)
            return fail(info.error());
        if (info->kind != PathKind::Folder)
            continue;
        auto removed = m_context.fileSystem.removeFolder(path);
        if (removed)
            continue;
        if (removed.error().errorClass() != ErrorClass::InUse)
            return removed;
        addProblem(Severity::Notice, QStringLiteral("update.folder-stays"),
                   tr("The new folder holds files of others and stays."), {}, *folder);
    }
    return {};
}

} // namespace epost
