// SPDX-License-Identifier: MIT
#include "base/Finding.h"

#include <QTest>

using namespace epost;

namespace {

Finding finding(Severity severity)
{
    return {severity,
            QStringLiteral("some.code"),
            QStringLiteral("what"),
            QStringLiteral("why"),
            QStringLiteral("do this"),
            QStringLiteral("seen: 「証拠」"),
            QStringLiteral("Epstrs.exe")};
}

} // namespace

class TestFinding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeverity_comesBackFromItsKey_data();
    void everySeverity_comesBackFromItsKey();
    void anUnknownSeverity_isABlocker();
    void aFinding_comesBackFromItsJson();
    void theJson_hasExactlyTheKeysOfTheContract();
    void aProblem_saysWhatWhyAndWhatToDoInOneMessage();
    void theWorstFinding_decides();
    void atLeast_keepsTheOrder();
    void anError_becomesABlockerThatKeepsItsWords();
};

void TestFinding::everySeverity_comesBackFromItsKey_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("key");
    QTest::newRow("ok") << static_cast<int>(Severity::Ok) << QStringLiteral("ok");
    QTest::newRow("notice") << static_cast<int>(Severity::Notice) << QStringLiteral("notice");
    QTest::newRow("warning") << static_cast<int>(Severity::Warning) << QStringLiteral("warning");
    QTest::newRow("blocker") << static_cast<int>(Severity::Blocker) << QStringLiteral("blocker");
}

void TestFinding::everySeverity_comesBackFromItsKey()
{
    QFETCH(int, severity);
    QFETCH(QString, key);
    QCOMPARE(severityKey(static_cast<Severity>(severity)), key);
    QCOMPARE(static_cast<int>(severityFromKey(key)), severity);
}

void TestFinding::anUnknownSeverity_isABlocker()
{
    QCOMPARE(severityFromKey(QStringLiteral("fine, really")), Severity::Blocker);
    QCOMPARE(severityFromKey(QString()), Severity::Blocker);
    QCOMPARE(Finding::fromJson({}).severity, Severity::Blocker);
}

void TestFinding::aFinding_comesBackFromItsJson()
{
    Findings findings;
    for (const Severity severity :
         {Severity::Warning, Severity::Ok, Severity::Blocker, Severity::Notice, Severity::Ok})
        findings.append(finding(severity));
    QVERIFY(Findings::fromJson(findings.toJson()) == findings);
    QVERIFY(Findings::fromJson({}).isEmpty());
}

void TestFinding::theJson_hasExactlyTheKeysOfTheContract()
{
    const QStringList keys = finding(Severity::Ok).toJson().keys();
    QCOMPARE(keys,
             (QStringList{QStringLiteral("cause"), QStringLiteral("code"), QStringLiteral("evidence"),
                          QStringLiteral("remedy"), QStringLiteral("severity"), QStringLiteral("subject"),
                          QStringLiteral("title")}));
    const QStringList problem = finding(Severity::Ok).toProblemJson().keys();
    QCOMPARE(problem,
             (QStringList{QStringLiteral("code"), QStringLiteral("entry"), QStringLiteral("message"),
                          QStringLiteral("severity")}));
}

void TestFinding::aProblem_saysWhatWhyAndWhatToDoInOneMessage()
{
    Finding full = finding(Severity::Warning);
    QCOMPARE(full.toProblemJson()[QStringLiteral("message")].toString(), QStringLiteral("what why do this"));
    full.cause.clear();
    QCOMPARE(full.toProblemJson()[QStringLiteral("message")].toString(), QStringLiteral("what do this"));
    QCOMPARE(full.toProblemJson()[QStringLiteral("entry")].toString(), QStringLiteral("Epstrs.exe"));
}

void TestFinding::theWorstFinding_decides()
{
    Findings findings;
    QCOMPARE(findings.worst(), Severity::Ok);
    QVERIFY(!findings.blocked());
    findings.append(finding(Severity::Warning));
    findings.append(finding(Severity::Notice));
    QCOMPARE(findings.worst(), Severity::Warning);
    QVERIFY(!findings.blocked());
    findings.append(finding(Severity::Blocker));
    findings.append(finding(Severity::Ok));
    QVERIFY(findings.blocked());
    QVERIFY(findings.hasCode(QStringLiteral("some.code")));
    QVERIFY(!findings.hasCode(QStringLiteral("some")));
}

void TestFinding::atLeast_keepsTheOrder()
{
    Findings findings;
    int count = 0;
    for (const Severity severity :
         {Severity::Blocker, Severity::Ok, Severity::Warning, Severity::Notice, Severity::Warning}) {
        Finding next = finding(severity);
        next.evidence = QString::number(count++);
        findings.append(next);
    }
    QStringList kept;
    for (const Finding &one : findings.atLeast(Severity::Warning))
        kept.append(one.evidence);
    QCOMPARE(kept, (QStringList{QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("4")}));
}

void TestFinding::anError_becomesABlockerThatKeepsItsWords()
{
    const Error error = Error(ErrorClass::DiskFull, QStringLiteral("No room."), QStringLiteral("Make room."))
                            .in(QStringLiteral("C:\\"))
                            .withNative(QStringLiteral("ENOSPC"));
    const Finding made = Finding::fromError(error, QStringLiteral("disk.full"));
    QVERIFY((made
             == Finding{Severity::Blocker,
                        QStringLiteral("disk.full"),
                        QStringLiteral("No room."),
                        {},
                        QStringLiteral("Make room."),
                        QStringLiteral("C:\\ – ENOSPC"),
                        QStringLiteral("C:\\")}));
}

QTEST_GUILESS_MAIN(TestFinding)
#include "TestFinding.moc"
