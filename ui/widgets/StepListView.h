// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/StepListModel.h"

#include <QTreeView>

namespace epost {

/// The table of the steps: a click or the arrow keys choose the one that is shown in detail.
class StepListView : public QTreeView {
    Q_OBJECT

public:
    explicit StepListView(QWidget *parent = nullptr);

    void show(const std::optional<RunView> &view);
    void choose(StepNumber number);
    [[nodiscard]] StepNumber chosen() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(epost::StepNumber number);

private:
    StepListModel *m_model;
};

} // namespace epost
