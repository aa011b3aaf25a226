// SPDX-License-Identifier: MIT
#include "ui/ScreenOperator.h"

#include <algorithm>

namespace epost {

namespace {

/// The one of \a list that \a fits; nothing where there is none.
template <typename T, typename Fits>
std::optional<T> first(const QList<T> &list, const Fits &fits)
{
    const auto found = std::find_if(list.begin(), list.end(), fits);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

} // namespace

GivenAnswers ScreenOperator::wait(const Asked &asked)
{
    std::unique_lock lock(m_mutex);
    m_reply = {};
    m_password.reset();
    m_waiting = true;
    m_ask(asked);
    m_replied.wait(lock, [this] { return !m_waiting || m_cancel.isCancelled(); });
    m_waiting = false;
    return m_reply;
}

void ScreenOperator::endWait(const std::function<void()> &take)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_waiting)
        return;
    take();
    m_waiting = false;
    m_replied.notify_all();
}

void ScreenOperator::reply(const GivenAnswers &reply)
{
    endWait([&] { m_reply = reply; });
}

void ScreenOperator::givePassword(Secret password)
{
    endWait([&] { m_password = std::move(password); });
}

void ScreenOperator::decline()
{
    reply({});
    // Whoever waits for nothing but a cancellation wakes up too.
    const std::scoped_lock lock(m_mutex);
    m_replied.notify_all();
}

std::optional<Override> ScreenOperator::acceptWarning(const Finding &warning)
{
    const auto fits
        = [&](const Override &one) { return one.code == warning.code && one.title == warning.title; };
    auto accepted = first(m_given.overrides, fits);
    if (!accepted)
        accepted = first(wait(warning).overrides, fits);
    if (accepted)
        accepted->time = m_clock.now();
    return accepted;
}

std::optional<Answer> ScreenOperator::answer(const Question &question)
{
    const auto fits = [&](const Answer &one) { return one.question == question.key; };
    auto answer = first(m_given.answers, fits);
    if (!answer)
        answer = first(wait(question).answers, fits);
    if (answer) {
        answer->text = question.text;
        answer->time = m_clock.now();
    }
    return answer;
}

QList<PersonMark> ScreenOperator::confirm(const CommitRequest &request)
{
    QList<PersonMark> marks = m_given.marks;
    if (marks.isEmpty())
        marks = wait(request).marks;
    for (PersonMark &mark : marks)
        mark.time = m_clock.now();
    return marks;
}

std::optional<Secret> ScreenOperator::password(const PasswordRequest &request)
{
    (void)wait(request);
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_password, std::nullopt);
}

} // namespace epost
