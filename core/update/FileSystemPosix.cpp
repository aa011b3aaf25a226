// SPDX-License-Identifier: MIT
#include "update/FileSystem.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace epost {

namespace {

// From here on one syncfs() for the volume is faster than a flush for each.
constexpr qsizetype kFlushTogether = 8;

struct PosixFiles {
    Q_DECLARE_TR_FUNCTIONS(epost::PosixFiles)
};

tl::unexpected<Error> failNow(const QString &what, const QString &path)
{
    return fail(Error::fromErrno(errno, what).in(path));
}

qint64 nanoseconds(const timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// A descriptor that is closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

class PosixWriter final : public FileWriter {
public:
    PosixWriter(int fd, QString path)
        : m_fd(fd)
        , m_path(std::move(path))
    {
    }

    Result<> write(const char *data, qsizetype size) override
    {
        while (size > 0) {
            const ssize_t written = ::write(m_fd.get(), data, static_cast<size_t>(size));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return failNow(PosixFiles::tr("The file could not be written."), m_path);
            data += written;
            size -= written;
        }
        return {};
    }

    Result<> flush() override
    {
        if (::fdatasync(m_fd.get()) != 0)
            return failNow(PosixFiles::tr("The file could not be brought to the disk."), m_path);
        return {};
    }

    Result<> close() override
    {
#ifdef Q_OS_LINUX
        // Starts the transfer now, so that the flush of the whole batch finds little left to do.
        ::sync_file_range(m_fd.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
        if (::close(m_fd.release()) != 0)
            return failNow(PosixFiles::tr("The file could not be written."), m_path);
        return {};
    }

private:
    Descriptor m_fd;
    QString m_path;
};

class PosixFileSystem final : public FileSystem {
public:
    Result<> createFolder(const QString &path, bool onlyOwner) override
    {
        if (::mkdir(native(path), onlyOwner ? 0700 : 0777) != 0)
            return failNow(PosixFiles::tr("The folder could not be created."), path);
        return {};
    }

    Result<std::unique_ptr<FileWriter>> createFile(const QString &path) override
    {
        return openWriter(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC);
    }

    Result<std::unique_ptr<FileWriter>> appendTo(const QString &path, qint64 length) override
    {
        auto writer = openWriter(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC);
        if (!writer)
            return writer;
        if (::truncate(native(path), length) != 0)
            return failNow(PosixFiles::tr("The file could not be cut to its valid part."), path);
        return writer;
    }

    Result<> link(const QString &existing, const QString &path) override
    {
        // Without AT_SYMLINK_FOLLOW: a planted symbolic link is linked itself, never what it points to.
        if (::linkat(AT_FDCWD, native(existing), AT_FDCWD, native(path), 0) == 0)
            return {};
        const bool impossible
            = errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK || errno == EXDEV;
        const Error error
            = Error::fromErrno(errno, PosixFiles::tr("The file could not be given a second name.")).in(path);
        return fail(impossible
                        ? Error(ErrorClass::Unsupported, error.what()).in(path).withNative(error.nativeText())
                        : error);
    }

    Result<> rename(const QString &from, const QString &to) override
    {
        if (::rename(native(from), native(to)) != 0)
            return failNow(PosixFiles::tr("The file could not be put in its place."), to);
        return {};
    }

    Result<> removeFile(const QString &path) override
    {
        if (::unlink(native(path)) != 0)
            return failNow(PosixFiles::tr("The file could not be removed."), path);
        return {};
    }

    Result<> removeFolder(const QString &path) override
    {
        if (::rmdir(native(path)) == 0)
            return {};
        if (errno == ENOTEMPTY || errno == EEXIST)
            errno = EBUSY;
        return failNow(PosixFiles::tr("The folder could not be removed."), path);
    }

    Result<> setModified(const QString &path, const QDateTime &time) override
    {
        const qint64 ms = time.toMSecsSinceEpoch();
        // Rounded down, also before 1970.
        const qint64 seconds = ms >= 0 ? ms / 1000 : -((-ms + 999) / 1000);
        const timespec stamp{static_cast<time_t>(seconds),
                             static_cast<long>((ms - seconds * 1000) * 1'000'000)};
        const timespec both[2] = {stamp, stamp};
        if (::utimensat(AT_FDCWD, native(path), both, AT_SYMLINK_NOFOLLOW) != 0)
            return failNow(PosixFiles::tr("The time stamp of the file could not be set."), path);
        return {};
    }

    Result<> takeAccessOf(const QString &path, const QString &like) override
    {
        struct stat wanted {};
        if (::lstat(native(like), &wanted) != 0)
            return failNow(PosixFiles::tr("The rights of the file could not be read."), like);
        struct stat present {};
        if (::lstat(native(path), &present) != 0)
            return failNow(PosixFiles::tr("The rights of the file could not be read."), path);
        // Owner first: changing it clears the set-user-id bits of the mode.
        if ((wanted.st_uid != present.st_uid || wanted.st_gid != present.st_gid)
            && ::lchown(native(path), wanted.st_uid, wanted.st_gid) != 0)
            return failNow(PosixFiles::tr("The owner of the file could not be set."), path);
        if (::chmod(native(path), wanted.st_mode & 07777) != 0)
            return failNow(PosixFiles::tr("The rights of the file could not be set."), path);
        return {};
    }

    Result<> inheritAccess(const QString &path, const QString &folder) override
    {
        // The mode came from the umask when the file was created; only a set-group-id folder hands on more.
        struct stat parent {};
        if (::lstat(native(folder), &parent) != 0)
            return failNow(PosixFiles::tr("The rights of the folder could not be read."), folder);
        if ((parent.st_mode & S_ISGID) != 0
            && ::lchown(native(path), static_cast<uid_t>(-1), parent.st_gid) != 0)
            return failNow(PosixFiles::tr("The owner of the file could not be set."), path);
        return {};
    }

    Result<> flushFiles(const PathSeries &files) override { return flushAll(files, O_RDONLY); }

    Result<> flushFolders(const QStringList &folders) override
    {
        return flushAll(folders, O_RDONLY | O_DIRECTORY);
    }

    Result<PathInfo> info(const QString &path) const override
    {
        struct stat status {};
        if (::lstat(native(path), &status) != 0) {
            if (errno == ENOENT || errno == ENOTDIR)
                return PathInfo{};
            return failNow(PosixFiles::tr("The file cannot be examined."), path);
        }
        PathInfo result;
        result.writeProtected = (status.st_mode & 0222) == 0;
        if (S_ISLNK(status.st_mode)) {
            result.kind = PathKind::Link;
        } else if (S_ISDIR(status.st_mode)) {
            result.kind = PathKind::Folder;
        } else if (S_ISREG(status.st_mode)) {
            result.kind = PathKind::File;
            result.stamp = {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim)};
        } else {
            result.kind = PathKind::Other;
        }
        return result;
    }

private:
    /// Keeps the encoded name alive for the length of a call.
    class Native {
    public:
        explicit Native(const QString &path)
            : m_name(QFile::encodeName(path))
        {
        }
        operator const char *() const { return m_name.constData(); } // NOLINT: a name for one system call

    private:
        QByteArray m_name;
    };
    static Native native(const QString &path) { return Native(path); }

    static Result<std::unique_ptr<FileWriter>> openWriter(const QString &path, int flags)
    {
        const int fd = ::open(native(path), flags, 0666);
        if (fd < 0)
            return failNow(PosixFiles::tr("The file cannot be opened for writing."), path);
        return std::make_unique<PosixWriter>(fd, path);
    }

    static Result<> flushAll(const PathSeries &paths, int flags)
    {
        if (paths.size == 0)
            return {};
#ifdef Q_OS_LINUX
        if (paths.size >= kFlushTogether) {
            const Descriptor one(::open(native(paths.at(0)), flags | O_NOFOLLOW | O_CLOEXEC));
            if (!one.isOpen() || ::syncfs(one.get()) != 0)
                return failNow(PosixFiles::tr("The files could not be brought to the disk."), paths.at(0));
            return {};
        }
#endif
        for (qsizetype i = 0; i < paths.size; ++i) {
            const QString path = paths.at(i);
            const Descriptor descriptor(::open(native(path), flags | O_NOFOLLOW | O_CLOEXEC));
            if (!descriptor.isOpen() || ::fsync(descriptor.get()) != 0)
                return failNow(PosixFiles::tr("The files could not be brought to the disk."), path);
        }
        return {};
    }
};

} // namespace

std::unique_ptr<FileSystem> makeNativeFileSystem()
{
    return std::make_unique<PosixFileSystem>();
}

} // namespace epost
