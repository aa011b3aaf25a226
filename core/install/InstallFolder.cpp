// SPDX-License-Identifier: MIT
#include "install/InstallFolder.h"

#include "base/TextList.h"
#include "catalog/Catalog.h"
#include "components/PeImage.h"

#include <QDir>

#include <algorithm>

namespace epost {

namespace {

QStringList fileNames(const Folder &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QStringList serviceExecutables(const QStringList &names, const Catalog &catalog)
{
    QStringList executables;
    for (const QString &name : names) {
        if (catalog.serviceOfExecutable(name))
            executables.append(name);
    }
    return executables;
}

bool isVSeries(const QStringList &names, const Catalog &catalog)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return catalog.isVSeriesFile(name); });
}

/// The levels around that a person may have meant: one up and each folder below.
QList<Folder> neighbours(const Folder &folder)
{
    QList<Folder> around{folder.parent()};
    for (const QString &name : QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        around.append(folder.below(name));
    return around;
}

QString hintFor(const Folder &folder, const Catalog &catalog)
{
    for (const Folder &other : neighbours(folder)) {
        if (holdsMailServer(other, catalog))
            return InstallFolder::tr("The mail server is in %1. Please choose that folder.")
                .arg(other.display());
    }
    return InstallFolder::tr(
        "Please choose the folder that holds the mail server's programs, usually …\\EPOST\\MS.");
}

} // namespace

bool holdsMailServer(const Folder &folder, const Catalog &catalog)
{
    return !serviceExecutables(fileNames(folder), catalog).isEmpty();
}

Result<InstallFolder> InstallFolder::validate(const Folder &folder, const Catalog &catalog)
{
    if (auto existing = Folder::existing(folder.path()); !existing)
        return fail(existing.error());
    if (isVSeries(fileNames(folder), catalog)) {
        return fail(Error(ErrorClass::Unsupported,
                          tr("This is the V series of E-Post, which is another product."),
                          tr("This procedure does not apply to it. Please follow the vendor's "
                             "instructions for the V series."))
                        .in(folder.display()));
    }
    if (auto install = recognise(folder, catalog))
        return *install;
    return fail(Error(ErrorClass::Refused, tr("No E-Post mail server is installed in this folder."),
                      hintFor(folder, catalog))
                    .in(folder.display()));
}

std::optional<InstallFolder> InstallFolder::recognise(const Folder &folder, const Catalog &catalog)
{
    const QStringList names = fileNames(folder);
    const QStringList executables = serviceExecutables(names, catalog);
    if (executables.isEmpty() || isVSeries(names, catalog))
        return {};
    InstallFolder install(folder);
    for (const CatalogService &service : catalog.services()) {
        const bool there = std::any_of(executables.begin(), executables.end(), [&](const QString &name) {
            return catalog.serviceOfExecutable(name) == &service;
        });
        if (there)
            install.m_services.append(service.id);
    }
    install.readArchitecture(executables);
    install.guessProduct(catalog);
    return install;
}

void InstallFolder::readArchitecture(const QStringList &serviceFiles)
{
    QStringList seen;
    bool x86 = false;
    bool x64 = false;
    for (const QString &name : serviceFiles) {
        const auto image = readPeImageOf(m_folder.filePath(name));
        const PeMachine machine = image ? image->machine : PeMachine::None;
        x86 = x86 || machine == PeMachine::X86;
        x64 = x64 || machine == PeMachine::X64;
        seen.append(QStringLiteral("%1: %2").arg(name, peMachineKey(machine)));
    }
    if (x86 != x64) {
        m_architecture = x86 ? Architecture::X86 : Architecture::X64;
        return;
    }
    m_findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("install.architecture"),
         .title = x86 ? tr("32-bit and 64-bit programs are mixed in the install folder.")
                      : tr("Whether this is the 32-bit or the 64-bit product cannot be told from its files."),
         .cause = x86 ? tr("A package for the other architecture may have been applied here before.")
                      : tr("The service programs are not readable as Windows programs."),
         .remedy = tr("Please compare the folder with the other node before anything is replaced."),
         .evidence = listText(seen),
         .subject = m_folder.display()});
}

void InstallFolder::guessProduct(const Catalog &catalog)
{
    const Product *best = nullptr;
    for (const Product &product : catalog.products()) {
        const bool complete = std::all_of(product.services.begin(), product.services.end(),
                                          [&](const QString &id) { return m_services.contains(id); });
        if (complete && (!best || product.services.size() > best->services.size()))
            best = &product;
    }
    if (best) {
        m_productId = best->id;
        return;
    }
    m_findings.append(
        {.severity = Severity::Warning,
         .code = QStringLiteral("install.incomplete"),
         .title = tr("Programs of the mail server are missing in the install folder."),
         .cause = tr("No product has only these services. Security software may have removed "
                     "a file (FAQ03-37)."),
         .remedy = tr("Please compare the folder with the other node and restore what is missing."),
         .evidence = listText(m_services),
         .subject = m_folder.display()});
}

} // namespace epost
