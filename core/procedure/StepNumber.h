// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

namespace epost {

/// The continuous number of a step of the vendor's procedure, 1 to 13.
class StepNumber {
    Q_DECLARE_TR_FUNCTIONS(epost::StepNumber)

public:
    static constexpr int kFirst = 1;
    static constexpr int kLast = 13;

    /// \return InvalidInput outside 1–13
    [[nodiscard]] static Result<StepNumber> parse(int number);
    /// For the table of the procedure and for tests, where the number stands in the source.
    template <int Number>
    [[nodiscard]] static constexpr StepNumber of()
    {
        static_assert(Number >= kFirst && Number <= kLast);
        return StepNumber(Number);
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    auto operator<=>(const StepNumber &) const = default;

private:
    constexpr explicit StepNumber(int value)
        : m_value(value)
    {
    }
    int m_value;
};

} // namespace epost
