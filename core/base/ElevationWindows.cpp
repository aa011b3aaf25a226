// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "base/Elevation.h"
#include "base/WindowsPath.h"

#include <aclapi.h>

#include <algorithm>
#include <array>
#include <memory>

namespace epost {

namespace {

/// Groups to which people belong who are no administrators.
constexpr std::array kUserGroups{WinWorldSid, WinAuthenticatedUserSid, WinBuiltinUsersSid, WinInteractiveSid};

constexpr DWORD kWriting
    = FILE_ADD_FILE | FILE_DELETE_CHILD | WRITE_DAC | WRITE_OWNER | GENERIC_WRITE | GENERIC_ALL;

/// Whether an entry of an access list lets users write into the folder itself.
bool letsUsersWrite(const ACE_HEADER &entry)
{
    if (entry.AceType != ACCESS_ALLOWED_ACE_TYPE || (entry.AceFlags & INHERIT_ONLY_ACE) != 0)
        return false;
    const auto &allowed = reinterpret_cast<const ACCESS_ALLOWED_ACE &>(entry);
    // Not const in the headers, but only read.
    const PSID who = const_cast<DWORD *>(&allowed.SidStart);
    return (allowed.Mask & kWriting) != 0
        && std::ranges::any_of(kUserGroups, [&](auto group) { return IsWellKnownSid(who, group) != 0; });
}

} // namespace

bool isElevated()
{
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
    PSID administrators = nullptr;
    if (!AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0,
                                  0, 0, 0, 0, &administrators))
        return false;
    BOOL member = FALSE;
    const BOOL told = CheckTokenMembership(nullptr, administrators, &member);
    FreeSid(administrators);
    return told && member;
}

bool usersMayWriteTo(const QString &folder)
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const QString name = verbatimPath(folder);
    if (GetNamedSecurityInfoW(const_cast<wchar_t *>(wide(name)), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                              nullptr, nullptr, &list, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return true;
    const std::unique_ptr<void, decltype(&LocalFree)> owned(descriptor, &LocalFree);
    if (list == nullptr)
        return true; // no list: everybody may do everything
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry) || letsUsersWrite(*static_cast<const ACE_HEADER *>(entry)))
            return true;
    }
    return false;
}

void restrictLibrarySearch()
{
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    SetDllDirectoryW(L""); // nor in the current folder
}

} // namespace epost
