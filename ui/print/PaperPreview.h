// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace epost {

class PreviewPages;

/// Shows the pages of a paper as they will be printed. No printer is asked for that: one that is far away or
/// gone would hold up the window.
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    PaperPreview(std::shared_ptr<const ReportDocument> document, QWidget *parent);

Q_SIGNALS:
    void printWanted();

private:
    void showPage();

    PreviewPages *m_pages;
    QLabel *m_page;
};

} // namespace epost
