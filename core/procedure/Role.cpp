// SPDX-License-Identifier: MIT
#include "procedure/Role.h"

#include "procedure/SessionKeys.h"

namespace epost {

namespace {

struct Texts {
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
    return fail(ErrorClass::Damaged, Texts::tr("“%1” is neither “secondary” nor “primary”.").arg(key));
}

QString roleText(Role role)
{
    return role == Role::Secondary ? Texts::tr("secondary node") : Texts::tr("primary node");
}

QString roleLabel(Role role)
{
    return role == Role::Secondary ? Texts::tr("Secondary node") : Texts::tr("Primary node");
}

} // namespace epost
