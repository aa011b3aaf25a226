// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/CatalogData.h"
#include "platform/Desktop.h"
#include "procedure/LicenceKey.h"

#include <QCoreApplication>

namespace epost {

/// Types a licence key into the field that a person has brought to the front: waits for Mail Control, leaves
/// him time to click into the field, then types a few characters at a time, as long as the same field stays
/// in front. Stops at once when it does not, and never goes on by itself: what stands in the field then is
/// for the person to look at. Driven by whoever calls tick(); keeps no time of its own.
class KeyTyping {
    Q_DECLARE_TR_FUNCTIONS(epost::KeyTyping)

public:
    enum class State {
        Waiting, ///< for Mail Control in front
        Settling, ///< it is in front: the person clicks into the field
        Typing,
        Typed, ///< all of it
        Stopped, ///< problem() says why
    };
    static constexpr qint64 kWaitLimit = 180'000; ///< milliseconds without Mail Control in front
    static constexpr qint64 kSettling = 5'000; ///< milliseconds with the same field in front
    static constexpr std::size_t kAtOnce = 4; ///< characters a tick

    /// \param desktop outlives the object
    /// \param tool Mail Control; its window titles and programs tell its windows
    KeyTyping(Desktop &desktop, LicenceKey key, CatalogTool tool);

    /// Looks at the screen, and types where it is time to. \param now milliseconds, on a clock that only goes
    /// forward
    void tick(qint64 now);
    /// A window that is not known as Mail Control's is its licence dialog, the person says.
    void accept(const DesktopWindow &window);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state == State::Typed || m_state == State::Stopped; }
    /// Where the keys go or went; before that the window that is waited at.
    [[nodiscard]] const DesktopWindow &place() const { return m_place; }
    /// Seconds until the typing begins, while Settling.
    [[nodiscard]] int secondsLeft(qint64 now) const;
    /// The last window in front that is neither ours nor known as Mail Control's.
    [[nodiscard]] const std::optional<DesktopWindow> &stranger() const { return m_stranger; }
    /// Translated; empty unless Stopped.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void wait(qint64 now);
    void settle(qint64 now);
    void type();
    void stop(const QString &problem);
    [[nodiscard]] bool isMeant(const DesktopWindow &window) const;

    Desktop &m_desktop;
    LicenceKey m_key; ///< wiped as soon as it is over
    CatalogTool m_tool;
    State m_state = State::Waiting;
    DesktopWindow m_place;
    std::optional<DesktopWindow> m_stranger;
    QList<quint64> m_accepted;
    std::optional<qint64> m_since; ///< when the present state began
    std::size_t m_done = 0;
    QString m_problem;
};

} // namespace epost
