// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"
#include "support/FolderSnapshot.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// Bad input gets the documented exit code and leaves everything as it was.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCommandLineItself_isWrong_data();
    void theCommandLineItself_isWrong();
    void whatIsGiven_cannotBeUsed_data();
    void whatIsGiven_cannotBeUsed();
    void anApplyWithoutAnswer_isRefused();
    void anotherArchitecture_isRefused();
    void aReadOnlyFolder_isRefused();
    void aFileHeldOpen_isRefused();
    void aSiteFileThatIsNone_isRefused();

private:
    SampleInstall m_install;
    QString m_package;
};

void TestBadInput::initTestCase()
{
    m_package = m_install.package(m_install.update());
    QVERIFY(!m_package.isEmpty());
    m_install.write(QStringLiteral("text.txt"), "this is no package\r\n");
    m_install.write(QStringLiteral("empty.exe"), QByteArray());
    m_install.write(QStringLiteral("pe.exe"), SampleInstall::program(PeMachine::X86, QStringLiteral("1"), 3));
    m_install.write(QStringLiteral("broken.json"), "{\"components\": 5}");
    m_install.write(QStringLiteral("note.txt"), "天気は晴れです。\r\n");
    QFile whole(m_package);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray content = whole.readAll();
    m_install.write(QStringLiteral("cut.exe"), content.left(content.size() - 100));
    QByteArray flipped = content;
    const qsizetype middle = (40 << 10) + 1000;
    flipped[middle] = static_cast<char>(flipped[middle] ^ 0x55);
    m_install.write(QStringLiteral("flipped.exe"), flipped);
}

void TestBadInput::theCommandLineItself_isWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("nothing at all", {});
    row("unknown command", QStringLiteral("destroy"));
    row("unknown option", QStringLiteral("inspect x.exe --speed"));
    row("no package", QStringLiteral("inspect"));
    row("no folder", QStringLiteral("apply x.exe"));
    row("too much", QStringLiteral("inspect x.exe y.exe"));
    row("option without its value", QStringLiteral("status --to"));
    row("unknown value", QStringLiteral("plan x.exe --to . --data-files burn"));
    row("unknown language", QStringLiteral("inspect x.exe --lang fr"));
    row("language without a value", QStringLiteral("inspect x.exe --lang"));
    row("flag with a value", QStringLiteral("inspect x.exe --quiet=3"));
    row("report of an unknown form", QStringLiteral("report x.json"));
}

void TestBadInput::theCommandLineItself_isWrong()
{
    QFETCH(QStringList, arguments);
    const CliRun run = CliRun::of(arguments);
    QVERIFY2(run.exitCode == 2, run.summary());
    QVERIFY2(run.out.isEmpty(), run.summary());
    QVERIFY2(!run.err.trimmed().isEmpty(), run.summary());
}

void TestBadInput::whatIsGiven_cannotBeUsed_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto in = [this](const QString &name) { return m_install.path(name); };
    const QString target = m_install.target();
    const QString apply = QStringLiteral("apply");
    const QString inspect = QStringLiteral("inspect");
    const QString to = QStringLiteral("--to");
    const QString yes = QStringLiteral("--yes");
    for (const auto &name : {QStringLiteral("missing.exe"), QStringLiteral("text.txt"),
                             QStringLiteral("empty.exe"), QStringLiteral("pe.exe"), QStringLiteral("cut.exe"),
                             QStringLiteral("flipped.exe"), QStringLiteral("EPOST")}) {
        QTest::addRow("inspect %s", qPrintable(name)) << QStringList{inspect, in(name)};
        QTest::addRow("apply %s", qPrintable(name)) << QStringList{apply, in(name), to, target, yes};
    }
    for (const auto &name :
         {QStringLiteral("nowhere"), QStringLiteral("text.txt"), QStringLiteral("text.txt/below")}) {
        QTest::addRow("apply to %s", qPrintable(name)) << QStringList{apply, m_package, to, in(name), yes};
        QTest::addRow("plan to %s", qPrintable(name))
            << QStringList{QStringLiteral("plan"), m_package, to, in(name)};
        QTest::addRow("rollback in %s", qPrintable(name))
            << QStringList{QStringLiteral("rollback"), to, in(name)};
        QTest::addRow("components of %s", qPrintable(name))
            << QStringList{QStringLiteral("components"), in(name)};
    }
    QTest::newRow("an empty folder name") << QStringList{apply, m_package, to, QString(), yes};
    for (const auto &name : {QStringLiteral("missing.json"), QStringLiteral("broken.json"),
                             QStringLiteral("note.txt"), QStringLiteral("pe.exe")}) {
        QTest::addRow("against %s", qPrintable(name))
            << QStringList{QStringLiteral("components"), target, QStringLiteral("--against"), in(name)};
    }
    const QString out = QStringLiteral("--out");
    QTest::newRow("report of a foreign file") << QStringList{
        QStringLiteral("report"), in(QStringLiteral("broken.json")), out, in(QStringLiteral("r.html"))};
    QTest::newRow("report of a program") << QStringList{
        QStringLiteral("report"), in(QStringLiteral("pe.exe")), out, in(QStringLiteral("r.html"))};
}

void TestBadInput::whatIsGiven_cannotBeUsed()
{
    QFETCH(QStringList, arguments);
    const FolderSnapshot before
        = FolderSnapshot::of(m_install.path({}), FolderSnapshot::StateFolder::Include);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(run.json(), run.summary());
    QVERIFY2(!run.problems().isEmpty(), run.summary());
    const FolderSnapshot after = FolderSnapshot::of(m_install.path({}), FolderSnapshot::StateFolder::Include);
    QCOMPARE(after.differenceTo(before), QString());
}

void TestBadInput::anApplyWithoutAnswer_isRefused()
{
    const FolderSnapshot before
        = FolderSnapshot::of(m_install.target(), FolderSnapshot::StateFolder::Include);
    const CliRun run
        = CliRun::of({QStringLiteral("apply"), m_package, QStringLiteral("--to"), m_install.target()});
    QVERIFY2(run.exitCode == 3, run.summary());
    QCOMPARE(
        FolderSnapshot::of(m_install.target(), FolderSnapshot::StateFolder::Include).differenceTo(before),
        QString());
}

void TestBadInput::anotherArchitecture_isRefused()
{
    const SampleInstall install(PeMachine::X86);
    const FolderSnapshot before = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    const CliRun run
        = CliRun::of({QStringLiteral("apply"), m_package, QStringLiteral("--to"), install.target(),
                      QStringLiteral("--yes"), QStringLiteral("--force"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QCOMPARE(run.at(QStringLiteral("transaction.state")).toString(), QStringLiteral("refused"));
    QCOMPARE(FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include).differenceTo(before),
             QString());
}

void TestBadInput::aReadOnlyFolder_isRefused()
{
    const SampleInstall install;
    QFile folder(install.target());
    QVERIFY(folder.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QFile probe(install.target() + QStringLiteral("/probe"));
    const bool mayWriteAnyway = probe.open(QIODevice::WriteOnly);
    if (mayWriteAnyway) {
        probe.remove();
        QSKIP("this user may write everywhere (root)");
    }
    const CliRun run
        = CliRun::of({QStringLiteral("apply"), install.package(install.update()), QStringLiteral("--to"),
                      install.target(), QStringLiteral("--yes"), QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY(folder.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestBadInput::aFileHeldOpen_isRefused()
{
    const SampleInstall install;
    const QString package = install.package(install.update());
    const FolderSnapshot before = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    QFile held(install.target() + QStringLiteral("/Epstrs.exe"));
    QVERIFY(held.open(QIODevice::ReadOnly));
    const QStringList apply{QStringLiteral("apply"), package,
                            QStringLiteral("--to"),  install.target(),
                            QStringLiteral("--yes"), QStringLiteral("--json")};
    const CliRun run = CliRun::of(apply);
    QVERIFY2(run.exitCode == 3, run.summary());
    QMap<QString, QString> entries;
    for (const QJsonValue &problem : run.problems())
        entries.insert(problem[QStringLiteral("code")].toString(),
                       problem[QStringLiteral("entry")].toString());
    QCOMPARE(entries.value(QStringLiteral("machine.file-in-use")), QStringLiteral("Epstrs.exe"));
    const FolderSnapshot after = FolderSnapshot::of(install.target(), FolderSnapshot::StateFolder::Include);
    QCOMPARE(after.differenceTo(before), QString());
    held.close();
    QCOMPARE(CliRun::of(apply).exitCode, 0);
}

void TestBadInput::aSiteFileThatIsNone_isRefused()
{
    const QStringList plan{QStringLiteral("plan"), m_package, QStringLiteral("--to"), m_install.target()};
    const QString site = m_install.path(QStringLiteral("text.txt"));
    QCOMPARE(CliRun::of(plan + QStringList{QStringLiteral("--site"), site}).exitCode, 3);
    QCOMPARE(CliRun::of(plan, {QStringLiteral("EPOST_UPDATE_SITE=") + site}).exitCode, 3);
    QCOMPARE(CliRun::of(plan).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "TestBadInput.moc"
