// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/PageListModel.h"

#include <QListView>

namespace epost {

/// The list of pages beside the page. Choosing one goes there; nothing is carried out by it.
class PageList : public QListView {
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void show(const std::optional<RunView> &view, const PageId &shown);

Q_SIGNALS:
    void chosen(const epost::PageId &page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPresent();

    PageListModel m_model;
    bool m_quiet = false;
};

} // namespace epost
