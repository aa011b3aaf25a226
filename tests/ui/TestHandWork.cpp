// SPDX-License-Identifier: MIT
#include "WizardNight.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "support/ResultMacros.h"
#include "ui/widgets/HandWorkPanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace epost;
using namespace epost::test;

namespace {

/// Of the last piece of work, for the message of a failing test.
QByteArray why(WizardNight &night)
{
    QByteArray text;
    if (const auto &ending = night.run().lastEnding()) {
        for (const Finding &finding : ending->findings.atLeast(Severity::Warning))
            text += finding.title.toUtf8() + "; ";
    }
    return text;
}

} // namespace

/// What a person of a rehearsal does with his own hands, so that every trouble can be lived through.
class TestHandWork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseThatCanBeMended_isMended_data();
    void everyCauseThatCanBeMended_isMended();
    void aTroubleThatHasNotShownItself_isNotOffered();
    void onlyRunningTools_canBeClosed();
    void aWholeNightByHand_isDone();
    void somethingUnknown_isRefused();
    void thePanel_offersAndDoes();
};

void TestHandWork::everyCauseThatCanBeMended_isMended_data()
{
    QTest::addColumn<int>("stops");
    QTest::addColumn<QStringList>("hands");
    const auto night = [](const char *scenario, int stops, const QStringList &hands) {
        QTest::newRow(scenario) << stops << hands;
    };
    night("service-still-running", 1, {QStringLiteral("stop-services|MAIL02")});
    night("mail-control-open", 1, {QStringLiteral("close-tools|MAIL02")});
    night("disk-full", 2, {QStringLiteral("mend|MAIL02|disk-full")});
    night("disk-full-on-primary", 10, {QStringLiteral("mend|MAIL01|disk-full")});
    night("file-in-use", 3, {QStringLiteral("mend|MAIL02|file-in-use")});
    night("file-in-use-on-primary", 10, {QStringLiteral("mend|MAIL01|file-in-use")});
    night("power-cut", 3, {});
    night("power-cut-on-primary", 10, {});
    night("failover-refused", 6,
          {QStringLiteral("mend|MAIL02|cannot-host-role"), QStringLiteral("move-role|MAIL02")});
    night("role-fails-on-target", 6,
          {QStringLiteral("mend|MAIL02|resource-fails"), QStringLiteral("move-role|MAIL02")});
    night("witness-lost", 6, {QStringLiteral("witness")});
    night("witness-lost-later", 7, {QStringLiteral("witness"), QStringLiteral("start-cluster|MAIL02")});
    night("cluster-service-hangs", 6, {QStringLiteral("mend|MAIL01|cluster-service-hangs")});
    night("go-back-before-switch", 5, {QStringLiteral("mend|MAIL02|file-in-use")});
}

void TestHandWork::everyCauseThatCanBeMended_isMended()
{
    QFETCH(const int, stops);
    QFETCH(const QStringList, hands);
    WizardNight night;
    QVERIFY(night.begin(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(!night.stepsTo(13), "Nothing went wrong.");
    QCOMPARE(night.session().nextStep()->value(), stops);
    for (const QString &hand : hands)
        QVERIFY2(night.byHand(hand), qPrintable(hand));
    const bool done = night.stepsTo(13);
    QVERIFY2(done, why(night).constData());
    for (const SessionNode &node : night.session().nodes)
        QCOMPARE(node.update, UpdateState::Updated);
}

void TestHandWork::aTroubleThatHasNotShownItself_isNotOffered()
{
    for (const auto &scenario : {QStringLiteral("disk-full"), QStringLiteral("role-fails-on-target"),
                                 QStringLiteral("failover-refused"), QStringLiteral("smooth")}) {
        WizardNight night;
        QVERIFY(night.begin(scenario));
        for (const HandWork &work : night.offered())
            QVERIFY2(!work.key.startsWith(QLatin1String("mend")), qPrintable(work.key));
    }
}

void TestHandWork::onlyRunningTools_canBeClosed()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("mail-control-open")));
    QVERIFY(!night.byHand(QStringLiteral("close-tools")));
    QVERIFY(!night.step(1));
    QVERIFY(night.byHand(QStringLiteral("close-tools|MAIL02")));
    QVERIFY(!night.byHand(QStringLiteral("close-tools")));
}

void TestHandWork::aWholeNightByHand_isDone()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("smooth")));
    StepOptions byHand;
    byHand.mode = StepMode::ByHand;
    QVERIFY(night.step(1));
    for (const int number : {2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) {
        if (number == 3 || number == 5 || number == 10) {
            if (number == 10) {
                // The person sits at the other node by then.
                QVERIFY(night.session().seat == night.session().nodeOf(Role::Primary).name);
            }
            bool unzipped = false;
            for (const HandWork &work : night.offered()) {
                if (!work.key.startsWith(QLatin1String("unzip|")))
                    continue;
                QVERIFY_RESULT(night.run().workplace()->doByHand(work.key));
                unzipped = true;
            }
            QVERIFY2(unzipped, qPrintable(QString::number(number)));
        }
        // The step waits; a person does it in the Failover Cluster Manager meanwhile.
        const QString hand = number == 6 ? QStringLiteral("stop-cluster|MAIL01")
            : number == 11               ? QStringLiteral("start-cluster|MAIL01")
                                         : QString();
        QMetaObject::Connection waiting;
        bool did = false;
        if (!hand.isEmpty()) {
            waiting = connect(&night.run(), &SessionController::progressed, this,
                              [&](const RunProgress::Reading &reading) {
                                  if (!did && reading.waits && night.run().working())
                                      did = night.byHand(hand);
                              });
        }
        const bool done = night.step(number, byHand);
        QVERIFY2(done, (QByteArray::number(number) + ' ' + why(night)).constData());
        disconnect(waiting);
        QVERIFY(hand.isEmpty() || did);
    }
    QVERIFY(night.stepsTo(13));
    QCOMPARE(night.session().step(StepNumber::of<6>()).record.mode, StepMode::ByHand);
}

void TestHandWork::somethingUnknown_isRefused()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("smooth")));
    QVERIFY(!night.run().workplace()->doByHand(QStringLiteral("dance|MAIL01")));
    QVERIFY(!night.run().workplace()->doByHand(QStringLiteral("mend|MAIL01|weather")));
}

void TestHandWork::thePanel_offersAndDoes()
{
    WizardNight night;
    QVERIFY(night.begin(QStringLiteral("mail-control-open")));
    QVERIFY(!night.step(1));
    auto *panel = night.part<HandWorkPanel>(QStringLiteral("handWork"));
    QVERIFY(panel->isVisible());
    QTest::mouseClick(night.part<QToolButton>(QStringLiteral("handWorkToggle")), Qt::LeftButton);
    auto *choice = night.part<QComboBox>(QStringLiteral("handWorkChoice"));
    QVERIFY(choice->isVisible());
    QTRY_VERIFY(choice->findText(QStringLiteral("Mail Control"), Qt::MatchContains) >= 0);
    choice->setCurrentIndex(choice->findText(QStringLiteral("Mail Control"), Qt::MatchContains));
    QTest::mouseClick(night.part<QPushButton>(QStringLiteral("handWorkDo")), Qt::LeftButton);
    QTRY_VERIFY(night.part<QLabel>(QStringLiteral("handWorkTold"))->isVisible());
    QVERIFY(night.part<QLabel>(QStringLiteral("handWorkTold"))->text().contains(QStringLiteral("MAIL02")));
    QVERIFY(choice->findText(QStringLiteral("Mail Control"), Qt::MatchContains) < 0);
    QVERIFY(night.idle());
    QVERIFY(night.step(1));
}

QTEST_MAIN(TestHandWork)
#include "TestHandWork.moc"
