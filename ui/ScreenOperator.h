// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "ui/Asked.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace epost {

/// The person at the screen, for a runner on a background thread: takes what a page collected before, and
/// asks for the rest and waits. The waiting ends with an answer, a refusal or a cancellation.
class ScreenOperator final : public Operator {
public:
    using Ask = std::function<void(const Asked &)>;

    /// \param ask called on the working thread; must not block
    /// \param clock outlives the object; sets the times of what was given
    ScreenOperator(GivenAnswers given, Ask ask, const Clock &clock, CancelToken cancel)
        : m_given(std::move(given))
        , m_ask(std::move(ask))
        , m_clock(clock)
        , m_cancel(std::move(cancel))
    {
    }

    // On the working thread.
    [[nodiscard]] std::optional<Override> acceptWarning(const Finding &warning) override;
    [[nodiscard]] std::optional<Answer> answer(const Question &question) override;
    [[nodiscard]] QList<PersonMark> confirm(const CommitRequest &request) override;
    [[nodiscard]] std::optional<Secret> password(const PasswordRequest &request) override;

    // On any thread. A reply that nobody waits for is dropped.
    void reply(const GivenAnswers &reply);
    void givePassword(Secret password);
    /// Stop here: also after a cancellation, to end the waiting.
    void decline();

private:
    [[nodiscard]] GivenAnswers wait(const Asked &asked);
    /// \param take puts the reply in its place
    void endWait(const std::function<void()> &take);

    GivenAnswers m_given;
    Ask m_ask;
    const Clock &m_clock;
    CancelToken m_cancel;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_replied;
    bool m_waiting = false;
    GivenAnswers m_reply;
    std::optional<Secret> m_password; ///< between the two threads, and no longer
};

} // namespace epost
