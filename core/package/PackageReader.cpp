// SPDX-License-Identifier: MIT
#include "package/PackageReader.h"

#include "base/Files.h"
#include "package/EntryUnpacker.h"
#include "package/PackageData.h"
#include "package/SectionDevice.h"

#include <QFile>

#include <quazip/quazip.h>
#include <quazip/unzip.h>

#include <optional>

namespace epost {

namespace {

constexpr qsizetype kPiece = 128 * 1024;
constexpr qsizetype kFirstPiece = 1024; ///< for who only wants to see how a file begins

} // namespace

struct PackageReader::Private {
    explicit Private(const Package &opened)
        : package(opened)
        , file(opened.path())
    {
    }
    ~Private() { zip.close(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] Result<> goTo(const PackageEntry &entry);
    [[nodiscard]] Result<> pump(const PackageEntry &entry, const Sink &sink, const CancelToken &cancel);

    Package package;
    QFile file;
    std::optional<SectionDevice> section;
    QuaZip zip;
    EntryUnpacker unpacker;
    QByteArray buffer;
    QString problemCode;
};

PackageReader::PackageReader(const Package &package)
    : d(std::make_unique<Private>(package))
{
}
PackageReader::~PackageReader() = default;
PackageReader::PackageReader(PackageReader &&) noexcept = default;
PackageReader &PackageReader::operator=(PackageReader &&) noexcept = default;

Result<> PackageReader::open()
{
    const Package::Data &data = *d->package.m_data;
    if (d->package.problems().blocked())
        return fail(Error(ErrorClass::Refused, tr("The package was refused and is not read.")).in(data.path));
    if (auto opened = openForReading(d->file); !opened)
        return opened;
    if (auto same = d->package.unchanged(); !same)
        return same;
    d->buffer.resize(kPiece);
    d->section.emplace(d->file, data.zipBase, data.zipEnd - data.zipBase);
    d->zip.setIoDevice(&*d->section);
    // QuaZip serves a current file only, and unzGoToFilePos64() changes it behind its back: go to one first.
    if (!d->section->open(QIODevice::ReadOnly) || !d->zip.open(QuaZip::mdUnzip) || !d->zip.goToFirstFile())
        return fail(Error(ErrorClass::Damaged, tr("The ZIP archive cannot be opened."))
                        .in(data.path)
                        .withNative(QStringLiteral("QuaZip %1").arg(d->zip.getZipError())));
    return {};
}

// Seeks by the audited offset instead of searching by name, and makes sure that QuaZip sees the same entry.
Result<> PackageReader::Private::goTo(const PackageEntry &entry)
{
    const unz64_file_pos position{ZPOS64_T(entry.directoryOffset), ZPOS64_T(entry.index)};
    unz_file_info64 info{};
    if (unzGoToFilePos64(zip.getUnzFile(), &position) == UNZ_OK
        && unzGetCurrentFileInfo64(zip.getUnzFile(), &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK
        && info.crc == entry.crc32 && qint64(info.compressed_size) == entry.compressedSize
        && qint64(info.uncompressed_size) == entry.size && int(info.compression_method) == entry.method)
        return {};
    problemCode = QStringLiteral("package.stream");
    return fail(ErrorClass::Damaged, tr("The file is not found where the ZIP archive was checked."));
}

Result<> PackageReader::Private::pump(const PackageEntry &entry, const Sink &sink, const CancelToken &cancel)
{
    // Raw: QuaZip's own unpacking stops at the declared size and never tells that there was more. Not through
    // its QuaZipFile, which fills a buffer first. What stays open is closed by the next opening.
    const unzFile packed = zip.getUnzFile();
    int method = 0;
    int level = 0;
    if (const int error = unzOpenCurrentFile2(packed, &method, &level, true); error != UNZ_OK) {
        problemCode = QStringLiteral("package.stream");
        return fail(Error(ErrorClass::Damaged, tr("The file inside the package cannot be opened."))
                        .withNative(QStringLiteral("QuaZip %1").arg(error)));
    }
    qint64 piece = kFirstPiece;
    for (qint64 left = entry.compressedSize; left > 0; piece = buffer.size()) {
        if (cancel.isCancelled())
            return fail(ErrorClass::Cancelled, tr("The reading was cancelled."));
        const int got = unzReadCurrentFile(packed, buffer.data(), unsigned(std::min(left, piece)));
        if (got <= 0)
            return fail(Error(ErrorClass::ReadWrite, tr("The package could not be read."))
                            .withNative(file.errorString()));
        if (auto fed = unpacker.feed(buffer.constData(), got, sink); !fed)
            return fed;
        left -= got;
    }
    if (const int error = unzCloseCurrentFile(packed); error != UNZ_OK)
        return fail(Error(ErrorClass::ReadWrite, tr("The package could not be read."))
                        .withNative(QStringLiteral("QuaZip %1").arg(error)));
    return unpacker.finish();
}

Result<> PackageReader::read(const PackageEntry &entry, const Sink &sink, const CancelToken &cancel)
{
    d->problemCode.clear();
    if (!d->zip.isOpen())
        return fail(ErrorClass::Internal, tr("The package is read before it was opened."));
    if (cancel.isCancelled())
        return fail(ErrorClass::Cancelled, tr("The reading was cancelled."));
    if (entry.folder)
        return {};
    d->unpacker.start(entry);
    auto done = d->goTo(entry);
    if (done)
        done = d->pump(entry, sink, cancel);
    if (done)
        return done;
    if (d->problemCode.isEmpty())
        d->problemCode = d->unpacker.problemCode();
    return fail(done.error().in(entry.path.text()));
}

Result<QByteArray> PackageReader::readAll(const PackageEntry &entry, qint64 limit, const CancelToken &cancel)
{
    d->problemCode.clear();
    if (entry.size > limit)
        return fail(Error(ErrorClass::InvalidInput,
                          tr("The file is larger than such a file can be (%1 bytes).").arg(entry.size))
                        .in(entry.path.text()));
    QByteArray content; // grows with what really comes out, whatever size is declared
    auto done = read(
        entry,
        [&content](const char *data, qsizetype size) {
            content.append(data, size);
            return Result<>();
        },
        cancel);
    if (!done)
        return fail(done.error());
    return content;
}

const QString &PackageReader::problemCode() const
{
    return d->problemCode;
}

Result<Findings> verifyContents(const Package &package, const CancelToken &cancel, const Progress &progress)
{
    PackageReader reader(package);
    if (auto opened = reader.open(); !opened)
        return fail(opened.error());
    qint64 total = 0;
    for (const PackageEntry &entry : package.entries())
        total += entry.compressedSize;
    const QString phase = PackageReader::tr("Checking the files in the package");
    Findings problems;
    qint64 done = 0;
    for (const PackageEntry &entry : package.entries()) {
        if (auto read = reader.read(entry, {}, cancel); !read) {
            if (reader.problemCode().isEmpty())
                return fail(read.error());
            problems.append(Finding::fromError(read.error(), reader.problemCode()));
        }
        done += entry.compressedSize;
        report(progress, {phase, done, total});
    }
    return problems;
}

} // namespace epost
