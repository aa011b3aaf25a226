// SPDX-License-Identifier: MIT
#include "support/FaultyFileSystem.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <filesystem>

namespace epost::test {

namespace {

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// On Windows a removed file is still listed while another thread looks at it, and its folder stays. (Over a
/// file that vanishes meanwhile, mingw-w64's std::filesystem::remove_all() never ends.)
void removeTree(const QString &path)
{
    constexpr int kTries = 100;
    for (int i = 0; i < kTries && !QDir(path).removeRecursively(); ++i)
        QThread::msleep(1);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

} // namespace

class FaultyWriter final : public FileWriter {
public:
    FaultyWriter(FaultyFileSystem &disk, std::unique_ptr<FileWriter> real, QString path)
        : m_disk(disk)
        , m_real(std::move(real))
        , m_path(std::move(path))
    {
        m_disk.m_writers.insert(this);
    }

    ~FaultyWriter() override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        m_disk.m_writers.remove(this);
    }

    /// As the end of the process does.
    void drop() { m_real.reset(); }

    Result<> write(const char *data, qsizetype size) override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        bool last = false;
        if (auto allowed = m_disk.count(last); !allowed)
            return allowed;
        return m_disk.ended(m_real->write(data, last ? size / 2 : size), last);
    }

    // The real flushes are left out: a test has no power to lose, and the model knows what they would do.
    Result<> flush() override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        bool last = false;
        if (auto allowed = m_disk.count(last); !allowed)
            return allowed;
        if (!m_disk.swallows(false))
            m_disk.remember(m_path, QFileInfo(m_path).size());
        return m_disk.ended({}, last);
    }

    Result<> close() override
    {
        const QMutexLocker lock(&m_disk.m_mutex);
        bool last = false;
        if (auto allowed = m_disk.count(last); !allowed)
            return allowed;
        return m_disk.ended(m_real->close(), last);
    }

private:
    FaultyFileSystem &m_disk;
    std::unique_ptr<FileWriter> m_real;
    QString m_path;
};

FaultyFileSystem::FaultyFileSystem(FileSystem &real, QString root, QString aside)
    : m_real(real)
    , m_root(std::move(root))
    , m_aside(std::move(aside))
{
}

void FaultyFileSystem::failAt(int call, Fault fault, ErrorClass errorClass)
{
    m_faultyCall = call;
    m_fault = fault;
    m_errorClass = errorClass;
}

Error FaultyFileSystem::powerLost()
{
    return Error(ErrorClass::PowerLost, QStringLiteral("The machine is off."));
}

Result<> FaultyFileSystem::count(bool &dieAfter)
{
    if (m_dead)
        return fail(powerLost());
    ++m_calls;
    const bool now = m_calls == m_faultyCall;
    if (m_fault == Fault::FailFromThen && m_calls >= m_faultyCall)
        return fail(m_errorClass, QStringLiteral("injected"));
    if (!now || m_fault == Fault::None)
        return {};
    switch (m_fault) {
    case Fault::Fail:
        return fail(m_errorClass, QStringLiteral("injected"));
    case Fault::KillWithin:
        dieAfter = true;
        return {};
    case Fault::PowerCut:
        cutPower();
        return fail(powerLost());
    default:
        m_dead = true;
        return fail(powerLost());
    }
}

Result<> FaultyFileSystem::ended(Result<> done, bool dieAfter)
{
    if (!dieAfter)
        return done;
    m_dead = true;
    return fail(powerLost());
}

template <typename Call>
Result<> FaultyFileSystem::pass(Call call)
{
    const QMutexLocker lock(&m_mutex);
    bool last = false;
    if (auto allowed = count(last); !allowed)
        return allowed;
    return ended(call(), last);
}

bool FaultyFileSystem::swallows(bool ofFolders)
{
    m_flushes.append({m_calls, ofFolders});
    return (ofFolders ? m_swallowFolders : m_swallowFiles) || m_calls == m_swallowedCall;
}

QString FaultyFileSystem::saveAside(const QString &path)
{
    const auto info = m_real.info(path);
    if (!info || info->kind != PathKind::File)
        return {};
    const QString saved = QStringLiteral("%1/%2").arg(m_aside).arg(++m_saved);
    return m_real.link(path, saved) ? saved : QString();
}

void FaultyFileSystem::remember(const QString &path, qint64 flushedLength)
{
    if (const auto info = m_real.info(path))
        m_flushed.insert(info->stamp.file, flushedLength);
}

void FaultyFileSystem::undo(const Step &step) const
{
    std::error_code ignored;
    switch (step.change) {
    case Change::MadeFolder:
        removeTree(step.path);
        break;
    case Change::MadeName:
        std::filesystem::remove(native(step.path), ignored);
        break;
    case Change::Moved:
        std::filesystem::rename(native(step.path), native(step.from), ignored);
        if (!step.saved.isEmpty())
            std::filesystem::create_hard_link(native(step.saved), native(step.path), ignored);
        break;
    case Change::RemovedFile:
        std::filesystem::create_hard_link(native(step.saved), native(step.path), ignored);
        break;
    case Change::RemovedFolder:
        std::filesystem::create_directory(native(step.path), ignored);
        break;
    }
}

void FaultyFileSystem::cutPower()
{
    const QMutexLocker lock(&m_mutex);
    m_dead = true;
    // What is open cannot be cut, moved or removed on Windows.
    for (FaultyWriter *writer : std::as_const(m_writers))
        writer->drop();
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step)
        undo(*step);
    m_steps.clear();
    QDirIterator files(m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto info = m_real.info(path);
        if (!info)
            continue;
        const auto flushed = m_flushed.constFind(info->stamp.file);
        if (flushed != m_flushed.constEnd() && *flushed < info->stamp.size)
            QFile::resize(path, *flushed);
    }
}

Result<> FaultyFileSystem::createFolder(const QString &path, bool onlyOwner)
{
    return pass([&] {
        auto done = m_real.createFolder(path, onlyOwner);
        if (done)
            m_steps.append({Change::MadeFolder, path, {}, {}});
        return done;
    });
}

Result<std::unique_ptr<FileWriter>> FaultyFileSystem::createFile(const QString &path)
{
    std::unique_ptr<FileWriter> writer;
    auto done = pass([&]() -> Result<> {
        auto made = m_real.createFile(path);
        if (!made)
            return fail(made.error());
        m_steps.append({Change::MadeName, path, {}, {}});
        remember(path, 0);
        writer = std::make_unique<FaultyWriter>(*this, std::move(*made), path);
        return {};
    });
    if (!done)
        return fail(done.error());
    return writer;
}

Result<std::unique_ptr<FileWriter>> FaultyFileSystem::appendTo(const QString &path, qint64 length)
{
    std::unique_ptr<FileWriter> writer;
    auto done = pass([&]() -> Result<> {
        auto opened = m_real.appendTo(path, length);
        if (!opened)
            return fail(opened.error());
        if (const auto info = m_real.info(path); info && !m_flushed.contains(info->stamp.file))
            m_flushed.insert(info->stamp.file, length);
        writer = std::make_unique<FaultyWriter>(*this, std::move(*opened), path);
        return {};
    });
    if (!done)
        return fail(done.error());
    return writer;
}

Result<> FaultyFileSystem::link(const QString &existing, const QString &path)
{
    return pass([&] {
        auto done = m_real.link(existing, path);
        if (done)
            m_steps.append({Change::MadeName, path, {}, {}});
        return done;
    });
}

Result<> FaultyFileSystem::rename(const QString &from, const QString &to)
{
    return pass([&] {
        const QString saved = saveAside(to);
        auto done = m_real.rename(from, to);
        if (done)
            m_steps.append({Change::Moved, to, from, saved});
        return done;
    });
}

Result<> FaultyFileSystem::removeFile(const QString &path)
{
    return pass([&] {
        const QString saved = saveAside(path);
        auto done = m_real.removeFile(path);
        if (done && !saved.isEmpty())
            m_steps.append({Change::RemovedFile, path, {}, saved});
        return done;
    });
}

Result<> FaultyFileSystem::removeFolder(const QString &path)
{
    return pass([&] {
        auto done = m_real.removeFolder(path);
        if (done)
            m_steps.append({Change::RemovedFolder, path, {}, {}});
        return done;
    });
}

Result<> FaultyFileSystem::setModified(const QString &path, const QDateTime &time)
{
    return pass([&] { return m_real.setModified(path, time); });
}

Result<> FaultyFileSystem::takeAccessOf(const QString &path, const QString &like)
{
    return pass([&] { return m_real.takeAccessOf(path, like); });
}

Result<> FaultyFileSystem::inheritAccess(const QString &path, const QString &folder)
{
    return pass([&] { return m_real.inheritAccess(path, folder); });
}

Result<> FaultyFileSystem::flushFiles(const PathSeries &files)
{
    return pass([&]() -> Result<> {
        if (swallows(false))
            return {};
        for (qsizetype i = 0; i < files.size; ++i)
            remember(files.at(i), QFileInfo(files.at(i)).size());
        return {};
    });
}

Result<> FaultyFileSystem::flushFolders(const QStringList &folders)
{
    return pass([&]() -> Result<> {
        if (swallows(true))
            return {};
        m_steps.removeIf([&](const Step &step) { return folders.contains(folderOf(step.path)); });
        return {};
    });
}

Result<PathInfo> FaultyFileSystem::info(const QString &path) const
{
    if (m_dead)
        return fail(powerLost());
    return m_real.info(path);
}

} // namespace epost::test
