// SPDX-License-Identifier: MIT
#include "update/ChangePlanner.h"

#include "base/Files.h"
#include "base/NightTime.h"
#include "components/ImageHead.h"
#include "install/InstallFolder.h"
#include "install/LevelCheck.h"
#include "package/PackageProblem.h"
#include "update/Crc32.h"
#include "update/Parallel.h"
#include "update/UpdateFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMutex>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

// From here on it is cheaper to unpack the beginning of a file than to read its old version whole.
constexpr qint64 kWorthBeginning = 32 * 1024;
// Blocks, folders and the journal beside the content itself.
constexpr qint64 kSpaceForEach = 8 * 1024;
constexpr qint64 kSpaceForAll = 4LL << 20;

/// The product replaces plain files only.
bool isInTheWay(PathKind kind)
{
    return kind != PathKind::File && kind != PathKind::Nothing;
}

PeMachine machineOf(Architecture architecture)
{
    return architecture == Architecture::X64 ? PeMachine::X64 : PeMachine::X86;
}

} // namespace

ChangePlanner::ChangePlanner(const Package &package, const Folder &target, const Catalog &catalog,
                             CancelToken cancel)
    : m_package(package)
    , m_catalog(catalog)
    , m_cancel(std::move(cancel))
    , m_fileSystem(makeNativeFileSystem())
    , m_plan(package, target)
{
}

Result<ChangePlan> ChangePlanner::make(DataFiles dataFiles)
{
    m_plan.m_dataFiles = dataFiles;
    m_plan.m_packageName = m_catalog.packageName(m_package.fileName());
    m_plan.m_findings = m_package.problems();
    if (auto target = Folder::existing(m_plan.m_target.path()); !target)
        return fail(target.error());
    if (!m_package.acceptable())
        return m_plan;
    if (auto looked = lookAtEntries(); !looked)
        return fail(looked.error());
    if (auto looked = lookAtFiles(); !looked)
        return fail(looked.error());
    const auto install = InstallFolder::recognise(m_plan.m_target, m_catalog);
    judgeMachines(install ? install->architecture() : std::nullopt);
    const auto present = std::count_if(m_seen.constBegin(), m_seen.constEnd(),
                                       [](const Seen &seen) { return seen.present.kind == PathKind::File; });
    m_plan.m_findings.append(checkLevel(m_package, m_plan.m_target, m_catalog, present));
    if (install)
        m_plan.m_findings.append(checkEdition(m_package, install->productId(), m_catalog));
    judgeDate();
    judgeDataFiles();
    judgeSpace();
    judgeRights();
    return m_plan;
}

void ChangePlanner::add(Severity severity, const QString &code, const QString &title, const QString &cause,
                        const QString &remedy, const QString &subject, const QString &evidence)
{
    m_plan.m_findings.append({severity, code, title, cause, remedy, evidence, subject});
}

Result<PathInfo> ChangePlanner::infoAt(const QString &relative) const
{
    return m_fileSystem->info(m_plan.m_target.filePath(relative));
}

Result<> ChangePlanner::lookAtEntries()
{
    QSet<QString> missing;
    QString parent; // of the entry before: the next one often lies there too
    bool blocked = false;
    m_plan.m_files.reserve(m_package.entries().size());
    for (qsizetype i = 0; i < m_package.entries().size(); ++i) {
        if (m_cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The plan was cancelled."));
        const PackageEntry &entry = m_package.entries().at(i);
        const PlannedFile file{.path = entry.path,
                               .oldVersion = {},
                               .newVersion = {},
                               .size = entry.size,
                               .modified = entry.modified,
                               .entry = static_cast<int>(i)};

        if (QString folder = entry.folder ? entry.path.text() : entry.path.parentText(); folder != parent) {
            const auto looked = lookAtFolders(folder, missing);
            if (!looked)
                return fail(looked.error());
            blocked = *looked;
            parent = std::move(folder);
        }
        if (!entry.folder && !blocked)
            m_plan.m_files.append(file);
    }
    m_plan.m_newFolders = QStringList(missing.begin(), missing.end());
    m_plan.m_newFolders.sort();
    return {};
}

Result<bool> ChangePlanner::lookAtFolders(const QString &path, QSet<QString> &missing)
{
    bool blocked = false;
    for (qsizetype end = 0; end >= 0 && !path.isEmpty();) {
        end = path.indexOf(u'/', end + 1);
        const QString folder = path.left(end);
        if (!m_folders.contains(folder)) {
            const auto info = infoAt(folder);
            if (!info)
                return fail(info.error());
            const PathKind kind = info->kind;
            m_folders.insert(folder, kind);
            if (kind == PathKind::Link || kind == PathKind::File || kind == PathKind::Other) {
                add(Severity::Blocker, QStringLiteral("update.in-the-way"),
                    kind == PathKind::Link ? tr("A link stands where the package has a folder.")
                                           : tr("A file stands where the package has a folder."),
                    tr("The product never writes through a link, which may lead anywhere."),
                    tr("Find out who put it there, and remove it."), folder);
            }
        }
        const PathKind kind = m_folders.value(folder);
        blocked = blocked || (kind != PathKind::Folder && kind != PathKind::Nothing);
        if (kind == PathKind::Nothing)
            missing.insert(folder);
    }
    return blocked;
}

Result<> ChangePlanner::lookAtFiles()
{
    m_plan.m_files.detach();
    m_seen.resize(m_plan.m_files.size());
    QMutex mutex;
    QMap<qsizetype, Finding> broken;
    auto looked = forEachParallel(m_plan.m_files.size(), [&] {
        auto reader = std::make_shared<PackageReader>(m_package);
        auto opened = std::make_shared<Result<>>(reader->open());
        return [&, reader, opened](qsizetype i) -> Result<> {
            if (!*opened)
                return *opened;
            if (auto there = lookAtFile(i); !there)
                return there;
            if (isInTheWay(m_seen.at(i).present.kind))
                return {};
            auto done = readContent(i, *reader);
            if (!done && !reader->problemCode().isEmpty()) {
                const QMutexLocker lock(&mutex);
                Finding finding = Finding::fromError(done.error(), reader->problemCode());
                finding.subject = m_plan.files().at(i).path.text();
                broken.insert(i, finding);
                return {};
            }
            return done;
        };
    });
    takeOutWhatIsInTheWay();
    for (const Finding &finding : std::as_const(broken))
        m_plan.m_findings.append(finding);
    return looked;
}

Result<> ChangePlanner::lookAtFile(qsizetype i)
{
    if (m_cancel.isCancelled())
        return fail(ErrorClass::Cancelled, tr("The plan was cancelled."));
    PlannedFile &file = m_plan.m_files[i];
    file.dataFile = m_catalog.isDataFile(file.path.fileName());
    if (m_folders.value(file.path.parentText(), PathKind::Folder) == PathKind::Nothing)
        return {};
    const auto info = infoAt(file.path.text());
    if (!info)
        return fail(info.error());
    m_seen[i].present = *info;
    if (info->kind != PathKind::Nothing) {
        file.action
            = file.dataFile && m_plan.m_dataFiles == DataFiles::Keep ? FileAction::Keep : FileAction::Replace;
    }
    return {};
}

void ChangePlanner::takeOutWhatIsInTheWay()
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const PathKind kind = m_seen.at(i).present.kind;
        if (!isInTheWay(kind)) {
            if (kept != i) {
                m_plan.m_files[kept] = std::move(m_plan.m_files[i]);
                m_seen[kept] = m_seen[i];
            }
            ++kept;
            continue;
        }
        add(Severity::Blocker, QStringLiteral("update.in-the-way"),
            kind == PathKind::Folder ? tr("A folder stands where the package has a file.")
                                     : tr("A link stands where the package has a file."),
            tr("The product replaces plain files only."), tr("Find out who put it there, and remove it."),
            m_plan.m_files.at(i).path.text());
    }
    m_plan.m_files.remove(kept, m_plan.m_files.size() - kept);
    m_seen.remove(kept, m_seen.size() - kept);
}

Result<> ChangePlanner::readContent(qsizetype i, PackageReader &reader)
{
    PlannedFile &file = m_plan.m_files[i];
    Seen &seen = m_seen[i];
    const PackageEntry &entry = m_package.entries().at(file.entry);
    const QString target = m_plan.m_target.filePath(file.path.text());
    const bool exists = file.action != FileAction::Add;

    if (file.action == FileAction::Replace && seen.present.stamp.size == entry.size) {
        const auto same = isSame(entry, target, reader);
        if (!same)
            return fail(same.error());
        if (*same)
            file.action = FileAction::Same;
    }
    if (!m_catalog.isExecutable(file.path.fileName()))
        return {};
    if (exists) {
        // No PE image, or one that cannot be read: a person sees that there is no version.
        if (const auto image = readPeImageOf(target)) {
            file.oldVersion = image->shownVersion();
            seen.before = image->machine;
        }
    }
    if (file.action == FileAction::Same) {
        file.newVersion = file.oldVersion;
        seen.after = seen.before;
        return {};
    }
    ImageHead head(entry.size);
    bool enough = false;
    const auto read = reader.read(
        entry,
        [&](const char *data, qsizetype size) -> Result<> {
            enough = head.take(data, size);
            return enough ? fail(ErrorClass::Cancelled, tr("The plan was cancelled.")) : Result<>();
        },
        m_cancel);
    if (!read && !enough)
        return fail(read.error());
    if (const auto image = head.image()) {
        file.newVersion = image->shownVersion();
        seen.after = image->machine;
    }
    return {};
}

Result<bool> ChangePlanner::isSame(const PackageEntry &entry, const QString &target, PackageReader &reader)
{
    if (entry.size >= kWorthBeginning) {
        // A program of another date differs at its very beginning.
        QFile old(target);
        if (auto opened = openForReading(old); !opened)
            return fail(opened.error());
        bool seen = false;
        bool alike = true;
        const auto begun = reader.read(
            entry,
            [&](const char *data, qsizetype size) -> Result<> {
                seen = true;
                alike = old.read(size) == QByteArrayView(data, size);
                // The first piece is enough: this ends the reading.
                return fail(ErrorClass::Cancelled, tr("The plan was cancelled."));
            },
            m_cancel);
        if (!begun && !seen)
            return fail(begun.error());
        if (!alike)
            return false;
    }
    const auto crc = crc32OfFile(target, m_cancel);
    if (!crc)
        return fail(crc.error());
    return *crc == entry.crc32;
}

void ChangePlanner::judgeMachines(std::optional<Architecture> product)
{
    QMap<PeMachine, int> installed;
    QSet<PeMachine> packed;
    for (const Seen &seen : std::as_const(m_seen)) {
        if (seen.before != PeMachine::None)
            ++installed[seen.before];
        if (seen.after != PeMachine::None)
            packed.insert(seen.after);
    }
    if (!packed.isEmpty())
        m_plan.m_packageMachine = packed.size() == 1 ? *packed.begin() : PeMachine::Other;
    if (product) {
        m_plan.m_installMachine = machineOf(*product);
    } else {
        int most = 0;
        for (auto it = installed.constBegin(); it != installed.constEnd(); ++it) {
            if (it.value() > most) {
                most = it.value();
                m_plan.m_installMachine = it.key();
            }
        }
    }
    if (m_plan.m_installMachine == PeMachine::None)
        return;
    QStringList differing;
    int executables = 0;
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const Seen &seen = m_seen.at(i);
        if (seen.after == PeMachine::None)
            continue;
        ++executables;
        // A 32-bit helper of a 64-bit product is no mistake where one was installed before.
        if (seen.after != m_plan.m_installMachine && seen.after != seen.before)
            differing.append(m_plan.m_files.at(i).path.text());
    }
    if (differing.isEmpty())
        return;
    const bool all = differing.size() == executables;
    add(all ? Severity::Blocker : Severity::Warning, QStringLiteral("update.machine"),
        tr("The package holds %1 programs, the installed product is %2.")
            .arg(peMachineKey(m_plan.m_packageMachine), peMachineKey(m_plan.m_installMachine)),
        tr("A program for another processor does not start, or does not load its libraries."),
        tr("Choose the package of the installed edition (32-bit or 64-bit)."), {},
        differing.join(QLatin1Char('\n')));
}

void ChangePlanner::judgeDate()
{
    const QDate last = UpdateFolder::lastAppliedDate(m_plan.m_target);
    const QDate date = m_plan.m_packageName.date;
    if (!last.isValid() || !date.isValid() || date >= last)
        return;
    add(Severity::Warning, QStringLiteral("update.older-date"),
        tr("The package is older than the one applied last."),
        tr("Its date is %1; %2 was applied here.").arg(NightTime::dateText(date), NightTime::dateText(last)),
        tr("Check that this is really the package to apply."));
}

void ChangePlanner::judgeDataFiles()
{
    QStringList names;
    for (const PlannedFile &file : std::as_const(m_plan.m_files)) {
        if (file.dataFile)
            names.append(file.path.text());
    }
    if (names.isEmpty())
        return;
    const bool keep = m_plan.m_dataFiles == DataFiles::Keep;
    add(keep ? Severity::Notice : Severity::Warning, QStringLiteral("update.data-files"),
        keep ? tr("The package holds data files; those that exist stay as they are.")
             : tr("The package holds data files, and existing ones will be replaced."),
        tr("Data files hold settings and accounts, which an update usually leaves alone (FAQ07-15)."), {}, {},
        names.join(QLatin1Char('\n')));
}

void ChangePlanner::judgeSpace()
{
    qint64 needed = kSpaceForAll;
    for (const PlannedFile &file : std::as_const(m_plan.m_files)) {
        if (file.action == FileAction::Add || file.action == FileAction::Replace)
            needed += file.size + kSpaceForEach;
    }
    m_plan.m_spaceNeeded = needed;
    const QStorageInfo storage(m_plan.m_target.path());
    if (!storage.isValid() || storage.bytesAvailable() >= needed)
        return;
    const QLocale locale;
    add(Severity::Blocker, QStringLiteral("update.space"), tr("There is too little space on the drive."),
        tr("%1 are needed, %2 are free.")
            .arg(locale.formattedDataSize(needed), locale.formattedDataSize(storage.bytesAvailable())),
        tr("Free space on the drive, for example by removing old backups (prune)."), storage.rootPath());
}

void ChangePlanner::judgeRights()
{
    const QFileInfo target(m_plan.m_target.path());
    if (!target.isWritable()) {
        add(Severity::Blocker, QStringLiteral("update.rights"), tr("The folder cannot be written to."), {},
            tr("Run this program as administrator and check the rights of the folder."),
            m_plan.m_target.display());
    }
    for (qsizetype i = 0; i < m_seen.size(); ++i) {
        const PlannedFile &file = m_plan.m_files.at(i);
        if (file.action == FileAction::Replace && m_seen.at(i).present.writeProtected) {
            add(Severity::Notice, QStringLiteral("update.write-protected"),
                tr("The file is write-protected; its successor will be so too."), {}, {}, file.path.text());
        }
    }
}

} // namespace epost
