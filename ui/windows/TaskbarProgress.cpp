// SPDX-License-Identifier: MIT
#include "ui/windows/TaskbarProgress.h"

#include "base/WindowsApi.h"
#include "ui/WizardWindow.h"

#include <shobjidl.h>

namespace epost {

TaskbarProgress::TaskbarProgress(WizardWindow &window)
    : m_window(window)
{
    // Qt has initialised COM on this thread (its clipboard and drag and drop need OLE).
    if (FAILED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3,
                                reinterpret_cast<void **>(&m_taskbar))))
        return;
    if (FAILED(m_taskbar->HrInit())) {
        m_taskbar->Release();
        m_taskbar = nullptr;
        return;
    }
    SessionController &run = window.run();
    connect(&run, &SessionController::activityChanged, this, &TaskbarProgress::showState);
    connect(&run, &SessionController::ended, this, &TaskbarProgress::showState);
    connect(&run, &SessionController::progressed, this, [this](const RunProgress::Reading &reading) {
        m_taskbar->SetProgressValue(reinterpret_cast<HWND>(m_window.winId()),
                                    static_cast<ULONGLONG>(reading.permille), RunProgress::kFull);
    });
}

TaskbarProgress::~TaskbarProgress()
{
    if (m_taskbar)
        m_taskbar->Release();
}

void TaskbarProgress::showState()
{
    const SessionController &run = m_window.run();
    TBPFLAG flag = TBPF_NOPROGRESS;
    switch (run.activity()) {
    case SessionController::Activity::Working:
    case SessionController::Activity::Stopping:
        flag = TBPF_NORMAL;
        break;
    case SessionController::Activity::Asking:
        flag = TBPF_PAUSED;
        break;
    case SessionController::Activity::Idle:
        // Of the work, until the next: the look that follows a failed step must not take the red away.
        if (m_window.exitCode() != ExitCode::Done)
            flag = TBPF_ERROR;
        break;
    case SessionController::Activity::NoSession:
    case SessionController::Activity::Opening:
    case SessionController::Activity::Looking:
    case SessionController::Activity::Changing:
        break;
    }
    m_taskbar->SetProgressState(reinterpret_cast<HWND>(m_window.winId()), flag);
}

} // namespace epost
