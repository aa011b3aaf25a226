// SPDX-License-Identifier: MIT
#include "ui/StepStage.h"

#include "ui/Route.h"
#include "ui/SessionController.h"

namespace epost {

StepStage stageOf(const SessionController &run, StepNumber number)
{
    const auto &view = run.view();
    if (!view)
        return StepStage::NoSession;
    if (run.working() && view->working == number)
        return StepStage::Working;
    const StepState state = view->session.step(number).record.state;
    if (state == StepState::Done)
        return StepStage::Done;
    if (state == StepState::Skipped)
        return StepStage::Skipped;
    if (!isTurnOf(*view, number))
        return StepStage::NotYet;
    if (state == StepState::Running)
        return StepStage::Interrupted;
    return state == StepState::Failed ? StepStage::Failed : StepStage::Open;
}

} // namespace epost
