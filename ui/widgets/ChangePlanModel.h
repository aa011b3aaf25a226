// SPDX-License-Identifier: MIT
#pragma once

#include "update/ChangePlan.h"

#include <QAbstractTableModel>

namespace epost {

/// The files of a change plan, a row each, in the order of the package.
class ChangePlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Path, Version, Size, Date, Columns };
    /// What sorting goes by, where it is not the text.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PlannedFile> &files);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What becomes of a file, in a word or two.
    [[nodiscard]] static QString actionText(FileAction action);

private:
    [[nodiscard]] static QString text(const PlannedFile &file, int column);
    [[nodiscard]] static QString versionText(const PlannedFile &file);

    QList<PlannedFile> m_files;
};

} // namespace epost
