// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "procedure/EvidenceFile.h"
#include "support/ResultMacros.h"

#include <QDir>
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
    void aPicture_isWrittenAndRecorded();
    void aRemark_isChanged();
    void whatIsRemoved_isGoneWithItsFile();
    void aHostilePath_deletesNothing_data();
    void aHostilePath_deletesNothing();
    void aFinishedRun_keepsItsEvidence();
    void aPictureThatCannotBeWritten_leavesNothing();
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

void TestEvidenceFile::aPicture_isWrittenAndRecorded()
{
    QVERIFY_NIGHT(night, 1);
    const auto added = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "pixels",
                                                QStringLiteral("操作前"), halfPastOne());
    QVERIFY_RESULT(added);
    QCOMPARE(*added, QStringLiteral("evidence/01_MAIL02_20261123_0130_操作前.png"));
    QCOMPARE(*readFile(night.root() + QLatin1Char('/') + *added, 100), QByteArray("pixels"));
    QCOMPARE(night.record(1).evidence.first().remark, QStringLiteral("操作前"));
    const QByteArray large(EvidenceFile::kLargestPicture + 1, 'x');
    QVERIFY(!EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), large, {}, halfPastOne()));
    QCOMPARE(night.record(1).evidence.size(), qsizetype(1));
}

void TestEvidenceFile::aRemark_isChanged()
{
    QVERIFY_NIGHT(night, 1);
    const auto added
        = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "pixels", {}, halfPastOne());
    QVERIFY_RESULT(added);
    QVERIFY_RESULT(
        EvidenceFile::setRemark(night.file(), StepNumber::of<1>(), *added, QStringLiteral("../after")));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.record(1).evidence.first().remark, QStringLiteral("../after"));
    QCOMPARE(night.record(1).evidence.first().file, *added);
    QVERIFY(!EvidenceFile::setRemark(night.file(), StepNumber::of<6>(), *added, {}));
}

void TestEvidenceFile::whatIsRemoved_isGoneWithItsFile()
{
    QVERIFY_NIGHT(night, 1);
    const auto one = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "1", {}, halfPastOne());
    const auto two = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "2", {}, halfPastOne());
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(two);
    QVERIFY_RESULT(EvidenceFile::remove(night.file(), StepNumber::of<1>(), *one));
    QVERIFY(!QFileInfo::exists(night.root() + QLatin1Char('/') + *one));
    QVERIFY(QFileInfo::exists(night.root() + QLatin1Char('/') + *two));
    QVERIFY_RESULT(night.reopen());
    QCOMPARE(night.record(1).evidence.size(), qsizetype(1));
    QCOMPARE(night.record(1).evidence.first().file, *two);
    QVERIFY(!EvidenceFile::remove(night.file(), StepNumber::of<1>(), *one));
    // A file that somebody deleted is no obstacle.
    QVERIFY(QFile::remove(night.root() + QLatin1Char('/') + *two));
    QVERIFY_RESULT(EvidenceFile::remove(night.file(), StepNumber::of<1>(), *two));
    QVERIFY(night.record(1).evidence.isEmpty());
}

void TestEvidenceFile::aHostilePath_deletesNothing_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"victim.txt", "../victim.txt", "evidence/../victim.txt", "evidence/..", "evidence/.", "evidence/",
          "evidence", "evidence/sub/victim.txt", "evidence\\victim.txt", "evidence/..\\victim.txt",
          "evidence/C:victim.txt", "", "EVIDENCE/victim.txt"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestEvidenceFile::aHostilePath_deletesNothing()
{
    QFETCH(QString, path);
    QVERIFY_NIGHT(night, 1);
    const QString root = night.root();
    QVERIFY(QDir(root).mkpath(QStringLiteral("evidence/sub")));
    const QStringList victims{root + QStringLiteral("/victim.txt"),
                              root + QStringLiteral("/evidence/sub/victim.txt")};
    for (const QString &victim : victims)
        QVERIFY_RESULT(writeFile(victim, "precious"));
    QVERIFY(EvidenceFile::pathOf(root, path).isEmpty());
    night.file().session().step(StepNumber::of<1>()).record.evidence.append({path, {}, halfPastOne()});
    QVERIFY_RESULT(EvidenceFile::remove(night.file(), StepNumber::of<1>(), path));
    QVERIFY(night.record(1).evidence.isEmpty());
    for (const QString &victim : victims)
        QVERIFY(QFileInfo::exists(victim));
}

void TestEvidenceFile::aFinishedRun_keepsItsEvidence()
{
    QVERIFY_NIGHT(night, 1);
    const auto added
        = EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "pixels", {}, halfPastOne());
    QVERIFY_RESULT(added);
    night.file().session().finishedAt = halfPastOne();
    QVERIFY(!EvidenceFile::remove(night.file(), StepNumber::of<1>(), *added));
    QVERIFY(!EvidenceFile::setRemark(night.file(), StepNumber::of<1>(), *added, QStringLiteral("x")));
    QVERIFY(!EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "more", {}, halfPastOne()));
    QVERIFY(QFileInfo::exists(night.root() + QLatin1Char('/') + *added));
    QCOMPARE(night.record(1).evidence.size(), qsizetype(1));
}

void TestEvidenceFile::aPictureThatCannotBeWritten_leavesNothing()
{
    QVERIFY_NIGHT(night, 1);
    // A file where the folder should be.
    QVERIFY_RESULT(writeFile(night.root() + QStringLiteral("/evidence"), "no folder"));
    QVERIFY(!EvidenceFile::addPicture(night.file(), StepNumber::of<1>(), "pixels", {}, halfPastOne()));
    QVERIFY(night.record(1).evidence.isEmpty());
}

QTEST_GUILESS_MAIN(TestEvidenceFile)
#include "TestEvidenceFile.moc"
