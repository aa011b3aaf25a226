// SPDX-License-Identifier: MIT
#pragma once

#include "update/ChangePlan.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace epost {

class ChangePlanModel;

/// What an update would do to one folder, file by file, with the sum above. The rows can be sorted by every
/// column and copied.
class ChangePlanView : public QWidget {
    Q_OBJECT

public:
    explicit ChangePlanView(QWidget *parent = nullptr);

    void show(const ChangePlan &plan);
    /// No plan. \param why said instead of the sum
    void clear(const QString &why);

private:
    void copy() const;

    ChangePlanModel *m_model;
    QSortFilterProxyModel m_sorted;
    QLabel *m_sum;
    QTreeView *m_table;
    Sha256 m_shown; ///< of the plan shown
};

} // namespace epost
