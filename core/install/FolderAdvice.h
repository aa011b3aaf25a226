// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "catalog/Architecture.h"

#include <QCoreApplication>
#include <QString>

namespace epost {

class Catalog;
class InstallFolder;

/// The two ways in which the folder is mistaken most often, in words: "(x86)" or not, and what the vendor's
/// extractor shows. Source: the notes of steps 3 and 5 (FAQ07-11).
class FolderAdvice {
    Q_DECLARE_TR_FUNCTIONS(epost::FolderAdvice)

public:
    /// \param product architecture of the product, not of the extractor
    FolderAdvice(Architecture product, bool windowsIs64Bit, const Catalog &catalog);

    /// A 64-bit product on 32-bit Windows.
    [[nodiscard]] bool impossible() const;
    /// Where setup puts the program unless told otherwise, as Windows writes it: C:\Program Files
    /// (x86)\EPOST\MS.
    [[nodiscard]] QString usualFolder() const;
    /// One level up, for the Web管理ツール.
    [[nodiscard]] QString usualWebFolder() const;
    /// Which of the three cases this is and what follows from it.
    [[nodiscard]] QString explanation() const;
    /// Why the folder that the vendor's extractor shows must not be taken as it is.
    [[nodiscard]] QString extractorWarning() const;
    /// What must be entered into the vendor's extractor by whoever runs it by hand.
    /// \param folder as an administrator writes it
    [[nodiscard]] QString byHandInstruction(const QString &folder) const;

    /// A notice "install.unusual-folder" where the install lies elsewhere than usual, another drive included;
    /// a warning "install.other-architecture" where its files are of the other architecture than expected.
    /// \param shownFolder how an administrator of that machine writes the install's folder
    [[nodiscard]] Findings check(const InstallFolder &install, const QString &shownFolder) const;

private:
    [[nodiscard]] QString programFolder() const;

    Architecture m_product;
    bool m_windowsIs64Bit;
    QStringList m_programFolders;
    QString m_mailFolder;
    QString m_extractorDefault;
};

} // namespace epost
