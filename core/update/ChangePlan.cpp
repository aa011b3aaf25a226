// SPDX-License-Identifier: MIT
#include "update/ChangePlan.h"

#include "update/ChangePlanner.h"

#include <QJsonArray>

namespace epost {

QString fileActionKey(FileAction action)
{
    switch (action) {
    case FileAction::Add:
        return QStringLiteral("add");
    case FileAction::Replace:
        return QStringLiteral("replace");
    case FileAction::Same:
        return QStringLiteral("same");
    case FileAction::Keep:
        return QStringLiteral("keep");
    }
    Q_UNREACHABLE();
}

Result<ChangePlan> ChangePlan::make(const Package &package, const Folder &target, const Catalog &catalog,
                                    DataFiles dataFiles, const CancelToken &cancel)
{
    return ChangePlanner(package, target, catalog, cancel).make(dataFiles);
}

Sha256 ChangePlan::hash() const
{
    Sha256Hasher hasher;
    const auto add = [&](const QString &text) { hasher.add(text.toUtf8() + '\n'); };
    add(m_package.sha256().toHex());
    add(m_dataFiles == DataFiles::Keep ? QStringLiteral("keep") : QStringLiteral("replace"));
    for (const PlannedFile &file : m_files)
        add(QStringLiteral("%1 %2 %3").arg(fileActionKey(file.action)).arg(file.size).arg(file.path.text()));
    for (const QString &folder : m_newFolders)
        add(QStringLiteral("folder ") + folder);
    return hasher.finish();
}

QJsonObject PlannedFile::toJson() const
{
    return {{QStringLiteral("path"), path.text()},
            {QStringLiteral("action"), fileActionKey(action)},
            {QStringLiteral("oldVersion"), oldVersion},
            {QStringLiteral("newVersion"), newVersion},
            {QStringLiteral("size"), size}};
}

QJsonObject ChangePlan::toJson() const
{
    return {{QStringLiteral("target"), m_target.display()},
            {QStringLiteral("machine"),
             QJsonObject{{QStringLiteral("package"), peMachineKey(m_packageMachine)},
                         {QStringLiteral("install"), peMachineKey(m_installMachine)}}},
            {QStringLiteral("files"), QJsonArray()},
            {QStringLiteral("problems"), m_findings.toProblemJson()},
            {QStringLiteral("acceptable"), acceptable()}};
}

} // namespace epost
