// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

struct ITaskbarList3;

namespace epost {

class WizardWindow;

/// The progress of the procedure on the window's button in the taskbar: green while work goes on, yellow
/// while it waits for the person, red where it ended with a problem, nothing when nothing is going on.
/// Windows only.
///
/// Source: ITaskbarList3::SetProgressValue, SetProgressState (shobjidl.h). Where Explorer's taskbar is
/// missing (Server Core) nothing is shown. GUI thread.
class TaskbarProgress : public QObject {
public:
    /// \param window outlives the object; its taskbar button is used
    explicit TaskbarProgress(WizardWindow &window);
    ~TaskbarProgress() override;

private:
    void showState();

    WizardWindow &m_window;
    ITaskbarList3 *m_taskbar = nullptr;
};

} // namespace epost
