// SPDX-License-Identifier: MIT
#include "update/Journal.h"

#include "base/Files.h"
#include "base/Sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

constexpr qsizetype kPiece = 64 * 1024; ///< read or written at once
// The names of 100,000 data files, as long as Windows takes them, stay below it.
constexpr qsizetype kLongestLine = 512LL << 20;
constexpr qsizetype kChecksumDigits = 16;

struct JournalTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::Journal)
};

QByteArray checksumOf(const QByteArray &json)
{
    return sha256Of(json).toHex().left(kChecksumDigits).toLatin1();
}

struct NumberedRecord {
    qint64 number = 0;
    bool more = false; ///< the batch goes on
    JournalRecord record;
};

std::optional<NumberedRecord> decode(const QByteArray &line, const QString &id)
{
    if (line.size() < kChecksumDigits + 2 || line.at(kChecksumDigits) != ' ')
        return std::nullopt;
    const QByteArray json = line.mid(kChecksumDigits + 1);
    if (checksumOf(json) != line.left(kChecksumDigits))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 number = object.value(QLatin1String("n")).toInteger(-1);
    const QString type = object.value(QLatin1String("type")).toString();
    if (number < 0 || type.isEmpty() || object.value(QLatin1String("id")).toString() != id)
        return std::nullopt;
    return NumberedRecord{number,
                          object.value(QLatin1String("more")).toBool(),
                          {type, object.value(QLatin1String("body")).toObject()}};
}

JournalBatch single(const JournalRecord &record)
{
    return {1, [&record](qsizetype) { return record; }};
}

/// The whole lines of a file, one after the other.
class Lines {
public:
    explicit Lines(QIODevice &device)
        : m_device(device)
    {
    }
    /// Without its end; nothing where no whole line follows.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        for (qsizetype searched = m_begin;;) {
            if (const qsizetype end = m_text.indexOf('\n', searched); end >= 0) {
                QByteArray line = m_text.mid(m_begin, end - m_begin);
                m_position += line.size() + 1;
                m_begin = end + 1;
                return line;
            }
            m_text.remove(0, std::exchange(m_begin, 0));
            searched = m_text.size();
            m_text.resize(searched + kPiece);
            const qint64 got = m_device.read(m_text.data() + searched, kPiece);
            m_text.resize(searched + qsizetype(std::max<qint64>(got, 0)));
            m_failed = got < 0 || m_text.size() > kLongestLine;
            if (got == 0 || m_failed)
                return std::nullopt;
        }
    }
    /// Bytes up to the end of the last line.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Whether the last line has no end.
    [[nodiscard]] bool breaksOff() const { return m_begin < m_text.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QIODevice &m_device;
    QByteArray m_text;
    qsizetype m_begin = 0; ///< of the next line, in m_text
    qint64 m_position = 0;
    bool m_failed = false;
};

} // namespace

Journal::Journal(FileSystem &fileSystem, QString path, QString id)
    : m_fileSystem(fileSystem)
    , m_path(std::move(path))
    , m_id(std::move(id))
{
}

Result<> Journal::create(const JournalRecord &record)
{
    return write(m_fileSystem.createFile(m_path), {}, single(record));
}

Result<> Journal::append(const JournalRecord &record)
{
    return append(single(record));
}

Result<> Journal::append(const JournalBatch &batch)
{
    if (!m_end) {
        const auto present = read(m_path, m_id, [](const JournalRecord &, bool) {});
        if (!present)
            return fail(present.error());
        m_end = End{present->validLength, present->records};
    }
    return write(m_fileSystem.appendTo(m_path, m_end->length), *m_end, batch);
}

Result<> Journal::write(Result<std::unique_ptr<FileWriter>> writer, End end, const JournalBatch &batch)
{
    m_end.reset();
    if (!writer)
        return fail(writer.error());
    QByteArray text;
    for (qsizetype i = 0; i < batch.size; ++i) {
        const JournalRecord record = batch.record(i);
        const bool last = i + 1 == batch.size;
        QJsonObject object{{QStringLiteral("n"), end.records++},
                           {QStringLiteral("id"), m_id},
                           {QStringLiteral("type"), record.type},
                           {QStringLiteral("body"), record.body}};
        if (!last)
            object.insert(QStringLiteral("more"), true);
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        text += checksumOf(json) + ' ' + json + '\n';
        if (text.size() < kPiece && !last)
            continue;
        if (auto written = (*writer)->write(text.constData(), text.size()); !written)
            return written;
        end.length += text.size();
        text.clear();
    }
    if (auto flushed = (*writer)->flush(); !flushed)
        return flushed;
    if (auto closed = (*writer)->close(); !closed)
        return closed;
    m_end = end;
    return {};
}

Result<JournalEnd> Journal::read(const QString &path, const QString &id, const Taker &take)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    auto end = read(file, id, take);
    return end ? end : fail(end.error().in(path));
}

Result<JournalEnd> Journal::read(QIODevice &journal, const QString &id, const Taker &take)
{
    JournalEnd end;
    qint64 taken = 0;
    int strangeSince = 0;
    Lines lines(journal);
    while (const auto text = lines.next()) {
        const auto line = decode(*text, id);
        if (!line || line->number < taken) {
            ++strangeSince;
            continue;
        }
        if (line->number > taken) {
            return fail(ErrorClass::Damaged,
                        JournalTexts::tr("Records are missing in the middle of the journal."),
                        JournalTexts::tr("Compare the folder with the copies below “backup” beside the "
                                         "journal and restore the files by hand."));
        }
        ++taken;
        take(line->record, !line->more);
        if (line->more)
            continue;
        end.records = taken;
        end.validLength = lines.position();
        end.strangeLines += std::exchange(strangeSince, 0);
    }
    if (lines.failed())
        return fail(Error(ErrorClass::ReadWrite, JournalTexts::tr("The file could not be read."))
                        .withNative(journal.errorString()));
    end.torn = end.validLength < lines.position() || lines.breaksOff();
    return end;
}

} // namespace epost
