// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Session.h"

#include <QGroupBox>

class QGridLayout;

namespace epost {

/// The steps of a way back: what, on which node, where it is done, and how far it is. State as a sign and a
/// word.
class WayBackList : public QGroupBox {
    Q_OBJECT

public:
    explicit WayBackList(QWidget *parent = nullptr);

    /// \param record how far it is; null: not begun
    void show(WayBackId id, const Session &session, const WayBackRecord *record);

private:
    void addRow(const QStringList &cells, const QIcon &sign, bool present);

    QStringList m_shown; ///< what the grid holds, to build it anew only where that differs
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace epost
