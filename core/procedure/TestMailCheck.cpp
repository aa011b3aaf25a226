// SPDX-License-Identifier: MIT
#include "procedure/TestMailCheck.h"

#include "base/Logging.h"
#include "base/TextList.h"
#include "procedure/ClusterView.h"

#include <array>
#include <chrono>

namespace epost {

namespace {

struct TestMailCheck {
    Q_DECLARE_TR_FUNCTIONS(epost::TestMailCheck)
};

using End = TestMailResult::End;
using Part = TestMailResult::Part;

struct TestMailCheckTexts {
    QString code; ///< of the finding, behind "mail.test-mail-"
    QString cause;
    QString remedy;
};

QString securityText(MailSecurity security)
{
    switch (security) {
    case MailSecurity::None:
        return TestMailCheck::tr("unencrypted");
    case MailSecurity::StartTls:
        return QStringLiteral("STARTTLS");
    case MailSecurity::Tls:
        return QStringLiteral("TLS");
    }
    Q_UNREACHABLE();
}

QString placeText(const TestMailOrder &order, const TestMailSettings::Port &port)
{
    return QStringLiteral("%1:%2").arg(order.server).arg(port.number);
}

/// The address of the role that is up, of several.
QString serverOf(const RoleInfo &role)
{
    QString found;
    for (const ResourceInfo &resource : role.resources) {
        if (resource.address.isEmpty())
            continue;
        if (resource.state == ResourceState::Online)
            return resource.address;
        if (found.isEmpty())
            found = resource.address;
    }
    return found;
}

QString evidenceOf(const TestMailOrder &order, const TestMailResult &result)
{
    const TestMailSettings &account = order.account;
    QStringList send{placeText(order, account.send), securityText(account.send.security)};
    if (result.sent)
        send.append(result.signedInToSend ? TestMailCheck::tr("signed in")
                                          : TestMailCheck::tr("without signing in"));
    QStringList lines{TestMailCheck::tr("Send (SMTP): %1").arg(listText(send))};
    if (!result.sendWords.isEmpty())
        lines.append(QStringLiteral("    ") + result.sendWords);
    if (result.part == Part::Fetch) {
        const QString protocol
            = account.protocol == MailProtocol::Imap ? QStringLiteral("IMAP") : QStringLiteral("POP3");
        lines.append(
            TestMailCheck::tr("Fetch (%1): %2")
                .arg(protocol,
                     listText({placeText(order, account.fetch), securityText(account.fetch.security)})));
        if (!result.fetchWords.isEmpty())
            lines.append(QStringLiteral("    ") + result.fetchWords);
    }
    if (result.end != End::Fetched && !result.problem.isEmpty())
        lines.append(result.problem);
    return lines.join(QLatin1Char('\n'));
}

TestMailCheckTexts textsOf(const TestMailOrder &order, const TestMailResult &result)
{
    const QString place
        = placeText(order, result.part == Part::Send ? order.account.send : order.account.fetch);
    const QString checkPort = TestMailCheck::tr(
        "Check in “E-POST Mail Control” that the service is started, and the port in the site file.");
    switch (result.end) {
    case End::Refuses:
        return {QStringLiteral("refused"), TestMailCheck::tr("%1 refuses the connection.").arg(place),
                checkPort};
    case End::Silent:
        return {QStringLiteral("silent"), TestMailCheck::tr("%1 does not answer in time.").arg(place),
                checkPort};
    case End::NoTls:
        return {
            QStringLiteral("tls"),
            TestMailCheck::tr("The encrypted connection to %1 does not come about, or this machine does not "
                              "trust its certificate. The password was not sent over it.")
                .arg(place),
            TestMailCheck::tr("Look at the certificate settings in “E-POST Mail Control”. A certificate of "
                              "the company's own must be known to this machine, and the server name in the "
                              "site file must be that of the certificate.")};
    case End::SignInRefused:
        return {
            QStringLiteral("sign-in"),
            TestMailCheck::tr("%1 does not accept the user or the password.").arg(place),
            TestMailCheck::tr("Do the step again and type the password anew, or check the user in the site "
                              "file.")};
    case End::MailRefused:
        return {
            QStringLiteral("rejected"),
            TestMailCheck::tr("%1 refuses the sender, the recipient or the mail itself.").arg(place),
            TestMailCheck::tr("Check that the address in the site file exists on this server, and that no "
                              "filter refuses it.")};
    case End::NotArrived:
        return {
            QStringLiteral("not-arrived"),
            TestMailCheck::tr("The server took the mail, but it is not in the mailbox."),
            TestMailCheck::tr("Look at the delivery queue and at the delivery service. Where the mail still "
                              "comes, it stays in the mailbox.")};
    case End::Fetched:
    case End::Failed:
    case End::Cancelled:
        break;
    }
    return {QStringLiteral("failed"), TestMailCheck::tr("%1 answers otherwise than expected.").arg(place),
            TestMailCheck::tr("Try to send and to fetch a mail with a mail program.")};
}

Findings failed(const TestMailOrder &order, const TestMailResult &result)
{
    const TestMailCheckTexts texts = textsOf(order, result);
    QString title = TestMailCheck::tr("The test mail could not be sent.");
    if (result.part == Part::Fetch && !result.sent)
        title = TestMailCheck::tr("No test mail was sent: it could not be fetched.");
    else if (result.part == Part::Fetch)
        title = TestMailCheck::tr("The test mail was sent, but could not be fetched.");
    return {{Severity::Warning, QStringLiteral("mail.test-mail-") + texts.code, title, texts.cause,
             texts.remedy, evidenceOf(order, result), order.account.address}};
}

Findings fetched(const TestMailOrder &order, const TestMailResult &result)
{
    const auto seconds
        = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(result.sending + result.arriving).count());
    Findings findings{
        {Severity::Ok,
         QStringLiteral("mail.test-mail"),
         TestMailCheck::tr("A test mail was sent and fetched within %n second(s).", nullptr, seconds),
         {},
         {},
         evidenceOf(order, result),
         order.account.address}};
    if (result.leftBehind) {
        findings.append({Severity::Notice,
                         QStringLiteral("mail.test-mail-left"),
                         TestMailCheck::tr("The test mail is still in the mailbox."),
                         TestMailCheck::tr("It was fetched, but the server did not delete it."),
                         TestMailCheck::tr("Delete it there: its subject begins with “%1”.")
                             .arg(QStringLiteral("E-Post update test mail")),
                         {},
                         order.account.address});
    }
    return findings;
}

Findings skipped(const TestMailSettings &account, const QString &why)
{
    return {{Severity::Notice,
             QStringLiteral("mail.test-mail-skipped"),
             TestMailCheck::tr("No test mail was sent."),
             why,
             TestMailCheck::tr("Try to send and to fetch a mail with a mail program."),
             {},
             account.address}};
}

Findings stopped()
{
    return {Finding::fromError(
        Error(ErrorClass::Cancelled, TestMailCheck::tr("The test mail was stopped on request.")),
        QStringLiteral("person.stopped"))};
}

/// A port that does not answer: nobody need type a password for it.
std::optional<TestMailResult> deadPort(const Machine &machine, const TestMailOrder &order)
{
    const std::array ports{std::pair(Part::Send, order.account.send),
                           std::pair(Part::Fetch, order.account.fetch)};
    for (const auto &[part, port] : ports) {
        const PortProbe seen = machine.probePort(
            order.server, port.number, port.security == MailSecurity::Tls ? PortKind::Tls : PortKind::Plain);
        if (seen.answer == PortAnswer::Answers)
            continue;
        TestMailResult result;
        result.end = seen.answer == PortAnswer::Refuses ? End::Refuses : End::Silent;
        result.part = part;
        return result;
    }
    return std::nullopt;
}

PasswordRequest requestFor(const TestMailOrder &order)
{
    const TestMailSettings &account = order.account;
    QString hint
        = TestMailCheck::tr("A small mail is sent through %1 from %2 to itself, fetched, and taken out of "
                            "the mailbox again. The password is kept nowhere.")
              .arg(order.server, account.address);
    if (account.send.security == MailSecurity::None || account.fetch.security == MailSecurity::None)
        hint = sentencesText(
            {hint, TestMailCheck::tr("By the site file it goes over the network unencrypted.")});
    return {account.user, TestMailCheck::tr("Password of “%1” for a test mail").arg(account.user), hint};
}

} // namespace

Findings checkTestMail(Machine &machine, const Catalog &catalog, const RoleInfo &role, Operator &person,
                       const Progress &progress, const CancelToken &cancel)
{
    const SiteSettings &site = catalog.site();
    if (!site.testMail)
        return {};
    const TestMailOrder order{serverOf(role), *site.testMail, site.waits.testMail};
    if (order.server.isEmpty())
        return skipped(order.account, TestMailCheck::tr("The role has no IP address."));
    if (const auto dead = deadPort(machine, order))
        return failed(order, *dead);
    logging::info(QStringLiteral("test mail: asking for the password of %1").arg(order.account.user));
    const std::optional<Secret> password = person.password(requestFor(order));
    if (cancel.isCancelled())
        return stopped();
    if (!password || password->isEmpty())
        return skipped(order.account, TestMailCheck::tr("The password of the account was not given."));
    report(progress, {TestMailCheck::tr("A test mail is sent and waited for"), 0, 0});
    const TestMailResult result = machine.exchangeTestMail(order, *password, cancel);
    if (result.end == End::Cancelled)
        return stopped();
    Findings findings = result.end == End::Fetched ? fetched(order, result) : failed(order, result);
    logging::info(QStringLiteral("test mail: %1, sent after %2 ms, %3 ms on its way")
                      .arg(findings.first().code)
                      .arg(result.sending.count())
                      .arg(result.arriving.count()));
    return findings;
}

Findings checkTestMail(StepContext &context, Operator &person)
{
    if (!context.catalog.site().testMail)
        return {};
    const auto view = ClusterView::of(context.machine, context.session);
    if (!view)
        return {Finding::fromError(view.error(), QStringLiteral("cluster.unknown"))};
    return checkTestMail(context.machine, context.catalog, view->role, person, context.progress,
                         context.cancel);
}

} // namespace epost
