// SPDX-License-Identifier: MIT
#include "Property.h"
#include "base/Sha256.h"
#include "package/EntryPath.h"
#include "update/Journal.h"
#include "update/TransactionInfo.h"
#include "update/UpdateFolder.h"

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

/// The same transaction, from the records that this program would write for it.
void checkRoundTrip(const TransactionInfo &info)
{
    QList<JournalRecord> records{info.beginRecord()};
    records.append(info.stagedRecords());
    const auto again = TransactionInfo::fromRecords(info.id, {.records = records});
    require(again.has_value(), "records that were written are read");
    require(again->beginRecord() == records.first(), "a begin record stays as it is");
    require(again->stagedRecords() == info.stagedRecords(), "the records of the files stay as they are");
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
    const auto content = Journal::parse(text, kId);
    if (!content)
        return 0;
    const auto whole = Journal::parse(text.left(content->validLength), kId);
    require(whole && whole->records == content->records && !whole->torn,
            "cut after its last whole batch, a journal says the same and is not torn");
    const auto info = TransactionInfo::fromRecords(kId, *content);
    if (!info || content->records.isEmpty())
        return 0;
    checkPaths(*info);
    checkRoundTrip(*info);
    for (const WayOn &way : kWaysOn)
        recover(text, way);
    return 0;
}
