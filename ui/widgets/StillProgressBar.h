// SPDX-License-Identifier: MIT
#pragma once

#include <QProgressBar>

namespace epost {

/// A bar that moves only when its value does. The style of Windows lets a light run over every bar that is
/// not full: also over one that stands still while all waits for a person, and remote desktop sends each
/// frame.
class StillProgressBar final : public QProgressBar {
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace epost
