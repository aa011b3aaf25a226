// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "base/Folder.h"
#include "base/Result.h"
#include "base/Sha256.h"
#include "catalog/PackageName.h"
#include "package/Package.h"
#include "package/PeLayout.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace epost {

class Catalog;

enum class FileAction : quint8 {
    Add,
    Replace,
    Same, ///< the content is equal already: left untouched
    Keep, ///< a data file that exists: stays as it is
};

/// Stable English key: "add", "replace", "same", "keep".
[[nodiscard]] QString fileActionKey(FileAction action);

/// What becomes of .dat and .idx files that exist in the target (FAQ07-15: they stay).
enum class DataFiles { Keep, Replace };

struct PlannedFile {
    EntryPath path;
    QString oldVersion; ///< as shown to a person; empty where the file has none or does not exist
    QString newVersion;
    qint64 size = 0; ///< bytes of the new content
    EntryTime modified; ///< of the entry
    int entry = 0; ///< index into Package::entries()
    FileAction action = FileAction::Add;
    bool dataFile = false;

    /// {"path","action","oldVersion","newVersion","size"}
    [[nodiscard]] QJsonObject toJson() const;
};

/// What an apply would do to one folder: each file, and everything that speaks for or against it. Made
/// without writing anything; immutable; a value.
///
/// "Same" is told by size and CRC-32 here, and by SHA-256 when it is carried out.
class ChangePlan {
    Q_DECLARE_TR_FUNCTIONS(epost::ChangePlan)

public:
    /// \return an error only where the package or the target cannot be read, or cancelled; a package with
    /// problems gives a plan without files that is not acceptable
    [[nodiscard]] static Result<ChangePlan> make(const Package &package, const Folder &target,
                                                 const Catalog &catalog, DataFiles dataFiles,
                                                 const CancelToken &cancel = {});

    [[nodiscard]] const Folder &target() const { return m_target; }
    [[nodiscard]] DataFiles dataFiles() const { return m_dataFiles; }
    /// In the order of the package.
    [[nodiscard]] const QList<PlannedFile> &files() const { return m_files; }
    /// Folders that do not exist yet, parents first, relative to the target.
    [[nodiscard]] const QStringList &newFolders() const { return m_newFolders; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] bool acceptable() const { return !m_findings.blocked(); }
    /// None where no executable is inside; Other where they differ among themselves.
    [[nodiscard]] PeMachine packageMachine() const { return m_packageMachine; }
    [[nodiscard]] PeMachine installMachine() const { return m_installMachine; }
    /// Bytes needed on the target's volume while it is carried out.
    [[nodiscard]] qint64 spaceNeeded() const { return m_spaceNeeded; }
    [[nodiscard]] const Package &package() const { return m_package; }
    /// What its file name tells.
    [[nodiscard]] const PackageName &packageName() const { return m_packageName; }
    /// Equal for equal package, actions and options, on every machine.
    [[nodiscard]] Sha256 hash() const;
    /// {"target","machine":{"package","install"},"files":[],"problems":[…],"acceptable"}; the files, of which
    /// there may be 100,000, are PlannedFile::toJson()
    [[nodiscard]] QJsonObject toJson() const;

private:
    ChangePlan(Package package, Folder target)
        : m_package(std::move(package))
        , m_target(std::move(target))
    {
    }
    friend class ChangePlanner;

    Package m_package;
    PackageName m_packageName;
    Folder m_target;
    DataFiles m_dataFiles = DataFiles::Keep;
    QList<PlannedFile> m_files;
    QStringList m_newFolders;
    Findings m_findings;
    PeMachine m_packageMachine = PeMachine::None;
    PeMachine m_installMachine = PeMachine::None;
    qint64 m_spaceNeeded = 0;
};

} // namespace epost
