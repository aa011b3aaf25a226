// SPDX-License-Identifier: MIT
#pragma once

#include "components/ComponentList.h"
#include "procedure/Session.h"
#include "update/ChangePlan.h"

#include <QJsonArray>
#include <QList>

namespace epost {

/// What a look at a step sees beside its findings: the things themselves, for whoever wants to read them one
/// by one. Empty where the step has none of the kind, or where it could not be read (the findings say why).
struct StepPreview {
    struct Plan {
        SessionPackage::Use use;
        ChangePlan plan;
    };
    QList<Plan> plans; ///< what the updates would do to their folders now
    ComponentList components; ///< of the installed folder, now
    QJsonArray services; ///< as servicesAsFacts()

    [[nodiscard]] const ChangePlan *plan(SessionPackage::Use use) const
    {
        for (const Plan &one : plans) {
            if (one.use == use)
                return &one.plan;
        }
        return nullptr;
    }
};

} // namespace epost
