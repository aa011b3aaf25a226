// SPDX-License-Identifier: MIT
#include "FolderChange.h"

namespace epost::rig {

FolderChange::FolderChange(const std::wstring &folder, Of what)
    : m_change(FindFirstChangeNotificationW(folder.c_str(), FALSE,
                                            what == Of::Names ? FILE_NOTIFY_CHANGE_FILE_NAME
                                                              : FILE_NOTIFY_CHANGE_LAST_WRITE))
{
}

FolderChange::~FolderChange()
{
    if (m_change != INVALID_HANDLE_VALUE)
        FindCloseChangeNotification(m_change);
}

void FolderChange::wait(DWORD limit, HANDLE besides)
{
    if (m_change == INVALID_HANDLE_VALUE) { // the folder is not there
        Sleep(limit);
        return;
    }
    const HANDLE handles[] = {m_change, besides};
    if (WaitForMultipleObjects(besides ? 2 : 1, handles, FALSE, limit) == WAIT_OBJECT_0)
        FindNextChangeNotification(m_change);
}

} // namespace epost::rig
