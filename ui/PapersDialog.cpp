// SPDX-License-Identifier: MIT
#include "ui/PapersDialog.h"

#include "ui/widgets/ReportPanel.h"
#include "ui/widgets/TextLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace epost {

PapersDialog::PapersDialog(const ReportModel &model, const QString &folder, bool begun, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("papersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Papers"));
    auto *text = newTextLabel(this, QStringLiteral("papersText"));
    text->setText(
        begun
            ? tr("The report tells how far the work has come by now, also of work that was interrupted or "
                 "taken back.")
            : tr(
                "The run-book is made from the plan. The report is there as soon as the session has begun."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    const auto add = [&](Paper paper) {
        auto *panel = new ReportPanel(paper, this);
        panel->show(model, folder);
        layout->addWidget(panel);
    };
    add(Paper::RunBook);
    if (begun)
        add(Paper::CompletionReport);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(fontMetrics().height() * 46, sizeHint().height());
}

} // namespace epost
