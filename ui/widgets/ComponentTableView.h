// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "report/ComponentTable.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace epost {

class ComponentFilter;
class ComponentTableModel;
class RowTable;

/// COMPONENT LIST as one table: only the lines that differ, or all; narrowed by typing; sorted by every
/// column; copied, or exported as CSV.
class ComponentTableView : public QWidget {
    Q_OBJECT

public:
    explicit ComponentTableView(QWidget *parent = nullptr);

    void show(const ComponentTable &table);
    /// Of the file to export to, without a folder.
    [[nodiscard]] QString exportName() const;
    /// What is shown, with a line for the columns; for a spreadsheet: UTF-8 with BOM.
    [[nodiscard]] QByteArray csv() const;

private:
    void showCounts();
    void copy();
    void exportTo(const QString &path);

    ComponentTableModel *m_model;
    ComponentFilter *m_filter;
    QLineEdit *m_search;
    QCheckBox *m_all;
    RowTable *m_table;
    QLabel *m_counts;
    QPushButton *m_copy;
    QPushButton *m_export;
    QLabel *m_told;
};

} // namespace epost
