// SPDX-License-Identifier: MIT
#pragma once

#include "ui/Workplace.h"

namespace epost {

/// This computer. Whether it is the node on which a session goes on is for the procedure to check.
class LocalWorkplace final : public Workplace {
public:
    [[nodiscard]] Result<std::unique_ptr<Machine>> machineAt(const NodeName &) override;
};

} // namespace epost
