// SPDX-License-Identifier: MIT
#pragma once

#include "report/ComponentTable.h"
#include "ui/pages/StepPage.h"

class QCheckBox;
class QGroupBox;
class QPlainTextEdit;

namespace epost {

class FittingTable;

/// Steps 8 and 13: COMPONENT LIST before, after, as expected and on the other node, line by line.
class CompareComponentsPage final : public StepPage {
    Q_OBJECT

public:
    CompareComponentsPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    void showTable(const RunView &view);
    void showNote(const RunView &view);
    void saveNote();

    FittingTable *m_table;
    QCheckBox *m_all;
    QLabel *m_hidden;
    QGroupBox *m_noteBox;
    QPlainTextEdit *m_note;
    QPushButton *m_saveNote;
    QString m_parsedNote; ///< what m_expected was made from
    QList<ExpectedComponent> m_expected;
};

} // namespace epost
