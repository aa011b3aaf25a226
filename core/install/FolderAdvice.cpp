// SPDX-License-Identifier: MIT
#include "install/FolderAdvice.h"

#include "catalog/Catalog.h"
#include "install/InstallFolder.h"

namespace epost {

namespace {

QString asWindowsWrites(QString path)
{
    return path.replace(QLatin1Char('/'), QLatin1Char('\\'));
}

} // namespace

FolderAdvice::FolderAdvice(Architecture product, bool windowsIs64Bit, const Catalog &catalog)
    : m_product(product)
    , m_windowsIs64Bit(windowsIs64Bit)
    , m_programFolders(catalog.paths().programFolders)
    , m_mailFolder(catalog.paths().mailFolder)
    , m_extractorDefault(catalog.paths().extractorDefault)
{
}

bool FolderAdvice::impossible() const
{
    return m_product == Architecture::X64 && !m_windowsIs64Bit;
}

QString FolderAdvice::programFolder() const
{
    const bool redirected = m_product == Architecture::X86 && m_windowsIs64Bit;
    return QStringLiteral("C:/") + (redirected ? m_programFolders.last() : m_programFolders.first());
}

QString FolderAdvice::usualFolder() const
{
    return asWindowsWrites(programFolder() + QLatin1Char('/') + m_mailFolder);
}

QString FolderAdvice::usualWebFolder() const
{
    return asWindowsWrites(programFolder() + QLatin1Char('/')
                           + m_mailFolder.section(QLatin1Char('/'), 0, -2));
}

QString FolderAdvice::explanation() const
{
    if (impossible())
        return tr(
            "A 64-bit product does not run on 32-bit Windows. Please check the product and the machine.");
    if (m_product == Architecture::X64)
        return tr("The 64-bit product is installed in %1 unless another folder was chosen.")
            .arg(usualFolder());
    if (m_windowsIs64Bit)
        return tr("The 32-bit product on 64-bit Windows is installed in %1 unless another folder was chosen: "
                  "the folder with “(x86)”.")
            .arg(usualFolder());
    return tr("The 32-bit product on 32-bit Windows is installed in %1 unless another folder was chosen.")
        .arg(usualFolder());
}

QString FolderAdvice::extractorWarning() const
{
    return tr("The vendor's program shows “%1” as its folder: without a drive and never with “(x86)”. Files "
              "unpacked there do not reach an install on another drive or a 32-bit product on 64-bit "
              "Windows. "
              "Choose the folder with [Browse].")
        .arg(m_extractorDefault);
}

QString FolderAdvice::byHandInstruction(const QString &folder) const
{
    return tr("In the vendor's program press [Browse], choose “%1”, check that exactly this folder is shown, "
              "then press [Unzip] and allow the files to be overwritten.")
        .arg(folder);
}

Findings FolderAdvice::check(const InstallFolder &install, const QString &shownFolder) const
{
    Findings findings;
    if (install.architecture() && *install.architecture() != m_product) {
        findings.append(
            {.severity = Severity::Warning,
             .code = QStringLiteral("install.other-architecture"),
             .title = m_product == Architecture::X64
                 ? tr("The 32-bit product is installed in this folder, not the 64-bit product.")
                 : tr("The 64-bit product is installed in this folder, not the 32-bit product."),
             .cause = tr("Both products may be on this machine, or the product was chosen wrongly."),
             .remedy = tr("Please check the product and the folder."),
             .evidence = {},
             .subject = shownFolder});
    }
    if (asWindowsWrites(shownFolder).compare(usualFolder(), Qt::CaseInsensitive) != 0) {
        findings.append({.severity = Severity::Notice,
                         .code = QStringLiteral("install.unusual-folder"),
                         .title = tr("The mail server is installed in another folder than usual."),
                         .cause = explanation(),
                         .remedy = tr("Please check that both nodes use the folder that is meant."),
                         .evidence = shownFolder,
                         .subject = shownFolder});
    }
    return findings;
}

} // namespace epost
