// SPDX-License-Identifier: MIT
#include "ParsedHtml.h"
#include "SampleSession.h"
#include "procedure/StepTexts.h"
#include "report/CsvReport.h"
#include "report/DisplayWidth.h"
#include "report/RecordedStates.h"
#include "report/Report.h"
#include "report/ReportDocument.h"
#include "report/TextReport.h"
#include "report/TimelineLabels.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

const QStringList kForms{QStringLiteral("html"), QStringLiteral("txt"), QStringLiteral("csv"),
                         QStringLiteral("json")};

/// Strings that try to get out of every form there is, mixed with any other characters.
rc::Gen<QString> hostileText()
{
    static const QStringList kAttacks{QStringLiteral("<script>alert(1)</script>"),
                                      QStringLiteral("</style><b>"),
                                      QStringLiteral("\" onload=\"x"),
                                      QStringLiteral("]]>"),
                                      QStringLiteral("&lt;&#60;"),
                                      QStringLiteral("=cmd|' /C calc'!A0"),
                                      QStringLiteral("\r\n"),
                                      QStringLiteral("\u001b[2J"),
                                      QStringLiteral("\";a,\"b\""),
                                      QStringLiteral("'}; @import url(x); a{b:'"),
                                      QStringLiteral("%1 %2 %n"),
                                      QStringLiteral("\u202E"),
                                      QString(QChar(u'\0')),
                                      QString(QChar(0xDC00)),
                                      QStringLiteral("@x"),
                                      QStringLiteral("+1"),
                                      QStringLiteral("-1"),
                                      QStringLiteral("\t=1"),
                                      QStringLiteral("正系")};
    const auto attack = rc::gen::map(rc::gen::inRange<int>(0, int(kAttacks.size())),
                                     [](int index) { return kAttacks[index]; });
    const auto any = rc::gen::map(rc::gen::inRange<int>(0, 0x10000),
                                  [](int unit) { return QString(QChar(char16_t(unit))); });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::oneOf(attack, any)),
                        [](const std::vector<QString> &parts) {
                            return QStringList(parts.begin(), parts.end()).join(QString());
                        });
}

/// RFC 4180, strictly: every field quoted, CRLF after each record. Nothing where it is not that.
std::optional<QList<QStringList>> parseCsv(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] != QLatin1Char('"'))
            return std::nullopt;
        QString field;
        for (++at; at < text.size(); ++at) {
            if (text[at] != QLatin1Char('"'))
                field += text[at];
            else if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"'))
                field += text[at++];
            else
                break;
        }
        record.append(field);
        ++at;
        if (text.mid(at, 2) == QLatin1String("\r\n")) {
            records.append(record);
            record.clear();
            at += 2;
        } else if (at >= text.size() || text[at++] != QLatin1Char(',')) {
            return std::nullopt;
        }
    }
    return records;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingInTheSession_isInEveryForm_data();
    void everythingInTheSession_isInEveryForm();
    void theHtml_isWellFormed_andLoadsNothing();
    void hostileText_neverBecomesMarkup();
    void hostileText_neverBecomesACsvRecordOrFormula();
    void hostileText_neverReachesATerminalAsControl();
    void textTables_areAlignedWhateverTheScript();
    void csvFields_areGuarded_data();
    void csvFields_areGuarded();
    void csvMoments_areIso();
    void theSameModel_givesTheSameBytes();
    void theJson_hasEnglishKeys();
    void aLicenceKey_hasNoPlaceInTheReport();
    void tableRows_areAsLongAsTheirColumns();
    void theSuffix_choosesTheForm_data();
    void theSuffix_choosesTheForm();
    void anUnknownSuffix_isRefused_andNothingIsWritten();
    void aMissingFolder_isToldWithThePath();
    void theRunBook_saysWhatIsPlanned();
    void theRunBook_hasRoomForWhatIsNotKnown();
    void theRunBook_isThePlan_wheneverItIsMade();
    void theReport_saysWhatIsOpen();
    void recordedStates_areReadByAPerson();
    void componentsOfOneName_areToldApart();
    void aWayBack_isNamedOnce();
    void theRunBook_holdsNoMarkup();
    void bothMoves_areListedBeforeTheyHappen();
    void aStepThatWasInterrupted_isNotCalledGoingOn();
    void theRunBook_holdsTheMessagesToSend();
    void aStepThatChangesNothing_isACheck();
    void thePictureOfTheNight_hasItsWords();
    void wordsThatWouldCollide_standInRows();

private:
    [[nodiscard]] ReportModel modelOf(const Session &session) const
    {
        return ReportModel::fromSession(session, *m_catalog, nightAt(33, 0));
    }

    std::optional<Catalog> m_catalog;
};

void TestReport::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    m_catalog = *catalog;
}

void TestReport::everythingInTheSession_isInEveryForm_data()
{
    QTest::addColumn<QString>("form");
    for (const QString &form : kForms)
        QTest::addRow("%s", qPrintable(form)) << form;
}

void TestReport::everythingInTheSession_isInEveryForm()
{
    QFETCH(QString, form);
    const MarkedSession marked = markedSession();
    QVERIFY(marked.markers.size() > 400);
    const auto content = Report::render(modelOf(marked.session), form);
    QVERIFY_RESULT(content);
    const QString text = QString::fromUtf8(*content);
    QStringList missing;
    for (const QString &marker : marked.markers) {
        if (!text.contains(marker))
            missing.append(marker);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    for (const SessionPackage &package : marked.session.packages)
        QVERIFY(text.contains(package.sha256.toHex()));
}

void TestReport::theHtml_isWellFormed_andLoadsNothing()
{
    const auto html = Report::render(modelOf(markedSession().session), QStringLiteral("html"));
    QVERIFY_RESULT(html);
    QVERIFY(html->startsWith("<!DOCTYPE html>"));
    const ParsedHtml parsed = parseHtml(*html);
    QCOMPARE(parsed.error, QString());
    for (const char *element : {"svg", "title", "desc", "caption", "th", "section"})
        QVERIFY2(parsed.elements.contains(QLatin1String(element)), element);
    for (const char *element : {"script", "link", "img", "iframe", "object", "base"})
        QVERIFY2(!parsed.elements.contains(QLatin1String(element)), element);
    QVERIFY(!parsed.attributes.contains(QStringLiteral("src"))); // no picture was read: no img either
    QVERIFY(!parsed.attributes.contains(QStringLiteral("href")));
    QVERIFY(html->contains("@page { size: A4"));
}

void TestReport::hostileText_neverBecomesMarkup()
{
    const ParsedHtml harmless
        = parseHtml(*Report::render(modelOf(sessionFilledWith(QStringLiteral("x"))), kForms[0]));
    QVERIFY(rc::check("no text of a session adds an element, an attribute or a style", [&] {
        const QString text = *hostileText();
        const QByteArray html = *Report::render(modelOf(sessionFilledWith(text)), kForms[0]);
        const ParsedHtml parsed = parseHtml(html);
        RC_ASSERT(parsed.error.isEmpty());
        // An empty text leaves parts out; nothing may ever come in.
        RC_ASSERT((parsed.elements - harmless.elements).isEmpty());
        RC_ASSERT((parsed.attributes - harmless.attributes).isEmpty());
        const QByteArray style
            = html.mid(html.indexOf("<style>") + 7, html.indexOf("</style>") - html.indexOf("<style>") - 7);
        for (const char sign : {'<', '>', '&', '"'})
            RC_ASSERT(!style.contains(sign));
        RC_ASSERT(style.count('{') == style.count('}'));
        RC_ASSERT(!style.contains("@import"));
    }));
}

void TestReport::hostileText_neverBecomesACsvRecordOrFormula()
{
    QVERIFY(rc::check("a CSV stays a table of guarded fields", [&] {
        const QString text = *hostileText();
        const QByteArray csv = *Report::render(modelOf(sessionFilledWith(text)), kForms[2]);
        RC_ASSERT(csv.startsWith("\xEF\xBB\xBF"));
        const auto records = parseCsv(QString::fromUtf8(csv.mid(3)));
        RC_ASSERT(records.has_value());
        for (const QStringList &record : *records) {
            RC_ASSERT(record.size() == records->first().size());
            for (const QString &field : record)
                for (const QChar opening : QStringLiteral("=+-@\t\r"))
                    RC_ASSERT(!field.startsWith(opening));
        }
    }));
}

void TestReport::hostileText_neverReachesATerminalAsControl()
{
    QVERIFY(rc::check("plain text holds no control character but LF and keeps its width", [&] {
        const Session session = sessionFilledWith(*hostileText());
        const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[1]));
        for (const QChar unit : text)
            RC_ASSERT(unit == QLatin1Char('\n') || unit.category() != QChar::Other_Control);
        for (const QString &line : text.split(QLatin1Char('\n')))
            RC_ASSERT(displayWidth(line) <= TextReport::kWidth);
    }));
}

void TestReport::textTables_areAlignedWhateverTheScript()
{
    Session session = doneSession();
    session.handovers
        = {{session.nodes[1].name, session.nodes[0].name, QStringLiteral("佐藤"), nightAt(23, 0)},
           {session.nodes[0].name, session.nodes[1].name, QStringLiteral("Sato"), nightAt(23, 30)}};
    const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[1]));
    const auto columnOf = [&](const QString &person, const QString &time) {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (line.contains(person) && line.contains(QStringLiteral("MAIL01")))
                return displayWidth(line.left(line.indexOf(time)));
        }
        return -1;
    };
    QVERIFY(columnOf(QStringLiteral("Sato"), QStringLiteral("Nov 22, 23:30")) > 0);
    QCOMPARE(columnOf(QStringLiteral("佐藤"), QStringLiteral("Nov 22, 23:00")),
             columnOf(QStringLiteral("Sato"), QStringLiteral("Nov 22, 23:30")));
}

void TestReport::csvFields_areGuarded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addRow("plain") << QStringLiteral("MAIL01") << QStringLiteral("\"MAIL01\"");
    QTest::addRow("empty") << QString() << QStringLiteral("\"\"");
    QTest::addRow("quotes") << QStringLiteral("a \"b\", c") << QStringLiteral("\"a \"\"b\"\", c\"");
    QTest::addRow("formula") << QStringLiteral("=1+1") << QStringLiteral("\"'=1+1\"");
    QTest::addRow("plus") << QStringLiteral("+81") << QStringLiteral("\"'+81\"");
    QTest::addRow("minus") << QStringLiteral("-1") << QStringLiteral("\"'-1\"");
    QTest::addRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("\"'@SUM(A1)\"");
    QTest::addRow("tab") << QStringLiteral("\t=1") << QStringLiteral("\"' =1\"");
    QTest::addRow("full-width") << QStringLiteral("＝1") << QStringLiteral("\"'＝1\"");
    QTest::addRow("lines") << QStringLiteral("a\r\nb") << QStringLiteral("\"a\nb\"");
}

void TestReport::csvFields_areGuarded()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(CsvReport::field(text), field);
}

void TestReport::csvMoments_areIso()
{
    Session session = doneSession();
    session.notes = {{Note::Kind::Remark, QStringLiteral("late"), QStringLiteral("Sato"), nightAt(25, 30)}};
    const QString csv = QString::fromUtf8(*Report::render(modelOf(session), kForms[2]));
    QVERIFY(csv.contains(QStringLiteral("\"late\",\"Sato\",\"2026-11-23 01:30:00\"")));
}

void TestReport::theSameModel_givesTheSameBytes()
{
    const Session session = markedSession().session;
    for (const QString &form : kForms)
        QCOMPARE(*Report::render(modelOf(session), form), *Report::render(modelOf(session), form));
}

void TestReport::theJson_hasEnglishKeys()
{
    const QJsonObject report
        = QJsonDocument::fromJson(*Report::render(modelOf(doneSession()), kForms[3])).object();
    QCOMPARE(report[u"outcome"][u"state"].toString(), QStringLiteral("steps-ended"));
    const QJsonObject step = report[u"steps"].toArray().at(9).toObject();
    QCOMPARE(step[u"number"].toInt(), 10);
    QCOMPARE(step[u"role"].toString(), QStringLiteral("primary"));
    QCOMPARE(step[u"source"][u"number"].toInt(), 2);
    QCOMPARE(step[u"status"].toString(), QStringLiteral("carried-out"));
    QCOMPARE(step[u"node"].toString(), QStringLiteral("MAIL01"));
    QCOMPARE(report[u"times"][u"outages"].toArray().size(), 2);
    QCOMPARE(report[u"times"][u"outageMilliseconds"].toInt(), 154'000);
    QCOMPARE(report[u"times"][u"planned"][u"from"].toString(), QStringLiteral("2026-11-22T22:00:00+09:00"));
}

void TestReport::aLicenceKey_hasNoPlaceInTheReport()
{
    Session session = doneSession();
    session.licences
        = {{session.nodes.first().name, LicenceAnswer::Entered, {}, QStringLiteral("Sato"), nightAt(24, 0)}};
    const QJsonObject report = QJsonDocument::fromJson(*Report::render(modelOf(session), kForms[3])).object();
    const QStringList keys = report[u"licences"].toArray().first().toObject().keys();
    QCOMPARE(keys,
             (QStringList{QStringLiteral("answer"), QStringLiteral("node"), QStringLiteral("person"),
                          QStringLiteral("reason"), QStringLiteral("time")}));
}

void TestReport::tableRows_areAsLongAsTheirColumns()
{
    int tables = 0;
    const std::function<void(const Section &)> visit = [&](const Section &section) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<TableBlock>(&block)) {
                ++tables;
                for (const QList<Cell> &row : table->rows)
                    QVERIFY2(row.size() == table->columns.size(), qPrintable(section.title + table->caption));
            }
        }
        for (const Section &part : section.parts)
            visit(part);
    };
    for (const Section &section : ReportDocument::of(modelOf(markedSession().session)).sections)
        visit(section);
    QVERIFY(tables > 13);
}

void TestReport::theSuffix_choosesTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::addRow("html") << QStringLiteral("r.html") << QByteArray("<!DOCTYPE html>");
    QTest::addRow("capitals") << QStringLiteral("r.HTM") << QByteArray("<!DOCTYPE html>");
    QTest::addRow("text") << QStringLiteral("r.txt") << QByteArray("Work completion report");
    QTest::addRow("csv") << QStringLiteral("r.csv") << QByteArray("\xEF\xBB\xBF\"Work completion report\"");
    QTest::addRow("Excel") << QStringLiteral("r.XLSX") << QByteArray("PK\x03\x04");
    QTest::addRow("json") << QStringLiteral("a.b.json") << QByteArray("{");
}

void TestReport::theSuffix_choosesTheForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY_RESULT(Report::write(modelOf(doneSession()), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(start.size()), start);
}

void TestReport::anUnknownSuffix_isRefused_andNothingIsWritten()
{
    const QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("r.docx"), QStringLiteral("r"), QStringLiteral("html")}) {
        const auto written = Report::write(modelOf(doneSession()), folder.filePath(name));
        QVERIFY(!written);
        QCOMPARE(written.error().errorClass(), ErrorClass::InvalidInput);
        QVERIFY(written.error().remedy().contains(QStringLiteral(".html")));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestReport::aMissingFolder_isToldWithThePath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/r.html"));
    const auto written = Report::write(modelOf(doneSession()), path);
    QVERIFY(!written);
    QCOMPARE(written.error().subject(), path);
}

void TestReport::theRunBook_saysWhatIsPlanned()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"papers": {"company": "Works Inc.",
        "department": "Servers", "version": "1.3", "author": "Ito", "purpose": "Fixes of the vendor",
        "impact": "Twice two minutes", "prerequisites": ["Approved by the board"]},
        "contacts": [{"name": "Vendor desk", "part": {"en": "Support"}, "phone": "03-0000-0000"}]}})");
    QVERIFY_RESULT(catalog);
    Session session = plannedSession();
    session.subject = QStringLiteral("Update of the mail server");
    session.changeNumber = QStringLiteral("CHG-77");
    session.team.approver = QStringLiteral("Tanaka");
    const ReportModel model = ReportModel::fromSession(session, *catalog, nightAt(9, 0));
    for (const char *suffix : {"html", "txt", "csv"}) {
        const QString text = QString::fromUtf8(*Report::render(model, QLatin1String(suffix), Paper::RunBook));
        for (const char *words :
             {"Run-book", "Works Inc.", "Servers", "1.3", "Ito", "Tanaka", "Update of the mail server",
              "CHG-77", "Fixes of the vendor", "Twice two minutes", "Approved by the board", "Vendor desk",
              "03-0000-0000", "MAIL01", "Expected result", "Mail outage No. 2", "Going back", "Way back (d)",
              "Latest time to decide on going back"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        QVERIFY(!text.contains(QStringLiteral("Not carried out")));
    }
    const QJsonObject json
        = QJsonDocument::fromJson(*Report::render(model, QStringLiteral("json"), Paper::RunBook)).object();
    QCOMPARE(json[u"report"][u"paper"].toString(), QStringLiteral("run-book"));
    QCOMPARE(json[u"report"][u"papers"][u"version"].toString(), QStringLiteral("1.3"));
}

void TestReport::theRunBook_hasRoomForWhatIsNotKnown()
{
    Session session = plannedSession();
    session.team = {};
    session.plan = {};
    session.subject.clear();
    for (SessionNode &node : session.nodes) {
        node.addresses.clear();
        node.system.clear();
    }
    const ReportDocument document = ReportDocument::of(modelOf(session), Paper::RunBook);
    QStringList room;
    for (const Field &field : document.head) {
        if (field.value.toFill)
            room.append(field.label);
    }
    QCOMPARE(room,
             (QStringList{QStringLiteral("Version"), QStringLiteral("Author"), QStringLiteral("Approver"),
                          QStringLiteral("Subject"), QStringLiteral("Change number")}));
    const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[1], Paper::RunBook));
    for (const char *words :
         {"____", "Worker", "Checker", "Telephone", "not read yet", "(to be decided)", "Decided by"})
        QVERIFY2(text.contains(QLatin1String(words)), words);
    const QString html = QString::fromUtf8(*Report::render(modelOf(session), kForms[0], Paper::RunBook));
    QVERIFY(html.contains(QStringLiteral("<dt>Version</dt><dd><span class=\"room\"></span></dd>")));
}

void TestReport::theRunBook_isThePlan_wheneverItIsMade()
{
    Session session = doneSession();
    session.handovers
        = {{session.nodes[1].name, session.nodes[0].name, QStringLiteral("Handover person"), nightAt(23, 0)}};
    const ReportDocument document = ReportDocument::of(modelOf(session), Paper::RunBook);
    int pictures = 0;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const auto *timeline = std::get_if<TimelineBlock>(&block);
            if (!timeline)
                continue;
            ++pictures;
            QCOMPARE(timeline->actualLegend, QString());
            QCOMPARE(timeline->outages.size(), qsizetype(2)); // the planned ones
            for (const auto &bar : timeline->bars)
                QVERIFY(bar.actual.isEmpty() && !bar.planned.isEmpty());
        }
    }
    QCOMPARE(pictures, 1);
    const auto content = [&](const Session &of, const QString &form) {
        return QString::fromUtf8(*Report::render(modelOf(of), form, Paper::RunBook));
    };
    QVERIFY(!content(session, kForms[1]).contains(QStringLiteral("Handover person")));
    QVERIFY(!content(session, kForms[1]).contains(QStringLiteral("Updated")));
    QVERIFY(!content(session, kForms[0]).contains(QStringLiteral("class=\"actual")));
    QCOMPARE(content(session, kForms[1]), content(plannedSession(), kForms[1]));
}

void TestReport::theReport_saysWhatIsOpen()
{
    Session session = doneSession();
    session.customer.clear();
    session.nodes.first().mailTransaction = QStringLiteral("T1");
    session.plan = {};
    const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[1]));
    QVERIFY(text.contains(QStringLiteral("To ________________")));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Kept until +: \\(to be decided\\)"))));
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("Planned +\\(not recorded\\)"))));
}

void TestReport::recordedStates_areReadByAPerson()
{
    const QJsonObject update{
        {QStringLiteral("transaction"),
         QJsonObject{{QStringLiteral("id"), QStringLiteral("T1")},
                     {QStringLiteral("state"), QStringLiteral("rolled-back")}}},
        {QStringLiteral("files"),
         QJsonObject{{QStringLiteral("added"), 2},
                     {QStringLiteral("replaced"), 11},
                     {QStringLiteral("same"), 12},
                     {QStringLiteral("kept"), 3}}},
        {QStringLiteral("problems"),
         QJsonArray{QJsonObject{{QStringLiteral("message"), QStringLiteral("The disk was full.")}}}}};
    const auto service = [](const QString &shown, const QString &name, const QString &state) {
        return QJsonObject{{QStringLiteral("displayName"), shown},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("image"), QStringLiteral("C:\\a.exe")},
                           {QStringLiteral("state"), state}};
    };
    const auto tables = recordedStates(
        {{QStringLiteral("cluster"), QStringLiteral("MAIL01: up")},
         {QStringLiteral("mailUpdate"), update},
         {QStringLiteral("newer"), QJsonObject{{QStringLiteral("thing"), true}}},
         {QStringLiteral("services"),
          QJsonArray{
              service(QStringLiteral("E-Post SMTP (EPSTRS)"), QStringLiteral("EPSTRS"),
                      QStringLiteral("stopped")),
              service(QStringLiteral("E-Post POP3"), QStringLiteral("EPSTPOP3S"), QStringLiteral("running")),
              service({}, QStringLiteral("EPSTDS"), QStringLiteral("of a newer version"))}}});
    QStringList rows;
    for (const TableBlock &table : tables) {
        for (const QList<Cell> &row : table.rows) {
            QStringList texts;
            for (const Cell &cell : row)
                texts.append(cell.text);
            rows.append(texts.join(QLatin1Char('|')));
        }
    }
    QCOMPARE(rows,
             (QStringList{QStringLiteral("E-Post SMTP (EPSTRS)|Stopped|C:\\a.exe"),
                          QStringLiteral("E-Post POP3 (EPSTPOP3S)|Running|C:\\a.exe"),
                          QStringLiteral("EPSTDS|of a newer version|C:\\a.exe"),
                          QStringLiteral("Mail|Taken back\nThe disk was full.|11|2|12|3|T1"),
                          QStringLiteral("Cluster|MAIL01: up"), QStringLiteral("newer.thing|true")}));
}

void TestReport::componentsOfOneName_areToldApart()
{
    ComponentRow row;
    row.name = QStringLiteral("libssl/libcrypto 3");
    QCOMPARE(componentLabel(row), row.name);
    row.before = Component();
    row.before->file = QStringLiteral("libssl-3-x64.dll");
    QCOMPARE(componentLabel(row), QStringLiteral("libssl/libcrypto 3 (libssl-3-x64.dll)"));
    row.name = row.before->file;
    QCOMPARE(componentLabel(row), row.name);
    const QString text = QString::fromUtf8(*Report::render(modelOf(doneSession()), kForms[2]));
    QVERIFY(text.contains(QStringLiteral("EPSTRS (epstrs.exe)")));
}

void TestReport::aWayBack_isNamedOnce()
{
    Session session = doneSession();
    session.outages.last().wayBack = QStringLiteral("b");
    session.waysBack = {{WayBackId::B, {}, {}, nightAt(25, 30), nightAt(25, 50), {}}};
    for (const Paper paper : {Paper::RunBook, Paper::CompletionReport}) {
        const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[2], paper));
        QVERIFY(text.contains(QStringLiteral("Way back (b)")));
        QVERIFY(!text.contains(QStringLiteral("(b): (b)")));
    }
}

void TestReport::theRunBook_holdsNoMarkup()
{
    const QString attack = QStringLiteral("<script>\"'&");
    const QByteArray html
        = *Report::render(modelOf(sessionFilledWith(attack)), QStringLiteral("html"), Paper::RunBook);
    QCOMPARE(parseHtml(html).error, QString());
    QVERIFY(!html.contains("<script"));
}

void TestReport::bothMoves_areListedBeforeTheyHappen()
{
    Session session = plannedSession();
    session.outages = {{StepNumber::of<6>(), {}, nightAt(22, 30), nightAt(22, 31), 60'000}};
    const ReportDocument document = ReportDocument::of(modelOf(session));
    QStringList moves;
    for (const Block &block : document.sections.first().blocks) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table || table->caption != QStringLiteral("Mail outages"))
            continue;
        for (const QList<Cell> &row : table->rows)
            moves.append(row[0].text + row[1].text.section(QLatin1Char(':'), 0, 0));
    }
    QCOMPARE(moves, (QStringList{QStringLiteral("No. 16"), QStringLiteral("Planned11")}));
}

void TestReport::aStepThatWasInterrupted_isNotCalledGoingOn()
{
    Session session = doneSession();
    session.step(StepNumber::of<6>()).record.state = StepState::Running;
    session.waysBack = {{WayBackId::B, {}, {}, nightAt(25, 30), nightAt(25, 50), {}}};
    const QString text = QString::fromUtf8(*Report::render(modelOf(session), kForms[1]));
    QVERIFY(text.contains(QStringLiteral("Not carried out: interrupted")));
    QVERIFY(!text.contains(stepStateText(StepState::Running)));
}

void TestReport::theRunBook_holdsTheMessagesToSend()
{
    const ReportModel model = modelOf(plannedSession());
    QStringList messages;
    for (const ReportCheck &check : model.checks) {
        if (!check.message.isEmpty())
            messages.append(QStringLiteral("Message: ") + check.message);
    }
    QVERIFY(messages.size() > 4);
    const QString text = QString::fromUtf8(*Report::render(model, kForms[2], Paper::RunBook));
    for (const QString &message : messages)
        QVERIFY2(text.contains(message), qPrintable(message));
}

void TestReport::aStepThatChangesNothing_isACheck()
{
    for (const Paper paper : {Paper::RunBook, Paper::CompletionReport}) {
        const Section steps = ReportDocument::of(modelOf(doneSession()), paper).sections.last();
        QCOMPARE(steps.parts.size(), qsizetype(13));
        for (qsizetype index = 0; index < 13; ++index) {
            const auto &fields = std::get<FieldBlock>(steps.parts[index].blocks.first()).fields;
            const auto valueOf = [&](const QString &label) {
                const auto field = std::ranges::find(fields, label, &Field::label);
                return field == fields.end() ? QString() : field->value.text;
            };
            const bool commits = stepCommits(kProcedure[static_cast<std::size_t>(index)].kind);
            QCOMPARE(valueOf(QStringLiteral("Mode")),
                     commits ? QStringLiteral("Automatic") : QStringLiteral("Check"));
            QVERIFY(valueOf(QStringLiteral("Vendor's number")).contains(QStringLiteral(" side, ")));
            QVERIFY(!valueOf(QStringLiteral("Vendor's number")).contains(QStringLiteral("vendor")));
        }
    }
}

void TestReport::thePictureOfTheNight_hasItsWords()
{
    for (const Paper paper : {Paper::RunBook, Paper::CompletionReport}) {
        const QString html = QString::fromUtf8(*Report::render(modelOf(doneSession()), kForms[0], paper));
        for (const char *words : {">Outage 1<", ">Outage 2<", ">decision 2", "class=\"decision\""})
            QVERIFY2(html.contains(QLatin1String(words)), words);
    }
    Session unplanned = doneSession();
    unplanned.plan = {};
    const QString html = QString::fromUtf8(*Report::render(modelOf(unplanned), kForms[0]));
    QVERIFY(!html.contains(QStringLiteral("class=\"decision\"")));
}

void TestReport::wordsThatWouldCollide_standInRows()
{
    TimelineBlock timeline;
    timeline.bars = {{QStringLiteral("1"), {nightAt(22, 0), nightAt(26, 0)}, {}, Tone::Plain}};
    timeline.outages = {{QStringLiteral("Outage 1"), {nightAt(23, 0), nightAt(23, 2)}},
                        {QStringLiteral("Outage 2"), {nightAt(23, 3), {}}}, // to the end: far from the first
                        {QStringLiteral("Outage 3"), {nightAt(23, 4), nightAt(23, 5)}}};
    timeline.decision = nightAt(25, 59);
    timeline.decisionLabel = QStringLiteral("decision 25:59");
    const TimelineLabels above(timeline, TimeScale(timeline), 100, 600);
    QCOMPARE(above.rowCount(), 2);
    QMap<QString, int> rows;
    for (const TimelineLabels::Label &label : above.labels()) {
        rows[label.text] = label.row;
        QVERIFY(label.middle >= 100 && label.middle < 700);
    }
    QCOMPARE(rows,
             (QMap<QString, int>{{QStringLiteral("Outage 1"), 0},
                                 {QStringLiteral("Outage 2"), 0},
                                 {QStringLiteral("Outage 3"), 1},
                                 {timeline.decisionLabel, 0}}));
    QCOMPARE(TimelineLabels({}, TimeScale({}), 100, 600).rowCount(), 1);
}

QTEST_APPLESS_MAIN(TestReport)
#include "TestReport.moc"
