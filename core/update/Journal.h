// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "update/FileSystem.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace epost {

/// One line of a journal.
struct JournalRecord {
    QString type;
    QJsonObject body;

    bool operator==(const JournalRecord &) const = default;
};

/// Records that are written together, each made when its turn comes: an update has one for each file.
struct JournalBatch {
    qsizetype size = 0;
    std::function<JournalRecord(qsizetype)> record; ///< called once for each index below size, in sequence
};

/// What was met in a journal beside its records.
struct JournalEnd {
    qint64 records = 0; ///< in whole batches
    qint64 validLength = 0; ///< bytes up to the end of the last whole batch; what follows was torn
    bool torn = false; ///< the last writing did not reach the disk whole
    int strangeLines = 0; ///< duplicated, foreign or damaged lines before the last valid one: ignored
};

/// The record of one transaction: append-only text, one record a line,
///     <16 hex digits: start of the SHA-256 of the rest> {"n":sequence,"id":transaction,"type":…,"body":{…}}
/// A batch is flushed once, at its end; all its records but the last carry "more":true. A torn batch is as if
/// it had never been written. The text is never held as a whole. Not thread-safe; the folder's lock keeps
/// others away.
class Journal {
public:
    /// Takes the valid records in sequence. Those after the last one that ends a batch count for nothing.
    using Taker = std::function<void(const JournalRecord &record, bool endsBatch)>;

    /// \param fileSystem outlives this object
    Journal(FileSystem &fileSystem, QString path, QString id);

    /// The file does not exist yet. Its folder is not flushed here.
    [[nodiscard]] Result<> create(const JournalRecord &record);
    /// Cuts a torn end, appends and flushes.
    [[nodiscard]] Result<> append(const JournalBatch &batch);
    [[nodiscard]] Result<> append(const JournalRecord &record);

    /// \return Damaged where records are missing in the middle; NotFound where there is no file
    [[nodiscard]] static Result<JournalEnd> read(const QString &path, const QString &id, const Taker &take);
    /// \param journal open for reading, at its beginning
    [[nodiscard]] static Result<JournalEnd> read(QIODevice &journal, const QString &id, const Taker &take);

private:
    struct End {
        qint64 length = 0;
        qint64 records = 0;
    };
    [[nodiscard]] Result<> write(Result<std::unique_ptr<FileWriter>> writer, End end,
                                 const JournalBatch &batch);

    FileSystem &m_fileSystem;
    QString m_path;
    QString m_id;
    std::optional<End> m_end; ///< unknown before the first writing and after a failed one
};

} // namespace epost
