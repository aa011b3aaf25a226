// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportModel.h"

#include <QDialog>

namespace epost {

class ReportPanel;

/// The papers of the work, at any time: the 手順書 as soon as there is a plan, the 作業完了報告書 as soon as
/// there is a session, however far that has come.
class PapersDialog : public QDialog {
    Q_OBJECT

public:
    /// \param folder where the session lies, or will
    /// \param begun whether there is a session
    PapersDialog(const ReportModel &model, const QString &folder, bool begun, QWidget *parent);
};

} // namespace epost
