// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PageId.h"
#include "ui/RunView.h"

#include <QAbstractListModel>
#include <QIcon>
#include <QList>

namespace epost {

/// The pages of the wizard as a list: the preparation, the thirteen steps with their state, the seat, the
/// end, and the way back where there is one. The tool tip tells the rest, a skipped step its reason.
class PageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// \param shown the page that is seen beside the list
    void show(const std::optional<RunView> &view, const PageId &shown);
    [[nodiscard]] PageId pageAt(int row) const { return m_route[row]; }
    [[nodiscard]] int rowOf(const PageId &page) const { return static_cast<int>(m_route.indexOf(page)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString text(const PageId &page);
    [[nodiscard]] static QString fullText(const PageId &page);
    [[nodiscard]] static PageId presentPage(const RunView &view, const PageId &shown);
    [[nodiscard]] QString stateText(const PageId &page) const;
    [[nodiscard]] QIcon icon(const PageId &page) const;
    [[nodiscard]] QString toolTip(const PageId &page) const;
    [[nodiscard]] bool isCurrent(const PageId &page) const;
    /// A step that nobody will carry out any more.
    [[nodiscard]] bool isLeftOut(const PageId &page) const;

    std::optional<RunView> m_view;
    std::optional<PageId> m_present; ///< where the work goes on
    QList<PageId> m_route;
};

} // namespace epost
