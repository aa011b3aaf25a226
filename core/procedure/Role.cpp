// SPDX-License-Identifier: MIT
#include "procedure/Role.h"

namespace epost {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::Role)
};

} // namespace

QString roleKey(Role role)
{
    return role == Role::Secondary ? QStringLiteral("secondary") : QStringLiteral("primary");
}

Result<Role> roleFromKey(const QString &key)
{
    for (const Role role : {Role::Secondary, Role::Primary}) {
        if (key == roleKey(role))
            return role;
    }
    return fail(ErrorClass::Damaged, Texts::tr("“%1” is neither “secondary” nor “primary”.").arg(key));
}

QString roleText(Role role)
{
    return role == Role::Secondary ? Texts::tr("secondary node") : Texts::tr("primary node");
}

} // namespace epost
