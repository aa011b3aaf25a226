// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "procedure/Operator.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace epost::test {

/// A person who does what a test says, by default everything that is asked of him, and remembers what was.
class ScriptedPerson final : public Operator {
public:
    bool acceptsWarnings = true;
    QString reason = QStringLiteral("known and agreed");
    bool answersQuestions = true;
    QHash<QString, QString> answers; ///< by key of the question; else the first choice
    QString worker = QStringLiteral("Sato");
    QString checker = QStringLiteral("Suzuki");
    /// What he does with his hands before he answers.
    std::function<void(const Question &)> beforeAnswer;

    QString typedPassword; ///< empty: none this time

    QList<PasswordRequest> passwordsAsked;
    QStringList warned; ///< codes
    QStringList asked; ///< keys
    QList<CommitRequest> confirmed;

    [[nodiscard]] std::optional<Override> acceptWarning(const Finding &warning) override;
    [[nodiscard]] std::optional<Answer> answer(const Question &question) override;
    [[nodiscard]] QList<PersonMark> confirm(const CommitRequest &request) override;
    [[nodiscard]] std::optional<Secret> password(const PasswordRequest &request) override;

private:
    [[nodiscard]] static QDateTime now() { return SystemClock().now(); }
};

} // namespace epost::test
