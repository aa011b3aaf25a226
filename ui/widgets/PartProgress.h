// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunProgress.h"

#include <QElapsedTimer>
#include <QGroupBox>

class QLabel;
class QProgressBar;

namespace epost {

/// What goes on now: how far the step is, in a few words, since when, and how long it will still take where
/// that can be told. One bar for the whole step; a wait for the cluster is shown as such, since its end is
/// known only at the latest.
class PartProgress : public QGroupBox {
    Q_OBJECT

public:
    explicit PartProgress(QWidget *parent = nullptr);

    /// Hidden while nothing goes on; the clock begins when it appears.
    void show(bool working, bool stopping);
    void tell(const epost::RunProgress::Reading &reading);
    /// In at most two units, rounded; empty where it is not known.
    [[nodiscard]] static QString leftText(const RunProgress::Reading &reading);

private:
    QLabel *m_phase;
    QProgressBar *m_bar;
    QLabel *m_elapsed;
    QElapsedTimer m_since;
};

} // namespace epost
