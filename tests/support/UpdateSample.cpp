// SPDX-License-Identifier: MIT
#include "support/UpdateSample.h"

#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ZipBuilder.h"
#include "update/FileSystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace epost::test {

namespace {

const SampleFiles kInstalled{{QStringLiteral("epstrs.exe"), QByteArray("old receiver, version 4.AF")},
                             {QStringLiteral("same.dll"), QByteArray("unchanged library")},
                             {QStringLiteral("settings.dat"), QByteArray("settings of this site")},
                             {QStringLiteral("sub/lib.dll"), QByteArray("old library")},
                             {QStringLiteral("other/untouched.txt"), QByteArray("not in the package")}};
const SampleFiles kPacked{{QStringLiteral("epstrs.exe"), QByteArray("new receiver, version 4.AG, longer")},
                          {QStringLiteral("same.dll"), QByteArray("unchanged library")},
                          {QStringLiteral("settings.dat"), QByteArray("settings of the vendor")},
                          {QStringLiteral("sub/lib.dll"), QByteArray("new library")},
                          {QStringLiteral("new/deeper/added.dll"), QByteArray("added library")},
                          {QStringLiteral("empty.txt"), QByteArray()},
                          {QStringLiteral("folder/"), QByteArray()}};

/// Nothing here has to last: a disk in memory, where there is one, spares a sweep ten thousands of waits.
QString scratchFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const bool usable = memory.isDir() && memory.isWritable();
    return (usable ? memory.absoluteFilePath() : QDir::tempPath()) + QStringLiteral("/epost-sample-XXXXXX");
}

} // namespace

UpdateSample::UpdateSample()
    : UpdateSample(kInstalled, kPacked)
{
}

UpdateSample::UpdateSample(const SampleFiles &installed, const SampleFiles &packed)
    : m_folder(scratchFolder())
    , m_installed(installed)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("aside"));
    usePackage(QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe"), packed);
    reset();
    m_old = now();
    const auto fileSystem = makeNativeFileSystem();
    if (const auto planned = plan())
        (void)UpdateFolder(target(), *fileSystem, options()).apply(package(), *planned);
    m_new = now();
    reset();
}

void UpdateSample::usePackage(const QString &fileName, const SampleFiles &packed)
{
    m_packageName = fileName;
    QFile file(packagePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(packageBytes(packed)) < 0)
        qFatal("the sample package cannot be written");
    file.close();
    auto opened = Package::open(packagePath());
    if (!opened || !opened->acceptable())
        qFatal("the sample package is not acceptable");
    m_package = std::make_unique<Package>(*opened);
}

QString UpdateSample::packagePath() const
{
    return m_folder.filePath(m_packageName);
}

QByteArray UpdateSample::packageBytes(const SampleFiles &packed)
{
    ZipBuilder zip;
    for (auto it = packed.begin(); it != packed.end(); ++it) {
        ZipEntry entry;
        entry.name = it.key().toUtf8();
        entry.content = it.value();
        entry.deflated = it.value().size() > 16;
        zip.add(entry);
    }
    return PeImageBuilder().overlay(zip.build()).build();
}

void UpdateSample::reset()
{
    QDir(targetPath()).removeRecursively();
    QDir(aside()).removeRecursively();
    QDir().mkpath(targetPath());
    QDir().mkpath(asideAgain());
    QDir().mkpath(asideHonest());
    // An age of its own for each file, so that a mixed-up time is seen.
    QDateTime time(QDate(2021, 3, 4), QTime(5, 6, 7));
    int number = 0;
    for (auto it = m_installed.begin(); it != m_installed.end(); ++it) {
        write(it.key(), it.value());
        QFile file(targetPath() + QLatin1Char('/') + it.key());
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(time.addSecs(++number * 1000), QFileDevice::FileModificationTime))
            qFatal("the sample's times cannot be set");
        file.close();
        if (number % 2 == 0)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
}

Result<ChangePlan> UpdateSample::plan(DataFiles dataFiles) const
{
    return ChangePlan::make(package(), target(), catalog(), dataFiles);
}

void UpdateSample::write(const QString &relative, const QByteArray &content) const
{
    const QString path = targetPath() + QLatin1Char('/') + relative;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the sample cannot be written");
}

QByteArray UpdateSample::read(const QString &relative) const
{
    QFile file(targetPath() + QLatin1Char('/') + relative);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

const Catalog &UpdateSample::catalog()
{
    static const Catalog loaded = [] {
        auto catalog = Catalog::load();
        if (!catalog)
            qFatal("%s", qPrintable(catalog.error().text()));
        return *catalog;
    }();
    return loaded;
}

UpdateOptions UpdateSample::options()
{
    UpdateOptions options;
    options.retryFor = Milliseconds(0);
    return options;
}

} // namespace epost::test
