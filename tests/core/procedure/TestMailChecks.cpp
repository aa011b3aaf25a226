// SPDX-License-Identifier: MIT
#include "StubMachine.h"

#include "base/NightTime.h"
#include "procedure/MailChecks.h"
#include "procedure/RoleChecks.h"

#include <QTest>

#include <algorithm>

using namespace epost;

namespace {

const QString kAddress = QStringLiteral("192.0.2.25");

RoleInfo roleWithAddress()
{
    ResourceInfo address;
    address.name = QStringLiteral("IP");
    address.address = kAddress;
    RoleInfo role;
    role.name = QStringLiteral("E-Post");
    role.resources = {address};
    return role;
}

PortProbe answering(PortKind kind)
{
    PortProbe probe;
    probe.answer = PortAnswer::Answers;
    probe.banner = QStringLiteral("220 ready");
    if (kind == PortKind::Tls)
        probe.tls = QStringLiteral("TLSv1.3, mail.example.test");
    return probe;
}

const Finding *find(const Findings &findings, const QString &code)
{
    const auto it = std::ranges::find(findings, code, &Finding::code);
    return it == findings.end() ? nullptr : &*it;
}

} // namespace

class TestMailChecks : public QObject {
    Q_OBJECT

    Catalog m_catalog = Catalog::load().value();
    StubMachine m_machine;

    [[nodiscard]] Findings ports()
    {
        return checkPorts(m_machine, m_catalog, *m_catalog.product(QStringLiteral("ms-standard")),
                          roleWithAddress(), {});
    }
    [[nodiscard]] Findings queue() { return checkQueue(m_machine, m_catalog, m_machine.host().name, {}); }

private Q_SLOTS:
    void init() { m_machine.settings.workFolder = QStringLiteral("M:\\mail"); }

    void portsOfTls_areAskedForAHandshake_theOthersAreNot()
    {
        QList<int> shaken;
        m_machine.port = [&](const QString &address, int port, PortKind kind) {
            [&] { QCOMPARE(address, kAddress); }();
            if (kind == PortKind::Tls)
                shaken.append(port);
            return answering(kind);
        };
        const Findings findings = ports();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().severity, Severity::Ok);
        std::ranges::sort(shaken);
        QCOMPARE(shaken, QList<int>({465, 993, 995}));
        QVERIFY(findings.first().evidence.contains(QStringLiteral("192.0.2.25:25 (SMTP): 220 ready")));
        QVERIFY(findings.first().evidence.contains(QStringLiteral("TLSv1.3, mail.example.test: 220 ready")));
    }

    void aHandshakeThatFails_isTold_aDoubtfulCertificateToo()
    {
        m_machine.port = [](const QString &, int port, PortKind kind) {
            PortProbe probe = answering(kind);
            if (port == 465)
                probe.tls.clear();
            if (kind == PortKind::Tls)
                probe.tlsProblem = QStringLiteral("self-signed");
            return probe;
        };
        const Findings findings = ports();
        const Finding *failed = find(findings, QStringLiteral("ports.tls-failed"));
        QVERIFY(failed && failed->subject.contains(QStringLiteral(":465 ")));
        QCOMPARE(failed->evidence, QStringLiteral("self-signed"));
        const Finding *certificate = find(findings, QStringLiteral("ports.certificate"));
        QVERIFY(certificate && certificate->severity == Severity::Notice);
        QCOMPARE(std::ranges::count(findings, QStringLiteral("ports.certificate"), &Finding::code), 2);
    }

    void aServiceThatHasJustStarted_getsItsTime_aDeadOneIsGivenUp()
    {
        int tries = 0;
        m_machine.port = [&](const QString &, int port, PortKind kind) {
            return port != 110 || ++tries > 5 ? answering(kind) : PortProbe();
        };
        QVERIFY(find(ports(), QStringLiteral("ports.silent")) == nullptr);
        QCOMPARE(tries, 6);
        m_machine.port = [&](const QString &, int, PortKind) { return PortProbe(); };
        const Milliseconds before = m_machine.clock().monotonic();
        const Findings findings = ports();
        QVERIFY(m_machine.clock().monotonic() - before <= m_catalog.site().waits.portAnswer);
        QCOMPARE(findings.size(), 7);
        QCOMPARE(findings.first().severity, Severity::Warning);
        QCOMPARE(findings.last().severity, Severity::Notice);
    }

    void theQueue_isLookedAtTwice_andItsTrendIsTold_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("trend");
        QTest::addColumn<QString>("code");
        QTest::newRow("falling") << 20 << 7 << QStringLiteral("falling") << QStringLiteral("queue.short");
        QTest::newRow("emptied") << 3 << 0 << QStringLiteral("falling") << QStringLiteral("queue.short");
        QTest::newRow("long, though falling")
            << 300 << 200 << QStringLiteral("falling") << QStringLiteral("queue.not-empty");
        QTest::newRow("short, but stuck")
            << 1 << 1 << QStringLiteral("unchanged") << QStringLiteral("queue.not-empty");
        QTest::newRow("short, but growing")
            << 1 << 2 << QStringLiteral("growing") << QStringLiteral("queue.not-empty");
        QTest::newRow("growing") << 90 << 300 << QStringLiteral("growing")
                                 << QStringLiteral("queue.not-empty");
        QTest::newRow("unchanged") << 300 << 300 << QStringLiteral("unchanged")
                                   << QStringLiteral("queue.not-empty");
        QTest::newRow("empty") << 0 << 5 << QString() << QStringLiteral("queue.short");
    }
    void theQueue_isLookedAtTwice_andItsTrendIsTold()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(QString, trend);
        QFETCH(QString, code);
        int looks = 0;
        m_machine.queue = [&]() -> Result<QueueState> {
            return QueueState{looks++ == 0 ? first : second, {}};
        };
        const Findings findings = queue();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().code, code);
        QCOMPARE(findings.first().severity == Severity::Ok, code == QStringLiteral("queue.short"));
        QVERIFY2(findings.first().evidence.startsWith(trend), qPrintable(findings.first().evidence));
        QCOMPARE(looks, first == 0 ? 1 : 2);
    }

    void theOldestMessage_isToldInLocalTime_withItsAge_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("words");
        const qint64 minute = 60;
        QTest::newRow("just laid down") << qint64(0) << QStringLiteral("less than a minute ago");
        QTest::newRow("later than our clock") << -5 * minute << QStringLiteral("less than a minute ago");
        QTest::newRow("minutes") << 7 * minute << QStringLiteral("7 minute(s) ago");
        QTest::newRow("hours") << 3 * 60 * minute << QStringLiteral("3 hour(s) ago");
        QTest::newRow("days") << 72 * 60 * minute << QStringLiteral("3 day(s) ago");
    }
    void theOldestMessage_isToldInLocalTime_withItsAge()
    {
        QFETCH(qint64, age);
        QFETCH(QString, words);
        // The machine's clock shows UTC; the message's time comes in another offset.
        QDateTime oldest;
        m_machine.queue = [&]() -> Result<QueueState> {
            oldest = m_machine.clock().now().addSecs(-age);
            return QueueState{1, oldest.toOffsetFromUtc(9 * 3600)};
        };
        const QString evidence = queue().first().evidence;
        const QString time = NightTime(oldest, {}).fullText();
        QVERIFY2(evidence.endsWith(QStringLiteral("oldest: %1 (%2)").arg(time, words)), qPrintable(evidence));
    }

    void aQueueOutOfSight_isANotice()
    {
        m_machine.queue
            = []() -> Result<QueueState> { return fail(ErrorClass::Unreachable, QStringLiteral("away")); };
        QCOMPARE(queue().first().code, QStringLiteral("queue.unknown"));
        QCOMPARE(queue().first().severity, Severity::Notice);
    }

    void anUnknownWorkFolder_isANotice_withTheReason()
    {
        m_machine.settings.workFolder.clear();
        m_machine.queue = []() -> Result<QueueState> { return QueueState(); };
        QCOMPARE(queue().first().code, QStringLiteral("queue.unknown"));
        QVERIFY(queue().first().cause.contains(QStringLiteral("work folder")));
    }

    void errorsOfTheEventLog_areListed_neverMoreThanANotice()
    {
        const QDateTime since(QDate(2026, 11, 22), QTime(0, 30), Qt::UTC);
        QDateTime asked;
        m_machine.events = [&](const QDateTime &time) -> Result<QList<LoggedError>> {
            asked = time;
            return QList<LoggedError>(30,
                                      {since.toOffsetFromUtc(9 * 3600), QStringLiteral("System"),
                                       QStringLiteral("Disk"), 7, QStringLiteral("bad block")});
        };
        Findings findings = checkEventLog(m_machine, since);
        QCOMPARE(asked, since);
        QCOMPARE(findings.first().severity, Severity::Notice);
        QVERIFY(findings.first().title.contains(QStringLiteral("30")));
        QCOMPARE(findings.first().evidence.count(QStringLiteral("Disk 7: bad block")), 20);
        QVERIFY2(findings.first().evidence.startsWith(QStringLiteral("Sun, Nov 22, 2026 0:30:00 System ")),
                 qPrintable(findings.first().evidence));

        m_machine.events
            = [](const QDateTime &) -> Result<QList<LoggedError>> { return QList<LoggedError>(); };
        QCOMPARE(checkEventLog(m_machine, since).first().severity, Severity::Ok);
        m_machine.events = [](const QDateTime &) -> Result<QList<LoggedError>> {
            return fail(ErrorClass::AccessDenied, QStringLiteral("no"));
        };
        QCOMPARE(checkEventLog(m_machine, since).first().code, QStringLiteral("events.unknown"));
    }

    void everyKindOfError_isAskedFor_andWhatWasNotExpectedIsWarnedOf()
    {
        const QDateTime since(QDate(2026, 11, 22), QTime(0, 30), Qt::UTC);
        m_machine.events = [&](const QDateTime &) -> Result<QList<LoggedError>> {
            QList<LoggedError> errors;
            for (int id = 1; id <= 12; ++id) {
                const LoggedError error{since, QStringLiteral("System"), QStringLiteral("Disk"), id,
                                        QStringLiteral("bad block")};
                errors.append({error, error});
            }
            return errors;
        };
        const QList<Question> questions = eventLogQuestions(m_machine, since);
        QCOMPARE(questions.size(), qsizetype(9)); // eight kinds, and the other four together
        QCOMPARE(questions.first().key, QStringLiteral("event:System/Disk/1"));
        QCOMPARE(questions.first().hint.count(QStringLiteral("bad block")), 2);
        QCOMPARE(questions.last().hint.count(QStringLiteral("bad block")), 8);
        QVERIFY(!questions.first().choices.first().needsReason);
        QVERIFY(questions.first().choices.last().needsReason);

        QList<Answer> answers;
        for (const Question &question : questions) {
            answers.append({question.key, question.text, question.choices.first().value, {}, {}, {}});
            QVERIFY(concernsEventLog(answers.last()));
        }
        QVERIFY(unexpectedEvents(answers).isEmpty());
        answers[1].value = questions[1].choices.last().value;
        answers[1].reason = QStringLiteral("new disk");
        const Findings unexpected = unexpectedEvents(answers);
        QCOMPARE(unexpected.size(), qsizetype(1));
        QCOMPARE(unexpected.first().severity, Severity::Warning);
        QCOMPARE(unexpected.first().cause, QStringLiteral("new disk"));
        QVERIFY(unexpected.first().title.contains(QStringLiteral("System/Disk/2")));
    }

    void registryCheckpoints_areTold()
    {
        RoleInfo role = roleWithAddress();
        QCOMPARE(checkRegistryCheckpoints(role).first().severity, Severity::Ok);
        role.resources.first().registryCheckpoints = {QStringLiteral("SOFTWARE\\EMWAC\\IMS")};
        const Finding finding = checkRegistryCheckpoints(role).first();
        QCOMPARE(finding.severity, Severity::Notice);
        QCOMPARE(finding.evidence, QStringLiteral("IP: HKLM\\SOFTWARE\\EMWAC\\IMS"));
    }

    void theWorkFolder_liesOnADiskOfTheRole()
    {
        RoleInfo role = roleWithAddress();
        m_machine.settings.workFolder = QStringLiteral("m:\\mail");
        QCOMPARE(checkWorkFolderDisk(m_machine, m_catalog, role).first().severity, Severity::Notice);
        ResourceInfo disk;
        disk.storage = true;
        disk.drives = {QStringLiteral("N:")};
        role.resources.append(disk);
        QCOMPARE(checkWorkFolderDisk(m_machine, m_catalog, role).first().severity, Severity::Warning);
        role.resources.last().drives.append(QStringLiteral("M:"));
        QCOMPARE(checkWorkFolderDisk(m_machine, m_catalog, role).first().severity, Severity::Ok);
    }
};

QTEST_GUILESS_MAIN(TestMailChecks)
#include "TestMailChecks.moc"
