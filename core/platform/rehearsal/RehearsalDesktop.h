// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"

namespace epost {

/// The screen at a simulated node: Mail Control stands in front with its field ready, the Failover Cluster
/// Manager behind it. What is typed is counted and forgotten.
class RehearsalDesktop final : public Desktop {
public:
    [[nodiscard]] std::optional<DesktopWindow> front() const override { return windows().first(); }
    [[nodiscard]] QList<DesktopWindow> windows() const override;
    [[nodiscard]] TypingAnswer type(const DesktopWindow &place, std::u16string_view characters) override;
    /// A sketch of a window.
    [[nodiscard]] Result<WindowPicture> picture(const DesktopWindow &window) const override;
    [[nodiscard]] bool isLeft() const override { return false; }

    [[nodiscard]] std::size_t typed() const { return m_typed; }

private:
    std::size_t m_typed = 0;
};

} // namespace epost
