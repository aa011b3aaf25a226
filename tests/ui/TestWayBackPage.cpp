// SPDX-License-Identifier: MIT
#include "WizardNight.h"

#include "platform/rehearsal/RehearsalWorld.h"
#include "support/FolderSnapshot.h"
#include "ui/widgets/HandWorkPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// 切り戻し through the page, each of the four ways to its end.
class TestWayBackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWay_isGoneToItsEnd_data();
    void everyWay_isGoneToItsEnd();
    void killedInTheMiddle_itContinues_data();
    void killedInTheMiddle_itContinues();
    void withoutReasonAndApprover_itDoesNotBegin();
    void whileNothingIsChanged_thereIsNothingToTakeBack();

private:
    /// Presses the main button until the way back has ended. \param after pressed that often, the window dies
    void goBack(WizardNight &night, int killAfter = -1);
};

namespace {

struct Start {
    const char *scenario;
    int steps;
    WayBackId way;
};

constexpr Start kStarts[] = {
    {"smooth", 3, WayBackId::A},
    {"role-fails-on-target", 6, WayBackId::B},
    {"power-cut-on-primary", 10, WayBackId::C},
    {"smooth", 13, WayBackId::D},
};

QString programs(const WizardNight &night, const QString &node)
{
    return night.world() + QStringLiteral("/nodes/%1/C/Program Files/EPOST").arg(node);
}

} // namespace

void TestWayBackPage::everyWay_isGoneToItsEnd_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%s", qPrintable(wayBackKey(kStarts[i].way))) << i;
}

void TestWayBackPage::killedInTheMiddle_itContinues_data()
{
    everyWay_isGoneToItsEnd_data();
}

void TestWayBackPage::goBack(WizardNight &night, int killAfter)
{
    for (int pressed = 0; pressed < 30 && !night.session().takenBack(); ++pressed) {
        night.window().resize(1024, 768);
        if (night.window().pageId() != PageId{PageId::Kind::WayBack})
            night.window().goTo({PageId::Kind::WayBack});
        if (night.part<QWidget>(QStringLiteral("workerTick"))->isVisible())
            night.confirm();
        QVERIFY2(night.pressMain(), qPrintable(night.part<QLabel>(QStringLiteral("missing"))->text()));
        if (pressed == killAfter)
            QVERIFY(night.reopen());
        QVERIFY(night.idle());
        // Commands come and go: none of them may push the window over the edge of a small screen.
        QVERIFY(pressed == killAfter || night.window().width() == 1024);
        // What was opened anew goes to where the work is by itself.
        QCoreApplication::processEvents();
        QVERIFY(night.idle());
    }
    QVERIFY(night.session().takenBack());
}

void TestWayBackPage::everyWay_isGoneToItsEnd()
{
    QFETCH(const int, index);
    const Start &start = kStarts[index];
    WizardNight night;
    QVERIFY(night.begin(QString::fromLatin1(start.scenario)));
    const FolderSnapshot second = FolderSnapshot::of(programs(night, QStringLiteral("MAIL02")));
    const FolderSnapshot first = FolderSnapshot::of(programs(night, QStringLiteral("MAIL01")));
    (void)night.stepsTo(start.steps);
    QVERIFY(night.run().view()->wayBack == start.way);
    night.window().goTo({PageId::Kind::WayBack});
    night.part<QLineEdit>(QStringLiteral("wayBackReason"))->setText(QStringLiteral("not good"));
    QVERIFY(night.part<QLabel>(QStringLiteral("wayBackRisk"))
                ->text()
                .contains(wayBackRisk(start.way).toHtmlEscaped()));
    goBack(night);
    if (QTest::currentTestFailed())
        return;
    const WayBackRecord &record = night.session().waysBack.last();
    QCOMPARE(record.id, start.way);
    QCOMPARE(record.reason, QStringLiteral("not good"));
    QVERIFY(!record.approver.isEmpty());
    for (const SessionNode &node : night.session().nodes) {
        QCOMPARE(node.update, UpdateState::Old);
        QVERIFY(!node.pausedByUs);
    }
    QCOMPARE(FolderSnapshot::of(programs(night, QStringLiteral("MAIL02"))).differenceTo(second), QString());
    QCOMPARE(FolderSnapshot::of(programs(night, QStringLiteral("MAIL01"))).differenceTo(first), QString());
    QCOMPARE(night.run().view()->cluster->role.state, RoleState::Online);
    // A step that was never reached is none that is still to come.
    const QAbstractItemModel *pages = night.window().findChild<QListView *>(QStringLiteral("pages"))->model();
    const auto step13 = pages->match(pages->index(0, 0), Qt::DisplayRole, QStringLiteral("13. ")).value(0);
    QCOMPARE(step13.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("taken back")),
             start.steps < StepNumber::kLast);
    QVERIFY(night.pressMain());
    QTRY_VERIFY(night.window().pageId() == PageId{PageId::Kind::Completion});
}

void TestWayBackPage::killedInTheMiddle_itContinues()
{
    QFETCH(const int, index);
    const Start &start = kStarts[index];
    WizardNight night;
    QVERIFY(night.begin(QString::fromLatin1(start.scenario)));
    (void)night.stepsTo(start.steps);
    night.window().goTo({PageId::Kind::WayBack});
    night.part<QLineEdit>(QStringLiteral("wayBackReason"))->setText(QStringLiteral("not good"));
    goBack(night, 1);
    if (QTest::currentTestFailed())
        return;
    for (const SessionNode &node : night.session().nodes)
        QCOMPARE(node.update, UpdateState::Old);
}

void TestWayBackPage::withoutReasonAndApprover_itDoesNotBegin()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("smooth")));
    QVERIFY(night.stepsTo(3));
    night.window().goTo({PageId::Kind::WayBack});
    QVERIFY(!night.pressMain());
    night.part<QLineEdit>(QStringLiteral("wayBackReason"))->setText(QStringLiteral("why"));
    night.part<QLineEdit>(QStringLiteral("wayBackApprover"))->clear();
    QVERIFY(!night.pressMain());
    QVERIFY(!night.session().openWayBack());
}

void TestWayBackPage::whileNothingIsChanged_thereIsNothingToTakeBack()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("smooth")));
    night.window().goTo({PageId::Kind::WayBack});
    QVERIFY(night.window().page()->action().text.isEmpty());
    QVERIFY(!night.part<QLineEdit>(QStringLiteral("wayBackReason"))->isVisible());
}

QTEST_MAIN(TestWayBackPage)
#include "TestWayBackPage.moc"
