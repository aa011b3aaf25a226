// SPDX-License-Identifier: MIT
#include "e2e/RehearsalRun.h"
#include "support/PlantLink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QStringList keysMissing(const CliRun &run, const char *keys)
{
    QStringList missing;
    for (const QString &key : words(keys)) {
        if (!run.json().value_or(QJsonObject()).contains(key))
            missing.append(key);
    }
    return missing;
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList openEndItems(const CliRun &shown)
{
    QStringList items;
    for (const QJsonValue &item : shown.at(QStringLiteral("checklist")).toArray()) {
        if (item[QStringLiteral("phase")].toString() == QLatin1String("end")
            && !item[QStringLiteral("ticked")].toBool())
            items += {QStringLiteral("--tick"), item[QStringLiteral("item")].toString()};
    }
    return items;
}

} // namespace

/// `session` and `step` from remote shells: what surrounds the steps, and what is refused.
class TestProcedureCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showing_tellsStateAndChecklist_andChangesNothing();
    void ticks_areKept();
    void anUnknownItem_isRefused();
    void notes_areKeptWithTheirKind();
    void theWork_isHandedOver();
    void theWork_isNotHandedToAStranger();
    void aDecision_isKeptWithItsApprover();
    void goingBack_beforeAnything_isNothingToDo();
    void goingBack_afterTheSwitch_endsAsBefore();
    void finishing_needsTheStepsAndTheEndChecks();
    void aStepOutOfTurn_isRefused();
    void looking_changesNothing();
    void withoutYesAndWithoutATerminal_nothingIsChanged();
    void aBadNumber_isMisuse_data();
    void aBadNumber_isMisuse();
    void aReport_doesNotTakeThePlaceOfItsSession_data();
    void aReport_doesNotTakeThePlaceOfItsSession();
    void aFileThatIsNoSession_isRefusedAndLeftAlone_data();
    void aFileThatIsNoSession_isRefusedAndLeftAlone();

private:
    std::unique_ptr<RehearsalRun> m_rehearsal;
};

void TestProcedureCommands::init()
{
    m_rehearsal = std::make_unique<RehearsalRun>();
    const CliRun run = m_rehearsal->prepare();
    QVERIFY2(run.exitCode == 0, run.summary());
}

void TestProcedureCommands::showing_tellsStateAndChecklist_andChangesNothing()
{
    const QByteArray before = m_rehearsal->file(QStringLiteral("session.json"));
    const CliRun run = m_rehearsal->session();
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(keysMissing(run, "session steps checklist next wayBack finished problems"), QStringList());
    QCOMPARE(RehearsalRun::states(run), QStringLiteral("13 pending"));
    QCOMPARE(run.at(QStringLiteral("next")).toInt(), 1);
    QCOMPARE(run.at(QStringLiteral("seat")).toString(), QStringLiteral("MAIL02"));
    QVERIFY(run.at(QStringLiteral("checklist")).toArray().size() > 10);
    QCOMPARE(m_rehearsal->file(QStringLiteral("session.json")), before);
}

void TestProcedureCommands::ticks_areKept()
{
    const CliRun run = m_rehearsal->session({QStringLiteral("--tick"), QStringLiteral("backup"),
                                             QStringLiteral("--tick"), QStringLiteral("escalation"),
                                             QStringLiteral("--remark"), QStringLiteral("電話済み"),
                                             QStringLiteral("--worker"), QStringLiteral("佐藤")});
    QVERIFY2(run.exitCode == 0, run.summary());
    const QJsonArray marks = m_rehearsal->sessionJson()[QStringLiteral("checklist")].toArray();
    QCOMPARE(marks.size(), qsizetype(2));
    QCOMPARE(marks.first()[QStringLiteral("item")].toString(), QStringLiteral("backup"));
    QCOMPARE(marks.last()[QStringLiteral("remark")].toString(), QStringLiteral("電話済み"));
    QCOMPARE(marks.last()[QStringLiteral("person")].toString(), QStringLiteral("佐藤"));
}

void TestProcedureCommands::anUnknownItem_isRefused()
{
    const QByteArray before = m_rehearsal->file(QStringLiteral("session.json"));
    const CliRun run = m_rehearsal->session({QStringLiteral("--tick"), QStringLiteral("coffee")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(run.err.contains("coffee"), run.summary());
    QVERIFY2(!run.problems().isEmpty(), run.summary());
    QCOMPARE(m_rehearsal->file(QStringLiteral("session.json")), before);
}

void TestProcedureCommands::notes_areKeptWithTheirKind()
{
    const CliRun run = m_rehearsal->session({QStringLiteral("--note"), QStringLiteral("the console was slow"),
                                             QStringLiteral("--kind"), QStringLiteral("incident")});
    QVERIFY2(run.exitCode == 0, run.summary());
    const QJsonArray notes = m_rehearsal->sessionJson()[QStringLiteral("notes")].toArray();
    QCOMPARE(notes.size(), qsizetype(1));
    QCOMPARE(notes.first()[QStringLiteral("kind")].toString(), QStringLiteral("incident"));
    QCOMPARE(notes.first()[QStringLiteral("text")].toString(), QStringLiteral("the console was slow"));
    QVERIFY(!notes.first()[QStringLiteral("time")].toString().isEmpty());
    QCOMPARE(m_rehearsal
                 ->session({QStringLiteral("--note"), QStringLiteral("x"), QStringLiteral("--kind"),
                            QStringLiteral("joke")})
                 .exitCode,
             2);
}

void TestProcedureCommands::theWork_isHandedOver()
{
    const QTemporaryDir share;
    const CliRun run = m_rehearsal->session(
        {QStringLiteral("--hand-over"), QStringLiteral("mail01"), QStringLiteral("--to"), share.path()});
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(run.at(QStringLiteral("seat")).toString(), QStringLiteral("MAIL01"));
    QVERIFY(QFile::exists(share.filePath(QStringLiteral("session.json"))));
    for (const QJsonValue &package : m_rehearsal->sessionJson()[QStringLiteral("packages")].toArray())
        QVERIFY(QFile::exists(share.filePath(package[QStringLiteral("fileName")].toString())));
}

void TestProcedureCommands::theWork_isNotHandedToAStranger()
{
    for (const char *node : {"MAIL99", "not a name"}) {
        const CliRun run = m_rehearsal->session({QStringLiteral("--hand-over"), QString::fromLatin1(node)});
        QVERIFY2(run.exitCode == 3, run.summary());
        QVERIFY2(!run.problems().isEmpty(), run.summary());
        QCOMPARE(m_rehearsal->sessionJson()[QStringLiteral("seat")].toString(), QStringLiteral("MAIL02"));
    }
}

void TestProcedureCommands::aDecision_isKeptWithItsApprover()
{
    const CliRun run = m_rehearsal->session({QStringLiteral("--decide"), QStringLiteral("go-on"),
                                             QStringLiteral("--approver"), QStringLiteral("Tanaka"),
                                             QStringLiteral("--reason"), QStringLiteral("enough time")});
    QVERIFY2(run.exitCode == 0, run.summary());
    const QJsonArray decisions = m_rehearsal->sessionJson()[QStringLiteral("decisions")].toArray();
    QCOMPARE(decisions.size(), qsizetype(1));
    QCOMPARE(decisions.first()[QStringLiteral("goOn")].toBool(), true);
    QCOMPARE(decisions.first()[QStringLiteral("approver")].toString(), QStringLiteral("Tanaka"));
    QCOMPARE(decisions.first()[QStringLiteral("reason")].toString(), QStringLiteral("enough time"));
    QCOMPARE(m_rehearsal->session({QStringLiteral("--decide"), QStringLiteral("perhaps")}).exitCode, 2);
}

void TestProcedureCommands::goingBack_beforeAnything_isNothingToDo()
{
    const CliRun run = m_rehearsal->session({QStringLiteral("--go-back"), QStringLiteral("--yes")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY(m_rehearsal->sessionJson()[QStringLiteral("waysBack")].toArray().isEmpty());
}

void TestProcedureCommands::goingBack_afterTheSwitch_endsAsBefore()
{
    const FolderSnapshot before = m_rehearsal->node(QStringLiteral("MAIL02"));
    for (int step = 1; step <= 6; ++step) {
        const CliRun run = m_rehearsal->step(step);
        QVERIFY2(run.exitCode == 0, run.summary());
    }
    QVERIFY(!(m_rehearsal->node(QStringLiteral("MAIL02")) == before));
    const CliRun run = m_rehearsal->session(
        {QStringLiteral("--go-back"), QStringLiteral("--yes"), QStringLiteral("--reason"),
         QStringLiteral("mail does not arrive"), QStringLiteral("--approver"), QStringLiteral("Tanaka")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QCOMPARE(run.at(QStringLiteral("takenBack")).toBool(), true);
    QCOMPARE(m_rehearsal->node(QStringLiteral("MAIL02")).differenceTo(before), QString());
    const QJsonValue way = m_rehearsal->sessionJson()[QStringLiteral("waysBack")].toArray().last();
    QCOMPARE(way[QStringLiteral("id")].toString(), QStringLiteral("b"));
    QCOMPARE(way[QStringLiteral("approver")].toString(), QStringLiteral("Tanaka"));
    QCOMPARE(way[QStringLiteral("reason")].toString(), QStringLiteral("mail does not arrive"));
    const CliRun forward = m_rehearsal->step(7);
    QVERIFY2(forward.exitCode == 3, forward.summary());
}

void TestProcedureCommands::finishing_needsTheStepsAndTheEndChecks()
{
    const QStringList finish{QStringLiteral("--finish")};
    const CliRun early = m_rehearsal->session(finish);
    QVERIFY2(early.exitCode == 3, early.summary());
    for (int step = 1; step <= 13; ++step) {
        const CliRun run = m_rehearsal->step(step);
        QVERIFY2(run.exitCode == 0, run.summary());
    }
    const CliRun open = m_rehearsal->session(finish);
    QVERIFY2(open.exitCode == 3, open.summary());
    QVERIFY2(!open.problems().isEmpty(), open.summary());
    QVERIFY(!m_rehearsal->sessionJson().contains(QStringLiteral("finishedAt")));

    const QStringList items = openEndItems(m_rehearsal->session());
    QVERIFY(!items.isEmpty());
    QCOMPARE(m_rehearsal->session(items).exitCode, 0);
    const CliRun done = m_rehearsal->session(finish);
    QVERIFY2(done.exitCode == 0, done.summary());
    QCOMPARE(done.at(QStringLiteral("finished")).toBool(), true);
}

void TestProcedureCommands::aStepOutOfTurn_isRefused()
{
    const FolderSnapshot before = m_rehearsal->node(QStringLiteral("MAIL02"));
    for (const int step : {3, 6, 11}) {
        const CliRun run = m_rehearsal->step(step);
        QVERIFY2(run.exitCode == 3, run.summary());
        QCOMPARE(run.at(QStringLiteral("state")).toString(), QStringLiteral("pending"));
        QVERIFY2(!run.problems().isEmpty(), run.summary());
    }
    QCOMPARE(m_rehearsal->node(QStringLiteral("MAIL02")).differenceTo(before), QString());
    const CliRun first = m_rehearsal->step(1);
    QVERIFY2(first.exitCode == 0, first.summary());
}

void TestProcedureCommands::looking_changesNothing()
{
    const QByteArray before = m_rehearsal->file(QStringLiteral("session.json"));
    const CliRun run = CliRun::of(m_rehearsal->stepCommand(1) + QStringList{QStringLiteral("--check")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY(!run.at(QStringLiteral("findings")).toArray().isEmpty());
    QCOMPARE(run.at(QStringLiteral("state")).toString(), QStringLiteral("pending"));
    QCOMPARE(m_rehearsal->file(QStringLiteral("session.json")), before);
}

void TestProcedureCommands::withoutYesAndWithoutATerminal_nothingIsChanged()
{
    for (int step = 1; step <= 2; ++step)
        QCOMPARE(m_rehearsal->step(step).exitCode, 0);
    const FolderSnapshot before = m_rehearsal->node(QStringLiteral("MAIL02"));
    QStringList command = m_rehearsal->stepCommand(3);
    command.removeAll(QStringLiteral("--yes"));
    const CliRun run = CliRun::of(command);
    QVERIFY2(run.exitCode == 3, run.summary());
    QCOMPARE(m_rehearsal->node(QStringLiteral("MAIL02")).differenceTo(before), QString());
    const CliRun yes = m_rehearsal->step(3);
    QVERIFY2(yes.exitCode == 0, yes.summary());
}

void TestProcedureCommands::aBadNumber_isMisuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *number : {"0", "14", "-1", "three", "1.5"})
        QTest::newRow(number) << QStringList{QString::fromLatin1(number), QStringLiteral("--session"),
                                             QStringLiteral("s.json")};
    QTest::newRow("without a session") << QStringList{QStringLiteral("1")};
    QTest::newRow("without a number") << QStringList{QStringLiteral("--session"), QStringLiteral("s.json")};
}

void TestProcedureCommands::aBadNumber_isMisuse()
{
    QFETCH(QStringList, arguments);
    const CliRun run = CliRun::of(QStringList{QStringLiteral("step"), QStringLiteral("--json")} + arguments);
    QVERIFY2(run.exitCode == 2, run.summary());
    QVERIFY2(run.json(), run.summary());
}

void TestProcedureCommands::aReport_doesNotTakeThePlaceOfItsSession_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("the same name") << QStringLiteral("session.json");
    QTest::newRow("another spelling") << QStringLiteral("./evidence/../session.json");
    QTest::newRow("a link") << QStringLiteral("link.json");
}

void TestProcedureCommands::aReport_doesNotTakeThePlaceOfItsSession()
{
    QFETCH(QString, out);
    const QString session = m_rehearsal->sessionPath();
    const QString to = QFileInfo(session).path() + u'/' + out;
    QVERIFY(QFileInfo(session).dir().mkpath(QStringLiteral("evidence")));
    if (out == QLatin1String("link.json") && !test::plantLink(session, to))
        QSKIP("no symbolic links here");
    const QByteArray before = m_rehearsal->file(QStringLiteral("session.json"));
    const CliRun run = CliRun::of({QStringLiteral("report"), session, QStringLiteral("--out"), to,
                                   QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(run.json(), run.summary());
    QVERIFY2(run.err.contains("overwrite the session file"), run.summary());
    QCOMPARE(m_rehearsal->file(QStringLiteral("session.json")), before);
}

void TestProcedureCommands::aFileThatIsNoSession_isRefusedAndLeftAlone_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"empty", "cut off", "foreign", "newer", "a node missing", "not there"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestProcedureCommands::aFileThatIsNoSession_isRefusedAndLeftAlone()
{
    QFETCH(QString, damage);
    const QByteArray whole = m_rehearsal->file(QStringLiteral("session.json"));
    QByteArray content;
    if (damage == QLatin1String("cut off"))
        content = whole.left(whole.size() / 2);
    else if (damage == QLatin1String("foreign"))
        content = R"({"name": "another program", "version": 3})";
    else if (damage == QLatin1String("newer"))
        content = QByteArray(whole).replace("\"schema\": 1", "\"schema\": 99");
    else if (damage == QLatin1String("a node missing"))
        content = QByteArray(whole).replace("\"role\": \"primary\"", "\"role\": \"secondary\"");
    QVERIFY(content != whole);
    if (damage == QLatin1String("not there"))
        QVERIFY(QFile::remove(m_rehearsal->sessionPath()));
    else
        overwrite(m_rehearsal->sessionPath(), content);

    const QString out = m_rehearsal->path(QStringLiteral("out.html"));
    for (const QStringList &command :
         {QStringList{QStringLiteral("session"), m_rehearsal->sessionPath()},
          QStringList{QStringLiteral("session"), m_rehearsal->sessionPath(), QStringLiteral("--finish")},
          QStringList{QStringLiteral("step"), QStringLiteral("1"), QStringLiteral("--session"),
                      m_rehearsal->sessionPath(), QStringLiteral("--yes")},
          QStringList{QStringLiteral("report"), m_rehearsal->sessionPath(), QStringLiteral("--out"), out}}) {
        const CliRun run = CliRun::of(
            command + QStringList{QStringLiteral("--json"), QStringLiteral("--lang"), QStringLiteral("en")});
        QVERIFY2(run.exitCode == 3, run.summary());
        QVERIFY2(run.json(), run.summary());
        QVERIFY2(!run.problems().isEmpty(), run.summary());
        QCOMPARE(run.problems().first()[QStringLiteral("severity")].toString(), QStringLiteral("blocker"));
        QVERIFY2(run.err.contains("session.json"), run.summary());
        if (damage == QLatin1String("newer"))
            QVERIFY2(run.err.contains("newer version"), run.summary());
    }
    QVERIFY(!QFile::exists(out));
    QCOMPARE(m_rehearsal->file(QStringLiteral("session.json")), content);
}

QTEST_GUILESS_MAIN(TestProcedureCommands)
#include "TestProcedureCommands.moc"
