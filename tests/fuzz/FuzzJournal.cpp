// SPDX-License-Identifier: MIT
#include "Property.h"
#include "base/Sha256.h"
#include "package/EntryPath.h"
#include "update/Journal.h"
#include "update/TransactionInfo.h"
#include "update/UpdateFolder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <optional>

using namespace epost;
using epost::test::require;

namespace {

const QString kId = QStringLiteral("20261122T000000-0123456789abcdef");

/// No mutation ever finds a checksum: lines that begin with '{' get theirs here, all others stay as they are.
QByteArray withChecksums(const QByteArray &input)
{
    QList<QByteArray> lines = input.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith('{'))
            line = sha256Of(line).toHex().left(16).toLatin1() + ' ' + line;
    }
    return lines.join('\n');
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    require(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
                && file.write(content) == content.size(),
            "a file can be planted");
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void checkPaths(const TransactionInfo &info)
{
    QStringList paths = info.newFolders;
    for (const TransactionFile &file : info.files)
        paths.append(file.path);
    for (const QString &text : paths) {
        const auto path = EntryPath::parse(text);
        require(path && path->text() == text, "every path stays in the folder");
    }
}

/// All that a text says: the records of its whole batches, the transaction they tell of, and its end.
struct Content {
    QList<JournalRecord> records;
    Result<std::optional<TransactionInfo>> info;
    JournalEnd end;
};

std::optional<Content> contentOf(QByteArray text)
{
    Content content;
    TransactionReader reader(kId);
    QBuffer journal(&text);
    journal.open(QIODevice::ReadOnly);
    const auto end = Journal::read(journal, kId, [&](const JournalRecord &record, bool endsBatch) {
        content.records.append(record);
        reader.take(record, endsBatch);
    });
    if (!end)
        return std::nullopt;
    content.records.resize(end->records);
    content.info = reader.finish();
    content.end = *end;
    return content;
}

QList<JournalRecord> recordsOf(const TransactionInfo &info)
{
    const JournalBatch staged = info.stagedRecords();
    QList<JournalRecord> records{info.beginRecord()};
    for (qsizetype i = 0; i < staged.size; ++i)
        records.append(staged.record(i));
    return records;
}

/// The same transaction, from the records that this program would write for it.
void checkRoundTrip(const TransactionInfo &info)
{
    const QList<JournalRecord> records = recordsOf(info);
    TransactionReader reader(info.id);
    for (qsizetype i = 0; i < records.size(); ++i)
        reader.take(records.at(i), i == 0 || i + 1 == records.size());
    const auto again = reader.finish();
    require(again && *again, "records that were written are read");
    require(recordsOf(**again) == records, "the records stay as they are");
}

struct WayOn {
    UpdateResult (*take)(UpdateFolder &folder);
    std::optional<TransactionState> end; ///< where it leads, if it does not say why not
};

const std::array kWaysOn{
    WayOn{[](UpdateFolder &folder) { return folder.resume(); }, TransactionState::Committed},
    WayOn{[](UpdateFolder &folder) { return folder.rollBack(); }, TransactionState::RolledBack},
    WayOn{[](UpdateFolder &folder) { return folder.prune(0); }, {}},
    WayOn{[](UpdateFolder &folder) { return folder.pruneAll(); }, {}},
};

/// The way on from a journal that says anything: it never leaves the folder, nor its end unsaid.
void recover(const QByteArray &journal, const WayOn &way)
{
    static const QByteArray kOutside("not the product's");
    QTemporaryDir root;
    const QString target = root.filePath(QStringLiteral("target"));
    const QString transaction = target + QLatin1String("/.epost-update/") + kId;
    const QString outside = root.filePath(QStringLiteral("outside.dll"));
    write(outside, kOutside);
    write(target + QLatin1String("/a.dll"), "old a");
    write(target + QLatin1String("/sub/b.dll"), "new b");
    write(transaction + QLatin1String("/stage/0"), "new a");
    write(transaction + QLatin1String("/backup/sub/b.dll"), "old b");
    write(transaction + QLatin1String("/journal"), journal);

    const auto fileSystem = makeNativeFileSystem();
    UpdateFolder folder(*Folder::fromPath(target), *fileSystem, {.retryFor = Milliseconds(0)});
    (void)folder.status();
    const UpdateResult result = way.take(folder);
    require(!way.end || result.state == *way.end || result.state == TransactionState::None || result.error,
            "what was not done is said");
    require(read(outside) == kOutside, "no recovery leaves the folder");
    require(QDir(root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2,
            "nothing new stands outside the folder");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = withChecksums(test::inputOf(data, size));
    const auto content = contentOf(text);
    if (!content)
        return 0;
    const auto whole = contentOf(text.left(content->end.validLength));
    require(whole && whole->records == content->records && !whole->end.torn,
            "cut after its last whole batch, a journal says the same and is not torn");
    require(whole->info.has_value() == content->info.has_value(),
            "a torn batch is no mistake and hides none");
    if (!content->info || !*content->info)
        return 0;
    const TransactionInfo &info = **content->info;
    checkPaths(info);
    checkRoundTrip(info);
    for (const WayOn &way : kWaysOn)
        recover(text, way);
    return 0;
}
