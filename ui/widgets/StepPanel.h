// SPDX-License-Identifier: MIT
#pragma once

#include "ui/RunView.h"

#include <QWidget>

class QLabel;

namespace epost {

class FindingsView;

/// One step in detail: what it does in our words, under both numbers, and what was found at it.
class StepPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepPanel(QWidget *parent = nullptr);

    /// \param view nothing: no run yet
    /// \param more found at the step or before it, and not in the session
    void show(StepNumber number, const std::optional<RunView> &view, const Findings &more);

private:
    QLabel *m_title;
    QLabel *m_description;
    FindingsView *m_findings;
};

} // namespace epost
