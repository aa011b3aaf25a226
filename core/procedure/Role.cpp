// SPDX-License-Identifier: MIT
#include "procedure/Role.h"

#include "procedure/SessionKeys.h"

namespace epost {

namespace {

struct RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Role)
};

} // namespace

QString roleKey(Role role)
{
    return keyOf(kRoleKeys, role);
}

Result<Role> roleFromKey(const QString &key)
{
    if (const auto role = valueOf(kRoleKeys, key))
        return *role;
    return fail(ErrorClass::Damaged, RoleTexts::tr("“%1” is neither “secondary” nor “primary”.").arg(key));
}

QString roleText(Role role)
{
    return role == Role::Secondary ? RoleTexts::tr("secondary node") : RoleTexts::tr("primary node");
}

QString roleLabel(Role role)
{
    return role == Role::Secondary ? RoleTexts::tr("Secondary node") : RoleTexts::tr("Primary node");
}

} // namespace epost
