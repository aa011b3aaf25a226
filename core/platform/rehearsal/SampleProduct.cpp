// SPDX-License-Identifier: MIT
#include "platform/rehearsal/SampleProduct.h"

#include "platform/rehearsal/PeImageBuilder.h"
#include "platform/rehearsal/SelfExtractor.h"

#include <QRegularExpression>
#include <QtEndian>

#include <array>

namespace epost {

namespace {

const QDateTime kInstalledTime(QDate(2023, 9, 29), QTime(10, 0), Qt::LocalTime);
const QDateTime kUpdatedTime(QDate(2026, 9, 30), QTime(10, 0), Qt::LocalTime);

enum class Belongs { ToAll, ToMailServer, ToEnterprise };

struct Module {
    const char *file; ///< ASCII; "%1" is where 64-bit products have "-x64"
    const char *installed; ///< version; null: not there yet
    const char *updated;
    int kilobytes;
    Belongs belongs = Belongs::ToAll;
};

// Release note of 2023-09-29, Enterprise II x64 (domain facts, "Versions"). An empty version is a component
// without a number.
constexpr std::array kModules{
    Module{"Epstrs.exe", "4.AF", "4.AG", 148},
    Module{"Epstds.exe", "4.78", "4.79", 132},
    Module{"Epstpop3s.exe", "4.48", "4.49", 96, Belongs::ToMailServer},
    Module{"Epstimap4s.exe", "4.67", "4.68", 120, Belongs::ToMailServer},
    Module{"Epstmanager.exe", "4.33", "4.33", 112},
    Module{"Epstcontrol.exe", "4.35", "4.35", 124},
    Module{"ipwcs.exe", "1.15", "1.15", 48},
    Module{"libssl-1_1%1.dll", "1.1.1t", "1.1.1u", 80},
    Module{"libcrypto-1_1%1.dll", "1.1.1t", "1.1.1u", 160},
    Module{"libssl-3%1.dll", nullptr, "3.1.1", 88},
    Module{"libcrypto-3%1.dll", nullptr, "3.1.1", 176},
    Module{"ssleay32.dll", "1.0.2q", "1.0.2q", 60},
    Module{"libeay32.dll", "1.0.2q", "1.0.2q", 140},
    Module{"EPSTAVS.dll", "0.534", "0.535", 72, Belongs::ToEnterprise},
    Module{"modifys.exe", "", "", 40, Belongs::ToEnterprise},
    Module{"autoupdate.exe", "", "", 36, Belongs::ToEnterprise},
    Module{"Kasp.exe", "", "", 44, Belongs::ToEnterprise},
    Module{"Kasp.dll", "1.0.0.3", "1.0.0.3", 64, Belongs::ToEnterprise},
    Module{"unmail.dll", "2019.6.6", "2019.6.6", 56, Belongs::ToEnterprise},
};

struct Text {
    QString path;
    QString installed;
    QString updated;
};

QList<Text> mailTexts()
{
    return {
        {QStringLiteral("更新履歴.txt"), QStringLiteral("2023/09/29 差分アップデート\r\n"),
         QStringLiteral("2026/09/30 差分アップデート\r\n2023/09/29 差分アップデート\r\n")},
        {QStringLiteral("お読みください.txt"), QStringLiteral("導入の前にお読みください。\r\n"),
         QStringLiteral("導入の前にお読みください。\r\n")},
        {QStringLiteral("文例/ソース表示.txt"), QStringLiteral("表示 1\r\n"), QStringLiteral("表示 2\r\n")},
        {QStringLiteral("文例/配送不能通知.txt"), QStringLiteral("配送できませんでした。\r\n"),
         QStringLiteral("メールを配送できませんでした。\r\n")},
        {QStringLiteral("help/control.html"), QStringLiteral("<p>Mail Control</p>\r\n"),
         QStringLiteral("<p>Mail Control (2026)</p>\r\n")},
        {QStringLiteral("help/account.html"), QStringLiteral("<p>Account Manager</p>\r\n"),
         QStringLiteral("<p>Account Manager</p>\r\n")},
    };
}

QList<Text> webTexts()
{
    QList<Text> texts{
        {QStringLiteral("webman/index.html"), QStringLiteral("<title>Web管理 1</title>\r\n"),
         QStringLiteral("<title>Web管理 2</title>\r\n")},
        {QStringLiteral("webman/css/画面.css"), QStringLiteral("body{margin:0}\r\n"),
         QStringLiteral("body{margin:1em}\r\n")},
        {QStringLiteral("webman/js/common.js"), QStringLiteral("var version=1;\r\n"),
         QStringLiteral("var version=2;\r\n")},
        {QStringLiteral("webman/help/使い方.html"), QStringLiteral("<p>使い方</p>\r\n"),
         QStringLiteral("<p>使い方 (2026年版)</p>\r\n")},
        {QStringLiteral("webman/help/ソート.html"), {}, QStringLiteral("<p>並べ替え</p>\r\n")},
    };
    for (const char *page : {"login", "accounts", "domains", "queue", "logs", "password"}) {
        const QString name = QString::fromLatin1(page);
        texts.append({QStringLiteral("webman/pages/%1.html").arg(name),
                      QStringLiteral("<h1>%1</h1>\r\n").arg(name),
                      QStringLiteral("<h1>%1 2</h1>\r\n").arg(name)});
    }
    return texts;
}

/// FNV-1a: one name, one filler, on every machine.
quint32 seedOf(const QString &text)
{
    quint32 seed = 2166136261U;
    for (const char byte : text.toUtf8())
        seed = (seed ^ static_cast<unsigned char>(byte)) * 16777619U;
    return seed;
}

/// Numbers of a version for VS_FIXEDFILEINFO; a last letter becomes the fourth, as OpenSSL has it. "4.AG" has
/// no numbers: only the string tells.
std::array<quint16, 4> fixedVersionOf(const QString &version)
{
    static const QRegularExpression kNumbers(QStringLiteral("^(\\d+(?:\\.\\d+){0,3})([a-z]?)$"));
    std::array<quint16, 4> fixed{};
    const QRegularExpressionMatch match = kNumbers.match(version);
    if (!match.hasMatch())
        return fixed;
    const QStringList numbers = match.captured(1).split(QLatin1Char('.'));
    for (qsizetype i = 0; i < numbers.size(); ++i)
        fixed[static_cast<std::size_t>(i)] = numbers.at(i).toUShort();
    if (!match.captured(2).isEmpty())
        fixed[3] = static_cast<quint16>(match.captured(2).at(0).unicode() - u'a' + 1);
    return fixed;
}

QByteArray image(const QString &file, const QString &version, bool x64, int kilobytes)
{
    PeImageBuilder builder;
    builder.machine(x64 ? PeMachine::X64 : PeMachine::X86)
        .library(file.endsWith(QLatin1String(".dll"), Qt::CaseInsensitive))
        .description(QStringLiteral("%1 (rehearsal)").arg(file))
        .fillTo(qint64{kilobytes} * 1024, seedOf(file + version));
    if (!version.isEmpty()) {
        const auto fixed = fixedVersionOf(version);
        builder.fixedVersion(fixed[0], fixed[1], fixed[2], fixed[3]).stringVersion(version);
    }
    return builder.build();
}

bool isPartOf(const Module &module, const WorldSetup &setup)
{
    switch (module.belongs) {
    case Belongs::ToMailServer:
        return setup.mailServer;
    case Belongs::ToEnterprise:
        return setup.enterprise;
    case Belongs::ToAll:
        break;
    }
    return true;
}

QList<SampleFile> textFiles(const QList<Text> &texts, SampleState state)
{
    QList<SampleFile> files;
    for (const Text &text : texts) {
        const bool updated = state == SampleState::Updated;
        const QString &content = updated ? text.updated : text.installed;
        if (!content.isEmpty())
            files.append(
                {text.path, content.toUtf8(), text.installed == content ? kInstalledTime : kUpdatedTime});
    }
    return files;
}

} // namespace

QList<SampleFile> sampleMailFiles(const WorldSetup &setup, SampleState state)
{
    QList<SampleFile> files;
    for (const Module &module : kModules) {
        const char *version = state == SampleState::Updated ? module.updated : module.installed;
        if (version == nullptr || !isPartOf(module, setup))
            continue;
        QString file = QString::fromLatin1(module.file);
        file.replace(QStringLiteral("%1"), setup.x64 ? QStringLiteral("-x64") : QString());
        const bool same = module.installed != nullptr && qstrcmp(module.installed, version) == 0;
        files.append({file, image(file, QString::fromLatin1(version), setup.x64, module.kilobytes),
                      same ? kInstalledTime : kUpdatedTime});
    }
    return files + textFiles(mailTexts(), state);
}

QByteArray sampleReleaseNote(const WorldSetup &setup)
{
    QString note = QStringLiteral("2026/09/30 差分アップデートプログラム(演習用)\r\n\r\n");
    for (const Module &module : kModules) {
        if (!isPartOf(module, setup))
            continue;
        QString file = QString::fromLatin1(module.file);
        file.replace(QStringLiteral("%1"), setup.x64 ? QStringLiteral("-x64") : QString());
        const QString version = QString::fromLatin1(module.updated);
        if (module.installed == nullptr)
            note += QStringLiteral("・%1 v%2 が追加されます。\r\n").arg(file, version);
        else if (version.isEmpty())
            note += QStringLiteral("・%1 は変更ありません。\r\n").arg(file);
        else if (qstrcmp(module.installed, module.updated) == 0)
            note += QStringLiteral("・%1 は v%2 のまま変更ありません。\r\n").arg(file, version);
        else
            note += QStringLiteral("・%1 が v%2 へアップします。\r\n").arg(file, version);
    }
    return note.toUtf8();
}

QList<SampleFile> sampleWebFiles(const WorldSetup &setup, SampleState state)
{
    const QString program = QStringLiteral("webman/bin/webman.exe");
    const bool updated = state == SampleState::Updated;
    QList<SampleFile> files = textFiles(webTexts(), state);
    files.append({program,
                  image(program, updated ? QStringLiteral("2.11") : QStringLiteral("2.10"), setup.x64, 64),
                  updated ? kUpdatedTime : kInstalledTime});
    return files;
}

QList<SampleFile> sampleDataFiles()
{
    return {
        {QStringLiteral("ccdisableip.dat"), "192.0.2.66\r\n", kInstalledTime},
        {QStringLiteral("ccrelay.dat"), "198.51.100.0/24\r\n", kInstalledTime},
        {QStringLiteral("example.jp.idx"), QByteArray(4096, 'i'), kInstalledTime},
        {QStringLiteral("営業所.example.jp.idx"), QByteArray(2048, 'j'), kInstalledTime},
    };
}

QList<SampleFile> sampleVSeriesFiles()
{
    QList<SampleFile> files;
    for (const char *name : {"epstrd", "epstdd", "epstpop3d", "epstimap4d"})
        files.append({QString::fromLatin1(name),
                      QByteArray("\x7f"
                                 "ELF (rehearsal)\n"),
                      kInstalledTime});
    return files;
}

Result<QByteArray> samplePackage(const WorldSetup &setup, bool web)
{
    SelfExtractor extractor;
    // The vendor's packages look like WinZip's; the other one keeps the tests honest about appended ZIPs.
    extractor.place(web ? SelfExtractor::Place::Appended : SelfExtractor::Place::Section);
    const QList<SampleFile> files
        = web ? sampleWebFiles(setup, SampleState::Updated) : sampleMailFiles(setup, SampleState::Updated);
    for (const SampleFile &file : files)
        extractor.add(file.path, file.content, file.modified);
    return extractor.build();
}

QByteArray tamperedPackage(QByteArray package)
{
    constexpr qsizetype kHeaderSize = 30; // APPNOTE.TXT 4.3.7
    const qsizetype header = package.indexOf(QByteArray("PK\x03\x04", 4));
    if (header < 0 || header + kHeaderSize > package.size())
        return package;
    const auto length = [&](qsizetype at) {
        return qsizetype{qFromLittleEndian<quint16>(package.constData() + header + at)};
    };
    const qsizetype data = header + kHeaderSize + length(26) + length(28);
    const qsizetype victim = data + 2000; // well inside the first file, behind the compressor's tables
    if (victim < package.size())
        package[victim] = static_cast<char>(package.at(victim) ^ 0x10);
    return package;
}

} // namespace epost
