// SPDX-License-Identifier: MIT
#include "base/Files.h"

#include "base/Clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace epost {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(epost::Files)
};

Error errorOf(const QFileDevice &file, const QString &path, const QString &what)
{
    ErrorClass errorClass = ErrorClass::ReadWrite;
    if (file.error() == QFileDevice::PermissionsError)
        errorClass = ErrorClass::AccessDenied;
    else if (file.error() == QFileDevice::ResourceError)
        errorClass = ErrorClass::DiskFull;
    else if (file.error() == QFileDevice::RenameError)
        errorClass = ErrorClass::InUse;
    return Error(errorClass, what).in(path).withNative(file.errorString());
}

#ifdef Q_OS_WIN
constexpr bool kReadersHold = true;
#else
constexpr bool kReadersHold = false;
#endif

Result<> writeOnce(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(errorOf(file, path, Files::tr("The file cannot be opened for writing.")));
    if (file.write(content) != content.size() || !file.commit())
        return fail(errorOf(file, path, Files::tr("The file could not be written.")));
    return {};
}

tl::unexpected<Error> tooLarge(const QString &path, qint64 size)
{
    return fail(Error(ErrorClass::InvalidInput,
                      Files::tr("The file is larger than such a file can be (%1 bytes).").arg(size))
                    .in(path));
}

Result<> collect(const QString &root, const QString &below, QList<WalkedFile> &found)
{
    const QDir folder(below.isEmpty() ? root : root + QLatin1Char('/') + below);
    if (!folder.isReadable())
        return fail(
            Error(ErrorClass::AccessDenied, Files::tr("The folder cannot be listed.")).in(folder.path()));
    const QFileInfoList entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        if (entry.isSymLink() || entry.isJunction() || isStateFolderName(entry.fileName()))
            continue;
        const QString path = below.isEmpty() ? entry.fileName() : below + QLatin1Char('/') + entry.fileName();
        if (entry.isDir()) {
            if (auto walked = collect(root, path, found); !walked)
                return walked;
        } else if (entry.isFile()) {
            found.append({path, entry.size()});
        }
    }
    return {};
}

} // namespace

bool isStateFolderName(QStringView name)
{
    return name.size() == kStateFolderName.size() && name.compare(kStateFolderName, Qt::CaseInsensitive) == 0;
}

Result<> openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.isFile()) {
        return fail((info.exists() ? Error(ErrorClass::InvalidInput, Files::tr("This is not a file."))
                                   : Error(ErrorClass::NotFound, Files::tr("The file does not exist.")))
                        .in(file.fileName()));
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errorOf(file, file.fileName(), Files::tr("The file cannot be opened for reading.")));
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    if (file.size() > limit)
        return tooLarge(path, file.size());
    // By its size: read() lays out the memory for all that it may read. Some files of the system tell none,
    // and any may grow.
    QByteArray content = file.read(file.size());
    constexpr qint64 kPiece = 4096;
    for (QByteArray more = file.read(kPiece); !more.isEmpty(); more = file.read(kPiece)) {
        content += more;
        if (content.size() > limit)
            return tooLarge(path, content.size());
    }
    if (file.error() != QFileDevice::NoError)
        return fail(errorOf(file, path, Files::tr("The file could not be read.")));
    return content;
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    // On Windows nothing can take the place of a file that somebody has open, as readers of a session and
    // scanners do for moments.
    constexpr Milliseconds kPatience{2000};
    constexpr Milliseconds kBetween{20};
    SystemClock clock;
    const Milliseconds end = clock.monotonic() + kPatience;
    for (;;) {
        const auto written = writeOnce(path, content);
        if (written || !kReadersHold || written.error().errorClass() != ErrorClass::InUse
            || clock.monotonic() >= end)
            return written;
        clock.pause(kBetween, {});
    }
}

Result<QList<WalkedFile>> filesBelow(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return fail(Error(ErrorClass::NotFound, Files::tr("The folder does not exist.")).in(folder));
    QList<WalkedFile> found;
    if (auto walked = collect(folder, {}, found); !walked)
        return fail(walked.error());
    std::sort(found.begin(), found.end(),
              [](const WalkedFile &a, const WalkedFile &b) { return a.relativePath < b.relativePath; });
    return found;
}

} // namespace epost
