// SPDX-License-Identifier: MIT
#include "procedure/Session.h"
#include "procedure/WayBack.h"
#include "support/ResultMacros.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <functional>
#include <rapidcheck.h>

using namespace epost;

namespace {

/// Makes values that exist nowhere else in the session.
class Marks {
public:
    QString text() { return QStringLiteral("mark-%1-印").arg(++m_count, 4, 10, QLatin1Char('0')); }
    QDateTime time()
    {
        const QDateTime night(QDate(2026, 11, 22), QTime(22, 0), Qt::OffsetFromUTC, 9 * 3600);
        return night.addSecs(++m_count);
    }
    int number() { return 1'000 + ++m_count; }
    Sha256 sha() { return sha256Of(text().toUtf8()); }

private:
    int m_count = 0;
};

NodeName node(const char *name)
{
    return NodeName::parse(QString::fromLatin1(name)).value();
}

Findings findings(Marks &m, Severity severity)
{
    return {{severity, m.text(), m.text(), m.text(), m.text(), m.text(), m.text()}};
}

// Every initializer names every member: one that is new to a struct fails to compile here until it is tested.

StepRecord record(Marks &m, StepState state, StepMode mode, const char *where)
{
    return {state,
            mode,
            node(where),
            m.time(),
            m.time(),
            findings(m, Severity::Warning),
            findings(m, Severity::Blocker),
            {{m.text(), m.text(), m.text(), m.text(), m.time()}},
            {{m.text(), m.text(), m.text(), m.text(), m.text(), m.time()}},
            {{PersonMark::Part::Worker, m.text(), m.time()}, {PersonMark::Part::Checker, m.text(), m.time()}},
            {{m.text(), m.text(), m.time()}},
            m.text(),
            m.text(),
            {{m.text(), QJsonArray{m.text(), QJsonObject{{m.text(), 1.5}}}}}};
}

Component component(Marks &m, PeMachine machine)
{
    return {m.text(), m.text(), ComponentVersion::fromText(QStringLiteral("4.%1").arg(m.number())),
            m.sha(),  m.time(), machine};
}

SessionNode sessionNode(Marks &m, const char *name, Role role, UpdateState update, bool paused)
{
    return {node(name),
            role,
            {m.text(), m.text()},
            m.text(),
            m.text(),
            m.text(),
            update,
            paused,
            m.text(),
            m.text(),
            {component(m, PeMachine::X64), component(m, PeMachine::None)},
            {component(m, PeMachine::X86)}};
}

Session fullSession()
{
    Marks m;
    QList<SessionStep> steps;
    const std::array states{StepState::Done, StepState::Skipped, StepState::Failed, StepState::Running,
                            StepState::Pending};
    for (const StepSpec &spec : kProcedure)
        steps.append({spec.number,
                      record(m, states[static_cast<std::size_t>(steps.size()) % states.size()],
                             steps.size() % 2 == 0 ? StepMode::Automatic : StepMode::ByHand, "MAIL01")});
    QList<WayBackRecord> ways;
    for (const WayBackId id : {WayBackId::A, WayBackId::D}) {
        WayBackRecord way{id, m.text(), m.text(), m.time(), m.time(), {}};
        for (std::size_t index = 0; index < wayBackOf(id).steps.size(); ++index)
            way.steps.append(record(m, StepState::Done, StepMode::Automatic, "MAIL02"));
        ways.append(way);
    }
    return {m.text(),
            m.time(),
            m.text(),
            m.text(),
            m.text(),
            m.text(),
            m.text(),
            m.text(),
            m.text(),
            Architecture::X86,
            false,
            m.text(),
            m.text(),
            {m.text(), m.text(), m.text()},
            {m.time(), m.time(), m.number(), {m.number(), m.number()}},
            {{SessionPackage::Use::Mail, m.text(), m.text(), 5'000'000'000, m.sha(), QDate(2023, 9, 29)},
             {SessionPackage::Use::Web, m.text(), m.text(), m.number(), m.sha(), QDate(2023, 9, 30)}},
            {sessionNode(m, "MAIL01", Role::Primary, UpdateState::Staged, true),
             sessionNode(m, "MAIL02", Role::Secondary, UpdateState::Differing, false)},
            node("MAIL02"),
            steps,
            {{m.text(), m.text(), m.text()}},
            m.text(),
            {{StepNumber::of<11>(), m.text(), m.time(), m.time(), m.number()}},
            {{m.time(), m.time()}},
            {{m.text(), true, m.text(), m.text(), m.time()}},
            {{true, m.text(), m.text(), m.time()}, {false, m.text(), m.text(), m.time()}},
            {{Note::Kind::Incident, m.text(), m.text(), m.time()},
             {Note::Kind::Deviation, m.text(), m.text(), m.time()},
             {Note::Kind::Remark, m.text(), m.text(), m.time()}},
            {{node("MAIL02"), node("MAIL01"), m.text(), m.time()}},
            {{node("MAIL01"), LicenceAnswer::Entered, m.text(), m.text(), m.time()},
             {node("MAIL02"), LicenceAnswer::Later, m.text(), m.text(), m.time()}},
            ways,
            m.time()};
}

QByteArray bytesOf(const Session &session)
{
    return QJsonDocument(session.toJson()).toJson();
}

QJsonObject objectOf(const Session &session)
{
    // Through the bytes, as the file has it.
    return QJsonDocument::fromJson(bytesOf(session)).object();
}

using Damage = std::function<void(QJsonObject &)>;

/// Changes one value below an object, at a path such as "nodes.0.role".
void setAt(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const QString key = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    if (rest.isEmpty()) {
        object[key] = value;
    } else if (object[key].isArray()) {
        QJsonArray array = object[key].toArray();
        const int index = rest.section(QLatin1Char('.'), 0, 0).toInt();
        const QString below = rest.section(QLatin1Char('.'), 1);
        if (below.isEmpty()) {
            array[index] = value;
        } else {
            QJsonObject inner = array[index].toObject();
            setAt(inner, below, value);
            array[index] = inner;
        }
        object[key] = array;
    } else {
        QJsonObject inner = object[key].toObject();
        setAt(inner, rest, value);
        object[key] = inner;
    }
}

void removeLast(QJsonObject &object, const QString &key)
{
    QJsonArray array = object[key].toArray();
    array.removeLast();
    object[key] = array;
}

QString textIn(const std::string &text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QDateTime anyTime()
{
    const int offset = *rc::gen::inRange(-12, 15) * 3600;
    const auto seconds = *rc::gen::inRange<qint64>(0, 4'000'000'000);
    return *rc::gen::inRange(0, 4) == 0 ? QDateTime()
                                        : QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, offset);
}

QString anyText()
{
    return textIn(*rc::gen::arbitrary<std::string>());
}

} // namespace

class TestSessionJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionWithEveryFieldSet_comesBackExactly();
    void everyValue_standsInTheFile();
    void anEmptySession_comesBackExactly();
    void anySession_comesBackExactly();
    void aDamagedSession_isRefused_data();
    void aDamagedSession_isRefused();
    void anythingDamaged_isReadOrRefused();
    void aFileOfANewerProgram_isUnsupported();
    void aFormThatNeverWas_isNoSession();
    void aKeyThatIsNotKnownYet_isNoMistake();
    void theKeysOfTheFile_areTheContract();
};

void TestSessionJson::aSessionWithEveryFieldSet_comesBackExactly()
{
    const Session session = fullSession();
    const auto back = Session::fromJson(objectOf(session));
    QVERIFY_RESULT(back);
    QCOMPARE(bytesOf(*back), bytesOf(session));
    // Some of it by name, so that writing and reading cannot be wrong together.
    QCOMPARE(back->team.checker, session.team.checker);
    QCOMPARE(back->plan.decisionTime(), session.plan.decisionTime());
    QCOMPARE(back->packages.first().size, qint64(5'000'000'000));
    QVERIFY(back->packages.first().sha256 == session.packages.first().sha256);
    QCOMPARE(back->packages.first().date, QDate(2023, 9, 29));
    QVERIFY(back->nodeOf(Role::Primary).pausedByUs);
    QCOMPARE(back->nodeOf(Role::Secondary).update, UpdateState::Differing);
    QVERIFY(back->nodeOf(Role::Secondary).before == session.nodeOf(Role::Secondary).before);
    QVERIFY(back->seat == session.seat);
    QCOMPARE(back->architecture, Architecture::X86);
    QVERIFY(!back->web);
    QVERIFY(back->step(StepNumber::of<4>()).record.checkFindings
            == session.step(StepNumber::of<4>()).record.checkFindings);
    QCOMPARE(back->step(StepNumber::of<4>()).record.state, StepState::Running);
    QCOMPARE(back->step(StepNumber::of<2>()).record.mode, StepMode::ByHand);
    QCOMPARE(back->finishedAt, session.finishedAt);
    QCOMPARE(back->waysBack.size(), qsizetype(2));
}

void TestSessionJson::everyValue_standsInTheFile()
{
    // The marks are counted up: where one is missing, its field is not written.
    const QString file = QString::fromUtf8(bytesOf(fullSession()));
    int texts = 0;
    for (int mark = 1; mark < 4000; ++mark) {
        const QString text = QStringLiteral("mark-%1-印").arg(mark, 4, 10, QLatin1Char('0'));
        texts += file.contains(text) ? 1 : 0;
        QVERIFY2(file.count(text) <= 1, qPrintable(text));
    }
    // 15 steps and steps of ways back with 29 texts each, and the rest; found by the compiler's list above.
    QSet<QString> made;
    const Session session = fullSession();
    for (const SessionStep &step : session.steps)
        made.unite({step.record.skipReason, step.record.remark, step.record.overrides.first().reason,
                    step.record.answers.first().value, step.record.evidence.first().file});
    made.unite({session.runId,
                session.language,
                session.siteFile,
                session.customer,
                session.subject,
                session.changeNumber,
                session.rehearsalRoot,
                session.productId,
                session.clusterName,
                session.mailRole,
                session.team.worker,
                session.team.approver,
                session.releaseNote,
                session.nodes.first().system,
                session.nodes.last().webTransaction,
                session.expected.first().change,
                session.outages.first().wayBack,
                session.checklist.first().item,
                session.decisions.last().reason,
                session.notes.last().person,
                session.handovers.first().person,
                session.licences.last().reason,
                session.waysBack.last().approver,
                session.packages.last().path});
    for (const QString &text : std::as_const(made))
        QVERIFY2(file.contains(text), qPrintable(text));
    QVERIFY2(texts > 400, qPrintable(QString::number(texts)));
}

void TestSessionJson::anEmptySession_comesBackExactly()
{
    Session session;
    for (const Role role : {Role::Primary, Role::Secondary}) {
        SessionNode made;
        made.name = node(role == Role::Primary ? "A" : "B");
        made.role = role;
        session.nodes.append(made);
    }
    for (const StepSpec &spec : kProcedure)
        session.steps.append({spec.number, {}});
    const auto back = Session::fromJson(objectOf(session));
    QVERIFY_RESULT(back);
    QCOMPARE(bytesOf(*back), bytesOf(session));
    QVERIFY(!back->createdAt.isValid());
    QVERIFY(back->seat.isEmpty());
    QVERIFY(!back->packages.size());
}

void TestSessionJson::anySession_comesBackExactly()
{
    QVERIFY(rc::check("a session is its JSON", [] {
        Session session = fullSession();
        session.runId = anyText();
        session.createdAt = anyTime();
        session.finishedAt = anyTime();
        session.plan = {anyTime(), anyTime(), *rc::gen::inRange(0, 10'000), {}};
        for (const int minutes : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 600)))
            session.plan.stepMinutes.append(minutes);
        for (SessionStep &step : session.steps) {
            StepRecord &record = step.record;
            record.state = static_cast<StepState>(*rc::gen::inRange(0, 5));
            record.startedAt = anyTime();
            record.finishedAt = anyTime();
            record.remark = anyText();
            if (*rc::gen::arbitrary<bool>())
                record.answers.clear();
            record.checkFindings.first().severity = static_cast<Severity>(*rc::gen::inRange(0, 4));
            record.facts = {{anyText(), anyText()}, {QStringLiteral("n"), *rc::gen::inRange(-1000, 1000)}};
        }
        const int kept = *rc::gen::inRange(0, 3);
        while (session.waysBack.size() > kept)
            session.waysBack.removeLast();
        session.packages.resize(*rc::gen::inRange(0, 3));
        session.outages.append({StepNumber::parse(*rc::gen::inRange(1, 14)).value(), anyText(), anyTime(),
                                anyTime(), *rc::gen::inRange<qint64>(0, 1LL << 52)});
        session.gaps = {{anyTime(), anyTime()}};
        session.notes.first().text = anyText();
        if (*rc::gen::arbitrary<bool>())
            session.seat = {};
        const auto back = Session::fromJson(objectOf(session));
        RC_ASSERT(back.has_value());
        RC_ASSERT(bytesOf(*back) == bytesOf(session));
    }));
}

void TestSessionJson::aDamagedSession_isRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("named"); // what the message must name
    int which = 0;
    for (const auto &[name, named] : std::initializer_list<std::pair<const char *, const char *>>{
             {"a foreign file", "not a session"},
             {"no format at all", "not a session"},
             {"no schema", "schema"},
             {"no nodes", "nodes"},
             {"one node only", "nodes"},
             {"two primary nodes", "nodes"},
             {"both nodes of one name", "nodes"},
             {"a node without a name", "nodes"},
             {"an unknown role", "nodes[0].role"},
             {"the seat of a stranger", "seat"},
             {"twelve steps", "steps"},
             {"steps in another order", "steps"},
             {"a fourteenth step", "steps[12].number"},
             {"an unknown state of a step", "steps[3].record.state"},
             {"a time that is none", "steps[0].record.startedAt"},
             {"a hash that is none", "packages[0].sha256"},
             {"a text where a list belongs", "notes"},
             {"an unknown way back", "waysBack[0].id"},
             {"a way back with steps that it has not", "waysBack"},
             {"a length that is no number", "plan.stepMinutes"},
             {"a negative length", "plan.wayBackMinutes"},
         })
        QTest::newRow(name) << which++ << QString::fromLatin1(named);
}

void TestSessionJson::aDamagedSession_isRefused()
{
    QFETCH(int, which);
    QFETCH(QString, named);
    const auto set = [](const char *path, const QJsonValue &value) {
        return Damage([path, value](QJsonObject &o) { setAt(o, QString::fromLatin1(path), value); });
    };
    const QList<Damage> damages{
        set("format", QStringLiteral("shopping-list")),
        [](QJsonObject &o) { o.remove(QStringLiteral("format")); },
        [](QJsonObject &o) { o.remove(QStringLiteral("schema")); },
        [](QJsonObject &o) { o.remove(QStringLiteral("nodes")); },
        [](QJsonObject &o) { removeLast(o, QStringLiteral("nodes")); },
        set("nodes.1.role", QStringLiteral("primary")),
        set("nodes.1.name", QStringLiteral("mail01")),
        [](QJsonObject &o) {
            QJsonArray nodes = o[QStringLiteral("nodes")].toArray();
            QJsonObject first = nodes[0].toObject();
            first.remove(QStringLiteral("name"));
            nodes[0] = first;
            o[QStringLiteral("nodes")] = nodes;
        },
        set("nodes.0.role", QStringLiteral("active")),
        set("seat", QStringLiteral("MAIL99")),
        [](QJsonObject &o) { removeLast(o, QStringLiteral("steps")); },
        [](QJsonObject &o) {
            QJsonArray steps = o[QStringLiteral("steps")].toArray();
            const QJsonValue first = steps[0];
            steps[0] = steps[1];
            steps[1] = first;
            o[QStringLiteral("steps")] = steps;
        },
        set("steps.12.number", 14),
        set("steps.3.record.state", QStringLiteral("nearly")),
        set("steps.0.record.startedAt", QStringLiteral("last night")),
        set("packages.0.sha256", QStringLiteral("abc")),
        set("notes", QStringLiteral("none")),
        set("waysBack.0.id", QStringLiteral("z")),
        [](QJsonObject &o) {
            QJsonArray ways = o[QStringLiteral("waysBack")].toArray();
            QJsonObject way = ways[1].toObject();
            removeLast(way, QStringLiteral("steps"));
            ways[1] = way;
            o[QStringLiteral("waysBack")] = ways;
        },
        set("plan.stepMinutes.0", QStringLiteral("five")),
        set("plan.wayBackMinutes", -1),
    };
    QJsonObject object = objectOf(fullSession());
    QVERIFY_RESULT(Session::fromJson(object));
    damages[which](object);
    const auto read = Session::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
    QVERIFY2(read.error().what().contains(named), qPrintable(read.error().what()));
}

void TestSessionJson::anythingDamaged_isReadOrRefused()
{
    const QByteArray whole = bytesOf(fullSession());
    QVERIFY(rc::check("reads or refuses", [&] {
        QByteArray damaged = whole;
        const int count = *rc::gen::inRange(1, 4);
        for (int time = 0; time < count; ++time) {
            const auto at = *rc::gen::inRange<qsizetype>(0, damaged.size());
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                damaged[at] = static_cast<char>(*rc::gen::inRange(32, 127));
                break;
            case 1:
                damaged.remove(at, *rc::gen::inRange(1, 200));
                break;
            default:
                damaged.truncate(at + 1);
            }
        }
        const auto read = Session::fromJson(QJsonDocument::fromJson(damaged).object());
        if (!read) {
            RC_ASSERT(read.error().errorClass() == ErrorClass::Damaged
                      || read.error().errorClass() == ErrorClass::Unsupported);
            return;
        }
        // Whatever was read is a whole session that can be asked.
        (void)read->nodeOf(Role::Primary);
        (void)read->nextStep();
        (void)nextWayBackStep(*read);
    }));
}

void TestSessionJson::aFileOfANewerProgram_isUnsupported()
{
    QJsonObject object = objectOf(fullSession());
    object[QStringLiteral("schema")] = Session::kSchema + 1;
    // Whatever else it has that this program does not understand.
    object[QStringLiteral("steps")] = QStringLiteral("in another form");
    const auto read = Session::fromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().errorClass(), ErrorClass::Unsupported);
    QVERIFY(read.error().what().contains(QStringLiteral("newer version")));
}

void TestSessionJson::aFormThatNeverWas_isNoSession()
{
    QJsonObject object = objectOf(fullSession());
    for (const int schema : {0, -1}) {
        object[QStringLiteral("schema")] = schema;
        const auto read = Session::fromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
    }
}

void TestSessionJson::aKeyThatIsNotKnownYet_isNoMistake()
{
    QJsonObject object = objectOf(fullSession());
    object[QStringLiteral("mailTests")] = QJsonArray{1, 2};
    QVERIFY_RESULT(Session::fromJson(object));
}

void TestSessionJson::theKeysOfTheFile_areTheContract()
{
    const QStringList keys = objectOf(fullSession()).keys();
    for (const char *key :
         {"format",    "schema",    "runId", "createdAt",   "language", "siteFile", "customer",
          "subject",   "product",   "web",   "clusterName", "mailRole", "team",     "plan",
          "packages",  "nodes",     "seat",  "steps",       "expected", "outages",  "redundancyGaps",
          "checklist", "decisions", "notes", "handovers",   "licences", "waysBack", "finishedAt"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    QVERIFY(!bytesOf(fullSession()).contains("licenceKey"));
}

QTEST_GUILESS_MAIN(TestSessionJson)
#include "TestSessionJson.moc"
