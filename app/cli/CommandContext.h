// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Finding.h"
#include "base/Result.h"
#include "catalog/Catalog.h"
#include "cli/Command.h"
#include "cli/Console.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

#include <memory>
#include <optional>

namespace epost {

/// The options that every command has.
struct CommonOptions {
    bool json = false;
    bool quiet = false;
    bool yes = false; ///< notices and warnings are accepted, blockers never
    bool force = false; ///< insists where the design lets a person insist
    bool breakLock = false; ///< takes over the lock of a dead run
    QString language; ///< "ja" or "en"
    QString siteFile; ///< --site, else EPOST_UPDATE_SITE; empty: none
};

/// What a command works with: the person, the product's data and the machine. One a run.
class CommandContext {
    Q_DECLARE_TR_FUNCTIONS(epost::CommandContext)

public:
    CommandContext(CommonOptions options, Console &console, CancelToken cancel);

    [[nodiscard]] const CommonOptions &options() const { return m_options; }
    [[nodiscard]] Console &console() { return m_console; }
    /// Cancelled by Ctrl+C and by a polite end of the process.
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }
    /// Draws the progress line, where there is one.
    [[nodiscard]] Progress progress() { return m_console.progress(); }

    /// The catalog with the site file's changes, loaded once.
    [[nodiscard]] Result<const Catalog *> catalog();
    /// The catalog for a session: with --site where it is given, else with the session's own site file, as
    /// far as that is still there.
    [[nodiscard]] Result<const Catalog *> catalogOf(const Session &session);
    /// This machine.
    [[nodiscard]] Machine &machine();

    /// Asks whether to go on.
    /// \return an error where the answer is no, or where nobody is there to answer (Refused)
    [[nodiscard]] Result<> confirm(const QString &question);

private:
    CommonOptions m_options;
    Console &m_console;
    CancelToken m_cancel;
    std::optional<Catalog> m_catalog;
    std::unique_ptr<Machine> m_machine;
};

} // namespace epost
