// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QAbstractTableModel>

namespace epost {

/// The run-book's steps as they are planned: a row each.
class RunBookModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, Host, Start, Minutes, Mode, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param automatic how steps that change something are done unless their page says otherwise
    void show(const std::optional<Session> &session, bool automatic);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const StepSpec &spec, int column) const;
    [[nodiscard]] QString modeText(const StepSpec &spec) const;
    [[nodiscard]] bool applies(const StepSpec &spec) const;

    std::optional<Session> m_session;
    bool m_automatic = true;
};

} // namespace epost
