// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/StepPage.h"
#include "ui/widgets/FittingTable.h"

namespace epost {

/// Steps 1 and 9: the services and the two tools of the waiting node, one by one.
class ConfirmStandbyPage final : public StepPage {
    Q_OBJECT

public:
    ConfirmStandbyPage(const StepSpec &spec, const WizardContext &context, QWidget *parent);

protected:
    void showDetails(const RunView &view) override;

private:
    [[nodiscard]] QList<QList<FittingTable::Cell>> serviceRows(const RunView &view) const;
    [[nodiscard]] QList<QList<FittingTable::Cell>> toolRows(const RunView &view) const;

    FittingTable *m_services;
    FittingTable *m_tools;
};

} // namespace epost
