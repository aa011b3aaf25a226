// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

namespace epost {

/// A value or the reason why there is none. No exceptions leave the core.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorClass errorClass, QString what, QString remedy = {})
{
    return tl::unexpected<Error>(Error(errorClass, std::move(what), std::move(remedy)));
}

} // namespace epost
