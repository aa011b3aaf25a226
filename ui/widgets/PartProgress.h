// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QGroupBox>

class QLabel;
class QProgressBar;

namespace epost {

/// What goes on now: how far, in a few words, and since when.
class PartProgress : public QGroupBox {
    Q_OBJECT

public:
    explicit PartProgress(QWidget *parent = nullptr);

    /// Hidden while nothing goes on; the clock begins when it appears.
    void show(bool working, bool stopping);
    /// \param part permille; -1: its end is not known
    void tell(int part, const QString &phase);

private:
    QLabel *m_phase;
    QProgressBar *m_bar;
    QLabel *m_elapsed;
    QElapsedTimer m_since;
};

} // namespace epost
