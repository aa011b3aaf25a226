// SPDX-License-Identifier: MIT
#include "package/ZipLocator.h"

#include "package/LittleEndian.h"
#include "package/PackageProblem.h"

#include <QIODevice>

#include <algorithm>

namespace epost {

using namespace zip;

namespace {

constexpr qint64 kMaxComment = 0xffff;
constexpr qint64 kMaxAlignment = 7; // a signature begins at a multiple of 8
constexpr qint64 kChunk = 256 * 1024;
// Each end-record signature that is looked into costs a few reads; a file that is full of them is hostile.
constexpr int kMaxSignatures = 10'000;

qint64 roundedTo8(qint64 value)
{
    return (value + 7) & ~qint64(7);
}

} // namespace

ZipLocator::ZipLocator(QIODevice &file, std::optional<PeLayout> pe)
    : m_reader(file)
    , m_pe(std::move(pe))
{
}

// The offset of the certificate table, where it ends the file and is filled by its certificates.
Result<std::optional<qint64>> ZipLocator::certificateTable()
{
    if (!m_pe)
        return std::nullopt;
    const qint64 begin = m_pe->certificates.address;
    const qint64 end = begin + m_pe->certificates.size;
    if (begin < m_pe->headersEnd || begin >= end || end != m_reader.size())
        return std::nullopt;
    // A table that costs more than a few reads is no signature.
    constexpr int kMaxCertificates = 64;
    qint64 at = begin;
    for (int i = 0; at < end && i < kMaxCertificates; ++i) {
        const auto header = m_reader.upTo(at, 8);
        if (!header)
            return fail(header.error());
        const qint64 length = header->size() == 8 ? le32(*header, 0) : 0;
        if (length <= 8 || length > end - at)
            return std::nullopt;
        at = std::min(end, at + roundedTo8(length));
    }
    return at == end ? std::optional(begin) : std::nullopt;
}

// The place behind the last byte in [from, to) that is not zero; from, where all are.
Result<qint64> ZipLocator::endOfNonZero(qint64 from, qint64 to, const CancelToken &cancel)
{
    while (to > from) {
        if (cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The check was cancelled."));
        const qint64 begin = std::max(from, to - kChunk);
        const auto bytes = m_reader.exactly(begin, qsizetype(to - begin));
        if (!bytes)
            return fail(bytes.error());
        const auto last = std::find_if(bytes->rbegin(), bytes->rend(), [](char c) { return c != 0; });
        if (last != bytes->rend())
            return to - (last - bytes->rbegin());
        to = begin;
    }
    return from;
}

Result<QList<ZipLocator::Tail>> ZipLocator::tails(const CancelToken &cancel)
{
    const qint64 size = m_reader.size();
    QList<Tail> tails{{size, size, 0}};
    const auto certificates = certificateTable();
    if (!certificates)
        return fail(certificates.error());
    qint64 programEnd = size; // where everything ends but the signature and its alignment
    if (*certificates) {
        const auto zeros
            = endOfNonZero(std::max<qint64>(0, **certificates - kMaxAlignment), **certificates, cancel);
        if (!zeros)
            return fail(zeros.error());
        tails.append({*zeros, **certificates, 0});
        programEnd = *zeros;
    }
    const PeSection *last = m_pe ? m_pe->lastSection() : nullptr;
    const qint64 lastAllowed = *certificates ? **certificates : size;
    if (last && last->rawEnd() >= programEnd && last->rawEnd() <= lastAllowed) {
        const auto zeros = endOfNonZero(last->rawOffset, last->rawEnd(), cancel);
        if (!zeros)
            return fail(zeros.error());
        tails.append({*zeros, last->rawEnd(), last->rawOffset});
    }
    return tails;
}

Result<> ZipLocator::addCandidates(const Tail &tail, QList<Candidate> &candidates)
{
    const qint64 from = std::max(tail.earliestStart, tail.zerosFrom - kEndSize - kMaxComment);
    const auto view = m_reader.exactly(from, qsizetype(tail.zerosFrom - from));
    if (!view)
        return fail(view.error());
    const QByteArray bytes = view->toByteArray(); // the reads below move the window
    const QByteArrayView signature("PK\5\6", 4);
    for (qsizetype at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) {
        const auto end = readEndRecord(m_reader, from + at);
        if (!end)
            return fail(end.error());
        if (!*end || (*end)->end() < tail.zerosFrom || (*end)->end() > tail.limit)
            continue;
        const bool known = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return other.end.offset == (*end)->offset;
        });
        if (!known)
            candidates.append({**end, tail.earliestStart});
    }
    return {};
}

Result<bool> ZipLocator::hasSignatureAt(qint64 offset, quint32 signature)
{
    const auto bytes = m_reader.upTo(offset, 4);
    if (!bytes)
        return fail(bytes.error());
    return bytes->size() == 4 && le32(*bytes, 0) == signature;
}

// What the offsets of a ZIP in this file may count from.
QList<qint64> ZipLocator::usualBases() const
{
    QList<qint64> bases{0};
    if (m_pe) {
        bases.append(m_pe->imageEnd());
        if (const PeSection *last = m_pe->lastSection())
            bases.append(last->rawOffset);
    }
    return bases;
}

// Whether some reader could take the record for the end of a ZIP: there is a directory where it points to,
// counted back from the record or forward from any of the bases; or a ZIP64 record where its locator says.
Result<bool> ZipLocator::isConsistent(const EndRecord &end, const QList<qint64> &bases)
{
    if (end.entries == 0 && end.directorySize == 0)
        return true;
    const quint64 size = quint64(m_reader.size());
    if (end.directorySize <= quint64(end.directoryEnd)) {
        const auto has = hasSignatureAt(end.directoryEnd - qint64(end.directorySize), kCentralSignature);
        if (!has || *has)
            return has;
    }
    for (const qint64 base : bases) {
        if (end.directoryOffset <= size) {
            const auto has = hasSignatureAt(base + qint64(end.directoryOffset), kCentralSignature);
            if (!has || *has)
                return has;
        }
        if (end.end64Offset && *end.end64Offset <= size) {
            const auto has = hasSignatureAt(base + qint64(*end.end64Offset), kEnd64Signature);
            if (!has || *has)
                return has;
        }
    }
    return false;
}

Result<ZipLocator::Found> ZipLocator::locate(const CancelToken &cancel)
{
    const auto places = tails(cancel);
    if (!places)
        return fail(places.error());
    QList<Candidate> candidates;
    for (const Tail &tail : *places) {
        if (auto added = addCandidates(tail, candidates); !added)
            return fail(added.error());
    }
    if (candidates.isEmpty())
        return whyNone(cancel);

    // Bytes of an end record inside a comment do no harm as long as they make no end record of their own.
    if (candidates.size() > 1) {
        QList<Candidate> consistent;
        for (const Candidate &candidate : candidates) {
            const auto is = isConsistent(candidate.end, usualBases());
            if (!is)
                return fail(is.error());
            if (*is)
                consistent.append(candidate);
        }
        if (consistent.size() > 1) {
            return Found{{},
                         {packageProblem(QLatin1String("ambiguous"),
                                         tr("The file can be read as more than one ZIP archive; it is not "
                                            "certain which one is meant."))}};
        }
        if (!consistent.isEmpty())
            candidates = consistent;
    }

    ZipLocation location;
    location.end = candidates.first().end;
    location.earliestStart = candidates.first().earliestStart;
    const EndRecord &end = location.end;
    const auto inconsistent = [] {
        return Found{{},
                     {packageProblem(QLatin1String("counts"),
                                     tr("The ZIP archive's table of contents is not where its end record "
                                        "says. The file is damaged or incomplete."))}};
    };
    const quint64 directoryEnd = quint64(end.directoryEnd);
    if (!end.consistent64)
        return Found{{},
                     {packageProblem(QLatin1String("zip64"),
                                     tr("The ZIP64 end record is missing or contradicts the end record."))}};
    if (end.directorySize > directoryEnd || end.directoryOffset > directoryEnd - end.directorySize)
        return inconsistent();
    location.directoryStart = qint64(directoryEnd - end.directorySize);
    location.base = location.directoryStart - qint64(end.directoryOffset);
    if (end.end64Offset && *end.end64Offset != directoryEnd - quint64(location.base))
        return inconsistent();

    // The signature leaves out its own table: whatever lies in there could be exchanged without breaking it.
    const auto certificates = certificateTable();
    if (!certificates)
        return fail(certificates.error());
    if (*certificates && end.end() > **certificates) {
        return Found{{},
                     {packageProblem(QLatin1String("signature-overlap"),
                                     tr("The ZIP archive lies inside the area of the digital signature, "
                                        "which the signature does not protect."))}};
    }
    return Found{location, {}};
}

// No ZIP ends where one may end: says what else is the case.
Result<ZipLocator::Found> ZipLocator::whyNone(const CancelToken &cancel)
{
    bool wholeZip = false;
    bool localHeader = false;
    int seen = 0;
    const auto looked = forEachSignature(0, m_reader.size(), cancel, [&](qint64 at, quint32 signature) {
        if (signature == kLocalSignature && !localHeader) {
            const auto header = readLocalHeader(m_reader, at);
            if (!header)
                return Result<bool>(fail(header.error()));
            localHeader = *header && !(*header)->rawName.isEmpty() && (*header)->method < 100;
        } else if (signature == kEndSignature) {
            const auto end = readEndRecord(m_reader, at);
            if (!end)
                return Result<bool>(fail(end.error()));
            if (*end && (*end)->entries > 0 && (*end)->end() <= m_reader.size()) {
                const auto is = isConsistent(**end, usualBases());
                if (!is)
                    return is;
                wholeZip = wholeZip || *is;
            }
        }
        return Result<bool>(!wholeZip && ++seen < kMaxSignatures);
    });
    if (!looked)
        return fail(looked.error());
    if (wholeZip) {
        return Found{{},
                     {packageProblem(QLatin1String("trailing"),
                                     tr("Bytes follow the ZIP archive that belong neither to it nor to a "
                                        "signature."))}};
    }
    if (localHeader) {
        return Found{{},
                     {packageProblem(QLatin1String("truncated"),
                                     tr("The ZIP archive has no end: the file is incomplete."))}};
    }
    return Found{{}, {packageProblem(QLatin1String("no-zip"), tr("The file contains no ZIP archive."))}};
}

Result<Findings> ZipLocator::othersBeside(const ZipLocation &location, qint64 start,
                                          const CancelToken &cancel)
{
    const QList<qint64> bases = usualBases() + QList<qint64>{location.base};
    const qint64 zipEnd = location.end.end();
    Findings problems;
    int seen = 0;
    const auto visit = [&](qint64 at, quint32 signature) {
        if (signature != kEndSignature)
            return Result<bool>(true);
        const auto end = readEndRecord(m_reader, at);
        if (!end)
            return Result<bool>(fail(end.error()));
        // Readers search a comment backwards and take what they meet first, whatever its own comment's length
        // says. Outside, a program that handles ZIPs carries the signature, and perhaps an empty record, as a
        // constant.
        const bool inComment = at > location.end.offset && at < zipEnd;
        auto is = Result<bool>(!inComment && ++seen >= kMaxSignatures);
        if (!*is && *end && (inComment || (*end)->entries > 0))
            is = isConsistent(**end, bases);
        if (is && *is) {
            problems.append(packageProblem(
                QLatin1String("ambiguous"),
                tr("The file contains another ZIP archive; it is not certain which one is meant."), {},
                QStringLiteral("0x%1").arg(at, 0, 16)));
            return Result<bool>(false);
        }
        return is ? Result<bool>(true) : is;
    };
    if (auto looked = forEachSignature(0, start, cancel, visit); !looked)
        return fail(looked.error());
    if (problems.isEmpty()) {
        // From within the end record on: another one may begin in its last fields.
        if (auto looked = forEachSignature(location.end.offset + 1, m_reader.size(), cancel, visit); !looked)
            return fail(looked.error());
    }
    return problems;
}

// Visits every "PK" record signature that begins in [from, to), until the visitor says false.
Result<> ZipLocator::forEachSignature(qint64 from, qint64 to, const CancelToken &cancel, const Visitor &visit)
{
    constexpr qint64 kOverlap = 3; // a signature may lie across two chunks
    for (qint64 begin = from; begin < to; begin += kChunk) {
        if (cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The check was cancelled."));
        const auto view = m_reader.upTo(begin, qsizetype(std::min(to - begin, kChunk) + kOverlap));
        if (!view)
            return fail(view.error());
        const QByteArray bytes = view->toByteArray(); // the visitor moves the window
        for (qsizetype at = bytes.indexOf("PK");
             at >= 0 && at + 4 <= bytes.size() && begin + at < to && at < kChunk;
             at = bytes.indexOf("PK", at + 1)) {
            const auto goOn = visit(begin + at, le32(bytes, at));
            if (!goOn)
                return fail(goOn.error());
            if (!*goOn)
                return {};
        }
    }
    return {};
}

} // namespace epost
