// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "base/Elevation.h"

namespace epost {

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

} // namespace epost
