// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace epost {

/// Rich text that is as high as its content: the page scrolls, not a window within the page.
class FittingBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit FittingBrowser(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace epost
