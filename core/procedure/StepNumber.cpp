// SPDX-License-Identifier: MIT
#include "procedure/StepNumber.h"

namespace epost {

Result<StepNumber> StepNumber::parse(int number)
{
    if (number < kFirst || number > kLast)
        return fail(ErrorClass::InvalidInput,
                    tr("There is no step %1: the procedure has the steps 1 to 13.").arg(number));
    return StepNumber(number);
}

} // namespace epost
