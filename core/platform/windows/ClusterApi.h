// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "platform/windows/ClusterTypes.h"

#include <memory>

namespace epost {

/// clusapi.dll of this machine, from System32 and nowhere else. Where the cluster feature is not installed
/// the DLL is not there: that is an answer, not a failure. Thread-safe.
class ClusterApi {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterApi)

public:
    /// \return NotFound where this machine has no clusapi.dll; Unsupported where a function is missing in it
    [[nodiscard]] static Result<std::shared_ptr<const ClusterApi>> load();
    ~ClusterApi();
    ClusterApi(const ClusterApi &) = delete;
    ClusterApi &operator=(const ClusterApi &) = delete;

    [[nodiscard]] const clusapi::Functions &functions() const { return m_functions; }

private:
    explicit ClusterApi(HMODULE library)
        : m_library(library)
    {
    }
    [[nodiscard]] QString resolve();

    HMODULE m_library;
    clusapi::Functions m_functions{};
};

} // namespace epost
