// SPDX-License-Identifier: MIT
#include "update/Journal.h"

#include "support/ResultMacros.h"
#include "update/TransactionInfo.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

const QString kId = QStringLiteral("20261122T000000-0123456789abcdef");

JournalRecord record(const QString &type, int value)
{
    return {type, {{QStringLiteral("value"), value}}};
}

/// The text of a journal with a begin, a batch of three and an end.
QByteArray journalText(const QString &id = kId)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const auto fileSystem = makeNativeFileSystem();
    Journal journal(*fileSystem, path, id);
    const bool written = journal.create({record(QStringLiteral("begin"), 1)})
        && journal.append({record(QStringLiteral("file"), 2), record(QStringLiteral("file"), 3),
                           record(QStringLiteral("staged"), 4)})
        && journal.append({record(QStringLiteral("committed"), 5)});
    QFile file(path);
    if (!written || !file.open(QIODevice::ReadOnly))
        qFatal("the journal cannot be written");
    return file.readAll();
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAppended_isReadBack();
    void anyPrefix_isReadAsItsWholeBatches();
    void aTornEnd_isCutByTheNextRecord();
    void duplicatedAndForeignLines_areIgnoredAndCounted();
    void aMissingRecord_isDamage();
    void anyChangedByte_neverAddsARecord();
    void aNumberThatNobodyWrote_isDamage_data();
    void aNumberThatNobodyWrote_isDamage();
};

void TestJournal::whatWasAppended_isReadBack()
{
    const auto content = Journal::parse(journalText(), kId);
    QVERIFY_RESULT(content);
    QCOMPARE(content->records.size(), 5);
    QCOMPARE(content->records.at(3), record(QStringLiteral("staged"), 4));
    QVERIFY(!content->torn);
    QCOMPARE(content->strangeLines, 0);
}

void TestJournal::anyPrefix_isReadAsItsWholeBatches()
{
    const QByteArray whole = journalText();
    const auto all = Journal::parse(whole, kId)->records;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto content = Journal::parse(whole.left(length), kId);
        QVERIFY_RESULT(content);
        const qsizetype count = content->records.size();
        QVERIFY2(count == 0 || count == 1 || count == 4 || count == 5, qPrintable(QString::number(count)));
        QCOMPARE(content->records, all.first(count));
        QCOMPARE(content->torn, content->validLength < length);
    }
}

void TestJournal::aTornEnd_isCutByTheNextRecord()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(journalText().chopped(20));
    file.close();
    const auto fileSystem = makeNativeFileSystem();
    Journal journal(*fileSystem, path, kId);
    QVERIFY_RESULT(journal.append({record(QStringLiteral("taken-back"), 6)}));
    const auto content = Journal::read(path, kId);
    QVERIFY_RESULT(content);
    QCOMPARE(content->records.size(), 5);
    QCOMPARE(content->records.last(), record(QStringLiteral("taken-back"), 6));
    QVERIFY(!content->torn);
}

void TestJournal::duplicatedAndForeignLines_areIgnoredAndCounted()
{
    QList<QByteArray> lines = journalText().split('\n');
    const QByteArray foreign = journalText(QStringLiteral("another")).split('\n').at(1);
    lines.insert(2, lines.at(1));
    lines.insert(1, foreign);
    lines.insert(1, "not a line of a journal");
    const auto content = Journal::parse(lines.join('\n'), kId);
    QVERIFY_RESULT(content);
    QCOMPARE(content->records, Journal::parse(journalText(), kId)->records);
    QCOMPARE(content->strangeLines, 3);
}

void TestJournal::aMissingRecord_isDamage()
{
    for (int missing = 0; missing < 4; ++missing) {
        QList<QByteArray> lines = journalText().split('\n');
        lines.removeAt(missing);
        const auto content = Journal::parse(lines.join('\n'), kId);
        QVERIFY(!content);
        QCOMPARE(content.error().errorClass(), ErrorClass::Damaged);
    }
}

void TestJournal::anyChangedByte_neverAddsARecord()
{
    const QByteArray whole = journalText();
    const auto all = Journal::parse(whole, kId)->records;
    QVERIFY(rc::check("a changed byte leaves a prefix or is damage", [&] {
        QByteArray changed = whole;
        const auto at = *rc::gen::inRange<qsizetype>(0, changed.size());
        changed[at] = *rc::gen::arbitrary<char>();
        const auto content = Journal::parse(changed, kId);
        const bool honest = !content || content->records == all.first(content->records.size());
        RC_ASSERT(honest);
    }));
}

void TestJournal::aNumberThatNobodyWrote_isDamage_data()
{
    QTest::addColumn<qsizetype>("record");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("number");
    QTest::addRow("an entry before the first") << qsizetype(1) << QStringLiteral("entry") << -1.0;
    QTest::addRow("an entry beyond all") << qsizetype(1) << QStringLiteral("entry") << 5e9;
    QTest::addRow("a count below nothing") << qsizetype(2) << QStringLiteral("kept") << -1.0;
    QTest::addRow("a count beyond all") << qsizetype(2) << QStringLiteral("added") << 4294967297.0;
}

void TestJournal::aNumberThatNobodyWrote_isDamage()
{
    QFETCH(qsizetype, record);
    QFETCH(QString, key);
    QFETCH(double, number);
    TransactionInfo info;
    info.begun = QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);
    TransactionFile file;
    file.path = QStringLiteral("epstrs.exe");
    file.entry = 3;
    info.files.append(file);
    JournalContent content;
    content.records = QList<JournalRecord>{info.beginRecord()} + info.stagedRecords();
    QVERIFY_RESULT(TransactionInfo::fromRecords(kId, content));
    QVERIFY(content.records.at(record).body.contains(key));
    content.records[record].body[key] = number;
    const auto read = TransactionInfo::fromRecords(kId, content);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "TestJournal.moc"
