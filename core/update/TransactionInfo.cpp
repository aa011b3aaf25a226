// SPDX-License-Identifier: MIT
#include "update/TransactionInfo.h"

#include "base/Clock.h"
#include "base/JsonReader.h"

#include <algorithm>
#include <limits>

namespace epost {

namespace {

// Record types and keys are a file format: never renamed.
const QString kBegin = QStringLiteral("begin");
const QString kFile = QStringLiteral("file");
const QString kStaged = QStringLiteral("staged");
const QString kSwapping = QStringLiteral("swapping");
const QString kCommitted = QStringLiteral("committed");
const QString kTakingBack = QStringLiteral("taking-back");
const QString kTakenBack = QStringLiteral("taken-back");
const QString kPruned = QStringLiteral("pruned");

QJsonArray toArray(const QSet<QString> &names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

/// Names from a journal are as hostile as those from a package.
QString readPath(JsonReader &reader, const QString &key, const QString &text)
{
    if (auto path = EntryPath::parse(text); !path || path->text() != text)
        reader.addMistake(key, path ? text : path.error().what());
    return text;
}

QStringList readPaths(JsonReader &reader, const QString &key)
{
    const QStringList paths = reader.strings(key);
    for (const QString &path : paths)
        (void)readPath(reader, key, path);
    return paths;
}

Sha256 readSha(JsonReader &reader, const QString &key)
{
    const auto sha = Sha256::fromHex(reader.string(key));
    if (!sha)
        reader.addMistake(key, sha.error().what());
    return sha ? *sha : Sha256();
}

/// A place or a number of files: never negative, and no larger than this program can have written it.
int readNumber(JsonReader &reader, const QString &key)
{
    const qint64 number = reader.integer(key);
    if (number >= 0 && number <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    reader.addMistake(key, QString::number(number));
    return 0;
}

void readBegin(TransactionInfo &info, JsonReader &reader)
{
    info.number = reader.integer(QStringLiteral("number"));
    info.begun = timeFromText(reader.string(QStringLiteral("time")));
    info.packagePath = reader.string(QStringLiteral("package"));
    info.packageSha256 = readSha(reader, QStringLiteral("sha256"));
    info.packageDate = QDate::fromString(reader.string(QStringLiteral("date"), {}), Qt::ISODate);
    info.planHash = readSha(reader, QStringLiteral("plan"));
    info.stageOnly = reader.boolean(QStringLiteral("stageOnly"), false);
    const QStringList keep = readPaths(reader, QStringLiteral("keep"));
    info.keep = QSet<QString>(keep.begin(), keep.end());
    const QStringList data = readPaths(reader, QStringLiteral("data"));
    info.dataFiles = QSet<QString>(data.begin(), data.end());
}

TransactionFile readFileRecord(JsonReader &reader, const TransactionInfo &info)
{
    TransactionFile file;
    file.path = readPath(reader, QStringLiteral("path"), reader.string(QStringLiteral("path")));
    file.entry = readNumber(reader, QStringLiteral("entry"));
    file.existed = reader.has(QStringLiteral("old"));
    if (file.existed)
        file.oldSha = readSha(reader, QStringLiteral("old"));
    file.newSha = readSha(reader, QStringLiteral("new"));
    file.dataFile = info.dataFiles.contains(file.path);
    return file;
}

void readStaged(TransactionInfo &info, JsonReader &reader, QList<TransactionFile> files)
{
    info.files = std::move(files);
    if (info.files.size() != reader.integer(QStringLiteral("files")))
        reader.addMistake(QStringLiteral("files"), QString::number(info.files.size()));
    info.newFolders = readPaths(reader, QStringLiteral("folders"));
    info.counts.added = readNumber(reader, QStringLiteral("added"));
    info.counts.replaced = readNumber(reader, QStringLiteral("replaced"));
    info.counts.same = readNumber(reader, QStringLiteral("same"));
    info.counts.kept = readNumber(reader, QStringLiteral("kept"));
    info.phase = TransactionPhase::Staged;
}

} // namespace

TransactionState TransactionInfo::state() const
{
    switch (phase) {
    case TransactionPhase::Staged:
        return stageOnly ? TransactionState::Staged : TransactionState::Interrupted;
    case TransactionPhase::Begun:
    case TransactionPhase::Swapping:
    case TransactionPhase::TakingBack:
        return TransactionState::Interrupted;
    case TransactionPhase::Committed:
        return TransactionState::Committed;
    case TransactionPhase::TakenBack:
        return TransactionState::RolledBack;
    case TransactionPhase::Pruned:
        break;
    }
    return TransactionState::None;
}

void TransactionReader::take(const JournalRecord &record, bool endsBatch)
{
    if (m_draft.outcome)
        m_draft.outcome = add(record);
    if (endsBatch)
        m_whole = m_draft;
}

Result<> TransactionReader::add(const JournalRecord &record)
{
    auto &[info, files, records, outcome] = m_draft;
    JsonReader reader(record.body, QStringLiteral("%1[%2]").arg(record.type).arg(records));
    if ((record.type == kBegin) != (records == 0)) {
        reader.addMistake(QStringLiteral("type"), record.type);
    } else if (record.type == kBegin) {
        readBegin(info, reader);
    } else if (record.type == kFile) {
        files.append(readFileRecord(reader, info));
    } else if (record.type == kStaged) {
        readStaged(info, reader, std::exchange(files, {}));
    } else if (record.type == kSwapping) {
        info.phase = TransactionPhase::Swapping;
    } else if (record.type == kCommitted) {
        info.phase = TransactionPhase::Committed;
        info.committed = timeFromText(reader.string(QStringLiteral("time")));
    } else if (record.type == kTakingBack) {
        info.phase = TransactionPhase::TakingBack;
        info.byPerson = reader.boolean(QStringLiteral("byPerson"), true);
    } else if (record.type == kTakenBack) {
        info.phase = TransactionPhase::TakenBack;
        info.byPerson = reader.boolean(QStringLiteral("byPerson"), true);
    } else if (record.type == kPruned) {
        info.phase = TransactionPhase::Pruned;
    } else {
        reader.addMistake(QStringLiteral("type"), record.type);
    }
    ++records;
    return reader.check();
}

Result<std::optional<TransactionInfo>> TransactionReader::finish() const
{
    if (!m_whole)
        return std::optional<TransactionInfo>();
    return m_whole->outcome ? Result<std::optional<TransactionInfo>>(m_whole->info)
                            : fail(m_whole->outcome.error());
}

JournalRecord TransactionInfo::beginRecord() const
{
    return {kBegin,
            {{QStringLiteral("number"), number},
             {QStringLiteral("time"), timeToText(begun)},
             {QStringLiteral("package"), packagePath},
             {QStringLiteral("sha256"), packageSha256.toHex()},
             {QStringLiteral("date"), packageDate.toString(Qt::ISODate)},
             {QStringLiteral("plan"), planHash.toHex()},
             {QStringLiteral("stageOnly"), stageOnly},
             {QStringLiteral("keep"), toArray(keep)},
             {QStringLiteral("data"), toArray(dataFiles)}}};
}

JournalBatch TransactionInfo::stagedRecords() const
{
    return {files.size() + 1,
            [this](qsizetype i) { return i < files.size() ? fileRecord(files.at(i)) : stagedRecord(); }};
}

JournalRecord TransactionInfo::fileRecord(const TransactionFile &file) const
{
    QJsonObject body{{QStringLiteral("path"), file.path},
                     {QStringLiteral("entry"), file.entry},
                     {QStringLiteral("new"), file.newSha.toHex()}};
    if (file.existed)
        body.insert(QStringLiteral("old"), file.oldSha.toHex());
    return {kFile, body};
}

JournalRecord TransactionInfo::stagedRecord() const
{
    return {kStaged,
            {{QStringLiteral("files"), files.size()},
             {QStringLiteral("folders"), QJsonArray::fromStringList(newFolders)},
             {QStringLiteral("added"), counts.added},
             {QStringLiteral("replaced"), counts.replaced},
             {QStringLiteral("same"), counts.same},
             {QStringLiteral("kept"), counts.kept}}};
}

JournalRecord TransactionInfo::swappingRecord()
{
    return {kSwapping, {}};
}

JournalRecord TransactionInfo::committedRecord(const QDateTime &time)
{
    return {kCommitted, {{QStringLiteral("time"), timeToText(time)}}};
}

JournalRecord TransactionInfo::takingBackRecord(bool byPerson)
{
    return {kTakingBack, {{QStringLiteral("byPerson"), byPerson}}};
}

JournalRecord TransactionInfo::takenBackRecord(bool byPerson)
{
    return {kTakenBack, {{QStringLiteral("byPerson"), byPerson}}};
}

JournalRecord TransactionInfo::prunedRecord()
{
    return {kPruned, {}};
}

} // namespace epost
