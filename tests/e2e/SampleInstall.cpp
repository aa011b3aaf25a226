// SPDX-License-Identifier: MIT
#include "e2e/SampleInstall.h"

#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ZipBuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <random>

namespace epost {

namespace {

#ifndef Q_OS_WIN
bool runTool(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}
#endif

void writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

#ifndef Q_OS_WIN
QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
#endif

/// A 32-bit program, whatever is inside.
QByteArray extractor()
{
    return PeImageBuilder().machine(PeMachine::X86).fillTo(40 << 10, 9).build();
}

} // namespace

SampleInstall::SampleInstall(PeMachine machine)
    : m_machine(machine)
{
    const QString ms = QStringLiteral("EPOST/MS/");
    quint32 seed = 1;
    for (const auto &[name, version] : {std::pair{u"Epstrs.exe", u"v4.AF"},
                                        {u"Epstds.exe", u"v4.78"},
                                        {u"Epstpop3s.exe", u"v4.48"},
                                        {u"Epstimap4.exe", u"v4.67"},
                                        {u"libssl-1_1-x64.dll", u"1.1.1t"}}) {
        write(ms + QString::fromUtf16(name), program(machine, QString::fromUtf16(version), seed++));
    }
    write(ms + QStringLiteral("ccdisableip.dat"), "10.0.0.1\r\n");
    write(ms + QStringLiteral("example.co.jp.idx"), "account data\r\n");
    write(ms + QStringLiteral("README.txt"), "as installed\r\n");
    write(QStringLiteral("EPOST/web/index.html"), "<html>old</html>\r\n");
}

QByteArray SampleInstall::program(PeMachine machine, const QString &version, quint32 seed)
{
    return PeImageBuilder().machine(machine).stringVersion(version).fillTo(24 << 10, seed).build();
}

SampleInstall::Files SampleInstall::update() const
{
    return {
        {QStringLiteral("Epstrs.exe"), program(m_machine, QStringLiteral("v4.AG"), 101)},
        {QStringLiteral("Epstds.exe"), program(m_machine, QStringLiteral("v4.79"), 102)},
        {QStringLiteral("libssl-3-x64.dll"), program(m_machine, QStringLiteral("3.1.1"), 103)},
        {QStringLiteral("help/update.txt"), "new\r\n"},
        {QStringLiteral("README.txt"), "as installed\r\n"},
    };
}

SampleInstall::Files SampleInstall::manyFiles(int count, int size) const
{
    Files files;
    std::minstd_rand random(7);
    for (int i = 0; i < count; ++i) {
        QByteArray content(size, Qt::Uninitialized);
        for (char &byte : content)
            byte = static_cast<char>(random() >> 8U);
        files.insert(QStringLiteral("part%1/file%2.bin").arg(i % 8).arg(i), content);
    }
    return files;
}

void SampleInstall::write(const QString &relative, const QByteArray &content) const
{
    writeFile(path(relative), content);
}

#ifdef Q_OS_WIN
// The tools are not there under Wine: what they write is imitated.
QString SampleInstall::package(const Files &files, Tool tool, const QString &name) const
{
    constexpr quint16 kUtf8 = 1U << 11U;
    test::ZipBuilder zip;
    for (auto it = files.begin(); it != files.end(); ++it) {
        test::ZipEntry entry;
        entry.name = it.key().toUtf8();
        entry.content = it.value();
        entry.deflated = !it.value().isEmpty();
        entry.flags = tool == Tool::SevenZip ? kUtf8 : 0;
        zip.add(entry);
    }
    const QByteArray stub = extractor();
    const auto base = tool == Tool::ZipAdjusted ? static_cast<quint32>(stub.size()) : 0U;
    writeFile(path(name), stub + zip.build(base));
    return path(name);
}
#else
QString SampleInstall::package(const Files &files, Tool tool, const QString &name) const
{
    const QTemporaryDir work;
    const QString content = work.filePath(QStringLiteral("content"));
    for (auto it = files.begin(); it != files.end(); ++it)
        writeFile(content + QLatin1Char('/') + it.key(), it.value());
    const QString archive = work.filePath(QStringLiteral("archive.zip"));
    const bool made = tool == Tool::SevenZip
        ? runTool(content, QStringLiteral("7z"),
                  {QStringLiteral("a"), QStringLiteral("-tzip"), archive, QStringLiteral(".")})
        : runTool(content, QStringLiteral("zip"),
                  {QStringLiteral("-q"), QStringLiteral("-r"), archive, QStringLiteral(".")});
    if (!made)
        return {};
    const QString packagePath = path(name);
    writeFile(packagePath, extractor() + readAll(archive));
    if (tool == Tool::ZipAdjusted
        && !runTool(path({}), QStringLiteral("zip"),
                    {QStringLiteral("-q"), QStringLiteral("-A"), packagePath}))
        return {};
    return packagePath;
}
#endif

} // namespace epost
