// SPDX-License-Identifier: MIT
#include "ScriptedPerson.h"
#include "StubMachine.h"

#include "procedure/TestMailCheck.h"

#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

using End = TestMailResult::End;
using Part = TestMailResult::Part;

const QString kAddress = QStringLiteral("192.0.2.25");
const QString kPassword = QStringLiteral("S3cret");

RoleInfo roleAt(const QStringList &addresses, ResourceState last = ResourceState::Online)
{
    RoleInfo role;
    for (const QString &address : addresses) {
        ResourceInfo resource;
        resource.address = address;
        resource.state = address == addresses.last() ? last : ResourceState::Offline;
        role.resources.append(resource);
    }
    return role;
}

Catalog catalogWith(const QByteArray &testMail)
{
    return Catalog::fromSite(R"({"schema": 1, "site": {"testMail": )" + testMail + "}}").value();
}

const QByteArray kAccount = R"({"address": "test@example.jp", "user": "test",
    "send": {"port": 587, "security": "starttls"}, "fetch": {"protocol": "pop3", "port": 995, "security": "tls"}})";

TestMailResult ended(End end, Part part = Part::Fetch)
{
    TestMailResult result;
    result.end = end;
    result.part = part;
    result.sent = part == Part::Fetch;
    result.sending = Milliseconds(400);
    result.arriving = Milliseconds(1900);
    result.sendWords = QStringLiteral("250 taken");
    result.fetchWords = QStringLiteral("+OK bye");
    result.problem = QStringLiteral("what the program says");
    return result;
}

} // namespace

class TestTestMailCheck : public QObject {
    Q_OBJECT

    StubMachine m_machine;
    ScriptedPerson m_person;
    Catalog m_catalog = catalogWith(kAccount);
    QList<TestMailOrder> m_orders;

    Findings check(const RoleInfo &role = roleAt({kAddress}), const CancelToken &cancel = {})
    {
        return checkTestMail(m_machine, m_catalog, role, m_person, {}, cancel);
    }
    void answerWith(const TestMailResult &result)
    {
        m_machine.mail = [this, result](const TestMailOrder &order, const Secret &password) {
            m_orders.append(order);
            [&] { QCOMPARE(QString::fromUtf8(password.utf8()), kPassword); }();
            return result;
        };
    }

private Q_SLOTS:
    void init()
    {
        m_person = {};
        m_person.typedPassword = kPassword;
        m_catalog = catalogWith(kAccount);
        m_orders.clear();
        m_machine.port = [](const QString &, int, PortKind) {
            PortProbe probe;
            probe.answer = PortAnswer::Answers;
            return probe;
        };
        answerWith(ended(End::Fetched));
    }

    void withoutAnAccount_nothingIsSaidOrAsked()
    {
        m_catalog = Catalog::load().value();
        QVERIFY(check().isEmpty());
        QVERIFY(m_person.passwordsAsked.isEmpty());
    }

    void aMailThatComesBack_isFine_andTellsHow()
    {
        const Findings findings = check();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, QStringLiteral("mail.test-mail"));
        QCOMPARE(findings.first().severity, Severity::Ok);
        QVERIFY2(findings.first().title.contains(QStringLiteral(" 3 ")), qPrintable(findings.first().title));
        const QString evidence = findings.first().evidence;
        QVERIFY2(evidence.contains(QStringLiteral("192.0.2.25:587, STARTTLS")), qPrintable(evidence));
        QVERIFY2(evidence.contains(QStringLiteral("192.0.2.25:995, TLS")), qPrintable(evidence));
        QVERIFY2(evidence.contains(QStringLiteral("250 taken")), qPrintable(evidence));
        QVERIFY2(!evidence.contains(QStringLiteral("what the program says")), qPrintable(evidence));
        QCOMPARE(m_orders.size(), 1);
        QCOMPARE(m_orders.first().limit, m_catalog.site().waits.testMail);
        QCOMPARE(m_orders.first().server, kAddress);
    }

    void whatIsAsked_saysWhatHappens_andWhatIsNotProtected()
    {
        (void)check();
        QCOMPARE(m_person.passwordsAsked.size(), 1);
        const PasswordRequest request = m_person.passwordsAsked.first();
        QVERIFY(request.text.contains(QStringLiteral("test")));
        QVERIFY(request.hint.contains(QStringLiteral("test@example.jp")) && request.hint.contains(kAddress));
        QVERIFY(!request.hint.contains(QStringLiteral("unencrypted")));
        m_catalog = catalogWith(QByteArray(kAccount).replace("starttls", "none"));
        const Findings findings = check();
        QVERIFY(m_person.passwordsAsked.last().hint.contains(QStringLiteral("unencrypted")));
        QVERIFY(findings.first().evidence.contains(QStringLiteral("192.0.2.25:587, unencrypted")));
    }

    void noPassword_isANotice_andNothingIsSent()
    {
        m_person.typedPassword.clear();
        const Findings findings = check();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, QStringLiteral("mail.test-mail-skipped"));
        QCOMPARE(findings.first().severity, Severity::Notice);
        QVERIFY(m_orders.isEmpty());
    }

    void everyFailure_isACaution_withItsOwnRemedy_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("code");
        QTest::newRow("refuses") << int(End::Refuses) << QStringLiteral("mail.test-mail-refused");
        QTest::newRow("silent") << int(End::Silent) << QStringLiteral("mail.test-mail-silent");
        QTest::newRow("TLS") << int(End::NoTls) << QStringLiteral("mail.test-mail-tls");
        QTest::newRow("password") << int(End::SignInRefused) << QStringLiteral("mail.test-mail-sign-in");
        QTest::newRow("recipient") << int(End::MailRefused) << QStringLiteral("mail.test-mail-rejected");
        QTest::newRow("lost") << int(End::NotArrived) << QStringLiteral("mail.test-mail-not-arrived");
        QTest::newRow("other") << int(End::Failed) << QStringLiteral("mail.test-mail-failed");
    }
    void everyFailure_isACaution_withItsOwnRemedy()
    {
        QFETCH(int, end);
        QFETCH(QString, code);
        for (const Part part : {Part::Send, Part::Fetch}) {
            answerWith(ended(static_cast<End>(end), part));
            const Findings findings = check();
            QCOMPARE(findings.size(), 1);
            const Finding &finding = findings.first();
            QCOMPARE(finding.code, code);
            QCOMPARE(finding.severity, Severity::Warning);
            QVERIFY(!finding.cause.isEmpty() && !finding.remedy.isEmpty());
            QVERIFY(finding.evidence.contains(QStringLiteral("what the program says")));
            QCOMPARE(finding.title.contains(QStringLiteral("was sent")), part == Part::Fetch);
        }
    }

    void aMailThatStays_isANoticeBeside()
    {
        TestMailResult result = ended(End::Fetched);
        result.leftBehind = true;
        answerWith(result);
        const Findings findings = check();
        QCOMPARE(findings.worst(), Severity::Notice);
        QVERIFY(findings.hasCode(QStringLiteral("mail.test-mail")));
        QVERIFY(findings.hasCode(QStringLiteral("mail.test-mail-left")));
    }

    void aDeadPort_isTold_beforeAnybodyTypesAPassword()
    {
        for (const int dead : {587, 995}) {
            m_machine.port = [dead](const QString &, int port, PortKind) {
                PortProbe probe;
                probe.answer = port == dead ? PortAnswer::Refuses : PortAnswer::Answers;
                return probe;
            };
            const Findings findings = check();
            QCOMPARE(findings.first().code, QStringLiteral("mail.test-mail-refused"));
            QVERIFY(findings.first().cause.contains(QString::number(dead)));
            QVERIFY(!findings.first().title.contains(QStringLiteral("mail was sent,")));
        }
        QVERIFY(m_person.passwordsAsked.isEmpty());
        QVERIFY(m_orders.isEmpty());
    }

    void ofSeveralAddresses_theOneThatIsUpIsTaken()
    {
        (void)check(roleAt({QStringLiteral("192.0.2.99"), kAddress}));
        QCOMPARE(m_orders.last().server, kAddress);
        (void)check(roleAt({QStringLiteral("192.0.2.99"), kAddress}, ResourceState::Unknown));
        QCOMPARE(m_orders.last().server, QStringLiteral("192.0.2.99"));
        QCOMPARE(check(roleAt({})).first().code, QStringLiteral("mail.test-mail-skipped"));
    }

    void aStop_stops()
    {
        const CancelToken cancel;
        m_machine.mail = [&](const TestMailOrder &, const Secret &) {
            cancel.cancel();
            return ended(End::Cancelled);
        };
        const Findings findings = check(roleAt({kAddress}), cancel);
        QVERIFY(findings.blocked());
        QCOMPARE(findings.first().code, QStringLiteral("person.stopped"));
        // And where it comes while the password is asked for: the same.
        QVERIFY(check(roleAt({kAddress}), cancel).blocked());
        QVERIFY(m_orders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTestMailCheck)
#include "TestTestMailCheck.moc"
