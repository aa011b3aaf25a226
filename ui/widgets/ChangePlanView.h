// SPDX-License-Identifier: MIT
#pragma once

#include "update/ChangePlan.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;

namespace epost {

class ChangePlanModel;
class RowTable;

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
    ChangePlanModel *m_model;
    QSortFilterProxyModel m_sorted;
    QLabel *m_sum;
    RowTable *m_table;
    Sha256 m_shown; ///< of the plan shown
};

} // namespace epost
