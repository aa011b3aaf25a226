// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/SiteDraft.h"

#include <QDialog>

namespace epost {

/// Shows what an import would change, before it is taken. Accepted: take it.
class SettingsChanges : public QDialog {
    Q_OBJECT

public:
    SettingsChanges(const QString &file, const QList<SiteChange> &changes, QWidget *parent);
};

/// The words of the settings dialog for a place in the file; the place itself where there are none.
[[nodiscard]] QString settingName(const QString &place);

} // namespace epost
