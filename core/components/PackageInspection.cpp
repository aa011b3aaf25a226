// SPDX-License-Identifier: MIT
#include "components/PackageInspection.h"

#include "components/ImageHead.h"
#include "package/PackageReader.h"

#include <QJsonArray>
#include <QThread>
#include <QtConcurrentMap>

#include <algorithm>

namespace epost {

namespace {

struct PackageInspector {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageInspection)
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

Result<InspectedEntry> inspectEntry(PackageReader &reader, int index, Work &work)
{
    const PackageEntry &entry = work.package.entries().at(index);
    ImageHead head(entry.size);
    const auto sink = [&](const char *data, qsizetype size) -> Result<> {
        head.take(data, size);
        work.meter.advance(PackageInspector::tr("Reading the files of the package"), size);
        return {};
    };
    if (auto read = reader.read(entry, sink, work.cancel); !read)
        return fail(read.error());
    InspectedEntry inspected{.version = {}, .entry = index};
    if (const auto image = head.image()) {
        inspected.machine = image->machine;
        inspected.version = image->shownVersion();
    }
    return inspected;
}

/// Neighbouring files: indexes into Package::entries(), without the last.
struct Part {
    int first = 0;
    int end = 0;
};

Read inspectPart(Part part, Work &work)
{
    Read result;
    PackageReader reader(work.package);
    if (auto opened = reader.open(); !opened) {
        result.error = opened.error();
        return result;
    }
    for (int i = part.first; i < part.end; ++i) {
        const PackageEntry &entry = work.package.entries().at(i);
        if (entry.folder)
            continue;
        auto inspected = inspectEntry(reader, i, work);
        if (inspected) {
            result.entries.append(*inspected);
        } else if (reader.problemCode().isEmpty()) {
            result.error = inspected.error();
            return result;
        } else {
            Finding problem = Finding::fromError(inspected.error(), reader.problemCode());
            problem.subject = entry.path.text();
            result.problems.append(problem);
            result.entries.append({.version = {}, .entry = i});
        }
    }
    return result;
}

/// About equal in bytes: one reader a part, one thread a reader.
QList<Part> split(const QList<PackageEntry> &entries, qint64 total)
{
    const qint64 parts = std::max(1, QThread::idealThreadCount());
    const qint64 share = total / parts + 1;
    QList<Part> split(1);
    qint64 size = 0;
    for (const PackageEntry &entry : entries) {
        if (size >= share) {
            split.append({split.last().end, split.last().end});
            size = 0;
        }
        ++split.last().end;
        size += entry.size;
    }
    return split;
}

} // namespace

QJsonObject PackageInspection::entryJson(qsizetype i) const
{
    const PackageEntry &file = entry(i);
    return {
        {QStringLiteral("path"), file.path.text()},
        {QStringLiteral("size"), file.size},
        {QStringLiteral("crc32"), QStringLiteral("%1").arg(file.crc32, 8, 16, QLatin1Char('0'))},
        {QStringLiteral("machine"), peMachineKey(entries.at(i).machine)},
        {QStringLiteral("version"), entries.at(i).version},
    };
}

QJsonObject PackageInspection::toJson(const PackageName &name, const QString &signature) const
{
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
        {QStringLiteral("entries"), QJsonArray()},
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
        parts, [&](Part part) { return inspectPart(part, work); });
    for (const Read &result : results) {
        if (result.error)
            return fail(result.error->in(package.path()));
        inspection.entries.append(result.entries);
        inspection.problems.append(result.problems);
    }
    return inspection;
}

} // namespace epost
