// SPDX-License-Identifier: MIT
#include "Parts.h"
#include "ui/widgets/AskPanel.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/ConfirmCard.h"
#include "ui/widgets/FactsView.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/PartProgress.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/UnbrokenText.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <memory>

using namespace epost;

/// The widgets that the step pages share, one by one.
class TestStepWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirming_needsTwoTicksAndTwoNames();
    void confirming_isOnePersonsWhereTheSiteAllowsIt();
    void anotherRequest_takesTheTicksAway();
    void aQuestion_isAnsweredOnceChosen();
    void aLateWarning_needsAReason();
    void declining_answersNothing();
    void aPassword_isMasked_givenAwayOnce_andForgotten();
    void aPassword_mayBeLeftOut();
    void reasons_areKeptWhileTheirWarningIsThere();
    void aTick_isToldWithItsRemark();
    void aMessage_canBeCopied();
    void afterAWayBack_theLastMessageSaysSo();
    void aText_canBeSelectedWhereTheMouseIs();
    void theTimeThatIsLeft_isRounded_andExactForALimit();
    void aWait_showsNoShareOfTheWork();
    void aNarrowText_breaksBetweenWordsAndBeforeBrackets_data();
    void aNarrowText_breaksBetweenWordsAndBeforeBrackets();
    void aHash_isNeverCut_andCopiedAsItIs();
};

namespace {

const Team kTeam{QStringLiteral("Sato"), QStringLiteral("Suzuki"), QStringLiteral("Tanaka")};
const CommitRequest kRequest{QStringLiteral("MAIL02"),
                             {QStringLiteral("192.0.2.2")},
                             Role::Secondary,
                             QStringLiteral("Replace the files"),
                             true};
const Question kQuestion{QStringLiteral("drive"),
                         QStringLiteral("Is it there?"),
                         QStringLiteral("Look."),
                         {{QStringLiteral("yes"), QStringLiteral("Yes"), false},
                          {QStringLiteral("no"), QStringLiteral("No"), true}}};

const PasswordRequest kPasswordRequest{QStringLiteral("test"), QStringLiteral("Password of test"),
                                       QStringLiteral("A small mail is sent.")};

Finding warning(const QString &title)
{
    return {Severity::Warning, QStringLiteral("some.code"), title, {}, {}, {}, {}};
}

} // namespace

void TestStepWidgets::confirming_needsTwoTicksAndTwoNames()
{
    ConfirmCard card;
    card.show(kRequest, kTeam);
    QVERIFY(!card.complete());
    part<QCheckBox>(card, QStringLiteral("workerTick"))->click();
    QVERIFY(!card.complete());
    part<QCheckBox>(card, QStringLiteral("checkerTick"))->click();
    QVERIFY2(card.complete(), qPrintable(card.missing()));
    QCOMPARE(card.marks().size(), qsizetype(2));
    QCOMPARE(card.marks().last().person, QStringLiteral("Suzuki"));
    auto *checker = part<QLineEdit>(card, QStringLiteral("checkerName"));
    for (const char *name : {"", "   ", "Sato", " ＳＡＴＯ "}) {
        checker->setText(QString::fromUtf8(name));
        QVERIFY2(!card.complete(), name);
    }
}

void TestStepWidgets::confirming_isOnePersonsWhereTheSiteAllowsIt()
{
    CommitRequest request = kRequest;
    request.twoPersons = false;
    ConfirmCard card;
    card.show(request, kTeam);
    QVERIFY(part<QCheckBox>(card, QStringLiteral("checkerTick"))->isHidden());
    part<QCheckBox>(card, QStringLiteral("workerTick"))->click();
    QVERIFY(card.complete());
    QCOMPARE(card.marks().size(), qsizetype(1));
}

void TestStepWidgets::anotherRequest_takesTheTicksAway()
{
    ConfirmCard card;
    card.show(kRequest, kTeam);
    part<QCheckBox>(card, QStringLiteral("workerTick"))->click();
    card.show(kRequest, kTeam);
    QCOMPARE(card.marks().size(), qsizetype(1));
    CommitRequest other = kRequest;
    other.host = QStringLiteral("MAIL01");
    card.show(other, kTeam);
    QVERIFY(card.marks().isEmpty());
}

void TestStepWidgets::aQuestion_isAnsweredOnceChosen()
{
    AskPanel panel;
    QSignalSpy replied(&panel, &AskPanel::replied);
    panel.show(Asked(kQuestion), kTeam);
    auto *reply = part<QPushButton>(panel, QStringLiteral("askReply"));
    QVERIFY(!reply->isEnabled());
    part<QRadioButton>(panel, QStringLiteral("choice:yes"))->click();
    QVERIFY(reply->isEnabled());
    part<QRadioButton>(panel, QStringLiteral("choice:no"))->click();
    QVERIFY(!reply->isEnabled());
    part<QLineEdit>(panel, QStringLiteral("askReason"))->setText(QStringLiteral("not there"));
    // Shown again while it waits: nothing is lost.
    panel.show(Asked(kQuestion), kTeam);
    QVERIFY(reply->isEnabled());
    reply->click();
    QCOMPARE(replied.size(), qsizetype(1));
    const Answer answer = replied.first().first().value<GivenAnswers>().answers.value(0);
    QCOMPARE(answer.question, kQuestion.key);
    QCOMPARE(answer.value, QStringLiteral("no"));
    QCOMPARE(answer.reason, QStringLiteral("not there"));
    QCOMPARE(answer.person, kTeam.worker);
}

void TestStepWidgets::aLateWarning_needsAReason()
{
    AskPanel panel;
    QSignalSpy replied(&panel, &AskPanel::replied);
    panel.show(Asked(warning(QStringLiteral("Look here"))), kTeam);
    auto *reply = part<QPushButton>(panel, QStringLiteral("askReply"));
    QVERIFY(!reply->isEnabled());
    part<QLineEdit>(panel, QStringLiteral("askReason"))->setText(QStringLiteral("known"));
    reply->click();
    const Override made = replied.first().first().value<GivenAnswers>().overrides.value(0);
    QCOMPARE(made.title, QStringLiteral("Look here"));
    QCOMPARE(made.reason, QStringLiteral("known"));
}

void TestStepWidgets::declining_answersNothing()
{
    AskPanel panel;
    QSignalSpy replied(&panel, &AskPanel::replied);
    QSignalSpy declined(&panel, &AskPanel::declined);
    panel.show(Asked(kRequest), kTeam);
    part<QPushButton>(panel, QStringLiteral("askStop"))->click();
    QCOMPARE(declined.size(), qsizetype(1));
    QVERIFY(replied.isEmpty());
}

void TestStepWidgets::aPassword_isMasked_givenAwayOnce_andForgotten()
{
    AskPanel panel;
    QByteArray given;
    connect(&panel, &AskPanel::passwordTyped, &panel,
            [&](const std::shared_ptr<Secret> &password) { given = Secret(std::move(*password)).utf8(); });
    QSignalSpy replied(&panel, &AskPanel::replied);
    panel.show(Asked(kPasswordRequest), kTeam);
    auto *field = part<QLineEdit>(panel, QStringLiteral("askPassword"));
    auto *reply = part<QPushButton>(panel, QStringLiteral("askReply"));
    QVERIFY(field->isVisible());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(part<QLabel>(panel, QStringLiteral("askHint"))->isVisible());
    QVERIFY(!part<QLineEdit>(panel, QStringLiteral("askReason"))->isVisible());
    QVERIFY(!part<QPushButton>(panel, QStringLiteral("askStop"))->isVisible());
    QVERIFY(!reply->isEnabled());
    QTest::keyClicks(field, QStringLiteral("S3cret"));
    QVERIFY(!field->displayText().contains(QStringLiteral("S3cret")));
    QVERIFY(reply->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given, QByteArray("S3cret"));
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
    QVERIFY(replied.isEmpty());
    // Asked anew, nothing is left of it; and another question has no place for it.
    panel.show(std::nullopt, kTeam);
    panel.show(Asked(kPasswordRequest), kTeam);
    QVERIFY(field->text().isEmpty());
    field->setText(QStringLiteral("half typed"));
    panel.show(Asked(kQuestion), kTeam);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isVisible());
    QVERIFY(part<QPushButton>(panel, QStringLiteral("askStop"))->isVisible());
}

void TestStepWidgets::aPassword_mayBeLeftOut()
{
    AskPanel panel;
    QSignalSpy replied(&panel, &AskPanel::replied);
    QSignalSpy typed(&panel, &AskPanel::passwordTyped);
    panel.show(Asked(kPasswordRequest), kTeam);
    part<QLineEdit>(panel, QStringLiteral("askPassword"))->setText(QStringLiteral("half typed"));
    part<QPushButton>(panel, QStringLiteral("askWithout"))->click();
    QCOMPARE(replied.size(), qsizetype(1));
    QVERIFY(typed.isEmpty());
    QVERIFY(part<QLineEdit>(panel, QStringLiteral("askPassword"))->text().isEmpty());
}

void TestStepWidgets::reasons_areKeptWhileTheirWarningIsThere()
{
    FindingsView view;
    const Finding first = warning(QStringLiteral("First"));
    const Finding second = warning(QStringLiteral("Second"));
    view.show({first}, {});
    QVERIFY(view.missing().isEmpty());
    view.show({first}, {}, FindingsView::Overriding::Yes);
    QVERIFY(view.missing().contains(first.title));
    part<QLineEdit>(view, QStringLiteral("reason"))->setText(QStringLiteral("agreed"));
    QVERIFY(view.missing().isEmpty());
    view.show({second, first}, {}, FindingsView::Overriding::Yes);
    QVERIFY(view.missing().contains(second.title));
    const QList<Override> overrides = view.overrides(QStringLiteral("Sato"));
    QCOMPARE(overrides.size(), qsizetype(1));
    QCOMPARE(overrides.first().title, first.title);
    QCOMPARE(overrides.first().reason, QStringLiteral("agreed"));
    view.show({second}, {}, FindingsView::Overriding::Yes);
    QVERIFY(view.overrides({}).isEmpty());
}

void TestStepWidgets::aTick_isToldWithItsRemark()
{
    const Catalog catalog = Catalog::load().value();
    Session session;
    session.language = QStringLiteral("en");
    session.steps.append(SessionStep());
    ChecklistPanel panel;
    panel.show({ChecklistPhase::Before}, session, catalog);
    const QList<ChecklistItemSpec> items = catalog.checklist(ChecklistPhase::Before, {}, true);
    QVERIFY(!items.isEmpty());
    const QString id = items.first().id;
    QSignalSpy ticked(&panel, &ChecklistPanel::ticked);
    QSignalSpy unticked(&panel, &ChecklistPanel::unticked);
    part<QLineEdit>(panel, QStringLiteral("remark:") + id)->setText(QStringLiteral("on tape"));
    part<QCheckBox>(panel, QStringLiteral("notApplicable:") + id)->click();
    auto mark = ticked.takeFirst().first().value<ChecklistMark>();
    QVERIFY(mark.item == id && mark.notApplicable);
    QCOMPARE(mark.remark, QStringLiteral("on tape"));
    part<QCheckBox>(panel, QStringLiteral("tick:") + id)->click();
    mark = ticked.takeFirst().first().value<ChecklistMark>();
    QVERIFY(mark.item == id && !mark.notApplicable);
    QVERIFY(!part<QCheckBox>(panel, QStringLiteral("notApplicable:") + id)->isChecked());
    part<QCheckBox>(panel, QStringLiteral("tick:") + id)->click();
    QCOMPARE(unticked.size(), qsizetype(1));
}

void TestStepWidgets::aMessage_canBeCopied()
{
    const Catalog catalog = Catalog::load().value();
    Session session;
    session.language = QStringLiteral("ja");
    session.steps.append(SessionStep());
    ChecklistPanel panel;
    panel.show({ChecklistPhase::Before}, session, catalog);
    part<QPushButton>(panel, QStringLiteral("copyText:notice-start"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             catalog.checklistItem(QStringLiteral("notice-start"))->copyText.in(QStringLiteral("ja")));
}

void TestStepWidgets::afterAWayBack_theLastMessageSaysSo()
{
    const Catalog catalog = Catalog::load().value();
    Session session;
    session.language = QStringLiteral("ja");
    session.steps.append(SessionStep());
    ChecklistPanel panel;
    const auto copied = [&] {
        panel.show({ChecklistPhase::End}, session, catalog);
        part<QPushButton>(panel, QStringLiteral("copyText:notice-end"))->click();
        return QGuiApplication::clipboard()->text();
    };
    QVERIFY(copied().contains(QStringLiteral("両系とも適用済み")));
    WayBackRecord back;
    back.finishedAt = QDateTime::currentDateTime();
    session.waysBack.append(back);
    QVERIFY(copied().contains(QStringLiteral("作業前の状態に戻しました")));
    QVERIFY(!copied().contains(QStringLiteral("適用済み")));
}

void TestStepWidgets::aText_canBeSelectedWhereTheMouseIs()
{
    const std::unique_ptr<QLabel> label(newTextLabel(nullptr, {}, QStringLiteral("Sentence")));
    label->setWordWrap(false);
    label->resize(200, 40);
    label->show();
    QVERIFY(QTest::qWaitForWindowExposed(label.get()));
    QEnterEvent enter(QPointF(5, 20), QPointF(5, 20), QPointF(5, 20));
    QCoreApplication::sendEvent(label.get(), &enter);
    QTest::mouseDClick(label.get(), Qt::LeftButton, {}, QPoint(5, 20));
    QCOMPARE(label->selectedText(), QStringLiteral("Sentence"));
}

void TestStepWidgets::aNarrowText_breaksBetweenWordsAndBeforeBrackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces"); // between which a line may break
    QTest::newRow("a word") << u"副系"_qs << QStringList{u"副系"_qs};
    QTest::newRow("brackets") << u"停止中（計画どおり）"_qs
                              << QStringList{u"停止中"_qs, u"（計画どおり）"_qs};
    QTest::newRow("a date") << u"11月22日 25:10（23日 1:10）"_qs
                            << QStringList{u"11月22日"_qs, u"25:10"_qs, u"（23日 1:10）"_qs};
    QTest::newRow("English") << u"None since 23:30 (1 min 02 s)"_qs
                             << QStringList{u"None"_qs, u"since"_qs, u"23:30"_qs, u"(1 min 02 s)"_qs};
    QTest::newRow("lines") << u"合計 1分11秒\n手順11: 39秒"_qs
                           << QStringList{u"合計"_qs, u"1分11秒"_qs, u"手順11: 39秒"_qs};
}

void TestStepWidgets::aNarrowText_breaksBetweenWordsAndBeforeBrackets()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, pieces);
    const QString shown = unbrokenText(text);
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, shown);
    QStringList found;
    for (qsizetype begin = 0; begin < shown.size(); begin = breaks.position()) {
        if (breaks.toNextBoundary() < 0)
            break;
        QString piece = shown.mid(begin, breaks.position() - begin);
        found.append(piece.remove(QChar(0x2060)).replace(QChar::Nbsp, QLatin1Char(' ')).trimmed());
    }
    QCOMPARE(found, pieces);
    // What cannot be shown as one piece stays as it is.
    const QString sentence = QStringLiteral("長い文章は狭い場所でもどこかで折り返さなければなりません");
    QCOMPARE(unbrokenText(sentence), sentence);
}

// Two persons compare it digit by digit.
void TestStepWidgets::aHash_isNeverCut_andCopiedAsItIs()
{
    const QString hash = QString(QLatin1String("0123456789abcdef")).repeated(4);
    const QString path = QLatin1String("C:\\") + QString(QLatin1String("long\\")).repeated(40);
    FactsView view;
    view.show({{QStringLiteral("SHA-256"), hash, true}, {QStringLiteral("Folder"), path, true}});
    view.resize(420, 200);
    view.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto labels = view.findChildren<QLabel *>();
    const auto shown = [&](const QString &name) {
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel *label) { return label->accessibleName() == name; });
        return *found;
    };
    const QLabel *value = shown(QStringLiteral("SHA-256"));
    QVERIFY2(value->text().contains(hash.left(32)) && value->text().contains(hash.mid(32)),
             qPrintable(value->text()));
    QVERIFY(value->fontMetrics().horizontalAdvance(hash.left(32)) <= value->width());
    QVERIFY(value->height() >= value->sizeHint().height());
    const QLabel *folder = shown(QStringLiteral("Folder"));
    QVERIFY(folder->text().contains(QChar(0x2026)));
    QCOMPARE(folder->toolTip(), path);
    QTest::mouseClick(view.findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), hash);
    view.resize(1600, 200);
    QTRY_VERIFY(value->text().contains(hash));
    // What comes later has the same room.
    const QString file = QStringLiteral("C:\\Packages\\of a long name\\jp-mail@product-diff-20260930.exe");
    view.show({{QStringLiteral("SHA-256"), hash, true},
               {QStringLiteral("Folder"), path, true},
               {QStringLiteral("File"), file, true}});
    const auto values = view.findChildren<QLabel *>();
    QVERIFY(std::any_of(values.begin(), values.end(),
                        [&](const QLabel *label) { return label->text().contains(file); }));
}

void TestStepWidgets::theTimeThatIsLeft_isRounded_andExactForALimit()
{
    const auto text = [](qint64 left, bool waits) {
        RunProgress::Reading reading;
        reading.left = left;
        reading.waits = waits;
        return PartProgress::leftText(reading);
    };
    QCOMPARE(text(-1, false), QString());
    QCOMPARE(text(12'300, false), QStringLiteral("This part: about 20 s left"));
    QCOMPARE(text(130'000, false), QStringLiteral("This part: about 2 min left"));
    QCOMPARE(text(70'000, true), QStringLiteral("1 min 10 s left at most"));
}

void TestStepWidgets::aWait_showsNoShareOfTheWork()
{
    PartProgress progress;
    progress.show(true, false);
    auto *bar = part<QProgressBar>(progress, QStringLiteral("partProgress"));
    RunProgress::Reading reading;
    reading.step = 400;
    progress.tell(reading);
    QCOMPARE(bar->value(), 400);
    QVERIFY(bar->maximum() > 400);
    reading.waits = true;
    reading.left = 70'000;
    progress.tell(reading);
    QCOMPARE(bar->maximum(), 0); // busy
}

QTEST_MAIN(TestStepWidgets)
#include "TestStepWidgets.moc"
