// SPDX-License-Identifier: MIT
#pragma once

#include "report/ComponentTable.h"
#include "ui/pages/StepPage.h"

class QGroupBox;
class QPushButton;

namespace epost {

class ComponentTableView;
class ReleaseNoteEdit;

/// Steps 8 and 13: COMPONENT LIST before, after, as expected and on the other node, line by line.
class CompareComponentsPage final : public StepPage {
    Q_OBJECT

public:
    CompareComponentsPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    void showTable(const RunView &view);
    void showNote();
    void judgeNote();
    void saveNote();

    ComponentTableView *m_table;
    QPushButton *m_editNote; ///< opens the box below where there is a note already
    QGroupBox *m_noteBox;
    ReleaseNoteEdit *m_note;
    QPushButton *m_saveNote;
    bool m_noteOpen = false; ///< the person wants to change it
    QString m_savedNote; ///< of the session; what m_expected was made from
    QString m_shownNote; ///< the same, as the field ends its lines
    QList<ExpectedComponent> m_expected;
};

} // namespace epost
