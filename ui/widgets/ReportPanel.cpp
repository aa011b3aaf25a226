// SPDX-License-Identifier: MIT
#include "ui/widgets/ReportPanel.h"

#include "ui/print/ChoosePrinter.h"
#include "ui/print/PaperFile.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/PaperPrinter.h"
#include "ui/widgets/FindingsView.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

ReportPanel::ReportPanel(Paper paper, QWidget *parent)
    : QGroupBox(paper == Paper::RunBook ? tr("Run-book") : tr("Completion report"), parent)
    , m_paper(paper)
    , m_place(new QLabel(this))
    , m_problem(new FindingsView(this))
{
    const bool report = paper == Paper::CompletionReport;
    auto *open = addButton(report ? "openReport" : "openRunBook",
                           report ? tr("&Open the report") : tr("Open the run-boo&k"),
                           tr("Writes it as PDF beside the session and opens it."));
    auto *previewButton = addButton(report ? "previewReport" : "previewRunBook",
                                    report ? tr("Print previe&w...") : tr("Print &preview..."),
                                    tr("Shows the pages before they are printed."));
    auto *printButton = addButton(report ? "printReport" : "printRunBook",
                                  report ? tr("Pr&int...") : tr("Prin&t..."), tr("Asks for the printer."));
    auto *save
        = addButton(report ? "saveReport" : "saveRunBook", report ? tr("Sa&ve as...") : tr("Save &as..."),
                    tr("As PDF, web page, Excel workbook, text, CSV or JSON."));
    m_place->setObjectName(report ? QStringLiteral("reportPlace") : QStringLiteral("runBookPlace"));
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setVisible(false);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : m_buttons)
        row->addWidget(button);
    row->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(open, &QPushButton::clicked, this,
            [this] { write(QDir(m_folder).filePath(fileName() + QStringLiteral(".pdf")), true); });
    connect(previewButton, &QPushButton::clicked, this,
            [this] { withDocument([this](const auto &document) { preview(document); }); });
    connect(printButton, &QPushButton::clicked, this,
            [this] { withDocument([this](const auto &document) { print(document, this); }); });
    connect(save, &QPushButton::clicked, this, &ReportPanel::saveAs);
}

QPushButton *ReportPanel::addButton(const char *objectName, const QString &text, const QString &description)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(objectName));
    button->setToolTip(description);
    button->setAccessibleDescription(description);
    m_buttons.append(button);
    return button;
}

QString ReportPanel::fileName() const
{
    return m_paper == Paper::RunBook ? QStringLiteral("run-book") : QStringLiteral("report");
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
    auto *dialog
        = new QFileDialog(this, tr("Save the paper"), m_folder,
                          tr("PDF (*.pdf);;Web page (*.html);;Excel workbook (*.xlsx);;Text (*.txt);;Table "
                             "(*.csv);;For programs (*.json)"));
    dialog->setObjectName(QStringLiteral("reportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { write(path, false); });
    dialog->open();
}

void ReportPanel::begin(const QString &words)
{
    m_busy = true;
    for (QPushButton *button : m_buttons)
        button->setEnabled(false);
    m_place->setText(words);
}

void ReportPanel::end(const Findings &problems)
{
    m_busy = false;
    for (QPushButton *button : m_buttons)
        button->setEnabled(true);
    m_problem->setVisible(!problems.isEmpty());
    m_problem->show(problems, {});
    m_place->setText({});
}

void ReportPanel::withDocument(std::function<void(std::shared_ptr<const ReportDocument>)> then)
{
    if (m_busy || !m_model)
        return;
    begin(tr("Being made..."));
    m_work = QtConcurrent::run([this, model = *m_model, folder = m_folder, then = std::move(then)]() mutable {
        model.readPictures(folder);
        auto document = std::make_shared<const ReportDocument>(ReportDocument::of(model, m_paper));
        QMetaObject::invokeMethod(
            this,
            [this, document, problems = model.pictures.problems, then = std::move(then)] {
                end(problems);
                then(document);
            },
            Qt::QueuedConnection);
    });
}

void ReportPanel::preview(std::shared_ptr<const ReportDocument> document)
{
    auto *pages = new PaperPreview(document, this);
    connect(pages, &PaperPreview::printWanted, this, [this, document, pages] { print(document, pages); });
    pages->open();
}

void ReportPanel::print(std::shared_ptr<const ReportDocument> document, QWidget *parent)
{
    choosePrinter(parent, *document, [this, document](const auto &printer) { printOn(printer, document); });
}

void ReportPanel::printOn(std::shared_ptr<QPrinter> printer, std::shared_ptr<const ReportDocument> document)
{
    if (m_busy)
        return;
    begin(tr("Being printed..."));
    m_work = QtConcurrent::run([this, printer = std::move(printer), document = std::move(document)] {
        const auto printed = PaperPrinter::print(*document, *printer);
        const Findings problems = printed
            ? Findings()
            : Findings{Finding::fromError(printed.error(), QStringLiteral("report.not-printed"))};
        QMetaObject::invokeMethod(
            this, [this, problems] { end(problems); }, Qt::QueuedConnection);
    });
}

void ReportPanel::write(const QString &path, bool open)
{
    if (m_busy || !m_model)
        return;
    begin(tr("Being written..."));
    m_work = QtConcurrent::run([this, model = *m_model, folder = m_folder, path, open]() mutable {
        model.readPictures(folder);
        const auto done = PaperFile::write(model, path, m_paper);
        const std::optional<Error> error = done ? std::nullopt : std::optional(done.error());
        QMetaObject::invokeMethod(
            this,
            [this, path, error, problems = model.pictures.problems, open] {
                take(path, error, problems, open);
            },
            Qt::QueuedConnection);
    });
}

void ReportPanel::take(const QString &path, const std::optional<Error> &error, const Findings &problems,
                       bool open)
{
    end(error ? Findings{Finding::fromError(*error, QStringLiteral("report.not-written"))} : problems);
    if (!error)
        m_place->setText(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    if (!error && open && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_place->setText(tr("Written, but no program opened it: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT written(error ? QString() : path);
}

} // namespace epost
