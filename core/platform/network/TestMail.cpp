// SPDX-License-Identifier: MIT
#include "platform/network/TestMail.h"

#include "platform/network/MailConversation.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

namespace epost {

namespace {

using End = TestMailResult::End;
using Part = TestMailResult::Part;

struct TestMail {
    Q_DECLARE_TR_FUNCTIONS(epost::TestMail)
};

/// Servers refuse those who sign in to a mailbox all the time.
constexpr Milliseconds kBetweenMailboxLooks{3000};
/// A test mail grows on its way by the lines of the servers; whatever is longer is none.
constexpr qint64 kLongestMail = 64 * 1024;
/// So many of the newest mails are looked at: ours has only just come.
constexpr qsizetype kMostMails = 50;

End endOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK:
        return End::Fetched;
    case CURLE_COULDNT_CONNECT:
        return End::Refuses;
    case CURLE_OPERATION_TIMEDOUT:
        return End::Silent;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return End::NoTls;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return End::SignInRefused;
    default:
        return End::Failed;
    }
}

QByteArray newMark()
{
    QByteArray mark("epost-test-");
    for (int part = 0; part < 4; ++part)
        mark += QByteArray::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, '0');
    return mark;
}

QByteArray mailWith(const QByteArray &mark, const QString &mailbox, const QDateTime &now)
{
    const QByteArray address = mailbox.toLatin1();
    const QByteArray domain = address.mid(address.indexOf('@') + 1);
    return "Date: " + now.toString(Qt::RFC2822Date).toLatin1() + "\r\nFrom: <" + address + ">\r\nTo: <"
        + address + ">\r\nMessage-ID: <" + mark + '@' + domain + ">\r\nSubject: E-Post update test mail "
        + mark
        + "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=us-ascii\r\n\r\n"
          "This mail was sent by EPost Cluster Update to try whether mail flows.\r\n"
          "It is fetched and deleted again by itself. Mark: "
        + mark + "\r\n";
}

bool hasControlCharacters(const Secret &password)
{
    return std::any_of(password.utf8(), password.utf8() + password.size(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

/// What one look into the mailbox found.
struct Look {
    enum class Found { No, Yes, LeftBehind };
    CURLcode code = CURLE_OK;
    Found found = Found::No;
};

/// Looks into a mailbox for the mail with the mark, fetches it and deletes it.
class Mailbox {
public:
    Mailbox(MailConversation &conversation, QByteArray mark)
        : m_talk(conversation)
        , m_mark(std::move(mark))
    {
    }

    [[nodiscard]] Look lookByPop3()
    {
        if (const CURLcode code = m_talk.ask({}, "LIST"); code != CURLE_OK)
            return {code};
        for (const QByteArray &number : newestByPop3(m_talk.body())) {
            // The headers are enough to know it by. Servers without TOP hand out the whole of a short mail.
            if (m_talk.ask({}, "TOP " + number + " 0") == CURLE_OK && !m_talk.body().contains(m_mark))
                continue;
            if (const CURLcode code = m_talk.ask('/' + number, {}); code != CURLE_OK)
                return {code};
            if (!m_talk.body().contains(m_mark))
                continue;
            // Nothing is deleted before the farewell: without it, a number that means another mail on a new
            // connection does no harm.
            const bool deleted = m_talk.tell('/' + number, "DELE") == CURLE_OK && m_talk.sameConnection()
                && m_talk.tell({}, "QUIT") == CURLE_OK;
            return {CURLE_OK, deleted ? Look::Found::Yes : Look::Found::LeftBehind};
        }
        m_talk.leave("QUIT");
        return {};
    }

    [[nodiscard]] Look lookByImap()
    {
        if (const CURLcode code = m_talk.ask(kInbox, "UID SEARCH SUBJECT \"" + m_mark + '"');
            code != CURLE_OK)
            return {code};
        for (const QByteArray &uid : uidsIn(m_talk.body())) {
            if (const CURLcode code = m_talk.ask(kInbox + "/;UID=" + uid, {}); code != CURLE_OK)
                return {code};
            if (!m_talk.body().contains(m_mark))
                continue;
            const bool deleted = deleteByImap(uid);
            m_talk.leave("LOGOUT");
            return {CURLE_OK, deleted ? Look::Found::Yes : Look::Found::LeftBehind};
        }
        m_talk.leave("LOGOUT");
        return {};
    }

private:
    static inline const QByteArray kInbox{"/INBOX"};

    /// EXPUNGE takes whatever is marked as deleted, by whomever: it is said only where that is our mail
    /// alone.
    [[nodiscard]] bool deleteByImap(const QByteArray &uid)
    {
        return m_talk.ask(kInbox, "UID STORE " + uid + " +FLAGS.SILENT (\\Deleted)") == CURLE_OK
            && m_talk.sameConnection() && m_talk.ask(kInbox, "UID SEARCH DELETED") == CURLE_OK
            && uidsIn(m_talk.body()) == QList<QByteArray>{uid} && m_talk.ask(kInbox, "EXPUNGE") == CURLE_OK;
    }

    /// Numbers of the newest short mails, the newest first, of lines "number size".
    static QList<QByteArray> newestByPop3(const QByteArray &list)
    {
        static const QRegularExpression line(QStringLiteral("^([1-9][0-9]{0,9}) +([0-9]{1,18})\\s*$"),
                                             QRegularExpression::MultilineOption);
        QList<QByteArray> numbers;
        for (auto it = line.globalMatch(QString::fromLatin1(list)); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(2).toLongLong() <= kLongestMail)
                numbers.append(match.captured(1).toLatin1());
        }
        numbers = numbers.last(std::min(kMostMails, numbers.size()));
        std::reverse(numbers.begin(), numbers.end());
        return numbers;
    }

    /// Of lines "* SEARCH 4 7".
    static QList<QByteArray> uidsIn(const QByteArray &answer)
    {
        static const QRegularExpression line(QStringLiteral("^\\* SEARCH((?: [1-9][0-9]{0,9})*)\\s*$"),
                                             QRegularExpression::MultilineOption
                                                 | QRegularExpression::CaseInsensitiveOption);
        QList<QByteArray> uids;
        for (auto it = line.globalMatch(QString::fromLatin1(answer)); it.hasNext();) {
            for (const QString &uid : it.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                uids.append(uid.toLatin1());
        }
        return uids.first(std::min(kMostMails, uids.size()));
    }

    MailConversation &m_talk;
    QByteArray m_mark;
};

/// RFC 2449: somebody else has the mailbox open, or the last visit was too short a time ago.
bool comesTooSoon(const QString &words)
{
    return words.contains(QLatin1String("[IN-USE]"), Qt::CaseInsensitive)
        || words.contains(QLatin1String("[LOGIN-DELAY]"), Qt::CaseInsensitive);
}

/// One test mail from its sending to its end.
class Exchange {
public:
    Exchange(const TestMailOrder &order, const Secret &password, Clock &clock, const CancelToken &cancel,
             const QByteArray &authorities)
        : m_order(order)
        , m_password(password)
        , m_clock(clock)
        , m_cancel(cancel)
        , m_authorities(authorities)
        , m_begun(clock.monotonic())
        , m_until(m_begun + order.limit)
        , m_mark(newMark())
    {
    }

    TestMailResult run()
    {
        if (m_order.server.isEmpty() || QHostAddress(m_order.server).isNull()) {
            m_result.problem = TestMail::tr("This is no IP address: %1").arg(m_order.server);
        } else if (hasControlCharacters(m_password)) {
            // It would be a line of its own in the conversation.
            m_result.end = End::SignInRefused;
            m_result.problem = TestMail::tr("The password contains characters that cannot be typed.");
        } else if (send()) {
            fetch();
        }
        if (m_cancel.isCancelled() && m_result.end != End::Fetched)
            m_result.end = End::Cancelled;
        return m_result;
    }

private:
    [[nodiscard]] MailPeer peer(const QByteArray &protocol, const TestMailSettings::Port &port) const
    {
        return {protocol, m_order.server,       m_order.account.serverName,
                port,     m_order.account.user, m_authorities};
    }

    [[nodiscard]] bool send()
    {
        const TestMailSettings &account = m_order.account;
        MailConversation talk(peer("smtp", account.send), m_password, m_clock, m_until, m_cancel);
        const CURLcode code = talk.send(account.address, mailWith(m_mark, account.address, m_clock.now()));
        m_result.sendWords = talk.words();
        m_result.signedInToSend = talk.signedIn();
        m_result.sending = m_clock.monotonic() - m_begun;
        m_result.sent = code == CURLE_OK;
        if (m_result.sent)
            return true;
        m_result.end = endOf(code);
        // libcurl has one code for every refusal after signing in.
        static const QRegularExpression refusal(QStringLiteral("\\A[45][0-9][0-9]"));
        if (m_result.end == End::Failed && refusal.match(m_result.sendWords).hasMatch())
            m_result.end = End::MailRefused;
        m_result.problem = talk.problem();
        return false;
    }

    void fetch()
    {
        m_result.part = Part::Fetch;
        const Milliseconds sent = m_clock.monotonic();
        const bool imap = m_order.account.protocol == MailProtocol::Imap;
        do {
            MailConversation talk(peer(imap ? "imap" : "pop3", m_order.account.fetch), m_password, m_clock,
                                  m_until, m_cancel);
            Mailbox mailbox(talk, m_mark);
            const Look look = imap ? mailbox.lookByImap() : mailbox.lookByPop3();
            m_result.fetchWords = talk.words();
            m_result.arriving = m_clock.monotonic() - sent;
            m_result.leftBehind = look.found == Look::Found::LeftBehind;
            m_result.end = endOf(look.code);
            m_result.problem = talk.problem();
            if (look.found != Look::Found::No)
                return;
            if (look.code != CURLE_OK && !comesTooSoon(m_result.fetchWords))
                return;
            m_result.end = End::NotArrived;
            m_clock.pause(std::clamp(m_until - m_clock.monotonic(), Milliseconds(0), kBetweenMailboxLooks),
                          m_cancel);
        } while (m_clock.monotonic() < m_until && !m_cancel.isCancelled());
    }

    const TestMailOrder &m_order;
    const Secret &m_password;
    Clock &m_clock;
    const CancelToken &m_cancel;
    const QByteArray &m_authorities;
    Milliseconds m_begun;
    Milliseconds m_until;
    QByteArray m_mark;
    TestMailResult m_result;
};

} // namespace

TestMailResult sendAndFetchTestMail(const TestMailOrder &order, const Secret &password, Clock &clock,
                                    const CancelToken &cancel, const QByteArray &authorities)
{
    return Exchange(order, password, clock, cancel, authorities).run();
}

} // namespace epost
