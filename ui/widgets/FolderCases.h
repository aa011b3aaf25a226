// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"

#include <QTreeWidget>

#include <optional>

namespace epost {

/// The three cases of the vendor's procedure, which differ in the folder: the 32-bit product on 32-bit or on
/// 64-bit Windows, and the 64-bit product. The one that applies is marked.
class FolderCases : public QTreeWidget {
    Q_OBJECT

public:
    explicit FolderCases(QWidget *parent = nullptr);

    /// \param product nothing: it is not known which case applies
    void show(std::optional<Architecture> product, bool windowsIs64Bit, const Catalog &catalog);

private:
    void fit();
};

} // namespace epost
