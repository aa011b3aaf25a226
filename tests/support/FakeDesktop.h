// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"

#include <functional>

namespace epost::test {

/// A screen whose windows a test moves. It keeps what was typed: no test gives it a real key.
class FakeDesktop final : public Desktop {
public:
    [[nodiscard]] std::optional<DesktopWindow> front() const override { return inFront; }
    [[nodiscard]] QList<DesktopWindow> windows() const override { return open; }
    [[nodiscard]] TypingAnswer type(const DesktopWindow &place, std::u16string_view characters) override
    {
        if (before)
            before();
        if (!inFront || !inFront->isSamePlace(place))
            return TypingAnswer::OtherPlace;
        if (answer == TypingAnswer::Typed)
            typed.append(QString::fromUtf16(characters.data(), static_cast<qsizetype>(characters.size())));
        return answer;
    }
    [[nodiscard]] Result<WindowPicture> picture(const DesktopWindow &window) const override
    {
        for (const DesktopWindow &one : open) {
            if (one.id == window.id)
                return WindowPicture{2, 2, QByteArray(16, char(0x40))};
        }
        return fail(ErrorClass::NotFound, QStringLiteral("gone"));
    }
    [[nodiscard]] bool isLeft() const override { return left; }

    std::optional<DesktopWindow> inFront;
    QList<DesktopWindow> open;
    TypingAnswer answer = TypingAnswer::Typed;
    bool left = false;
    std::function<void()> before; ///< just before something is typed
    QString typed;
};

} // namespace epost::test
