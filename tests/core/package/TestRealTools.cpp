// SPDX-License-Identifier: MIT
#include "package/Cp932.h"
#include "package/PackageReader.h"
#include "support/OddPackages.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// Packages made with the tools that people have, appended to a program.
class TestRealTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPackageOfTheTool_isAcceptedAndReadable_data();
    void aPackageOfTheTool_isAcceptedAndReadable();
    void anEncryptedPackageOfTheTool_isRefused_data();
    void anEncryptedPackageOfTheTool_isRefused();
    void aSymlinkPackedByZip_isRefused();

private:
    [[nodiscard]] bool run(const QStringList &command, const QString &input = {}) const;
    [[nodiscard]] QString behindProgram(const QString &zip) const;

    QTemporaryDir m_folder;
    QList<QPair<QString, QByteArray>> m_files;
};

void TestRealTools::initTestCase()
{
    m_files = {
        {QStringLiteral("EPSTRS.exe"), QByteArray("MZ").repeated(40'000)},
        {QStringLiteral("dll/libssl-3.dll"), QByteArray("library")},
        {QStringLiteral("empty.txt"), QByteArray()},
        {QStringLiteral("更新 表ソ.txt"), QByteArray("text")},
    };
    for (const auto &[name, content] : m_files) {
        const QString path = m_folder.filePath(QStringLiteral("in/") + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
}

bool TestRealTools::run(const QStringList &command, const QString &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.filePath(QStringLiteral("in")));
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(command.first(), command.mid(1));
    const bool good = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!good)
        qWarning("%s", process.readAllStandardError().constData());
    return good;
}

QString TestRealTools::behindProgram(const QString &zip) const
{
    const QString path = m_folder.filePath(QStringLiteral("package.exe"));
    QFile source(zip);
    QFile package(path);
    if (!source.open(QIODevice::ReadOnly) || !package.open(QIODevice::WriteOnly))
        return {};
    package.write(stub() + source.readAll());
    return path;
}

void TestRealTools::aPackageOfTheTool_isAcceptedAndReadable_data()
{
    QTest::addColumn<QStringList>("tool");
    QTest::addColumn<bool>("adjust");
    const auto row = [](const char *name, const QString &command, bool adjust = false) {
        QTest::newRow(name) << command.split(u' ') << adjust;
    };
    row("zip", QStringLiteral("zip -qr OUT ."));
    row("zip, then zip -A", QStringLiteral("zip -qr OUT ."), true);
    row("zip without folders, stored", QStringLiteral("zip -qr0D OUT ."));
    row("zip with descriptors", QStringLiteral("zip -qr -fd OUT ."));
    row("zip with ZIP64", QStringLiteral("zip -qr -fz OUT ."));
    row("zip with UTF-8 names", QStringLiteral("zip -qr -UN=UTF8 OUT ."));
    row("zip without extra fields", QStringLiteral("zip -qrX -UN=UTF8 OUT ."));
    row("7z", QStringLiteral("7z a -tzip -bd OUT ."));
    row("7z, stored", QStringLiteral("7z a -tzip -bd -mx0 OUT ."));
}

void TestRealTools::aPackageOfTheTool_isAcceptedAndReadable()
{
    QFETCH(QStringList, tool);
    QFETCH(bool, adjust);
    if (QStandardPaths::findExecutable(tool.first()).isEmpty())
        QSKIP("the tool is not installed");
    const QString zip = m_folder.filePath(QStringLiteral("out.zip"));
    QFile::remove(zip);
    tool.replaceInStrings(QStringLiteral("OUT"), zip);
    QVERIFY(run(tool));
    const QString path = behindProgram(zip);
    QVERIFY(!path.isEmpty());
    if (adjust)
        QVERIFY(run({QStringLiteral("zip"), QStringLiteral("-qA"), path}));

    const auto package = Package::open(path);
    QVERIFY_RESULT(package);
    for (const Finding &problem : package->problems())
        QFAIL(qPrintable(problem.code + u' ' + problem.title));
    QCOMPARE(package->zipOffset(), stub().size());
    PackageReader reader(*package);
    QVERIFY_RESULT(reader.open());
    qsizetype found = 0;
    for (const PackageEntry &entry : package->entries()) {
        if (entry.folder)
            continue;
        const auto content = reader.readAll(entry, 1 << 20);
        QVERIFY_RESULT(content);
        for (const auto &[name, expected] : m_files) {
            // Without a UTF-8 locale of its own, zip stores the file system's bytes and no mark: CP932 then.
            if (name == entry.path.text() || decodeCp932(name.toUtf8()) == entry.path.text()) {
                QCOMPARE(*content, expected);
                ++found;
            }
        }
        QVERIFY(qAbs(entry.modified.toDateTime().secsTo(QDateTime::currentDateTime())) < 3600);
    }
    QCOMPARE(found, m_files.size());
}

void TestRealTools::anEncryptedPackageOfTheTool_isRefused_data()
{
    QTest::addColumn<QStringList>("tool");
    QTest::newRow("zip -P") << QStringLiteral("zip -qr -P word OUT .").split(u' ');
    QTest::newRow("7z AES") << QStringLiteral("7z a -tzip -bd -pword -mem=AES256 OUT .").split(u' ');
}

void TestRealTools::anEncryptedPackageOfTheTool_isRefused()
{
    QFETCH(QStringList, tool);
    if (QStandardPaths::findExecutable(tool.first()).isEmpty())
        QSKIP("the tool is not installed");
    const QString zip = m_folder.filePath(QStringLiteral("out.zip"));
    QFile::remove(zip);
    tool.replaceInStrings(QStringLiteral("OUT"), zip);
    QVERIFY(run(tool));
    const auto package = Package::open(behindProgram(zip));
    QVERIFY_RESULT(package);
    QVERIFY(package->problems().hasCode(QStringLiteral("package.encrypted")));
}

void TestRealTools::aSymlinkPackedByZip_isRefused()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zip")).isEmpty())
        QSKIP("the tool is not installed");
    QVERIFY(QFile::link(QStringLiteral("EPSTRS.exe"), m_folder.filePath(QStringLiteral("link.exe"))));
    const QString zip = m_folder.filePath(QStringLiteral("link.zip"));
    QVERIFY(run({QStringLiteral("zip"), QStringLiteral("-qy"), zip, QStringLiteral("../link.exe")}));
    const auto package = Package::open(behindProgram(zip));
    QVERIFY_RESULT(package);
    QVERIFY(!package->acceptable());

    QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("link.exe")),
                          m_folder.filePath(QStringLiteral("in/link.exe"))));
    QVERIFY(QFile::remove(zip));
    QVERIFY(run({QStringLiteral("zip"), QStringLiteral("-qy"), zip, QStringLiteral("link.exe")}));
    const auto linked = Package::open(behindProgram(zip));
    QVERIFY_RESULT(linked);
    QVERIFY(linked->problems().hasCode(QStringLiteral("package.special")));
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("in/link.exe"))));
}

QTEST_GUILESS_MAIN(TestRealTools)
#include "TestRealTools.moc"
