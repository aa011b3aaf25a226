// SPDX-License-Identifier: MIT
#include "ui/widgets/ReportPanel.h"

#include "report/Report.h"
#include "ui/widgets/FindingsView.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

ReportPanel::ReportPanel(QWidget *parent)
    : QGroupBox(tr("Completion report"), parent)
    , m_open(new QPushButton(tr("&Open the report"), this))
    , m_save(new QPushButton(tr("Sa&ve as..."), this))
    , m_place(new QLabel(this))
    , m_problem(new FindingsView(this))
{
    m_open->setObjectName(QStringLiteral("openReport"));
    m_open->setToolTip(tr("Writes the report beside the session and opens it in the browser."));
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setToolTip(tr("As HTML, text, CSV or JSON."));
    m_place->setObjectName(QStringLiteral("reportPlace"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setVisible(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_save);
    row->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_open, &QPushButton::clicked, this,
            [this] { write(QDir(m_folder).filePath(QStringLiteral("report.html")), true); });
    connect(m_save, &QPushButton::clicked, this, &ReportPanel::saveAs);
}

ReportPanel::~ReportPanel()
{
    m_work.waitForFinished();
}

void ReportPanel::show(const ReportModel &model, const QString &folder)
{
    m_model = model;
    m_folder = folder;
}

void ReportPanel::saveAs()
{
    auto *dialog = new QFileDialog(
        this, tr("Save the report"), m_folder,
        tr("Web page (*.html);;Text (*.txt);;Table for Excel (*.csv);;For programs (*.json)"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("report.html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { write(path, false); });
    dialog->open();
}

void ReportPanel::write(const QString &path, bool open)
{
    if (m_busy || !m_model)
        return;
    m_busy = true;
    m_open->setEnabled(false);
    m_save->setEnabled(false);
    m_place->setText(tr("Being written..."));
    m_work = QtConcurrent::run([this, model = *m_model, path, open] {
        const auto done = Report::write(model, path);
        const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
        QMetaObject::invokeMethod(
            this, [this, path, error, open] { take(path, error, open); }, Qt::QueuedConnection);
    });
}

void ReportPanel::take(const QString &path, const std::optional<Error> &error, bool open)
{
    m_busy = false;
    m_open->setEnabled(true);
    m_save->setEnabled(true);
    m_problem->setVisible(error.has_value());
    m_problem->show(
        error ? Findings{Finding::fromError(*error, QStringLiteral("report.not-written"))} : Findings(), {});
    m_place->setText(error ? QString() : tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    if (!error && open && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_place->setText(tr("Written, but no program opened it: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT written(error ? QString() : path);
}

} // namespace epost
