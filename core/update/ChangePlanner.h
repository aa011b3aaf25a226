// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "package/Package.h"
#include "package/PackageReader.h"
#include "update/ChangePlan.h"
#include "update/FileSystem.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>

namespace epost {

/// Makes a ChangePlan: looks at every entry and at what stands in its place, reads the versions of the
/// executables on both sides, then judges the whole. Used once.
class ChangePlanner {
    Q_DECLARE_TR_FUNCTIONS(epost::ChangePlanner)

public:
    /// \param package, catalog outlive this object
    ChangePlanner(const Package &package, const Folder &target, const Catalog &catalog, CancelToken cancel);

    [[nodiscard]] Result<ChangePlan> make(DataFiles dataFiles);

private:
    /// What was seen of a file of the plan.
    struct Seen {
        PathInfo present;
        PeMachine before = PeMachine::None;
        PeMachine after = PeMachine::None;
    };

    /// Which files there are to look at: all but those whose folder cannot be made.
    [[nodiscard]] Result<> lookAtEntries();
    /// At a folder of the package and those above it. \return whether something else stands in its way
    [[nodiscard]] Result<bool> lookAtFolders(const QString &path, QSet<QString> &missing);
    [[nodiscard]] Result<PathInfo> infoAt(const QString &relative) const;
    [[nodiscard]] Result<> lookAtFiles();
    /// What stands in its place. Any thread, one for a file.
    [[nodiscard]] Result<> lookAtFile(qsizetype i);
    void takeOutWhatIsInTheWay();
    [[nodiscard]] Result<> readContent(qsizetype i, PackageReader &reader);
    /// \param target of the size of the entry
    [[nodiscard]] Result<bool> isSame(const PackageEntry &entry, const QString &target,
                                      PackageReader &reader);

    /// \param product of the installed product, where one is recognised
    void judgeMachines(std::optional<Architecture> product);
    void judgeDate();
    void judgeDataFiles();
    void judgeSpace();
    void judgeRights();
    void add(Severity severity, const QString &code, const QString &title, const QString &cause,
             const QString &remedy, const QString &subject = {}, const QString &evidence = {});

    const Package &m_package;
    const Catalog &m_catalog;
    CancelToken m_cancel;
    std::unique_ptr<FileSystem> m_fileSystem;
    QHash<QString, PathKind> m_folders;
    QList<Seen> m_seen; ///< beside the plan's files
    ChangePlan m_plan;
};

} // namespace epost
