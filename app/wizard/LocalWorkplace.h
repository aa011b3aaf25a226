// SPDX-License-Identifier: MIT
#pragma once

#include "common/MachineChooser.h"
#include "ui/Workplace.h"

namespace epost {

/// This computer. Whether it is the node on which a session goes on is for the procedure to check.
class LocalWorkplace final : public Workplace {
public:
    [[nodiscard]] Result<std::unique_ptr<Machine>> machineAt(const NodeName &) override;
    [[nodiscard]] std::shared_ptr<Desktop> desktop() override { return m_desktop; }

private:
    std::shared_ptr<Desktop> m_desktop = thisDesktop();
};

} // namespace epost
