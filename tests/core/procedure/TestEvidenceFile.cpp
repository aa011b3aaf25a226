// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "procedure/EvidenceFile.h"
#include "support/ResultMacros.h"

#include <QFileInfo>
#include <QTest>

using namespace epost;
using namespace epost::test;

class TestEvidenceFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theName_hasTheFormOfTheNight();
    void whatNoFileNameMayHold_isLeftOut();
    void aFile_isCopiedAndRecorded();
    void twoWithinAMinute_areBothKept();
    void aMissingFile_isRefused();
};

namespace {

QDateTime halfPastOne()
{
    return QDateTime(QDate(2026, 11, 23), QTime(1, 30));
}

NodeName primary()
{
    return NodeName::parse(QStringLiteral("MAIL01")).value();
}

} // namespace

void TestEvidenceFile::theName_hasTheFormOfTheNight()
{
    QCOMPARE(EvidenceFile::nameFor(StepNumber::of<6>(), primary(), halfPastOne(), QStringLiteral("操作前"),
                                   QStringLiteral("png")),
             QStringLiteral("06_MAIL01_20261123_0130_操作前.png"));
}

void TestEvidenceFile::whatNoFileNameMayHold_isLeftOut()
{
    QCOMPARE(EvidenceFile::nameFor(StepNumber::of<13>(), primary(), halfPastOne(),
                                   QStringLiteral(" ../a:b|c \n d?"), QStringLiteral("png")),
             QStringLiteral("13_MAIL01_20261123_0130_..abc_d.png"));
    QCOMPARE(EvidenceFile::nameFor(StepNumber::of<1>(), primary(), halfPastOne(), {}, {}),
             QStringLiteral("01_MAIL01_20261123_0130"));
}

void TestEvidenceFile::aFile_isCopiedAndRecorded()
{
    QVERIFY_NIGHT(night, 1);
    const QString picture = night.root() + QStringLiteral("/shot.png");
    QVERIFY_RESULT(writeFile(picture, "pixels"));
    const auto added = EvidenceFile::add(night.file(), StepNumber::of<1>(), picture, QStringLiteral("before"),
                                         halfPastOne());
    QVERIFY_RESULT(added);
    QCOMPARE(*added, QStringLiteral("evidence/01_MAIL02_20261123_0130_before.png"));
    const auto copied = readFile(night.root() + QLatin1Char('/') + *added, 100);
    QVERIFY_RESULT(copied);
    QCOMPARE(*copied, QByteArray("pixels"));
    QVERIFY(QFileInfo::exists(picture));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.record(1).evidence.size(), qsizetype(1));
    QCOMPARE(night.record(1).evidence.first().file, *added);
}

void TestEvidenceFile::twoWithinAMinute_areBothKept()
{
    QVERIFY_NIGHT(night, 1);
    const QString picture = night.root() + QStringLiteral("/shot.png");
    QVERIFY_RESULT(writeFile(picture, "one"));
    const auto one = EvidenceFile::add(night.file(), StepNumber::of<1>(), picture, {}, halfPastOne());
    QVERIFY_RESULT(writeFile(picture, "two"));
    const auto two = EvidenceFile::add(night.file(), StepNumber::of<1>(), picture, {}, halfPastOne());
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QVERIFY(*one != *two);
    QCOMPARE(*readFile(night.root() + QLatin1Char('/') + *one, 100), QByteArray("one"));
}

void TestEvidenceFile::aMissingFile_isRefused()
{
    QVERIFY_NIGHT(night, 1);
    const auto added = EvidenceFile::add(night.file(), StepNumber::of<1>(),
                                         night.root() + QStringLiteral("/no"), {}, halfPastOne());
    QVERIFY(!added);
    QCOMPARE(added.error().errorClass(), ErrorClass::NotFound);
    QVERIFY(night.record(1).evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidenceFile)
#include "TestEvidenceFile.moc"
