// SPDX-License-Identifier: MIT
#include "ui/print/ChoosePrinter.h"

#include <QPrintDialog>
#include <QPrinter>

namespace epost {

namespace {

/// Lives as long as the dialog that uses it.
std::shared_ptr<QPrinter> newPrinter(const ReportDocument &document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the paper has margins of its own
    printer->setDocName(document.title + QLatin1Char(' ') + document.footer);
    printer->setCreator(QStringLiteral("epost-update " EPOST_VERSION));
    return printer;
}

} // namespace

void choosePrinter(QWidget *parent, const ReportDocument &document,
                   const std::function<void(std::shared_ptr<QPrinter>)> &chosen)
{
    const auto printer = newPrinter(document);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(document.title);
    QObject::connect(dialog, qOverload<>(&QPrintDialog::accepted), parent,
                     [printer, chosen] { chosen(printer); });
    dialog->open();
}

} // namespace epost
