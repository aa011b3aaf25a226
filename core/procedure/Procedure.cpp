// SPDX-License-Identifier: MIT
#include "procedure/Procedure.h"

namespace epost {

namespace {

struct ProcedureTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Procedure)
};

} // namespace

QString sourceNumberText(const SourceNumber &source)
{
    return source.role == Role::Secondary
        ? ProcedureTexts::tr("vendor's procedure, secondary side, %1").arg(source.number)
        : ProcedureTexts::tr("vendor's procedure, primary side, %1").arg(source.number);
}

} // namespace epost
