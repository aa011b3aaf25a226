// SPDX-License-Identifier: MIT
#include "procedure/KeyTyping.h"

#include <algorithm>
#include <utility>

namespace epost {

KeyTyping::KeyTyping(Desktop &desktop, LicenceKey key, CatalogTool tool)
    : m_desktop(desktop)
    , m_key(std::move(key))
    , m_tool(std::move(tool))
{
    if (m_key.isEmpty())
        stop(tr("There is no key to type."));
}

bool KeyTyping::isMeant(const DesktopWindow &window) const
{
    if (m_accepted.contains(window.id))
        return true;
    const auto inTitle
        = [&](const QString &part) { return window.title.contains(part, Qt::CaseInsensitive); };
    const auto isProgram
        = [&](const QString &name) { return window.program.compare(name, Qt::CaseInsensitive) == 0; };
    return std::any_of(m_tool.windowTitles.begin(), m_tool.windowTitles.end(), inTitle)
        || std::any_of(m_tool.executables.begin(), m_tool.executables.end(), isProgram);
}

void KeyTyping::accept(const DesktopWindow &window)
{
    if (!window.own)
        m_accepted.append(window.id);
    m_stranger.reset();
}

int KeyTyping::secondsLeft(qint64 now) const
{
    const qint64 left = kSettling - (now - m_since.value_or(now));
    return static_cast<int>(std::max<qint64>(0, (left + 999) / 1000));
}

void KeyTyping::tick(qint64 now)
{
    if (!m_since)
        m_since = now;
    if (!isOver() && m_desktop.isLeft()) {
        stop(tr("The screen was left or locked. The key was wiped here."));
        return;
    }
    if (m_state == State::Waiting)
        wait(now);
    else if (m_state == State::Settling)
        settle(now);
    else if (m_state == State::Typing)
        type();
}

void KeyTyping::wait(qint64 now)
{
    const auto front = m_desktop.front();
    if (front && !front->own && isMeant(*front)) {
        m_state = State::Settling;
        m_place = *front;
        m_since = now;
        return;
    }
    if (front && !front->own && !front->title.isEmpty())
        m_stranger = front;
    if (now - *m_since > kWaitLimit)
        stop(tr("Mail Control did not come to the front in time. The key was wiped here."));
}

void KeyTyping::settle(qint64 now)
{
    const auto front = m_desktop.front();
    if (!front || front->own || !isMeant(*front)) {
        m_state = State::Waiting;
        m_since = now;
        return;
    }
    if (!front->isSamePlace(m_place) || front->field == 0) {
        m_place = *front; // another field, or none: the time begins anew
        m_since = now;
        return;
    }
    if (now - *m_since >= kSettling) {
        m_state = State::Typing;
        type();
    }
}

void KeyTyping::type()
{
    const std::u16string_view rest = m_key.characters().substr(m_done);
    const std::u16string_view part = rest.substr(0, kAtOnce);
    switch (m_desktop.type(m_place, part)) {
    case TypingAnswer::KeysHeld:
        return;
    case TypingAnswer::Typed:
        m_done += part.size();
        if (m_done == m_key.size()) {
            m_key.clear();
            m_state = State::Typed;
        }
        return;
    case TypingAnswer::OtherPlace:
        stop(m_done == 0 ? tr("Another window or field came to the front. Nothing was typed.")
                         : tr("Another window or field came to the front, and the typing stopped in the "
                              "middle. Empty the field in Mail Control before the next try."));
        return;
    case TypingAnswer::Blocked:
        stop(tr("Windows takes no keys from this program for that window. Look at the field, empty it where "
                "something stands in it, and type the key by hand."));
        return;
    }
}

void KeyTyping::stop(const QString &problem)
{
    m_key.clear();
    m_problem = problem;
    m_state = State::Stopped;
}

} // namespace epost
