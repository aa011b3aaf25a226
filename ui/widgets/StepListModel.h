// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QAbstractTableModel>

#include <optional>

namespace epost {

/// The thirteen steps, one a row, with what has become of them. Without a run, the procedure as it will be.
class StepListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, SourceNumber, Node, Title, State, Time, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param view nothing: no run yet
    void show(const std::optional<RunView> &view);
    [[nodiscard]] static StepNumber stepAt(int row);
    [[nodiscard]] static int rowOf(StepNumber number);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const StepRecord *record(StepNumber number) const;
    [[nodiscard]] bool working(StepNumber number) const;
    /// Was begun, and nobody is at it now: the program or the machine went down.
    [[nodiscard]] bool leftOpen(StepNumber number) const;
    [[nodiscard]] QString text(const StepSpec &spec, int column) const;
    [[nodiscard]] QString stateText(StepNumber number) const;
    [[nodiscard]] QString timeText(StepNumber number) const;
    [[nodiscard]] QString toolTip(const StepSpec &spec, int column) const;
    [[nodiscard]] QIcon stateIcon(StepNumber number) const;

    std::optional<RunView> m_view;
};

} // namespace epost
