// SPDX-License-Identifier: MIT
#include "platform/network/TestMail.h"
#include "support/MailServer.h"
#include "support/SampleCertificate.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace epost;
using namespace epost::test;

namespace {

using End = TestMailResult::End;
using Part = TestMailResult::Part;
using Tls = MailServerBehaviour::Tls;
using Trouble = MailServerBehaviour::Trouble;

const QString kPassword = QStringLiteral("Very-S3cret:パス");
const QByteArray kOther = "Subject: somebody else's\r\n\r\n.a line with a dot\r\n";
constexpr Milliseconds kPatience{30'000};

/// A key that Schannel can take comes from its own store only: there the server's side cannot be played.
bool canServeTls()
{
    return QSslSocket::activeBackend() == QLatin1String("openssl");
}

MailServerBehaviour ordinary()
{
    MailServerBehaviour behaviour;
    behaviour.password = kPassword.toUtf8();
    behaviour.mails = {kOther, kOther, kOther};
    return behaviour;
}

TestMailOrder orderFor(const MailServer &server, MailProtocol protocol = MailProtocol::Pop3,
                       MailSecurity security = MailSecurity::None)
{
    TestMailOrder order;
    order.server = QStringLiteral("127.0.0.1");
    order.account.address = QStringLiteral("test@example.test");
    order.account.user = QStringLiteral("test");
    order.account.send = {server.smtpPort(), security};
    order.account.protocol = protocol;
    order.account.fetch = {protocol == MailProtocol::Imap ? server.imapPort() : server.pop3Port(), security};
    order.limit = kPatience;
    return order;
}

TestMailResult exchange(const TestMailOrder &order, const QString &password = kPassword,
                        const CancelToken &cancel = {}, const QByteArray &authorities = {})
{
    SystemClock clock;
    return sendAndFetchTestMail(order, Secret(password), clock, cancel, authorities);
}

/// Everything that a result can put into a report.
QString told(const TestMailResult &result)
{
    return QStringLiteral("%1/%2 [%3] [%4] [%5]")
        .arg(static_cast<int>(result.end))
        .arg(static_cast<int>(result.part))
        .arg(result.sendWords, result.fetchWords, result.problem);
}

#define QCOMPARE_END(result, wanted, wantedPart)                                                             \
    do {                                                                                                     \
        QVERIFY2((result).end == (wanted), qPrintable(told(result)));                                        \
        QVERIFY2((result).part == (wantedPart), qPrintable(told(result)));                                   \
    } while (false)

} // namespace

/// The mail protocols against a server that behaves as it is told.
class TestTestMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMail_isSentFetchedAndTakenOutAgain_data()
    {
        QTest::addColumn<MailProtocol>("protocol");
        QTest::addColumn<bool>("knowsTop");
        QTest::newRow("POP3") << MailProtocol::Pop3 << true;
        QTest::newRow("POP3 without TOP") << MailProtocol::Pop3 << false;
        QTest::newRow("IMAP") << MailProtocol::Imap << true;
    }
    void aMail_isSentFetchedAndTakenOutAgain()
    {
        QFETCH(MailProtocol, protocol);
        QFETCH(bool, knowsTop);
        MailServerBehaviour behaviour = ordinary();
        behaviour.knowsTop = knowsTop;
        const MailServer server(behaviour);
        const TestMailResult result = exchange(orderFor(server, protocol));
        QCOMPARE_END(result, End::Fetched, Part::Fetch);
        QVERIFY(result.signedInToSend);
        QVERIFY(!result.leftBehind);
        QVERIFY2(result.sendWords.startsWith(QStringLiteral("250 2.0.0")), qPrintable(told(result)));
        // Every server was taken leave of; libcurl does it by itself where TOP was refused.
        const bool imap = protocol == MailProtocol::Imap;
        QCOMPARE(server.heard().count("QUIT"), imap ? 1 : knowsTop ? 2 : 3);
        QCOMPARE(server.heard().count("LOGOUT"), imap ? 1 : 0);
        // Those of others are there as they were.
        QCOMPARE(server.mails(), behaviour.mails);
        QCOMPARE(server.sent().size(), 1);
        const QByteArray mail = server.sent().first();
        QVERIFY(mail.contains("From: <test@example.test>\r\n")
                && mail.contains("To: <test@example.test>\r\n"));
        QVERIFY(mail.contains("Subject: E-Post update test mail epost-test-"));
        QVERIFY(mail.contains("Message-ID: <epost-test-"));
        QVERIFY(!mail.contains(kPassword.toUtf8()));
    }

    void everyMail_hasAMarkOfItsOwn()
    {
        const MailServer server(ordinary());
        QCOMPARE(exchange(orderFor(server)).end, End::Fetched);
        QCOMPARE(exchange(orderFor(server)).end, End::Fetched);
        QCOMPARE(server.sent().size(), 2);
        QVERIFY(server.sent().first() != server.sent().last());
    }

    void overTls_theCertificateAndItsNameCount_data()
    {
        QTest::addColumn<MailProtocol>("protocol");
        QTest::addColumn<MailSecurity>("security");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("works");
        const QString right = QStringLiteral("mail.example.test");
        for (const auto &[protocol, called] :
             {std::pair(MailProtocol::Pop3, "POP3"), std::pair(MailProtocol::Imap, "IMAP")}) {
            for (const auto &[security, how] :
                 {std::pair(MailSecurity::Tls, "TLS"), std::pair(MailSecurity::StartTls, "STARTTLS")}) {
                QTest::addRow("%s %s", called, how) << protocol << security << right << true << true;
                QTest::addRow("%s %s, any name", called, how)
                    << protocol << security << QString() << true << true;
            }
        }
        for (const auto &[security, how] :
             {std::pair(MailSecurity::Tls, "TLS"), std::pair(MailSecurity::StartTls, "STARTTLS")}) {
            QTest::addRow("%s, another name", how)
                << MailProtocol::Pop3 << security << QStringLiteral("other.example.test") << true << false;
            QTest::addRow("%s, not trusted", how)
                << MailProtocol::Pop3 << security << QString() << false << false;
        }
    }
    void overTls_theCertificateAndItsNameCount()
    {
        if (!canServeTls())
            QSKIP("Schannel serves only with certificates of its own store");
        QFETCH(MailProtocol, protocol);
        QFETCH(MailSecurity, security);
        QFETCH(QString, name);
        QFETCH(bool, trusted);
        QFETCH(bool, works);
        MailServerBehaviour behaviour = ordinary();
        behaviour.tls = security == MailSecurity::Tls ? Tls::FromStart : Tls::Offered;
        const MailServer server(behaviour);
        TestMailOrder order = orderFor(server, protocol, security);
        order.account.serverName = name;
        const TestMailResult result
            = exchange(order, kPassword, {}, trusted ? QByteArray(kSampleCertificate) : QByteArray());
        if (works) {
            QCOMPARE_END(result, End::Fetched, Part::Fetch);
        } else {
            QCOMPARE_END(result, End::NoTls, Part::Send);
            QVERIFY(!result.problem.isEmpty());
            QVERIFY2(!server.heard().contains("AUTH"), server.heard());
        }
    }

    void aServerThatOffersNoTls_neverSeesThePassword()
    {
        for (const MailSecurity security : {MailSecurity::StartTls, MailSecurity::Tls}) {
            const MailServer server(ordinary());
            TestMailOrder order = orderFor(server, MailProtocol::Pop3, security);
            order.limit = Milliseconds(3000); // a greeting is waited for where TLS should begin
            const TestMailResult result = exchange(order);
            QVERIFY2(result.end == End::NoTls || result.end == End::Silent, qPrintable(told(result)));
            QVERIFY(result.part == Part::Send);
            QVERIFY2(!server.heard().contains("AUTH"), server.heard());
            // The mailbox alone without TLS: the same.
            order = orderFor(server);
            order.account.fetch.security = MailSecurity::StartTls;
            const TestMailResult fetching = exchange(order);
            QCOMPARE_END(fetching, End::NoTls, Part::Fetch);
            QVERIFY2(!server.heard().contains("PASS"), server.heard());
        }
    }

    void aServerThatWantsNoPasswordForSending_isTold()
    {
        MailServerBehaviour behaviour = ordinary();
        behaviour.asksPassword = false;
        const MailServer server(behaviour);
        const TestMailResult result = exchange(orderFor(server));
        QCOMPARE_END(result, End::Fetched, Part::Fetch);
        QVERIFY(!result.signedInToSend);
    }

    void aWrongPassword_isOne_whereverItIsUsed()
    {
        MailServerBehaviour behaviour = ordinary();
        {
            const MailServer server(behaviour);
            const TestMailResult result = exchange(orderFor(server), QStringLiteral("mistyped"));
            QCOMPARE_END(result, End::SignInRefused, Part::Send);
            QVERIFY2(result.sendWords.startsWith(QStringLiteral("535")), qPrintable(told(result)));
            QVERIFY(server.sent().isEmpty());
        }
        behaviour.asksPassword = false;
        for (const MailProtocol protocol : {MailProtocol::Pop3, MailProtocol::Imap}) {
            const MailServer server(behaviour);
            const TestMailResult result = exchange(orderFor(server, protocol), QStringLiteral("mistyped"));
            QCOMPARE_END(result, End::SignInRefused, Part::Fetch);
        }
    }

    void aPasswordWithALineEnd_isNoCommand()
    {
        const MailServer server(ordinary());
        const TestMailResult result = exchange(orderFor(server), QStringLiteral("right\r\nQUIT"));
        QCOMPARE(result.end, End::SignInRefused);
        QVERIFY2(server.heard().isEmpty(), server.heard());
    }

    void whatTheServerRepeats_isNotShown()
    {
        for (const QString &password : {kPassword, QStringLiteral("wrong-S3cret")}) {
            for (const MailProtocol protocol : {MailProtocol::Pop3, MailProtocol::Imap}) {
                for (const bool asks : {true, false}) {
                    MailServerBehaviour behaviour = ordinary();
                    behaviour.trouble = Trouble::RepeatsPassword;
                    behaviour.asksPassword = asks;
                    const MailServer server(behaviour);
                    const QString said = told(exchange(orderFor(server, protocol), password));
                    QVERIFY2(!said.contains(password), qPrintable(said));
                    const QByteArray coded = ("\0test\0" + password.toUtf8()).toBase64();
                    QVERIFY2(!said.contains(QString::fromLatin1(coded.left(12))), qPrintable(said));
                }
            }
        }
    }

    void aClosedPort_refuses()
    {
        MailServerBehaviour behaviour = ordinary();
        const MailServer server(behaviour);
        int closed = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            closed = gone.serverPort();
        }
        TestMailOrder order = orderFor(server);
        order.account.fetch.number = closed;
        QCOMPARE_END(exchange(order), End::Refuses, Part::Fetch);
        order.account.send.number = closed;
        QCOMPARE_END(exchange(order), End::Refuses, Part::Send);
    }

    void aName_isNotLookedUp()
    {
        const MailServer server(ordinary());
        TestMailOrder order = orderFor(server);
        order.server = QStringLiteral("localhost");
        QCOMPARE(exchange(order).end, End::Failed);
        QVERIFY(server.heard().isEmpty());
    }

    void aRefusedRecipient_isTold()
    {
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = Trouble::RefusesRecipient;
        const MailServer server(behaviour);
        const TestMailResult result = exchange(orderFor(server));
        QCOMPARE_END(result, End::MailRefused, Part::Send);
        QCOMPARE(result.sendWords, QStringLiteral("550 5.1.1 no such user here"));
    }

    void aMailThatIsLost_isWaitedForUntilTheLimit()
    {
        for (const MailProtocol protocol : {MailProtocol::Pop3, MailProtocol::Imap}) {
            MailServerBehaviour behaviour = ordinary();
            behaviour.trouble = Trouble::LosesMail;
            const MailServer server(behaviour);
            TestMailOrder order = orderFor(server, protocol);
            order.limit = Milliseconds(1500);
            QElapsedTimer time;
            time.start();
            const TestMailResult result = exchange(order);
            QCOMPARE_END(result, End::NotArrived, Part::Fetch);
            QVERIFY(time.elapsed() >= 1400);
            QCOMPARE(server.mails(), behaviour.mails);
        }
    }

    void aMailboxInUse_isTriedAgain()
    {
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = Trouble::InUseAtFirst;
        const MailServer server(behaviour);
        QCOMPARE_END(exchange(orderFor(server)), End::Fetched, Part::Fetch);
        QCOMPARE(server.mails(), behaviour.mails);
    }

    void aConnectionThatEndsBeforeTheMailIsDeleted_leavesItAndTheOthers()
    {
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = Trouble::HangsUpBeforeDeleting;
        const MailServer server(behaviour);
        const TestMailResult result = exchange(orderFor(server));
        QCOMPARE_END(result, End::Fetched, Part::Fetch);
        QVERIFY(result.leftBehind);
        QCOMPARE(server.mails().size(), behaviour.mails.size() + 1);
    }

    void whatOthersHaveMarkedAsDeleted_isNotExpunged()
    {
        // By another client, in the middle of our conversation: its own marks are all that IMAP has of it.
        const MailServer server(ordinary());
        QCOMPARE_END(exchange(orderFor(server, MailProtocol::Imap)), End::Fetched, Part::Fetch);
        const QByteArray heard = server.heard();
        QVERIFY2(heard.indexOf("UID SEARCH DELETED") < heard.indexOf("EXPUNGE"), heard);
    }

    void aSilentOrHostileServer_endsInTime_data()
    {
        QTest::addColumn<MailServerBehaviour::Trouble>("trouble");
        QTest::newRow("silent") << Trouble::Silent;
        QTest::newRow("a line without end") << Trouble::EndlessLine;
        QTest::newRow("a list without end") << Trouble::EndlessList;
        QTest::newRow("nonsense") << Trouble::Nonsense;
        QTest::newRow("silent after the mail") << Trouble::SilentAfterMail;
    }
    void aSilentOrHostileServer_endsInTime()
    {
        QFETCH(MailServerBehaviour::Trouble, trouble);
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = trouble;
        const MailServer server(behaviour);
        for (const MailProtocol protocol : {MailProtocol::Pop3, MailProtocol::Imap}) {
            TestMailOrder order = orderFor(server, protocol);
            order.limit = Milliseconds(1500);
            QElapsedTimer time;
            time.start();
            const TestMailResult result = exchange(order);
            QVERIFY2(result.end != End::Fetched && result.end != End::Cancelled, qPrintable(told(result)));
            QVERIFY2(time.elapsed() < 12'000, qPrintable(QString::number(time.elapsed())));
            QVERIFY(told(result).size() < 1000);
        }
    }

    void aServerThatDoesNotSayGoodbye_isLeft()
    {
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = Trouble::SilentAtFarewell;
        const MailServer server(behaviour);
        TestMailOrder order = orderFor(server);
        order.limit = Milliseconds(3000);
        const TestMailResult result = exchange(order);
        QCOMPARE_END(result, End::Fetched, Part::Fetch);
        QVERIFY(result.leftBehind); // it did not say that it is gone
    }

    void aCancellation_isAnsweredAtOnce_data()
    {
        QTest::addColumn<MailServerBehaviour::Trouble>("trouble");
        QTest::newRow("while connecting") << Trouble::Silent;
        QTest::newRow("at the end of the mail") << Trouble::SilentAfterMail;
        QTest::newRow("at the farewell") << Trouble::SilentAtFarewell;
        QTest::newRow("while waiting for the mail") << Trouble::LosesMail;
    }
    void aCancellation_isAnsweredAtOnce()
    {
        QFETCH(MailServerBehaviour::Trouble, trouble);
        MailServerBehaviour behaviour = ordinary();
        behaviour.trouble = trouble;
        const MailServer server(behaviour);
        const auto reached = [&] {
            switch (trouble) {
            case Trouble::Silent:
                return server.visitors() > 0;
            case Trouble::SilentAfterMail:
                return !server.sent().isEmpty();
            default: // at the farewell of the sender, or of a look into the mailbox
                return server.heard().count("QUIT") > 0;
            }
        };
        const CancelToken cancel;
        std::atomic<qint64> cancelledAt{0};
        std::atomic_bool over{false}; // an exchange that never came so far fails below; nobody waits for it
        QElapsedTimer time;
        time.start();
        std::thread person([&] {
            while (!reached() && !over)
                std::this_thread::sleep_for(Milliseconds(5));
            cancelledAt = time.elapsed();
            cancel.cancel();
        });
        const TestMailResult result = exchange(orderFor(server), kPassword, cancel);
        const qint64 ended = time.elapsed();
        over = true;
        person.join();
        QVERIFY(reached());
        // A mail that was fetched already is no less fetched.
        QVERIFY2(result.end == End::Cancelled || trouble == Trouble::SilentAtFarewell,
                 qPrintable(told(result)));
        QVERIFY2(ended - cancelledAt < 200, qPrintable(QString::number(ended - cancelledAt)));
    }
};

Q_DECLARE_METATYPE(epost::MailProtocol)
Q_DECLARE_METATYPE(epost::MailSecurity)
Q_DECLARE_METATYPE(epost::test::MailServerBehaviour::Trouble)

QTEST_GUILESS_MAIN(TestTestMail)
#include "TestTestMail.moc"
