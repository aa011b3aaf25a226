// SPDX-License-Identifier: MIT
#include "platform/Machine.h"

namespace epost {

QString signatureKey(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return QStringLiteral("valid");
    case SignatureState::Unsigned:
        return QStringLiteral("unsigned");
    case SignatureState::Broken:
        return QStringLiteral("broken");
    case SignatureState::NotChecked:
        break;
    }
    return QStringLiteral("not-checked");
}

} // namespace epost
