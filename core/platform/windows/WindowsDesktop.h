// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"

#include <QCoreApplication>

namespace epost {

/// The desktop of the session in which the program runs.
class WindowsDesktop final : public Desktop {
    Q_DECLARE_TR_FUNCTIONS(epost::WindowsDesktop)

public:
    [[nodiscard]] std::optional<DesktopWindow> front() const override;
    [[nodiscard]] QList<DesktopWindow> windows() const override;
    /// As Unicode characters (KEYEVENTF_UNICODE): neither the keyboard's layout nor an input method changes
    /// them.
    [[nodiscard]] TypingAnswer type(const DesktopWindow &place, std::u16string_view characters) override;
    [[nodiscard]] Result<WindowPicture> picture(const DesktopWindow &window) const override;
    [[nodiscard]] bool isLeft() const override;
};

} // namespace epost
