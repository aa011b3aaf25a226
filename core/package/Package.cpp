// SPDX-License-Identifier: MIT
#include "package/Package.h"

#include "base/Files.h"
#include "package/PackageData.h"
#include "package/PackageProblem.h"
#include "package/PeLayout.h"
#include "package/ZipAudit.h"
#include "package/ZipLocator.h"

#include <QFile>
#include <QFileInfo>

namespace epost {

namespace {

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(epost::Package)
};

Result<Sha256> hash(QFile &file, const CancelToken &cancel, const Progress &progress)
{
    constexpr qsizetype kPiece = 1024 * 1024;
    const QString phase = PackageText::tr("Checking the package");
    QByteArray buffer(kPiece, Qt::Uninitialized);
    const qint64 total = file.size();
    Sha256Hasher hasher;
    if (!file.seek(0))
        return fail(
            Error(ErrorClass::ReadWrite, PackageText::tr("The file could not be read.")).in(file.fileName()));
    for (qint64 done = 0;;) {
        if (cancel.isCancelled())
            return fail(Error(ErrorClass::Cancelled, PackageText::tr("The check was cancelled."))
                            .in(file.fileName()));
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(Error(ErrorClass::ReadWrite, PackageText::tr("The file could not be read."))
                            .in(file.fileName())
                            .withNative(file.errorString()));
        if (got == 0)
            return hasher.finish();
        hasher.add(buffer.constData(), qsizetype(got));
        done += got;
        report(progress, {phase, done, total});
    }
}

Error changed(const QString &path)
{
    return Error(
               ErrorClass::Refused,
               PackageText::tr("The file is not the one that was checked: it has been replaced or changed."),
               PackageText::tr("Please choose the package again, so that it is checked anew."))
        .in(path);
}

/// Of the very file that is audited, unchanged from its first to its last byte.
Result<Sha256> hashOf(const QString &path, const FileIdentity &audited, const CancelToken &cancel,
                      const Progress &progress)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    auto sha256 = hash(file, cancel, progress);
    const auto after = fileIdentity(file);
    if (!after)
        return fail(after.error());
    return *after == audited ? sha256 : fail(changed(path));
}

// The program in front of the ZIP. A bare ZIP is accepted: nothing in it depends on the program.
Result<std::optional<PeLayout>> programOf(QFile &file, Findings &problems)
{
    auto layout = readPeLayout(file);
    if (layout)
        return *layout;
    if (layout.error().errorClass() == ErrorClass::ReadWrite)
        return fail(layout.error());
    if (layout.error().errorClass() == ErrorClass::Damaged)
        problems.append(packageProblem(QLatin1String("truncated"), layout.error().what()));
    return std::nullopt;
}

Finding noProgram()
{
    return {
        .severity = Severity::Warning,
        .code = QStringLiteral("package.no-stub"),
        .title = PackageText::tr("The file is a ZIP archive without the program that unpacks it."),
        .cause = PackageText::tr("The vendor distributes differentials as self-extracting programs."),
        .remedy = PackageText::tr("Please make sure that the file comes from the vendor."),
        .evidence = {},
        .subject = {},
    };
}

} // namespace

Package::Package(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<Package> Package::open(const QString &path, const CancelToken &cancel, const Progress &progress,
                              Hashing hashing)
{
    auto data = std::make_shared<Data>();
    data->path = QFileInfo(path).absoluteFilePath();
    QFile file(data->path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    const auto identity = fileIdentity(file);
    if (!identity)
        return fail(identity.error());
    data->identity = *identity;
    const auto policy = hashing == Hashing::WhenAsked ? std::launch::deferred : std::launch::async;
    data->sha256
        = std::async(policy, [=, path = data->path] { return hashOf(path, *identity, cancel, progress); });
    if (auto audited = audit(file, *data, cancel); !audited)
        return fail(audited.error().in(data->path));
    // What is hashed and what was audited must be one and the same.
    const auto after = fileIdentity(file);
    if (!after)
        return fail(after.error());
    if (!(*after == data->identity))
        return fail(changed(data->path));
    Package package(std::move(data));
    if (hashing == Hashing::Now) {
        if (auto settled = package.settle(); !settled)
            return fail(settled.error());
    }
    return package;
}

Result<> Package::audit(QFile &file, Data &data, const CancelToken &cancel)
{
    const auto program = programOf(file, data.problems);
    if (!program)
        return fail(program.error());
    data.signature = *program && (*program)->certificates.size > 0;

    ZipLocator locator(file, *program);
    const auto found = locator.locate(cancel);
    if (!found)
        return fail(found.error());
    data.problems.append(found->problems);
    if (!found->location)
        return {};
    const ZipLocation &location = *found->location;
    auto audited = ZipAudit(file, location).run(cancel);
    if (!audited)
        return fail(audited.error());
    data.problems.append(audited->problems);
    data.zipOffset = audited->start;
    data.zipBase = location.base;
    data.zipEnd = location.end.offset + zip::kEndSize;
    if (audited->start < location.earliestStart) {
        data.problems.append(
            packageProblem(QLatin1String("trailing"),
                           tr("Bytes follow the ZIP archive that belong neither to it nor to a signature.")));
    }
    const auto others = locator.othersBeside(location, audited->start, cancel);
    if (!others)
        return fail(others.error());
    data.problems.append(*others);
    if (!*program)
        data.problems.append(noProgram());
    if (!data.problems.blocked())
        data.entries = std::move(audited->entries);
    return {};
}

const QString &Package::path() const
{
    return m_data->path;
}

QString Package::fileName() const
{
    return QFileInfo(m_data->path).fileName();
}

qint64 Package::size() const
{
    return m_data->identity.size;
}

Result<> Package::settle() const
{
    const Result<Sha256> &sha256 = m_data->sha256.get();
    return sha256 ? Result<>() : fail(sha256.error());
}

const Sha256 &Package::sha256() const
{
    static const Sha256 none;
    const Result<Sha256> &sha256 = m_data->sha256.get();
    return sha256 ? *sha256 : none;
}

qint64 Package::zipOffset() const
{
    return m_data->zipOffset;
}

bool Package::hasSignature() const
{
    return m_data->signature;
}

const QList<PackageEntry> &Package::entries() const
{
    return m_data->entries;
}

const Findings &Package::problems() const
{
    return m_data->problems;
}

bool Package::acceptable() const
{
    return !m_data->problems.blocked();
}

Result<> Package::unchanged() const
{
    QFile file(m_data->path);
    if (auto opened = openForReading(file); !opened)
        return opened;
    const auto identity = fileIdentity(file);
    if (!identity)
        return fail(identity.error());
    return *identity == m_data->identity ? Result<>() : fail(changed(m_data->path));
}

Result<> Package::rehash(const CancelToken &cancel, const Progress &progress) const
{
    const auto again = hashOf(m_data->path, m_data->identity, cancel, progress);
    if (!again)
        return fail(again.error());
    return *again == sha256() ? Result<>() : fail(changed(m_data->path));
}

} // namespace epost
