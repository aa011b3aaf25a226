// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QGroupBox>

class QLabel;

namespace epost {

/// That mail stops, in large letters, and for how long already.
class OutageNote : public QGroupBox {
    Q_OBJECT

public:
    explicit OutageNote(const QString &title, QWidget *parent = nullptr);

    /// \param step in which mail stops \param working the step goes on: an outage may be running
    void show(const RunView &view, StepNumber step, bool working, const QString &what);

private:
    [[nodiscard]] QString clock(const RunView &view, StepNumber step, bool working);

    QLabel *m_what;
    QLabel *m_clock;
    QDateTime m_since; ///< when the role was first seen offline in this try
};

} // namespace epost
