// SPDX-License-Identifier: MIT
#include "WizardNight.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "ui/Route.h"
#include "ui/widgets/PackagePlaces.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// The work goes over to the primary node, through the page.
class TestSeatPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inThisFile_theWorkGoesOver();
    void asACopy_theWorkGoesOverWithThePackages();
    void theSharedDisk_isRefused();
    void withoutFolderOrName_itSaysWhatIsMissing();
    void anotherPackage_isToldAndTheRightOneTaken();
    void afterAKill_arrivalIsShownAgain();
};

namespace {

bool toTheSeat(WizardNight &night, const QString &scenario = QStringLiteral("smooth"))
{
    if (!night.begin(scenario) || !night.stepsTo(8))
        return false;
    night.window().goTo({PageId::Kind::Seat});
    return night.idle();
}

} // namespace

void TestSeatPage::inThisFile_theWorkGoesOver()
{
    WizardNight night;
    QVERIFY(toTheSeat(night));
    QVERIFY(currentPage(*night.run().view()) == PageId{PageId::Kind::Seat});
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QVERIFY(night.session().seat == night.session().nodeOf(Role::Primary).name);
    QVERIFY(night.part<QLabel>(QStringLiteral("handedOver"))->text().contains(QStringLiteral("MAIL01")));
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    auto *packages = night.part<PackagePlaces>(QStringLiteral("packagePlaces"));
    QTRY_VERIFY(packages->isVisible() && packages->complete());
    QVERIFY(night.idle());
    QVERIFY(night.pressMain());
    QTRY_VERIFY(night.window().pageId() == PageId::ofStep(StepNumber::of<9>()));
    QVERIFY(night.idle());
    QVERIFY(night.stepsTo(13));
}

void TestSeatPage::asACopy_theWorkGoesOverWithThePackages()
{
    WizardNight night;
    QVERIFY(toTheSeat(night));
    const QString share = night.folder() + QStringLiteral("/share");
    QVERIFY(QDir().mkpath(share));
    const QString left = night.run().view()->path;
    night.part<QRadioButton>(QStringLiteral("handOverCopy"))->setChecked(true);
    night.part<QLineEdit>(QStringLiteral("handOverFolder"))->setText(share);
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    for (const SessionPackage &package : night.session().packages)
        QVERIFY(QFileInfo(share + QLatin1Char('/') + package.fileName).size() == package.size);
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QVERIFY(night.run().view()->path != left);
    QTRY_VERIFY(night.part<PackagePlaces>(QStringLiteral("packagePlaces"))->complete());
    QVERIFY(night.idle());
    QCOMPARE(QFileInfo(night.session().packages.first().path).path(), share);
    QVERIFY(night.stepsTo(13));
    QVERIFY(SessionFile::read(left)->nextStep() == StepNumber::of<9>());
}

void TestSeatPage::theSharedDisk_isRefused()
{
    WizardNight night;
    QVERIFY(toTheSeat(night));
    night.part<QRadioButton>(QStringLiteral("handOverCopy"))->setChecked(true);
    night.part<QLineEdit>(QStringLiteral("handOverFolder"))
        ->setText(night.world() + QStringLiteral("/shared/M/mail"));
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QCOMPARE(night.run().lastEnding()->kind, WorkEnding::Kind::NotChanged);
    QVERIFY(night.session().seat == night.session().nodeOf(Role::Secondary).name);
    QVERIFY(night.part<QRadioButton>(QStringLiteral("handOverCopy"))->isVisible());
}

void TestSeatPage::withoutFolderOrName_itSaysWhatIsMissing()
{
    WizardNight night;
    QVERIFY(toTheSeat(night));
    night.part<QRadioButton>(QStringLiteral("handOverCopy"))->setChecked(true);
    QVERIFY(!night.pressMain());
    QVERIFY(!night.part<QLabel>(QStringLiteral("missing"))->text().isEmpty());
    night.part<QRadioButton>(QStringLiteral("handOverHere"))->setChecked(true);
    night.part<QLineEdit>(QStringLiteral("handOverPerson"))->clear();
    QVERIFY(!night.pressMain());
    night.part<QLineEdit>(QStringLiteral("handOverPerson"))->setText(QStringLiteral("Sato"));
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QCOMPARE(night.session().handovers.last().person, QStringLiteral("Sato"));
}

void TestSeatPage::anotherPackage_isToldAndTheRightOneTaken()
{
    WizardNight night;
    QVERIFY(toTheSeat(night, QStringLiteral("other-package-on-node-2")));
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    auto *packages = night.part<PackagePlaces>(QStringLiteral("packagePlaces"));
    QTRY_VERIFY(!packages->pending());
    QVERIFY(night.idle());
    QVERIFY(!packages->complete());
    QVERIFY(!night.pressMain());
    const SessionPackage mail = *night.session().package(SessionPackage::Use::Mail);
    QVERIFY(night.part<QLabel>(QStringLiteral("mailPlace"))->text().contains(mail.sha256.toHex()));

    const QString other = night.world() + QStringLiteral("/packages/other/") + mail.fileName;
    packages->choose(SessionPackage::Use::Mail, other);
    QVERIFY(night.idle());
    QCOMPARE(night.run().lastEnding()->kind, WorkEnding::Kind::NotChanged);
    QVERIFY(!packages->complete());

    packages->choose(SessionPackage::Use::Mail, night.world() + QStringLiteral("/packages/") + mail.fileName);
    QVERIFY(night.idle());
    QVERIFY(packages->complete());
    QVERIFY(night.stepsTo(13));
}

void TestSeatPage::afterAKill_arrivalIsShownAgain()
{
    WizardNight night;
    QVERIFY(toTheSeat(night));
    QVERIFY(night.pressMain());
    QVERIFY(night.idle());
    QVERIFY(night.reopen());
    QTRY_VERIFY(night.window().pageId() == PageId{PageId::Kind::Seat});
    QTRY_VERIFY(night.part<PackagePlaces>(QStringLiteral("packagePlaces"))->complete());
    QVERIFY(night.idle());
}

QTEST_MAIN(TestSeatPage)
#include "TestSeatPage.moc"
