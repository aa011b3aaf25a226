// SPDX-License-Identifier: MIT
#include "components/PackageInspection.h"

#include "components/PeImage.h"
#include "package/PackageReader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>

namespace epost {

namespace {

struct PackageInspector {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageInspection)
};

/// The beginning of a file as a device that pretends to hold all of it: zeros follow. So the headers of a
/// long program make sense without its whole content in memory.
class HeadDevice final : public QIODevice {
public:
    HeadDevice(const QByteArray &head, qint64 size)
        : m_head(head)
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 wanted) override
    {
        const qint64 from = pos();
        const qint64 count = std::min(wanted, m_size - from);
        if (count <= 0)
            return 0;
        const qint64 real = std::clamp<qint64>(m_head.size() - from, 0, count);
        std::copy_n(m_head.constData() + std::min<qint64>(from, m_head.size()), real, data);
        std::fill_n(data + real, count - real, '\0');
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    qint64 m_size;
};

struct Read {
    QList<InspectedEntry> entries;
    Findings problems;
    std::optional<Error> error; ///< not the package's fault
};

/// What all workers share.
struct Work {
    const Package &package;
    const CancelToken &cancel;
    ProgressMeter meter;
};

Result<InspectedEntry> inspectEntry(PackageReader &reader, const PackageEntry &entry, Work &work)
{
    constexpr qsizetype kHead = 16 << 20;
    QByteArray head;
    const auto sink = [&](const char *data, qsizetype size) -> Result<> {
        head.append(data, std::min(size, kHead - head.size()));
        work.meter.advance(PackageInspector::tr("Reading the files of the package"), size);
        return {};
    };
    if (auto read = reader.read(entry, sink, work.cancel); !read)
        return fail(read.error());
    InspectedEntry inspected{.entry = entry, .machine = PeMachine::None, .version = {}};
    HeadDevice device(head, entry.size);
    if (const auto image = readPeImage(device)) {
        inspected.machine = image->machine;
        inspected.version = image->shownVersion();
    }
    return inspected;
}

Read inspectPart(const QList<PackageEntry> &entries, Work &work)
{
    Read result;
    PackageReader reader(work.package);
    if (auto opened = reader.open(); !opened) {
        result.error = opened.error();
        return result;
    }
    for (const PackageEntry &entry : entries) {
        auto inspected = inspectEntry(reader, entry, work);
        if (inspected) {
            result.entries.append(*inspected);
        } else if (reader.problemCode().isEmpty()) {
            result.error = inspected.error();
            return result;
        } else {
            Finding problem = Finding::fromError(inspected.error(), reader.problemCode());
            problem.subject = entry.path.text();
            result.problems.append(problem);
            result.entries.append({.entry = entry, .machine = PeMachine::None, .version = {}});
        }
    }
    return result;
}

/// Neighbouring files in each part, about equal in bytes: one reader a part, one thread a reader.
QList<QList<PackageEntry>> split(const QList<PackageEntry> &entries, qint64 total)
{
    const qint64 parts = std::max(1, QThread::idealThreadCount());
    const qint64 share = total / parts + 1;
    QList<QList<PackageEntry>> split(1);
    qint64 size = 0;
    for (const PackageEntry &entry : entries) {
        if (entry.folder)
            continue;
        if (size >= share) {
            split.append(QList<PackageEntry>());
            size = 0;
        }
        split.last().append(entry);
        size += entry.size;
    }
    return split;
}

} // namespace

QJsonObject PackageInspection::toJson(const PackageName &name, const QString &signature) const
{
    QJsonArray files;
    for (const InspectedEntry &inspected : entries) {
        files.append(QJsonObject{
            {QStringLiteral("path"), inspected.entry.path.text()},
            {QStringLiteral("size"), inspected.entry.size},
            {QStringLiteral("crc32"),
             QStringLiteral("%1").arg(inspected.entry.crc32, 8, 16, QLatin1Char('0'))},
            {QStringLiteral("machine"), peMachineKey(inspected.machine)},
            {QStringLiteral("version"), inspected.version},
        });
    }
    return {
        {QStringLiteral("package"),
         QJsonObject{
             {QStringLiteral("path"), package.path()},
             {QStringLiteral("size"), package.size()},
             {QStringLiteral("sha256"), package.sha256().toHex()},
             {QStringLiteral("kind"), packageKindKey(name.kind)},
             {QStringLiteral("date"), name.date.toString(Qt::ISODate)},
             {QStringLiteral("zipOffset"), package.zipOffset()},
             {QStringLiteral("signature"), signature},
         }},
        {QStringLiteral("entries"), files},
        {QStringLiteral("problems"), problems.toProblemJson()},
        {QStringLiteral("acceptable"), acceptable()},
    };
}

Result<PackageInspection> inspectPackage(const Package &package, const CancelToken &cancel,
                                         const Progress &progress)
{
    PackageInspection inspection{.package = package, .entries = {}, .problems = package.problems()};
    if (!package.acceptable())
        return inspection;
    Work work{.package = package, .cancel = cancel, .meter = ProgressMeter(progress)};
    qint64 total = 0;
    for (const PackageEntry &entry : package.entries())
        total += entry.size;
    work.meter.expect(total);
    const auto parts = split(package.entries(), total);
    const auto results = QtConcurrent::blockingMapped<QList<Read>>(
        parts, [&](const QList<PackageEntry> &part) { return inspectPart(part, work); });
    for (const Read &result : results) {
        if (result.error)
            return fail(result.error->in(package.path()));
        inspection.entries.append(result.entries);
        inspection.problems.append(result.problems);
    }
    return inspection;
}

} // namespace epost
