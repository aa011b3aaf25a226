// SPDX-License-Identifier: MIT
#include "cli/SessionCommand.h"

#include "cli/CommandContext.h"
#include "cli/ProcedureOptions.h"
#include "cli/StepView.h"
#include "common/MachineChooser.h"
#include "common/Rehearsal.h"
#include "components/TextFile.h"
#include "procedure/Checklist.h"
#include "procedure/Handover.h"
#include "procedure/Preparation.h"
#include "procedure/SessionKeys.h"
#include "procedure/SessionNotes.h"
#include "procedure/StepTexts.h"
#include "procedure/WayBack.h"

#include <QDir>

namespace epost {

namespace {

OptionSpec flag(const char *name, const QString &description)
{
    return {QString::fromLatin1(name), description, {}, {}, false};
}

OptionSpec value(const char *name, const QString &description, const QString &valueName)
{
    return {QString::fromLatin1(name), description, valueName, {}, false};
}

QString text(const QCommandLineParser &arguments, const char *name)
{
    return arguments.value(QString::fromLatin1(name));
}

bool isSet(const QCommandLineParser &arguments, const char *name)
{
    return arguments.isSet(QString::fromLatin1(name));
}

/// "2026-11-22 23:30" or with seconds and offset.
Result<QDateTime> timeOf(const QCommandLineParser &arguments, const char *name)
{
    if (!isSet(arguments, name))
        return QDateTime();
    const QDateTime time = QDateTime::fromString(
        text(arguments, name).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODate);
    if (!time.isValid()) {
        return fail(ErrorClass::InvalidInput,
                    SessionCommand::tr("--%1 takes a time such as 2026-11-22T23:30, not “%2”.")
                        .arg(QString::fromLatin1(name), text(arguments, name)));
    }
    return time.toOffsetFromUtc(time.offsetFromUtc());
}

QString person(const QCommandLineParser &arguments, const Session &session)
{
    return isSet(arguments, "worker") ? text(arguments, "worker") : session.team.worker;
}

} // namespace

CommandSpec SessionCommand::spec() const
{
    const QString file = QStringLiteral("file");
    const QString folder = QStringLiteral("folder");
    const QString name = QStringLiteral("name");
    const QString words = QStringLiteral("text");
    const QString time = QStringLiteral("time");
    QList<OptionSpec> options{
        flag("new", tr("begin a session on this waiting node")),
        value("mail", tr("with --new: the mail update program"), file),
        value("web", tr("with --new: the web administration update program"), file),
        flag("no-web", tr("with --new: the web administration tool is not used")),
        value("folder", tr("with --new: the installed folder, where more than one is found"), folder),
        value("product", tr("with --new: the product, where it cannot be told"), name),
        value("approver", tr("who approves"), name),
        value("start", tr("with --new: planned start"), time),
        value("end", tr("with --new: planned end"), time),
        value("release-note", tr("with --new: the vendor's release note as a text file"), file),
        value("customer", tr("with --new: customer"), words),
        value("subject", tr("with --new: subject"), words),
        value("change-number", tr("with --new: change number"), words),
        value("hand-over", tr("continue on another node"), QStringLiteral("node")),
        value("to", tr("with --hand-over: folder that the other node can open; a copy goes there"), folder),
        flag("take-over", tr("continue here, where the node that had the work is lost")),
        value("tick", tr("tick an item of the checklist; may be repeated"), QStringLiteral("item")),
        flag("not-applicable", tr("with --tick: the item does not apply")),
        value("remark", tr("with --tick: remark"), words),
        value("note", tr("write down something that happened"), words),
        {QStringLiteral("kind"),
         tr("with --note: what it is"),
         {},
         {QStringLiteral("incident"), QStringLiteral("deviation"), QStringLiteral("remark")},
         false},
        {QStringLiteral("decide"),
         tr("the choice at the decision time"),
         {},
         {QStringLiteral("go-on"), QStringLiteral("go-back")},
         false},
        flag("go-back", tr("take the way back that applies, as far as it is done on this node")),
        flag("finish", tr("call the run finished, after the end checks")),
    };
    options.append(ProcedureOptions::options());
    return {QStringLiteral("session"),
            tr("Begin a session, show it, and what surrounds its steps"),
            {{QStringLiteral("file"), tr("the session file")}},
            options};
}

QJsonObject SessionCommand::neutralJson() const
{
    return {{QStringLiteral("session"), QString()}, {QStringLiteral("steps"), QJsonArray()}};
}

QJsonObject SessionCommand::json(const Session &session, const QString &path, const Catalog &catalog)
{
    const auto next = session.nextStep();
    QJsonArray items;
    for (const ChecklistPhase phase :
         {ChecklistPhase::Before, ChecklistPhase::BeforeSwitchOver, ChecklistPhase::AfterSwitchOver,
          ChecklistPhase::BeforeSwitchBack, ChecklistPhase::AfterSwitchBack, ChecklistPhase::End}) {
        for (const ChecklistItemSpec &item : catalog.checklist(phase, session.productId, session.web)) {
            items.append(QJsonObject{{QStringLiteral("item"), item.id},
                                     {QStringLiteral("phase"), checklistPhaseKey(phase)},
                                     {QStringLiteral("title"), item.title.in(session.language)},
                                     {QStringLiteral("ticked"), session.mark(item.id) != nullptr}});
        }
    }
    const WayBackRecord *way = session.openWayBack();
    return {
        {QStringLiteral("session"), path},
        {QStringLiteral("run"), session.runId},
        {QStringLiteral("seat"), session.seat.text()},
        {QStringLiteral("steps"), StepView::stepsJson(session)},
        {QStringLiteral("next"), next ? next->value() : 0},
        {QStringLiteral("wayBack"), way ? wayBackKey(way->id) : QString()},
        {QStringLiteral("takenBack"), session.takenBack()},
        {QStringLiteral("finished"), session.finishedAt.isValid()},
        {QStringLiteral("checklist"), items},
        {QStringLiteral("problems"), QJsonArray()},
    };
}

Result<Outcome> SessionCommand::run(const QCommandLineParser &arguments, CommandContext &context)
{
    const QString path = QDir::current().absoluteFilePath(arguments.positionalArguments().first());
    if (isSet(arguments, "new"))
        return begin(path, arguments, context);
    const bool onlyShow = !isSet(arguments, "hand-over") && !isSet(arguments, "take-over")
        && !isSet(arguments, "tick") && !isSet(arguments, "note") && !isSet(arguments, "decide")
        && !isSet(arguments, "go-back") && !isSet(arguments, "finish");
    if (onlyShow) {
        const auto session = SessionFile::read(path);
        if (!session)
            return fail(session.error());
        const auto catalog = context.catalogOf(*session);
        if (!catalog)
            return fail(catalog.error());
        StepView::showSession(*session, **catalog, context.console());
        return Outcome{ExitCode::Done, json(*session, path, **catalog)};
    }
    auto file = SessionFile::open(
        path, context.options().breakLock ? OwnerLock::Foreign::Break : OwnerLock::Foreign::Respect);
    if (!file)
        return fail(file.error());
    const auto catalog = context.catalogOf(file->session());
    if (!catalog)
        return fail(catalog.error());
    return act(*file, arguments, context, **catalog);
}

Result<Outcome> SessionCommand::begin(const QString &path, const QCommandLineParser &arguments,
                                      CommandContext &context)
{
    const auto catalog = context.catalog();
    if (!catalog)
        return fail(catalog.error());
    if (!isSet(arguments, "mail"))
        return Outcome::misuse(tr("--new needs the mail update program: --mail <file>."));
    if (isSet(arguments, "web") == isSet(arguments, "no-web"))
        return Outcome::misuse(tr("--new needs either --web <file> or --no-web."));
    const auto start = timeOf(arguments, "start");
    const auto end = timeOf(arguments, "end");
    if (!start || !end)
        return Outcome::misuse((start ? end : start).error().text());

    SessionChoices choices;
    choices.mailPackage = text(arguments, "mail");
    choices.webPackage = text(arguments, "web");
    choices.web = isSet(arguments, "web");
    choices.mailFolder = text(arguments, "folder");
    choices.productId = text(arguments, "product");
    const TeamDefaults &usual = (*catalog)->site().team;
    choices.team = {isSet(arguments, "worker") ? text(arguments, "worker") : usual.worker,
                    isSet(arguments, "checker") ? text(arguments, "checker") : usual.checker,
                    isSet(arguments, "approver") ? text(arguments, "approver") : usual.approver};
    choices.plannedStart = *start;
    choices.plannedEnd = *end;
    choices.customer = text(arguments, "customer");
    choices.subject = text(arguments, "subject");
    choices.changeNumber = text(arguments, "change-number");
    choices.siteFile = context.options().siteFile;
    choices.language = context.options().language;
    if (isSet(arguments, "release-note")) {
        const auto note = readTextFile(text(arguments, "release-note"));
        if (!note)
            return fail(note.error());
        choices.releaseNote = *note;
    }
    Findings problems;
    auto session = Preparation(context.machine(), **catalog).makeSession(choices, problems, context.cancel());
    StepView::showFindings(problems, context.console());
    if (!session) {
        context.console().error(session.error());
        if (!problems.blocked())
            problems.append(Finding::fromError(session.error(), QStringLiteral("session.refused")));
        return Outcome::refused(problems.atLeast(Severity::Warning), SessionCommand().neutralJson());
    }
    const auto file = SessionFile::create(path, std::move(*session));
    if (!file)
        return fail(file.error());
    StepView::showSession(file->session(), **catalog, context.console());
    QJsonObject told = json(file->session(), path, **catalog);
    told[QStringLiteral("problems")] = problems.atLeast(Severity::Notice).toProblemJson();
    return Outcome{ExitCode::Done, told};
}

Result<Outcome> SessionCommand::act(SessionFile &file, const QCommandLineParser &arguments,
                                    CommandContext &context, const Catalog &catalog)
{
    if (isSet(arguments, "go-back"))
        return goBack(file, arguments, context, catalog);
    Result<> done;
    if (isSet(arguments, "hand-over"))
        done = handOver(file, arguments, context, catalog);
    else if (isSet(arguments, "take-over"))
        done = takeOver(file, context);
    else if (isSet(arguments, "tick"))
        done = tickItems(file, arguments, catalog);
    else if (isSet(arguments, "note"))
        done = note(file, arguments);
    else if (isSet(arguments, "decide"))
        done = decide(file, arguments, context);
    else
        done = finishSession(file, catalog, SystemClock().now());
    if (!done)
        return fail(done.error());
    StepView::showSession(file.session(), catalog, context.console());
    return Outcome{ExitCode::Done, json(file.session(), file.path(), catalog)};
}

Result<> SessionCommand::handOver(SessionFile &file, const QCommandLineParser &arguments,
                                  CommandContext &context, const Catalog &catalog)
{
    const auto node = NodeName::parse(text(arguments, "hand-over"));
    if (!node)
        return fail(node.error());
    const auto machine = machineOf(file.session(), file.folder());
    if (!machine)
        return fail(machine.error());
    const Handover handover(**machine, catalog);
    const QString who = person(arguments, file.session());
    if (!isSet(arguments, "to"))
        return handover.inPlace(file, *node, who);
    const auto copy = handover.into(text(arguments, "to"), file, *node, who);
    if (!copy)
        return fail(copy.error());
    context.console().line(tr("The copy for %1: %2").arg(node->text(), QDir::toNativeSeparators(*copy)));
    return {};
}

Result<> SessionCommand::takeOver(SessionFile &file, CommandContext &context)
{
    const NodeName here = context.machine().host().name;
    if (auto sure
        = context.confirm(tr("Take the work over from %1? The session there must not be continued any more.")
                              .arg(file.session().seat.text()));
        !sure)
        return sure;
    return Handover::passOn(file, here, file.session().team.worker, context.machine().clock().now());
}

Result<> SessionCommand::tickItems(SessionFile &file, const QCommandLineParser &arguments,
                                   const Catalog &catalog)
{
    for (const QString &item : arguments.values(QStringLiteral("tick"))) {
        auto ticked = tick(file, catalog,
                           {item, isSet(arguments, "not-applicable"), text(arguments, "remark"),
                            person(arguments, file.session()), SystemClock().now()});
        if (!ticked)
            return ticked;
    }
    return {};
}

Result<> SessionCommand::note(SessionFile &file, const QCommandLineParser &arguments)
{
    const auto kind = valueOf(kNoteKindKeys, text(arguments, "kind")).value_or(Note::Kind::Remark);
    file.session().notes.append(
        {kind, text(arguments, "note"), person(arguments, file.session()), SystemClock().now()});
    return file.save();
}

Result<> SessionCommand::decide(SessionFile &file, const QCommandLineParser &arguments, CommandContext &)
{
    const QString approver
        = isSet(arguments, "approver") ? text(arguments, "approver") : file.session().team.approver;
    const auto machine = machineOf(file.session(), file.folder());
    if (!machine)
        return fail(machine.error());
    return epost::decide(file,
                         {text(arguments, "decide") == QStringLiteral("go-on"), approver,
                          text(arguments, "reason"), (*machine)->clock().now()});
}

Result<Outcome> SessionCommand::goBack(SessionFile &file, const QCommandLineParser &arguments,
                                       CommandContext &context, const Catalog &catalog)
{
    if (auto allowed = ProcedureOptions::checkUnattended(context, catalog, file.session()); !allowed)
        return fail(allowed.error());
    const auto given = ProcedureOptions::given(arguments, file.session().team);
    if (!given)
        return Outcome::misuse(given.error().text());
    Console &console = context.console();
    auto machine = machineOf(file.session(), file.folder());
    if (!machine)
        return fail(machine.error());
    if (!file.session().openWayBack()) {
        const auto seen = (*machine)->cluster().observe();
        const RoleInfo *role = seen ? seen->role(file.session().mailRole) : nullptr;
        const auto way = applicableWayBack(file.session(), role ? role->owner : NodeName());
        if (!way) {
            console.result(tr("There is nothing to take back: nothing has been changed."));
            return Outcome{ExitCode::Done, json(file.session(), file.path(), catalog)};
        }
        console.line(wayBackTitle(*way));
        console.line(wayBackRisk(*way));
        if (auto sure = context.confirm(tr("Go back now?")); !sure)
            return fail(sure.error());
        auto begun = beginWayBack(file, *way, given->reason,
                                  isSet(arguments, "approver") ? text(arguments, "approver")
                                                               : file.session().team.approver,
                                  (*machine)->clock().now());
        if (!begun)
            return fail(begun.error());
    }
    while (const auto next = nextWayBackStep(file.session())) {
        if (auto over = goOverInRehearsal(file, next->seat, std::nullopt); !over)
            return fail(over.error());
        machine = machineOf(file.session(), file.folder());
        if (!machine)
            return fail(machine.error());
        TerminalOperator operator_(context, (*machine)->clock(), *given);
        Runner runner(file, **machine, catalog, operator_, context.progress(), context.cancel());
        const StepRun run
            = runWayBackStep(runner, ProcedureOptions::stepOptions(arguments, context, catalog));
        StepView::showFindings(run.findings, console);
        if (run.code == ExitCode::Done)
            continue;
        const bool elsewhere = run.findings.hasCode(QStringLiteral("seat.wrong-node"));
        console.result(
            elsewhere ? tr("The way back goes on at %1.").arg(file.session().nodeOf(next->seat).name.text())
                      : tr("The way back stopped. Resolve the cause and call it again."));
        QJsonObject told = json(file.session(), file.path(), catalog);
        told[QStringLiteral("problems")] = run.findings.atLeast(Severity::Warning).toProblemJson();
        return Outcome{elsewhere ? ExitCode::NeedsPerson : run.code, told};
    }
    console.result(tr("The way back is finished. The files of both nodes are as before the update."));
    return Outcome{ExitCode::Done, json(file.session(), file.path(), catalog)};
}

} // namespace epost
