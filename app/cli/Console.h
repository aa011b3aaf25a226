// SPDX-License-Identifier: MIT
#pragma once

#include "base/Error.h"
#include "base/Finding.h"
#include "base/Progress.h"
#include "base/Secret.h"
#include "cli/Outcome.h"
#include "cli/ProgressLine.h"
#include "cli/TextTable.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace epost {

/// The person at the command line. With --json standard output belongs to the one object and everything else
/// that must be said goes to standard error; with --quiet only what went wrong is said.
class Console {
    Q_DECLARE_TR_FUNCTIONS(epost::Console)

public:
    enum class Reply { Yes, No, Nobody };

    Console(bool json, bool quiet);

    /// A line of the answer.
    void line(const QString &text = {});
    void table(const TextTable &table);
    /// Whether anybody sees tables: a long one need not even be made.
    [[nodiscard]] bool showsTables() const { return !m_json && !m_quiet; }
    /// Two columns: names, and what stands behind them. Empty values are left out.
    void facts(const QList<std::pair<QString, QString>> &facts);
    /// The line that the person came for. Comes last.
    void result(const QString &text);
    /// What was found, one paragraph each, on standard error; what is as it should be is left out.
    void problems(const Findings &findings);
    void error(const Error &error);
    void usageError(const QString &sentence);
    /// \param rows of an array of the object
    void json(const QJsonObject &object, const JsonRows &rows);

    [[nodiscard]] Progress progress();
    /// \return Nobody where there is no terminal, or its input ended
    [[nodiscard]] Reply ask(const QString &question);
    /// One line of text. \return nothing where nobody is there
    [[nodiscard]] std::optional<QString> askText(const QString &question);
    /// One line that the terminal does not show. \return nothing where nobody is there
    [[nodiscard]] std::optional<Secret> askSecret(const QString &question);

private:
    class Pieces;
    void out(const QString &text);
    void err(const QString &text);
    [[nodiscard]] QString label(Severity severity) const;

    bool m_json;
    bool m_quiet;
    bool m_colours;
    ProgressLine m_progressLine;
};

} // namespace epost
