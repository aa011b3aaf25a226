// SPDX-License-Identifier: MIT
#include "update/Journal.h"

#include "support/ResultMacros.h"
#include "update/TransactionInfo.h"

#include <QBuffer>
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

/// All that a text says.
struct JournalContent {
    QList<JournalRecord> records; ///< of whole batches
    JournalEnd end;
};

Result<JournalContent> contentOf(QByteArray text)
{
    JournalContent content;
    QBuffer journal(&text);
    journal.open(QIODevice::ReadOnly);
    const auto end = Journal::read(journal, kId,
                                   [&](const JournalRecord &taken, bool) { content.records.append(taken); });
    if (!end)
        return fail(end.error());
    content.end = *end;
    content.records.resize(end->records);
    return content;
}

JournalBatch batchOf(const QList<JournalRecord> &records)
{
    return {records.size(), [records](qsizetype i) { return records.at(i); }};
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text of a journal with a begin, a batch of three and an end.
QByteArray journalText(const QString &id = kId)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const auto fileSystem = makeNativeFileSystem();
    Journal journal(*fileSystem, path, id);
    const bool written = journal.create(record(QStringLiteral("begin"), 1))
        && journal.append(batchOf({record(QStringLiteral("file"), 2), record(QStringLiteral("file"), 3),
                                   record(QStringLiteral("staged"), 4)}))
        && journal.append(record(QStringLiteral("committed"), 5));
    if (!written)
        qFatal("the journal cannot be written");
    return textOf(path);
}

TransactionInfo begun()
{
    TransactionInfo info;
    info.begun = QDateTime(QDate(2026, 11, 23), QTime(2, 0), Qt::UTC);
    return info;
}

/// Of whole batches: the begin, and the rest.
Result<std::optional<TransactionInfo>> transactionOf(const QList<JournalRecord> &records)
{
    TransactionReader reader(kId);
    for (qsizetype i = 0; i < records.size(); ++i)
        reader.take(records.at(i), i == 0 || i + 1 == records.size());
    return reader.finish();
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAppended_isReadBack();
    void anyPrefix_isReadAsItsWholeBatches();
    void aTornEnd_isCutByTheNextRecord();
    void aLargeBatch_isReadAsOne();
    void duplicatedAndForeignLines_areIgnoredAndCounted();
    void aMissingRecord_isDamage();
    void anyChangedByte_neverAddsARecord();
    void aTornBatch_changesNothing();
    void aNumberThatNobodyWrote_isDamage_data();
    void aNumberThatNobodyWrote_isDamage();
};

void TestJournal::whatWasAppended_isReadBack()
{
    const auto content = contentOf(journalText());
    QVERIFY_RESULT(content);
    QCOMPARE(content->records.size(), 5);
    QCOMPARE(content->records.at(3), record(QStringLiteral("staged"), 4));
    QVERIFY(!content->end.torn);
    QCOMPARE(content->end.strangeLines, 0);
}

void TestJournal::anyPrefix_isReadAsItsWholeBatches()
{
    const QByteArray whole = journalText();
    const auto all = contentOf(whole)->records;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto content = contentOf(whole.left(length));
        QVERIFY_RESULT(content);
        const qsizetype count = content->records.size();
        QVERIFY2(count == 0 || count == 1 || count == 4 || count == 5, qPrintable(QString::number(count)));
        QCOMPARE(content->records, all.first(count));
        QCOMPARE(content->end.torn, content->end.validLength < length);
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
    QVERIFY_RESULT(journal.append(record(QStringLiteral("taken-back"), 6)));
    const auto content = contentOf(textOf(path));
    QVERIFY_RESULT(content);
    QCOMPARE(content->records.size(), 5);
    QCOMPARE(content->records.last(), record(QStringLiteral("taken-back"), 6));
    QVERIFY(!content->end.torn);
}

void TestJournal::aLargeBatch_isReadAsOne()
{
    constexpr int kCount = 5000; // far more than is written or read at once
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("journal"));
    const auto fileSystem = makeNativeFileSystem();
    Journal journal(*fileSystem, path, kId);
    QVERIFY_RESULT(journal.create(record(QStringLiteral("begin"), 0)));
    QVERIFY_RESULT(journal.append(
        {kCount, [](qsizetype i) { return record(QStringLiteral("file"), static_cast<int>(i) + 1); }}));
    QByteArray text = textOf(path);
    const auto content = contentOf(text);
    QVERIFY_RESULT(content);
    QCOMPARE(content->records.size(), kCount + 1);
    for (int i = 1; i <= kCount; ++i)
        QCOMPARE(content->records.at(i), record(QStringLiteral("file"), i));
    QCOMPARE(content->end.validLength, text.size());

    text.chop(1);
    const auto torn = contentOf(text);
    QVERIFY_RESULT(torn);
    QCOMPARE(torn->records.size(), 1);
    QVERIFY(torn->end.torn);
}

void TestJournal::duplicatedAndForeignLines_areIgnoredAndCounted()
{
    QList<QByteArray> lines = journalText().split('\n');
    const QByteArray foreign = journalText(QStringLiteral("another")).split('\n').at(1);
    lines.insert(2, lines.at(1));
    lines.insert(1, foreign);
    lines.insert(1, "not a line of a journal");
    const auto content = contentOf(lines.join('\n'));
    QVERIFY_RESULT(content);
    QCOMPARE(content->records, contentOf(journalText())->records);
    QCOMPARE(content->end.strangeLines, 3);
}

void TestJournal::aMissingRecord_isDamage()
{
    for (int missing = 0; missing < 4; ++missing) {
        QList<QByteArray> lines = journalText().split('\n');
        lines.removeAt(missing);
        const auto content = contentOf(lines.join('\n'));
        QVERIFY(!content);
        QCOMPARE(content.error().errorClass(), ErrorClass::Damaged);
    }
}

void TestJournal::anyChangedByte_neverAddsARecord()
{
    const QByteArray whole = journalText();
    const auto all = contentOf(whole)->records;
    QVERIFY(rc::check("a changed byte leaves a prefix or is damage", [&] {
        QByteArray changed = whole;
        const auto at = *rc::gen::inRange<qsizetype>(0, changed.size());
        changed[at] = *rc::gen::arbitrary<char>();
        const auto content = contentOf(changed);
        const bool honest = !content || content->records == all.first(content->records.size());
        RC_ASSERT(honest);
    }));
}

void TestJournal::aTornBatch_changesNothing()
{
    TransactionReader reader(kId);
    QVERIFY_RESULT(reader.finish());
    QVERIFY(!reader.finish()->has_value());
    reader.take(begun().beginRecord(), true);
    reader.take(TransactionInfo::swappingRecord(), false);
    reader.take(record(QStringLiteral("unheard of"), 1), false);
    QVERIFY_RESULT(reader.finish());
    QCOMPARE((*reader.finish())->phase, TransactionPhase::Begun);
    reader.take(TransactionInfo::prunedRecord(), true);
    QVERIFY(!reader.finish().has_value());
    QCOMPARE(reader.finish().error().errorClass(), ErrorClass::Damaged);
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
    TransactionInfo info = begun();
    TransactionFile file;
    file.path = QStringLiteral("epstrs.exe");
    file.entry = 3;
    info.files.append(file);
    const JournalBatch staged = info.stagedRecords();
    QList<JournalRecord> records{info.beginRecord(), staged.record(0), staged.record(1)};
    QVERIFY_RESULT(transactionOf(records));
    QVERIFY(records.at(record).body.contains(key));
    records[record].body[key] = number;
    const auto read = transactionOf(records);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "TestJournal.moc"
