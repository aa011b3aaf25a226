// SPDX-License-Identifier: MIT
#pragma once

#include "RigWindows.h"

#include <string>

namespace epost::rig {

/// Tells that something happened in a folder since it was last asked, to whoever did it: a program of the
/// other node or the driver. A wait that costs nothing, where looking again and again would keep every core
/// busy.
class FolderChange {
public:
    enum class Of { Names, Contents };

    /// \param folder its subfolders do not count
    FolderChange(const std::wstring &folder, Of what);
    ~FolderChange();
    FolderChange(const FolderChange &) = delete;
    FolderChange &operator=(const FolderChange &) = delete;

    /// Returns with the next change, when \a besides is signalled (null: nothing besides) or after \a limit
    /// (ms). A change after the last return counts: look at the folder between two waits and nothing is
    /// missed.
    void wait(DWORD limit, HANDLE besides = nullptr);

private:
    HANDLE m_change;
};

} // namespace epost::rig
