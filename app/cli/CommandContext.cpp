// SPDX-License-Identifier: MIT
#include "cli/CommandContext.h"

#include "common/MachineChooser.h"

#include <QFileInfo>

namespace epost {

CommandContext::CommandContext(CommonOptions options, Console &console, CancelToken cancel)
    : m_options(std::move(options))
    , m_console(console)
    , m_cancel(std::move(cancel))
{
}

Result<const Catalog *> CommandContext::catalog()
{
    if (!m_catalog) {
        auto loaded = Catalog::load(m_options.siteFile);
        if (!loaded)
            return fail(loaded.error());
        m_catalog = std::move(*loaded);
    }
    return &*m_catalog;
}

Result<const Catalog *> CommandContext::catalogOf(const Session &session)
{
    if (m_options.siteFile.isEmpty() && QFileInfo(session.siteFile).isFile())
        m_options.siteFile = session.siteFile;
    return catalog();
}

Machine &CommandContext::machine()
{
    if (!m_machine)
        m_machine = thisMachine();
    return *m_machine;
}

Result<> CommandContext::confirm(const QString &question)
{
    if (m_options.yes)
        return {};
    switch (m_console.ask(question)) {
    case Console::Reply::Yes:
        return {};
    case Console::Reply::No:
        return fail(ErrorClass::Cancelled, tr("It was not started, as you decided. Nothing was changed."),
                    tr("Run the same command again when you are ready."));
    case Console::Reply::Nobody:
        break;
    }
    if (m_cancel.isCancelled())
        return fail(ErrorClass::Cancelled, tr("It was stopped before it began. Nothing was changed."));
    return fail(ErrorClass::Refused,
                tr("This needs an answer, and there is no terminal to ask on. Nothing was changed."),
                tr("Run it on a terminal, or with --yes to accept it in advance."));
}

} // namespace epost
