// SPDX-License-Identifier: MIT
#include "package/ZipAudit.h"

#include "base/TextList.h"
#include "package/Cp932.h"
#include "package/LittleEndian.h"
#include "package/PackageProblem.h"

#include <algorithm>
#include <utility>

namespace epost {

using namespace zip;

namespace {

// Far above any differential. It bounds the memory that a directory can make us use: an apply of as many
// stays below 96 MiB (tests/bench/RESULTS.md).
constexpr quint64 kMaxEntries = 110'000;
constexpr qsizetype kMaxProblems = 50;
// A deflate stream codes at most 258 bytes in 2 bits.
constexpr quint64 kMaxRatio = 1032;

constexpr quint16 kStored = 0;
constexpr quint16 kDeflate = 8;

constexpr quint32 kUnixType = 0xf000;
constexpr quint32 kUnixFolder = 0x4000;
constexpr quint32 kUnixFile = 0x8000;
constexpr quint32 kDosFolder = 0x10; // FILE_ATTRIBUTE_DIRECTORY
constexpr quint32 kReparsePoint = 0x400; // FILE_ATTRIBUTE_REPARSE_POINT

bool isFolderName(const QString &name)
{
    return name.endsWith(u'/') || name.endsWith(u'\\');
}

// How an undecodable name is shown: its ASCII letters, everything else as hex.
QString escaped(const QByteArray &raw)
{
    QString text;
    for (const char c : raw.left(120)) {
        if (c >= 0x20 && c < 0x7f)
            text += QLatin1Char(c);
        else
            text += QStringLiteral("%") + QString::number(quint8(c), 16).rightJustified(2, u'0');
    }
    return text;
}

// A name as problems tell it: a hostile one may have 65,535 bytes, and 50 problems may be told.
QString shown(const QString &name)
{
    constexpr qsizetype kMost = 320; // more than any component, so that the file is recognised by either end
    constexpr qsizetype kLast = 100;
    if (name.size() <= kMost)
        return name;
    return name.left(kMost - kLast) + QStringLiteral("…") + name.right(kLast);
}

QString shownName(const FileHeader &header)
{
    const auto name = decodeName(header);
    return shown(name ? *name : escaped(header.rawName));
}

// A raw name that stands beside a better one in 0x7075: letters that its encoding lacks became "?".
QString lossyName(const QByteArray &raw)
{
    if (const auto name = decodeCp932(raw))
        return QString(*name).replace(u'?', u'_');
    QString name = QString::fromLatin1(raw);
    for (QChar &c : name) {
        if (c == u'?' || c.unicode() >= 0x80)
            c = u'_';
    }
    return name;
}

} // namespace

ZipAudit::ZipAudit(QIODevice &file, const ZipLocation &location)
    : m_reader(file)
    , m_directory(file)
    , m_location(location)
{
}

Result<ZipAudit::Outcome> ZipAudit::run(const CancelToken &cancel)
{
    m_outcome = {};
    m_outcome.start = m_location.directoryStart;
    if (!checkEndRecord())
        return m_outcome;
    if (auto read = readDirectory(cancel); !read)
        return fail(read.error());
    if (auto checked = checkLayout(cancel); !checked)
        return fail(checked.error());
    return m_outcome;
}

void ZipAudit::refuse(const Finding &problem)
{
    if (!enough())
        m_outcome.problems.append(problem);
}

bool ZipAudit::enough() const
{
    return m_outcome.problems.size() >= kMaxProblems;
}

bool ZipAudit::checkEndRecord()
{
    const EndRecord &end = m_location.end;
    if (end.disk != 0 || end.directoryDisk != 0 || end.disks > 1) {
        refuse(packageProblem(QLatin1String("multi-disk"), tr("The ZIP archive is split into parts.")));
    } else if (end.entriesHere != end.entries || end.entries > end.directorySize / quint64(kCentralSize)) {
        refuse(packageProblem(QLatin1String("counts"),
                              tr("The number of files in the ZIP archive contradicts its size.")));
    } else if (end.entries > kMaxEntries) {
        refuse(packageProblem(
            QLatin1String("too-many"),
            tr("The ZIP archive holds %1 files, more than a differential ever has.").arg(end.entries)));
    } else if (end.entries == 0 && end.directorySize == 0) {
        refuse(packageProblem(QLatin1String("empty"), tr("The ZIP archive is empty.")));
    }
    return m_outcome.problems.isEmpty();
}

Result<> ZipAudit::readDirectory(const CancelToken &cancel)
{
    const EndRecord &end = m_location.end;
    const auto count = int(end.entries); // at most kMaxEntries, each with its header in the file
    m_places.reserve(count);
    m_outcome.entries.reserve(count);
    m_names.reserve(count);
    qint64 at = m_location.directoryStart;
    for (int index = 0; index < count && !enough(); ++index) {
        if (index % 1024 == 0 && cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The check was cancelled."));
        const auto header = centralHeader(at);
        if (!header)
            return fail(header.error());
        if (!*header) {
            refuseBrokenDirectory(index);
            return {};
        }
        addEntry(**header, index, at);
        at += (*header)->headerSize;
        if (m_names.full()) {
            m_places.clear();
            refuse(packageProblem(QLatin1String("too-many"),
                                  tr("The names in the ZIP archive take up more room than those of a "
                                     "differential ever do.")));
            return {};
        }
    }
    if (at != end.directoryEnd && !enough()) {
        m_places.clear();
        refuse(packageProblem(
            QLatin1String("counts"),
            tr("The ZIP archive's table of contents is longer than its %n file(s).", nullptr, count)));
    }
    return {};
}

Result<std::optional<FileHeader>> ZipAudit::centralHeader(qint64 at)
{
    auto header = readCentralHeader(m_directory, at);
    if (header && *header && at + (*header)->headerSize > m_location.end.directoryEnd)
        return std::nullopt;
    return header;
}

void ZipAudit::refuseBrokenDirectory(int entriesBefore)
{
    m_places.clear(); // nothing to compare the rest of the archive with
    refuse(packageProblem(
        QLatin1String("counts"),
        tr("The ZIP archive's table of contents breaks off after %n file(s).", nullptr, entriesBefore)));
}

void ZipAudit::addEntry(const FileHeader &header, int index, qint64 offset)
{
    const auto name = decodeName(header);
    const Item item{header, shownName(header)};
    const auto path = EntryPath::check(name.value_or(QString()));
    auto problem = name
        ? nameProblem(item, path)
        : packageProblem(QLatin1String("name-encoding"),
                         tr("The name of “%1” contains bytes that stand for no text.").arg(item.name),
                         item.name);
    const bool folder = isFolderName(item.name);
    if (!problem)
        problem = centralProblem(item);
    if (!problem)
        problem = sizeProblem(item, folder);
    if (!problem)
        problem = m_names.add(*path, folder);
    if (problem) {
        refuse(*problem);
    } else {
        m_outcome.entries.append({
            .path = *path,
            .size = qint64(header.size),
            .compressedSize = qint64(header.compressedSize),
            .directoryOffset = offset - m_location.base,
            .modified = modifiedTime(header),
            .crc32 = header.crc32,
            .index = index,
            .method = header.method,
            .folder = folder,
        });
    }
    m_places.append({header.localOffset, offset});
}

std::optional<Finding> ZipAudit::nameProblem(const Item &item,
                                             const tl::expected<EntryPath, NameRule> &path) const
{
    if (!path) {
        return packageProblem(QLatin1String("name.") + nameRuleKey(path.error()),
                              sentencesText({tr("The name “%1” is not allowed.").arg(item.name),
                                             EntryPath::explain(path.error())}),
                              item.name);
    }
    const auto unicodePath = validUnicodePath(item.central);
    if ((item.central.flags & kFlagUtf8) && unicodePath && *unicodePath != item.central.rawName) {
        return packageProblem(QLatin1String("name-encoding"),
                              tr("The file “%1” bears two different names.").arg(item.name), item.name);
    }
    return unicodePath ? rawNameProblem(item) : std::nullopt;
}

std::optional<Finding> ZipAudit::rawNameProblem(const Item &item) const
{
    const QString raw = lossyName(item.central.rawName);
    const auto path = EntryPath::check(raw);
    // The bytes of letters that cannot be read here count more than once.
    if (path || path.error() == NameRule::Length)
        return {};
    return packageProblem(QLatin1String("name.") + nameRuleKey(path.error()),
                          sentencesText({tr("The name “%1” is not allowed.").arg(shown(raw)),
                                         EntryPath::explain(path.error())}),
                          shown(raw));
}

std::optional<Finding> ZipAudit::centralProblem(const Item &item) const
{
    const FileHeader &central = item.central;
    if (central.flags & (kFlagEncrypted | kFlagStrongEncryption | kFlagMasked)) {
        return packageProblem(QLatin1String("encrypted"), tr("“%1” is encrypted.").arg(item.name), item.name);
    }
    if ((central.method != kStored && central.method != kDeflate) || (central.flags & kFlagPatch)) {
        return packageProblem(
            QLatin1String("method"),
            tr("“%1” is packed by a method (%2) that is not supported.").arg(item.name).arg(central.method),
            item.name);
    }
    if (central.disk != 0) {
        return packageProblem(QLatin1String("multi-disk"),
                              tr("“%1” lies in another part of a split archive.").arg(item.name), item.name);
    }
    // zipalign pads local headers; nothing pads the directory, and QuaZip does not read it then.
    if (!central.complete64 || !central.extra.wellFormed || central.extra.padded) {
        return packageProblem(QLatin1String("extra"),
                              tr("The additional fields of “%1” are damaged.").arg(item.name), item.name);
    }
    // The upper half holds a Unix mode by convention, whatever system the entry claims to be from.
    const quint32 type = (central.externalAttributes >> 16) & kUnixType;
    const bool reparse = (central.madeBy >> 8) != 3 && (central.externalAttributes & kReparsePoint);
    const bool folderWithoutName = type == kUnixFolder && !isFolderName(item.name);
    if (reparse || folderWithoutName || (type != 0 && type != kUnixFile && type != kUnixFolder)) {
        return packageProblem(QLatin1String("special"),
                              tr("“%1” is a link or another special file.").arg(item.name), item.name);
    }
    return {};
}

std::optional<Finding> ZipAudit::sizeProblem(const Item &item, bool folder) const
{
    const FileHeader &central = item.central;
    // DOS attributes stand in the lower half by convention. A folder by either word of it holds nothing.
    const bool calledFolder = folder || (central.externalAttributes & kDosFolder);
    if (calledFolder && (central.size > 0 || central.compressedSize > 0)) {
        return packageProblem(QLatin1String("folder-data"),
                              tr("The folder “%1” holds data like a file.").arg(item.name), item.name);
    }
    const bool possible = central.compressedSize <= quint64(m_reader.size())
        && (central.method == kStored ? central.size == central.compressedSize
                                      : central.size <= central.compressedSize * kMaxRatio
                    && (central.compressedSize > 0 || (central.size == 0 && central.crc32 == 0)));
    if (!possible) {
        return packageProblem(QLatin1String("size"), tr("The sizes of “%1” are impossible.").arg(item.name),
                              item.name,
                              QStringLiteral("%1 / %2").arg(central.compressedSize).arg(central.size));
    }
    return {};
}

// Every entry's header, data and descriptor must fill the space up to the next one, and the last one's that
// up to the directory.
Result<> ZipAudit::checkLayout(const CancelToken &cancel)
{
    if (m_places.isEmpty())
        return {};
    std::stable_sort(m_places.begin(), m_places.end(),
                     [](const Place &a, const Place &b) { return a.local < b.local; });
    const auto directory = quint64(m_location.directoryStart - m_location.base);
    const quint64 first = m_places.first().local;
    if (first < directory)
        m_outcome.start = m_location.base + qint64(first);
    if (m_location.base > 0 && first > 0) {
        refuse(packageProblem(QLatin1String("gap"),
                              tr("Bytes before the first file belong to nothing in the ZIP archive.")));
    }
    for (qsizetype i = 0; i < m_places.size() && !enough(); ++i) {
        if (i % 1024 == 0 && cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The check was cancelled."));
        const auto central = centralHeader(m_places[i].central);
        if (!central)
            return fail(central.error());
        if (!*central) { // the file changes under us
            refuseBrokenDirectory(int(i));
            return {};
        }
        const Item item{**central, shownName(**central)};
        const quint64 end = i + 1 < m_places.size() ? m_places[i + 1].local : directory;
        if (item.central.localOffset >= directory || end > directory) {
            refuse(packageProblem(QLatin1String("local-mismatch"),
                                  tr("“%1” is not where the table of contents says.").arg(item.name),
                                  item.name));
            continue;
        }
        const auto problem = localProblem(item, m_location.base + qint64(item.central.localOffset),
                                          m_location.base + qint64(end));
        if (!problem)
            return fail(problem.error());
        if (*problem)
            refuse(**problem);
    }
    return {};
}

Result<std::optional<Finding>> ZipAudit::localProblem(const Item &item, qint64 begin, qint64 end)
{
    const auto local = readLocalHeader(m_reader, begin);
    if (!local)
        return fail(local.error());
    if (!*local) {
        return packageProblem(QLatin1String("local-mismatch"),
                              tr("“%1” is not where the table of contents says.").arg(item.name), item.name);
    }
    const qint64 room = end - begin - (*local)->headerSize;
    if (room >= 0) {
        if (const auto problem = mismatch(item, **local))
            return problem;
    }
    if (room < 0 || item.central.compressedSize > quint64(room)) {
        return packageProblem(QLatin1String("overlap"),
                              tr("“%1” overlaps another part of the ZIP archive.").arg(item.name), item.name);
    }
    const qint64 left = room - qint64(item.central.compressedSize);
    if (item.central.flags & kFlagDescriptor) {
        const auto is = isDescriptor(item.central, end - left, left);
        if (!is)
            return fail(is.error());
        if (!*is) {
            return packageProblem(QLatin1String("descriptor"),
                                  tr("The sizes and the checksum behind “%1” are missing or contradict the "
                                     "table of contents.")
                                      .arg(item.name),
                                  item.name);
        }
    } else if (left > 0) {
        return packageProblem(QLatin1String("gap"),
                              tr("%n byte(s) behind “%1” belong to nothing in the ZIP archive.", nullptr,
                                 int(std::min<qint64>(left, 2'000'000'000)))
                                  .arg(item.name),
                              item.name);
    }
    return std::nullopt;
}

std::optional<Finding> ZipAudit::mismatch(const Item &item, const FileHeader &local) const
{
    const FileHeader &central = item.central;
    const auto localUnicode = validUnicodePath(local);
    const bool otherName
        = local.rawName != central.rawName || (localUnicode && decodeName(local) != decodeName(central));
    // Whoever writes a descriptor did not know sizes and checksum yet, and may leave them zero.
    const bool unknown = central.flags & kFlagDescriptor;
    const auto differs = [unknown](quint64 inLocal, quint64 inCentral) {
        return inLocal != inCentral && !(unknown && inLocal == 0);
    };
    const bool otherSizes = differs(local.size, central.size)
        || differs(local.compressedSize, central.compressedSize) || differs(local.crc32, central.crc32);
    const bool otherKind = local.flags != central.flags || local.method != central.method
        || local.time != central.time || local.date != central.date;
    if (!local.extra.wellFormed || !local.complete64) {
        return packageProblem(QLatin1String("extra"),
                              tr("The additional fields of “%1” are damaged.").arg(item.name), item.name);
    }
    if (otherName || otherSizes || otherKind) {
        return packageProblem(
            QLatin1String("local-mismatch"),
            tr("“%1” is described in two different ways inside the ZIP archive.").arg(item.name), item.name);
    }
    return {};
}

// A descriptor is the checksum and both sizes, in 4 or in 8 bytes, with or without a signature before them.
Result<bool> ZipAudit::isDescriptor(const FileHeader &central, qint64 begin, qint64 size)
{
    if (size != 12 && size != 16 && size != 20 && size != 24)
        return false;
    const auto view = m_reader.exactly(begin, qsizetype(size));
    if (!view)
        return fail(view.error());
    QByteArrayView bytes = *view;
    const bool wide = size >= 20;
    if (size == 16 || size == 24) {
        if (le32(bytes, 0) != kDescriptorSignature)
            return false;
        bytes = bytes.sliced(4);
    }
    const quint64 compressed = wide ? le64(bytes, 4) : le32(bytes, 4);
    const quint64 plain = wide ? le64(bytes, 12) : le32(bytes, 8);
    return le32(bytes, 0) == central.crc32 && compressed == central.compressedSize && plain == central.size;
}

} // namespace epost
