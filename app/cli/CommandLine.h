// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"
#include "common/Language.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace epost {

/// The arguments of the process, sorted: the command may stand before, between or behind options.
struct CommandLine {
    QString program;
    QString command; ///< empty where there is none
    QStringList rest; ///< everything else, in order

    /// \param withValue the names of the options of all commands that take a value, so that the value of one
    /// is not taken for the command
    [[nodiscard]] static CommandLine split(const QStringList &arguments, const QSet<QString> &withValue);
};

/// What --lang says. Needed before any text can be made, so it is looked for by itself.
struct LanguageChoice {
    Language language = Language::Japanese;
    std::optional<QString> unknown; ///< what was asked for instead of a language
};
[[nodiscard]] LanguageChoice languageChoice(const QStringList &arguments);

/// The options that every command has; EPOST_UPDATE_SITE stands for --site.
[[nodiscard]] QList<OptionSpec> commonOptions();

} // namespace epost
