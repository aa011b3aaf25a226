// SPDX-License-Identifier: MIT
#include "install/LevelCheck.h"

#include "base/Files.h"
#include "catalog/Catalog.h"
#include "install/InstallFolder.h"
#include "package/EntryPath.h"
#include "package/Package.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace epost {

namespace {

struct LevelText {
    Q_DECLARE_TR_FUNCTIONS(epost::LevelCheck)
};

/// What is on disk, looked up as Windows would: without regard to case. Each folder is listed once, and its
/// files only where one of them is asked for: most folders around lack the very folders of the package.
class FoldedDisk {
public:
    [[nodiscard]] bool holdsFile(const Folder &root, const EntryPath &path)
    {
        // Files of one folder mostly follow each other.
        if (const QString parent = path.parentText(); root.path() != m_root || parent != m_parent) {
            m_at = folderBelow(root, parent);
            m_root = root.path();
            m_parent = parent;
        }
        return !m_at.isEmpty() && filesIn(m_at).contains(EntryPath::fold(path.fileName()));
    }
    [[nodiscard]] QStringList foldersIn(const Folder &root) { return foldersIn(root.path()).values(); }

private:
    /// \param relative as in the package. \return its path on this disk; empty where it is not there
    QString folderBelow(const Folder &root, const QString &relative)
    {
        QString at = root.path();
        for (const QString &part : relative.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
            const QString name = foldersIn(at).value(EntryPath::fold(part));
            if (name.isEmpty())
                return {};
            at += QLatin1Char('/') + name;
        }
        return at;
    }
    const QSet<QString> &filesIn(const QString &path)
    {
        auto known = m_files.find(path);
        if (known == m_files.end()) {
            QSet<QString> fresh;
            for (QDirIterator entries(path, QDir::Files | kAll); entries.hasNext();)
                fresh.insert(EntryPath::fold(entries.nextFileInfo().fileName()));
            known = m_files.insert(path, fresh);
        }
        return *known;
    }
    const QHash<QString, QString> &foldersIn(const QString &path)
    {
        auto known = m_folders.find(path);
        if (known == m_folders.end()) {
            QHash<QString, QString> fresh;
            for (QDirIterator entries(path, QDir::Dirs | kAll); entries.hasNext();) {
                const QString name = entries.nextFileInfo().fileName();
                if (!isStateFolderName(name))
                    fresh.insert(EntryPath::fold(name), name);
            }
            known = m_folders.insert(path, fresh);
        }
        return *known;
    }
    static constexpr QDir::Filters kAll = QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

    QHash<QString, QSet<QString>> m_files; ///< by folder, folded
    QHash<QString, QHash<QString, QString>> m_folders; ///< by folder, folded name → name
    QString m_root; ///< the folder looked into last, as it was asked for
    QString m_parent;
    QString m_at; ///< and where it is
};

/// How many files of the package exist there. Gives up as soon as there cannot be more than \a beaten: most
/// folders around lack the very first ones.
qsizetype countAt(const Folder &folder, const Package &package, FoldedDisk &disk, qsizetype beaten = 0)
{
    const QList<PackageEntry> &entries = package.entries();
    qsizetype possible = std::count_if(entries.begin(), entries.end(),
                                       [](const PackageEntry &entry) { return !entry.folder; });
    qsizetype found = 0;
    for (const PackageEntry &entry : entries) {
        if (possible <= beaten)
            break;
        if (entry.folder)
            continue;
        if (disk.holdsFile(folder, entry.path))
            ++found;
        else
            --possible;
    }
    return found;
}

Finding wrongLevel(const Folder &target, const Folder &better, const QString &cause, const QString &evidence)
{
    return {.severity = Severity::Warning,
            .code = QStringLiteral("install.wrong-level"),
            .title = LevelText::tr("The folder seems to be one level too high or too low."),
            .cause = cause,
            .remedy
            = LevelText::tr("Please check the folder. The package seems to be meant for %1, not for %2.")
                  .arg(better.display(), target.display()),
            .evidence = evidence,
            .subject = better.display()};
}

/// Every file of the package lies below one folder that is named like the target: MS\MS.
bool repeatsTarget(const Package &package, const Folder &target)
{
    bool any = false;
    for (const PackageEntry &entry : package.entries()) {
        if (entry.folder)
            continue;
        const QStringList parts = entry.path.components();
        if (parts.size() < 2 || EntryPath::fold(parts.first()) != EntryPath::fold(target.name()))
            return false;
        any = true;
    }
    return any;
}

} // namespace

Findings checkLevel(const Package &package, const Folder &target, const Catalog &catalog, qsizetype seen)
{
    FoldedDisk disk;
    Folder best = target;
    qsizetype most = seen;
    QList<Folder> others;
    if (!(target.parent() == target))
        others.append(target.parent());
    for (const QString &name : disk.foldersIn(target))
        others.append(target.below(name));
    for (const Folder &other : others) {
        const qsizetype count = countAt(other, package, disk, most);
        if (count > most) {
            best = other;
            most = count;
        }
    }
    if (most > 0 && best == target)
        return {};
    const qsizetype here = countAt(target, package, disk);
    if (most > here) {
        return {wrongLevel(
            target, best, LevelText::tr("More files of the package exist there than in the chosen folder."),
            QStringLiteral("%1: %2, %3: %4").arg(target.display()).arg(here).arg(best.display()).arg(most))};
    }
    if (here > 0)
        return {};
    if (repeatsTarget(package, target)) {
        return {
            wrongLevel(target, target.parent(),
                       LevelText::tr("All files of the package lie in a folder of the same name, so that it "
                                     "would be doubled."),
                       target.name())};
    }
    if (catalog.packageName(package.fileName()).kind == PackageKind::Web
        && holdsMailServer(target, catalog)) {
        return {
            wrongLevel(target, target.parent(),
                       LevelText::tr("The Web管理ツール lies one level above the mail server's programs."),
                       package.fileName())};
    }
    return {};
}

Findings checkEdition(const Package &package, const QString &productId, const Catalog &catalog)
{
    const Product *meant = catalog.productOfEdition(catalog.packageName(package.fileName()).edition);
    const Product *installed = catalog.product(productId);
    if (!meant || !installed || meant->id == installed->id)
        return {};
    return {
        Finding{.severity = Severity::Notice,
                .code = QStringLiteral("install.other-edition"),
                .title = LevelText::tr("By its name the package is for another product."),
                .cause = LevelText::tr("It is named for %1; %2 is installed.")
                             .arg(meant->names.join(QStringLiteral(" / ")),
                                  installed->names.join(QStringLiteral(" / "))),
                .remedy = LevelText::tr("Please check that the vendor offers it for the installed product."),
                .evidence = package.fileName(),
                .subject = package.fileName()}};
}

} // namespace epost
