// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "update/FileSystem.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace epost {

/// One line of a journal.
struct JournalRecord {
    QString type;
    QJsonObject body;

    bool operator==(const JournalRecord &) const = default;
};

/// What could be read of a journal.
struct JournalContent {
    QList<JournalRecord> records; ///< valid, in sequence
    qint64 validLength = 0; ///< bytes up to the end of the last whole batch; what follows was torn
    bool torn = false; ///< the last writing did not reach the disk whole
    int strangeLines = 0; ///< duplicated, foreign or damaged lines before the last valid one: ignored
};

/// The record of one transaction: append-only text, one record a line,
///     <16 hex digits: start of the SHA-256 of the rest> {"n":sequence,"id":transaction,"type":…,"body":{…}}
/// A batch is one writing and one flush; all its records but the last carry "more":true. A torn batch is as
/// if it had never been written. Not thread-safe; the folder's lock keeps others away.
class Journal {
public:
    /// \param fileSystem outlives this object
    Journal(FileSystem &fileSystem, QString path, QString id);

    /// The file does not exist yet. Its folder is not flushed here.
    [[nodiscard]] Result<> create(const QList<JournalRecord> &batch);
    /// Cuts a torn end, appends and flushes.
    [[nodiscard]] Result<> append(const QList<JournalRecord> &batch);

    /// \return Damaged where records are missing in the middle; NotFound where there is no file
    [[nodiscard]] static Result<JournalContent> read(const QString &path, const QString &id);
    [[nodiscard]] static Result<JournalContent> parse(const QByteArray &text, const QString &id);

private:
    struct End {
        qint64 length = 0;
        qint64 records = 0;
    };
    [[nodiscard]] Result<> write(Result<std::unique_ptr<FileWriter>> writer, End end,
                                 const QList<JournalRecord> &batch);

    FileSystem &m_fileSystem;
    QString m_path;
    QString m_id;
    std::optional<End> m_end; ///< unknown before the first writing and after a failed one
};

} // namespace epost
