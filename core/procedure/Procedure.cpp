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
    return source.role == Role::Secondary ? ProcedureTexts::tr("secondary side, %1").arg(source.number)
                                          : ProcedureTexts::tr("primary side, %1").arg(source.number);
}

QString sourceText(const SourceNumber &source)
{
    //: %1 the number there, with its side
    return ProcedureTexts::tr("vendor's procedure, %1").arg(sourceNumberText(source));
}

} // namespace epost
