// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Architecture.h"
#include "catalog/LocalizedText.h"
#include "catalog/SiteSettings.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace epost {

/// A service of a product. Names are labels only: services are found by their image path (FAQ03-37).
struct CatalogService {
    QString id;
    QString label; ///< as the vendor writes it, e.g. "EPSTRS"
    LocalizedText purpose;
    QStringList executables; ///< file names without regard to case, the vendor's spelling variants among them
    bool operator==(const CatalogService &) const = default;
};

/// One of the two tools that must not be open on a standby node (procedure, step 1).
struct CatalogTool {
    QString id; ///< "mail-control", "account-manager"
    QString name; ///< as the vendor writes it
    QStringList executables;
    QStringList windowTitles; ///< a window whose title contains one of these belongs to the tool
    bool inferred
        = false; ///< executables and titles are a conclusion, not published: a site may correct them
    bool operator==(const CatalogTool &) const = default;
};

/// A line of COMPONENT LIST.
struct CatalogComponent {
    QString name;
    QStringList aliases; ///< other spellings in release notes
    QStringList files; ///< file names without regard to case; * and ? are wildcards
    bool operator==(const CatalogComponent &) const = default;
};

struct CatalogPort {
    int port = 0;
    QString name; ///< e.g. "SMTP"
    bool optional = false; ///< an answer is not expected everywhere: depends on the settings
    bool tls = false; ///< encrypted from the first byte on
    bool operator==(const CatalogPort &) const = default;
};

/// One product, sold under one or two names, each for both architectures.
struct Product {
    QString id;
    QStringList names; ///< without the architecture; one package may carry two names
    QList<Architecture> architectures;
    QStringList services; ///< ids
    QStringList components; ///< names
    bool enterprise = false; ///< a yearly licence key at steps 7 and 12
    QList<CatalogPort> ports;

    /// The names as the vendor's procedure prints them: "E-Post Mail Server Standard (x64)".
    [[nodiscard]] QStringList namesFor(Architecture architecture) const;
    /// One line for the screen.
    [[nodiscard]] QString title(Architecture architecture) const
    {
        return namesFor(architecture).join(QStringLiteral(" / "));
    }
    bool operator==(const Product &) const = default;
};

/// What the file names of the packages begin with, without regard to case: "jp-mail@". Only those of one
/// product are published.
struct PackageBeginnings {
    QStringList mail;
    QStringList web;
    bool operator==(const PackageBeginnings &) const = default;
};

/// Which product the part between that and "-diff-" means. Good for a warning, never for a
/// refusal: only one is published.
struct PackageEdition {
    QString edition;
    QString product; ///< id
    bool operator==(const PackageEdition &) const = default;
};

/// Where installs are, and what the vendor's extractor shows instead.
struct InstallPaths {
    QStringList programFolders; ///< below a drive: "Program Files", "Program Files (x86)"
    QString mailFolder; ///< below them: "EPOST/MS"
    QString extractorDefault; ///< "/Program Files/EPOST/MS": without a drive, never "(x86)"
    bool operator==(const InstallPaths &) const = default;
};

/// By what other installs are recognised that this procedure does not fit.
struct ForeignMarks {
    QStringList vSeriesFiles; ///< the V series: another product
    QStringList watcherServices; ///< ids; of the E-Post方式クラスタ
    bool operator==(const ForeignMarks &) const = default;
};

/// The facts of resources/catalog.json and the site file, as plain values. CatalogReader fills it.
struct CatalogData {
    static constexpr int kSchema = 1;

    QList<Product> products;
    QList<CatalogService> services;
    QList<CatalogTool> tools;
    QStringList pictureWindows; ///< other windows worth a picture as evidence: parts of their titles
    QList<CatalogComponent> components;
    QStringList dataFiles; ///< wildcards
    QStringList executableFiles; ///< wildcards
    PackageBeginnings packageNames;
    QList<PackageEdition> editions;
    InstallPaths paths;
    ForeignMarks foreign;
    QString webManagerPath; ///< "/manager", to be opened at the role's virtual address (FAQ09-06)
    SiteSettings site;

    bool operator==(const CatalogData &) const = default;
};

} // namespace epost
