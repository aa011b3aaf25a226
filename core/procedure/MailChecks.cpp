// SPDX-License-Identifier: MIT
#include "procedure/MailChecks.h"

#include "base/NightTime.h"

namespace epost {

namespace {

/// These texts are those of the other looks at a node.
struct MailChecksTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::NodeChecks)
};

constexpr Milliseconds kBetweenTries{1000};
/// Long enough to see a queue move, short enough to wait for.
constexpr Milliseconds kBetweenLooks{5000};
/// More lines of the event log nobody reads in a finding; the log itself has them all.
constexpr qsizetype kMostEvents = 20;
constexpr qsizetype kMostEventQuestions = 8;
const QString kEventQuestion = QStringLiteral("event:");
const QString kUnexpected = QStringLiteral("unexpected");

struct PortPlace {
    QString address;
    CatalogPort port;
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1:%2 (%3)").arg(address).arg(port.port).arg(port.name);
    }
};

Finding silentPort(const PortPlace &place)
{
    return {place.port.optional ? Severity::Notice : Severity::Warning,
            QStringLiteral("ports.silent"),
            MailChecksTexts::tr("The port %1 does not answer.").arg(place.text()),
            MailChecksTexts::tr("The service may still be starting, or the port is not used here."),
            MailChecksTexts::tr("Wait a moment and check again; then look into “E-POST Mail Control”."),
            {},
            place.text()};
}

Finding brokenHandshake(const PortPlace &place, const PortProbe &probe)
{
    return {
        place.port.optional ? Severity::Notice : Severity::Warning,
        QStringLiteral("ports.tls-failed"),
        MailChecksTexts::tr("The port %1 answers, but an encrypted connection does not come about.")
            .arg(place.text()),
        MailChecksTexts::tr(
            "The OpenSSL libraries are replaced by the update: perhaps they do not fit the service, or its "
            "certificate cannot be read."),
        MailChecksTexts::tr(
            "Look at the certificate settings in “E-POST Mail Control”, and try with a mail program."),
        probe.tlsProblem,
        place.text()};
}

Finding doubtfulCertificate(const PortPlace &place, const PortProbe &probe)
{
    return {Severity::Notice,
            QStringLiteral("ports.certificate"),
            MailChecksTexts::tr("The certificate of the port %1 would be questioned by mail programs.")
                .arg(place.text()),
            MailChecksTexts::tr("Perhaps it is the company's own, which this machine does not know."),
            MailChecksTexts::tr("Compare it with the one that was in use before the update."),
            probe.tls + QLatin1Char('\n') + probe.tlsProblem,
            place.text()};
}

QString answerLine(const PortPlace &place, const PortProbe &probe)
{
    QStringList parts{place.text()};
    for (const QString &part : {probe.tls, probe.banner}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

/// Tries until the port answers, or until the time for all ports is over; an optional one is tried once.
PortProbe probe(Machine &machine, const PortPlace &place, Milliseconds until, const CancelToken &cancel)
{
    for (;;) {
        const PortProbe seen = machine.probePort(place.address, place.port.port,
                                                 place.port.tls ? PortKind::Tls : PortKind::Plain);
        if (seen.answer == PortAnswer::Answers || place.port.optional || cancel.isCancelled()
            || machine.clock().monotonic() + kBetweenTries > until)
            return seen;
        machine.clock().pause(kBetweenTries, cancel);
    }
}

QString trend(const QueueState &first, const QueueState &second)
{
    const QString seconds = QString::number(kBetweenLooks.count() / 1000);
    if (second.messages < first.messages)
        return MailChecksTexts::tr("falling: %1 before, %2 after %3 seconds")
            .arg(first.messages)
            .arg(second.messages)
            .arg(seconds);
    if (second.messages > first.messages)
        return MailChecksTexts::tr("growing: %1 before, %2 after %3 seconds")
            .arg(first.messages)
            .arg(second.messages)
            .arg(seconds);
    return MailChecksTexts::tr("unchanged after %1 seconds").arg(seconds);
}

QString eventLine(const LoggedError &error)
{
    return QStringLiteral("%1 %2 %3 %4: %5")
        .arg(NightTime(error.time, {}).fullText(NightTime::Precision::Seconds), error.log, error.source)
        .arg(error.id)
        .arg(error.message);
}

QString eventLines(const QList<LoggedError> &errors)
{
    QStringList lines;
    for (const LoggedError &error : errors.first(std::min(kMostEvents, errors.size())))
        lines.append(eventLine(error));
    return lines.join(QLatin1Char('\n'));
}

/// Their times as the clock of \a since shows them, in which a person asks.
Result<QList<LoggedError>> errorsOf(const Machine &machine, const QDateTime &since)
{
    auto errors = machine.errorsSince(since);
    if (!errors)
        return errors;
    for (LoggedError &error : *errors)
        error.time = error.time.toOffsetFromUtc(since.offsetFromUtc());
    return errors;
}

/// Errors of one source and number, the newest first.
struct EventKind {
    QString key;
    QList<LoggedError> errors;
};

QList<EventKind> kindsOf(const QList<LoggedError> &errors)
{
    QList<EventKind> kinds;
    for (const LoggedError &error : errors) {
        const QString key = QStringLiteral("%1/%2/%3").arg(error.log, error.source).arg(error.id);
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const EventKind &kind) { return kind.key == key; });
        if (known == kinds.end())
            kinds.append({key, {error}});
        else
            known->errors.append(error);
    }
    return kinds;
}

Question eventQuestion(const QString &key, const QString &text, const QList<LoggedError> &errors)
{
    return {kEventQuestion + key,
            text,
            eventLines(errors),
            {{QStringLiteral("expected"), MailChecksTexts::tr("Expected"), false},
             {kUnexpected, MailChecksTexts::tr("Not expected"), true}}};
}

Result<QueueState> queueOf(const Machine &machine, const Catalog &catalog, const NodeName &active)
{
    const auto settings = machine.mailSettings(catalog.site().workFolderValue);
    if (!settings)
        return fail(settings.error());
    if (settings->workFolder.isEmpty())
        return fail(ErrorClass::NotFound,
                    MailChecksTexts::tr("The mail work folder is not known on this machine."));
    return machine.deliveryQueue(settings->workFolder, active);
}

/// In the unit that a person would use.
QString ageText(qint64 seconds)
{
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    const qint64 minutes = std::max<qint64>(seconds, 0) / 60;
    if (minutes == 0)
        return MailChecksTexts::tr("less than a minute ago");
    if (minutes < 2 * kHour)
        return MailChecksTexts::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 2 * kDay)
        return MailChecksTexts::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / kHour));
    return MailChecksTexts::tr("%n day(s) ago", nullptr, static_cast<int>(minutes / kDay));
}

/// \param now local time, in which the message's is told too
QString oldestText(const QDateTime &oldest, const QDateTime &now)
{
    const QDateTime local = oldest.toOffsetFromUtc(now.offsetFromUtc());
    //: %1 date and time of the oldest message, %2 how long ago that is
    return MailChecksTexts::tr("oldest: %1 (%2)")
        .arg(NightTime(local, {}).fullText(), ageText(local.secsTo(now)));
}

Finding unknownQueue(const Error &error, const NodeName &active)
{
    return {
        Severity::Notice,
        QStringLiteral("queue.unknown"),
        MailChecksTexts::tr("The delivery queue cannot be seen from here."),
        error.text(),
        MailChecksTexts::tr("Please look into the folder “incoming” on the active node: stopping during a "
                            "delivery can make the delivery service fail."),
        {},
        active.text()};
}

/// A queue that is long, or does not get shorter.
Finding waitingQueue(int messages, bool falling)
{
    return {Severity::Notice,
            QStringLiteral("queue.not-empty"),
            MailChecksTexts::tr("%n message(s) are waiting in the delivery queue.", nullptr, messages),
            MailChecksTexts::tr("A queue in use is rarely empty. Stopping during a delivery can make the "
                                "delivery service fail."),
            falling ? MailChecksTexts::tr("Wait a few minutes, then check again.")
                    : MailChecksTexts::tr("Check again in a few minutes. If the number still does not fall, "
                                          "look into the log of the delivery service."),
            {},
            {}};
}

Finding shortQueue(int messages)
{
    return {Severity::Ok,
            QStringLiteral("queue.short"),
            messages == 0
                ? MailChecksTexts::tr("The delivery queue is empty.")
                : MailChecksTexts::tr("%n message(s) are waiting in the delivery queue.", nullptr, messages),
            {},
            {},
            {},
            {}};
}

} // namespace

Findings checkPorts(Machine &machine, const Catalog &catalog, const Product &product, const RoleInfo &role,
                    const CancelToken &cancel)
{
    QStringList addresses;
    for (const ResourceInfo &resource : role.resources) {
        if (!resource.address.isEmpty())
            addresses.append(resource.address);
    }
    if (addresses.isEmpty()) {
        return {{Severity::Notice,
                 QStringLiteral("ports.no-address"),
                 MailChecksTexts::tr("The role has no IP address that could be tried."),
                 {},
                 MailChecksTexts::tr("Please try the mail ports from another computer."),
                 {},
                 role.name}};
    }
    const Milliseconds until = machine.clock().monotonic() + catalog.site().waits.portAnswer;
    Findings findings;
    QStringList answering;
    for (const QString &address : addresses) {
        for (const CatalogPort &port : catalog.portsOf(product)) {
            const PortPlace place{address, port};
            const PortProbe seen = probe(machine, place, until, cancel);
            if (seen.answer != PortAnswer::Answers) {
                findings.append(silentPort(place));
                continue;
            }
            answering.append(answerLine(place, seen));
            if (port.tls && seen.tls.isEmpty())
                findings.append(brokenHandshake(place, seen));
            else if (!seen.tlsProblem.isEmpty())
                findings.append(doubtfulCertificate(place, seen));
        }
    }
    if (!answering.isEmpty()) {
        findings.append({Severity::Ok,
                         QStringLiteral("ports.answer"),
                         MailChecksTexts::tr("%n port(s) answer. Whether mail flows is not checked by that.",
                                             nullptr, static_cast<int>(answering.size())),
                         {},
                         {},
                         answering.join(QLatin1Char('\n')),
                         {}});
    }
    return findings;
}

Findings checkQueue(Machine &machine, const Catalog &catalog, const NodeName &active,
                    const CancelToken &cancel)
{
    auto queue = queueOf(machine, catalog, active);
    if (!queue)
        return {unknownQueue(queue.error(), active)};
    QStringList evidence;
    bool falling = false;
    if (queue->messages > 0) {
        machine.clock().pause(kBetweenLooks, cancel);
        if (const auto later = queueOf(machine, catalog, active)) {
            evidence.append(trend(*queue, *later));
            falling = later->messages < queue->messages;
            queue = later;
        }
    }
    if (queue->oldest.isValid())
        evidence.append(oldestText(queue->oldest, machine.clock().now()));
    const bool fine = queue->messages == 0 || (falling && queue->messages <= catalog.site().queueLimit);
    Finding finding = fine ? shortQueue(queue->messages) : waitingQueue(queue->messages, falling);
    finding.evidence = evidence.join(QLatin1Char('\n'));
    finding.subject = active.text();
    return {finding};
}

Findings checkEventLog(const Machine &machine, const QDateTime &since)
{
    const QString host = machine.host().name.text();
    const QString from = NightTime(since, {}).fullText();
    const auto errors = errorsOf(machine, since);
    if (!errors) {
        return {{Severity::Notice,
                 QStringLiteral("events.unknown"),
                 MailChecksTexts::tr("The event log of %1 could not be read.").arg(host),
                 errors.error().text(),
                 MailChecksTexts::tr("Please look into the event log for errors since %1.").arg(from),
                 {},
                 host}};
    }
    if (errors->isEmpty()) {
        return {{Severity::Ok,
                 QStringLiteral("events.none"),
                 MailChecksTexts::tr("The event log of %1 has no errors since %2.").arg(host, from),
                 {},
                 {},
                 {},
                 host}};
    }
    return {
        {Severity::Notice, QStringLiteral("events.errors"),
         MailChecksTexts::tr("The event log of %1 has %n error(s) since %2.", nullptr,
                             static_cast<int>(errors->size()))
             .arg(host, from),
         MailChecksTexts::tr("While the role moves, errors of the cluster and of the network are expected."),
         MailChecksTexts::tr("This step asks of each kind whether it was expected."), eventLines(*errors),
         host}};
}

QList<Question> eventLogQuestions(const Machine &machine, const QDateTime &since)
{
    const auto errors = errorsOf(machine, since);
    if (!errors)
        return {};
    const QString host = machine.host().name.text();
    QList<EventKind> kinds = kindsOf(*errors);
    QList<LoggedError> others;
    while (kinds.size() > kMostEventQuestions)
        others = kinds.takeLast().errors + others;
    QList<Question> questions;
    for (const EventKind &kind : std::as_const(kinds)) {
        questions.append(eventQuestion(kind.key,
                                       MailChecksTexts::tr("Event log of %1: is “%2” (%n time(s)) expected?",
                                                           nullptr, static_cast<int>(kind.errors.size()))
                                           .arg(host, kind.key),
                                       kind.errors));
    }
    if (!others.isEmpty()) {
        questions.append(
            eventQuestion(QStringLiteral("others"),
                          MailChecksTexts::tr("Event log of %1: are the other %n error(s) expected?", nullptr,
                                              static_cast<int>(others.size()))
                              .arg(host),
                          others));
    }
    return questions;
}

bool concernsEventLog(const Answer &answer)
{
    return answer.question.startsWith(kEventQuestion);
}

Findings unexpectedEvents(const QList<Answer> &answers)
{
    Findings findings;
    for (const Answer &answer : answers) {
        if (!concernsEventLog(answer) || answer.value != kUnexpected)
            continue;
        findings.append({Severity::Warning,
                         QStringLiteral("events.unexpected"),
                         MailChecksTexts::tr("An error of the event log is not expected: %1")
                             .arg(answer.question.mid(kEventQuestion.size())),
                         answer.reason,
                         MailChecksTexts::tr("Find out why before the work is called finished, or go back."),
                         {},
                         answer.question});
    }
    return findings;
}

} // namespace epost
