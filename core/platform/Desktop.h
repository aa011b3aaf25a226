// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

namespace epost {

/// A window on the person's screen.
struct DesktopWindow {
    quint64 id = 0; ///< as long as the window lives
    quint64 field = 0; ///< what in it takes the keys now; 0: not known, or nothing does
    QString title;
    QString program; ///< file name of its program; empty where it cannot be told
    bool own = false; ///< of this program

    /// The same window, and the same field in it.
    [[nodiscard]] bool isSamePlace(const DesktopWindow &other) const
    {
        return id == other.id && field == other.field;
    }
};

/// What a window shows: rows from top to bottom, four bytes a pixel (blue, green, red, unused).
struct WindowPicture {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// How typing a few characters ended.
enum class TypingAnswer {
    Typed,
    KeysHeld, ///< Shift, Ctrl, Alt or the Windows key is held down: nothing was typed; ask again
    OtherPlace, ///< another window or field is in front now: nothing was typed
    Blocked, ///< Windows takes no keys from this program for that window
};

/// The screen in front of which the person sits, and nothing of other sessions. Used on the thread that
/// shows; every call is quick.
class Desktop {
public:
    virtual ~Desktop() = default;

    /// The window that takes the keys; nothing while there is none, as behind a locked screen.
    [[nodiscard]] virtual std::optional<DesktopWindow> front() const = 0;
    /// Visible windows of other programs that have a title, the foremost first.
    [[nodiscard]] virtual QList<DesktopWindow> windows() const = 0;
    /// Types a few characters, as a keyboard would, where the keys go now: only if that is \a place. Neither
    /// the clipboard nor a log sees them.
    [[nodiscard]] virtual TypingAnswer type(const DesktopWindow &place, std::u16string_view characters) = 0;
    /// \return NotFound where the window is gone, ReadWrite where it gives no picture
    [[nodiscard]] virtual Result<WindowPicture> picture(const DesktopWindow &window) const = 0;
    /// Whether nobody can be sitting here now: the screen is locked or the remote desktop disconnected.
    [[nodiscard]] virtual bool isLeft() const = 0;
};

} // namespace epost
