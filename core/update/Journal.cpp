// SPDX-License-Identifier: MIT
#include "update/Journal.h"

#include "base/Files.h"
#include "base/Sha256.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

namespace epost {

namespace {

// 100,000 entries of the longest names that Windows takes stay below it.
constexpr qint64 kLongestJournal = 512LL << 20;
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

} // namespace

Journal::Journal(FileSystem &fileSystem, QString path, QString id)
    : m_fileSystem(fileSystem)
    , m_path(std::move(path))
    , m_id(std::move(id))
{
}

Result<> Journal::create(const QList<JournalRecord> &batch)
{
    return write(m_fileSystem.createFile(m_path), {}, batch);
}

Result<> Journal::append(const QList<JournalRecord> &batch)
{
    if (!m_end) {
        const auto present = read(m_path, m_id);
        if (!present)
            return fail(present.error());
        m_end = End{present->validLength, present->records.size()};
    }
    return write(m_fileSystem.appendTo(m_path, m_end->length), *m_end, batch);
}

Result<> Journal::write(Result<std::unique_ptr<FileWriter>> writer, End end,
                        const QList<JournalRecord> &batch)
{
    m_end.reset();
    if (!writer)
        return fail(writer.error());
    QByteArray text;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        QJsonObject object{{QStringLiteral("n"), end.records++},
                           {QStringLiteral("id"), m_id},
                           {QStringLiteral("type"), batch.at(i).type},
                           {QStringLiteral("body"), batch.at(i).body}};
        if (i + 1 < batch.size())
            object.insert(QStringLiteral("more"), true);
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        text += checksumOf(json) + ' ' + json + '\n';
    }
    if (auto written = (*writer)->write(text.constData(), text.size()); !written)
        return written;
    if (auto flushed = (*writer)->flush(); !flushed)
        return flushed;
    if (auto closed = (*writer)->close(); !closed)
        return closed;
    end.length += text.size();
    m_end = end;
    return {};
}

Result<JournalContent> Journal::read(const QString &path, const QString &id)
{
    const auto text = readFile(path, kLongestJournal);
    if (!text)
        return fail(text.error());
    auto content = parse(*text, id);
    return content ? content : fail(content.error().in(path));
}

Result<JournalContent> Journal::parse(const QByteArray &text, const QString &id)
{
    JournalContent content;
    QList<JournalRecord> batch;
    int strangeSince = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        if (end < 0) {
            ++strangeSince;
            break;
        }
        const auto line = decode(text.mid(begin, end - begin), id);
        begin = end + 1;
        const qint64 expected = content.records.size() + batch.size();
        if (!line || line->number < expected) {
            ++strangeSince;
            continue;
        }
        if (line->number > expected) {
            return fail(ErrorClass::Damaged,
                        JournalTexts::tr("Records are missing in the middle of the journal."),
                        JournalTexts::tr("Compare the folder with the copies below “backup” beside the "
                                         "journal and restore the files by hand."));
        }
        batch.append(line->record);
        if (line->more)
            continue;
        content.records.append(std::exchange(batch, {}));
        content.validLength = begin;
        content.strangeLines += std::exchange(strangeSince, 0);
    }
    content.torn = content.validLength < text.size();
    return content;
}

} // namespace epost
