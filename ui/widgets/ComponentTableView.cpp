// SPDX-License-Identifier: MIT
#include "ui/widgets/ComponentTableView.h"

#include "base/Files.h"
#include "base/TextList.h"
#include "report/CsvReport.h"
#include "ui/FileQuestion.h"
#include "ui/widgets/ComponentFilter.h"
#include "ui/widgets/ComponentTableModel.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

namespace {

/// More lines than that scroll within the table.
constexpr int kRows = 14;

} // namespace

ComponentTableView::ComponentTableView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ComponentTableModel(this))
    , m_filter(new ComponentFilter(m_model, this))
    , m_search(new QLineEdit(this))
    , m_all(new QCheckBox(tr("Show the e&qual lines too"), this))
    , m_table(new RowTable(this))
    , m_counts(new QLabel(this))
    , m_copy(new QPushButton(tr("Co&py"), this))
    , m_export(new QPushButton(tr("Expor&t..."), this))
    , m_told(newTextLabel(this, QStringLiteral("exportedComponents")))
{
    m_search->setObjectName(QStringLiteral("componentSearch"));
    m_search->setPlaceholderText(tr("Narrow by name or version"));
    m_search->setAccessibleName(tr("Narrow by name or version"));
    m_search->setClearButtonEnabled(true);
    m_all->setObjectName(QStringLiteral("showEqual"));
    m_table->setObjectName(QStringLiteral("components"));
    m_table->setAccessibleName(tr("COMPONENT LIST"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ComponentTableModel::Judgement, Qt::AscendingOrder);
    m_table->header()->setHighlightSections(false);
    m_counts->setObjectName(QStringLiteral("componentCounts"));
    m_copy->setObjectName(QStringLiteral("copyComponents"));
    m_export->setObjectName(QStringLiteral("exportComponents"));
    m_told->hide();

    connect(m_copy, &QPushButton::clicked, this, &ComponentTableView::copy);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        FileQuestion::newFile(this, tr("Export COMPONENT LIST"), folder + QLatin1Char('/') + exportName(),
                              tr("Table (*.csv)"), [this](const QString &path) { exportTo(path); });
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->search(text);
        showCounts();
    });
    connect(m_all, &QCheckBox::toggled, this, [this](bool all) {
        m_filter->showAll(all);
        showCounts();
    });

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search, 1);
    tools->addWidget(m_all);
    auto *below = new QHBoxLayout;
    below->addWidget(m_counts, 1);
    below->addWidget(m_copy);
    below->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(tools);
    layout->addWidget(m_table);
    layout->addLayout(below);
    layout->addWidget(m_told);
}

void ComponentTableView::show(const ComponentTable &table)
{
    if (m_model->show(table)) {
        m_told->hide();
        m_table->fitColumns();
    }
    setVisible(!table.rows.isEmpty());
    showCounts();
}

void ComponentTableView::showCounts()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    int attention = 0;
    for (const ComponentRow &row : m_model->table().rows)
        attention += needsAttention(row.verdict) ? 1 : 0;
    m_counts->setText(
        sentencesText({attention > 0 ? tr("%n line(s) to look into.", nullptr, attention) : QString(),
                       tr("%1 of %2 lines shown.").arg(shown).arg(all)}));
    m_copy->setEnabled(shown > 0);
    m_export->setEnabled(shown > 0);
    m_table->setFixedHeight(m_table->heightOfRows(kRows)
                            + m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void ComponentTableView::copy()
{
    copyRows(cellsOf(*m_table, m_table->selectionModel()->hasSelection()));
}

QString ComponentTableView::exportName() const
{
    return QStringLiteral("COMPONENT_LIST_%1.csv").arg(m_model->table().node.text());
}

QByteArray ComponentTableView::csv() const
{
    QStringList columns;
    for (int column = 0; column < ComponentTableModel::Columns; ++column)
        columns.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text{QChar(QChar::ByteOrderMark)};
    for (QStringList cells : QList<QStringList>{columns} + cellsOf(*m_table, false)) {
        for (QString &cell : cells)
            cell = CsvReport::field(cell);
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

void ComponentTableView::exportTo(const QString &path)
{
    // A few kilobytes: done before anybody could see a window that waits.
    const auto written = writeFile(path, csv());
    m_told->setText(written ? tr("Exported: %1").arg(QDir::toNativeSeparators(path))
                            : written.error().text());
    m_told->show();
}

} // namespace epost
