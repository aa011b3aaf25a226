// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"

#include <QFile>
#include <QTest>

using namespace epost;

namespace {

QStringList missing(const QJsonObject &object, const QStringList &keys)
{
    QStringList absent;
    for (const QString &key : keys) {
        if (!object.contains(key))
            absent.append(key);
    }
    return absent;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

/// The minimum keys of design.md, "Command line", which other programs are written against.
class TestJsonContract : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommand_hasItsKeys_data();
    void everyCommand_hasItsKeys();
    void listsHaveTheirKeys_data();
    void listsHaveTheirKeys();
    void aRefusal_keepsTheKeysAndSaysWhy_data();
    void aRefusal_keepsTheKeysAndSaysWhy();
    void helpVersionAndMisuse_areOneObjectToo_data();
    void helpVersionAndMisuse_areOneObjectToo();
    void aListComparesWithTheFolderThatItCameFrom();

private:
    SampleInstall m_install;
    QString m_package;
};

void TestJsonContract::initTestCase()
{
    SampleInstall::Files files = m_install.update();
    files.insert(QStringLiteral("ccdisableip.dat"), "a data file makes a problem\r\n");
    m_package = m_install.package(files);
    QVERIFY(!m_package.isEmpty());
}

void TestJsonContract::everyCommand_hasItsKeys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    const QStringList to{QStringLiteral("--to"), m_install.target()};
    const QString folder = m_install.target();
    // The rows run in this order and each finds what the one before left.
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect"), m_package}
                             << words("package entries problems acceptable");
    QTest::newRow("plan") << QStringList{QStringLiteral("plan"), m_package} + to
                          << words("target machine files problems acceptable");
    QTest::newRow("apply") << QStringList{QStringLiteral("apply"), m_package, QStringLiteral("--yes")} + to
                           << words("transaction files problems");
    QTest::newRow("status") << QStringList{QStringLiteral("status")} + to
                            << words("transaction files problems backups");
    QTest::newRow("resume") << QStringList{QStringLiteral("resume")} + to
                            << words("transaction files problems");
    QTest::newRow("rollback") << QStringList{QStringLiteral("rollback")} + to
                              << words("transaction files problems");
    QTest::newRow("prune") << QStringList{QStringLiteral("prune")} + to
                           << words("transaction files problems");
    QTest::newRow("components") << QStringList{QStringLiteral("components"), folder} << words("components");
    QTest::newRow("components --against")
        << QStringList{QStringLiteral("components"), folder, QStringLiteral("--against"), folder}
        << words("rows equal");
}

void TestJsonContract::everyCommand_hasItsKeys()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY2(run.json(), run.summary());
    QCOMPARE(missing(*run.json(), keys), QStringList());
}

void TestJsonContract::listsHaveTheirKeys_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("keys");
    const QStringList inspect{QStringLiteral("inspect"), m_package};
    const QStringList plan{QStringLiteral("plan"), m_package, QStringLiteral("--to"), m_install.target()};
    const QStringList components{QStringLiteral("components"), m_install.target()};
    QTest::newRow("inspect package") << inspect << QStringLiteral("package")
                                     << words("path size sha256 kind date zipOffset signature");
    QTest::newRow("inspect entries") << inspect << QStringLiteral("entries")
                                     << words("path size crc32 machine version");
    QTest::newRow("plan files") << plan << QStringLiteral("files")
                                << words("path action oldVersion newVersion size");
    QTest::newRow("plan machine") << plan << QStringLiteral("machine") << words("package install");
    QTest::newRow("plan problems") << plan << QStringLiteral("problems")
                                   << words("code severity message entry");
    QTest::newRow("components") << components << QStringLiteral("components")
                                << words("name file version sha256");
    QTest::newRow("rows") << components + QStringList{QStringLiteral("--against"), m_install.target()}
                          << QStringLiteral("rows") << words("name file left right verdict");
}

void TestJsonContract::listsHaveTheirKeys()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, list);
    QFETCH(QStringList, keys);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    const QJsonValue value = run.at(list);
    const QJsonArray objects = value.isArray() ? value.toArray() : QJsonArray{value};
    QVERIFY2(!objects.isEmpty(), run.summary());
    for (const QJsonValue &object : objects)
        QCOMPARE(missing(object.toObject(), keys), QStringList());
}

void TestJsonContract::aRefusal_keepsTheKeysAndSaysWhy_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("keys");
    const QString nowhere = m_install.path(QStringLiteral("nowhere"));
    const QStringList to{QStringLiteral("--to"), nowhere};
    QTest::newRow("inspect") << QStringList{QStringLiteral("inspect"), nowhere}
                             << words("package entries problems acceptable");
    QTest::newRow("plan") << QStringList{QStringLiteral("plan"), m_package} + to
                          << words("target machine files problems acceptable");
    QTest::newRow("apply") << QStringList{QStringLiteral("apply"), m_package, QStringLiteral("--yes")} + to
                           << words("transaction files problems");
    QTest::newRow("status") << QStringList{QStringLiteral("status")} + to
                            << words("transaction files problems backups");
    QTest::newRow("resume") << QStringList{QStringLiteral("resume")} + to
                            << words("transaction files problems");
    QTest::newRow("rollback") << QStringList{QStringLiteral("rollback")} + to
                              << words("transaction files problems");
    QTest::newRow("prune") << QStringList{QStringLiteral("prune")} + to
                           << words("transaction files problems");
    QTest::newRow("components") << QStringList{QStringLiteral("components"), nowhere}
                                << words("components problems");
    QTest::newRow("report") << QStringList{QStringLiteral("report"), nowhere, QStringLiteral("--out"),
                                           m_install.path(QStringLiteral("r.html"))}
                            << words("problems");
}

void TestJsonContract::aRefusal_keepsTheKeysAndSaysWhy()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, keys);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == 3, run.summary());
    QVERIFY2(run.json(), run.summary());
    QCOMPARE(missing(*run.json(), keys), QStringList());
    QVERIFY(!run.problems().isEmpty());
    QCOMPARE(run.problems().first()[QStringLiteral("severity")].toString(), QStringLiteral("blocker"));
    QVERIFY(!run.problems().first()[QStringLiteral("message")].toString().isEmpty());
    QVERIFY2(!run.err.isEmpty(), "a person reads standard error");
}

void TestJsonContract::helpVersionAndMisuse_areOneObjectToo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("help") << words("--help") << 0;
    QTest::newRow("help of a command") << words("apply --help") << 0;
    QTest::newRow("version") << words("--version") << 0;
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("unknown command") << words("appply") << 2;
    QTest::newRow("unknown option") << words("status --to x --bogus") << 2;
}

void TestJsonContract::helpVersionAndMisuse_areOneObjectToo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const CliRun run = CliRun::of(arguments + QStringList{QStringLiteral("--json")});
    QVERIFY2(run.exitCode == exitCode, run.summary());
    QVERIFY2(run.json(), run.summary());
    QCOMPARE(run.json()->contains(QStringLiteral("problems")), exitCode != 0);
}

void TestJsonContract::aListComparesWithTheFolderThatItCameFrom()
{
    const QString listFile = m_install.path(QStringLiteral("list.json"));
    const QStringList components{QStringLiteral("components"), m_install.target(), QStringLiteral("--json")};
    QFile file(listFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(CliRun::of(components).out);
    file.close();
    const CliRun same = CliRun::of(components + QStringList{QStringLiteral("--against"), listFile});
    QVERIFY2(same.exitCode == 0 && same.at(QStringLiteral("equal")).toBool(), same.summary());

    m_install.write(QStringLiteral("EPOST/MS/Epstds.exe"),
                    SampleInstall::program(PeMachine::X64, QStringLiteral("v4.80"), 77));
    const CliRun other = CliRun::of(components + QStringList{QStringLiteral("--against"), listFile});
    QVERIFY2(other.exitCode == 0, other.summary());
    QVERIFY(!other.at(QStringLiteral("equal")).toBool(true));
}

QTEST_GUILESS_MAIN(TestJsonContract)
#include "TestJsonContract.moc"
