// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"
#include "support/FolderSnapshot.h"
#include "support/HostilePackages.h"
#include "support/OddPackages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace epost;
using namespace epost::test;

/// Every hostile package is given to the real program: refused with the documented code, in words of either
/// language, without a byte written. Every odd one is applied and taken back.
class TestPoisonedPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHostilePackage_isRefusedInWords_data();
    void aHostilePackage_isRefusedInWords();
    void anOddPackage_isAppliedAndTakenBack_data();
    void anOddPackage_isAppliedAndTakenBack();

private:
    /// \return the problem of that code; empty where there is none
    [[nodiscard]] static QJsonObject problemOf(const CliRun &run, const QString &code);
    [[nodiscard]] QString write(const QByteArray &bytes) const;
    [[nodiscard]] FolderSnapshot everything() const;

    SampleInstall m_install;
};

QString TestPoisonedPackages::write(const QByteArray &bytes) const
{
    const QString name = QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe");
    m_install.write(name, bytes);
    return m_install.path(name);
}

FolderSnapshot TestPoisonedPackages::everything() const
{
    return FolderSnapshot::of(m_install.path({}), FolderSnapshot::StateFolder::Include);
}

QJsonObject TestPoisonedPackages::problemOf(const CliRun &run, const QString &code)
{
    for (const QJsonValue &problem : run.problems()) {
        if (problem[QStringLiteral("code")].toString() == code)
            return problem.toObject();
    }
    return {};
}

void TestPoisonedPackages::aHostilePackage_isRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("nameless");
    for (const SamplePackage &sample : hostilePackages() + packagesWithBadContent()) {
        // "name <number>: <the name>"
        const bool nameless = sample.name.endsWith(QLatin1String(": "));
        QTest::newRow(qPrintable(sample.name)) << sample.bytes << sample.code << nameless;
    }
}

void TestPoisonedPackages::aHostilePackage_isRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(bool, nameless);
    const QString package = write(bytes);
    const FolderSnapshot before = everything();
    // Of the package as a whole; all others are about one entry, which is named where it has a name.
    static const QStringList ofTheWhole{
        QStringLiteral("package.no-zip"),    QStringLiteral("package.truncated"),
        QStringLiteral("package.trailing"),  QStringLiteral("package.signature-overlap"),
        QStringLiteral("package.ambiguous"), QStringLiteral("package.counts"),
        QStringLiteral("package.zip64"),     QStringLiteral("package.multi-disk"),
        QStringLiteral("package.empty"),     QStringLiteral("package.gap")};
    static const QRegularExpression japanese(QStringLiteral("[\\x{3040}-\\x{30ff}]"));
    QSet<QString> messages;
    for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        const CliRun run = CliRun::of({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                       m_install.target(), QStringLiteral("--yes"), QStringLiteral("--json"),
                                       QStringLiteral("--lang"), language});
        QVERIFY2(run.exitCode == 3, run.summary());
        QCOMPARE(everything().differenceTo(before), QString());
        const QJsonObject problem = problemOf(run, code);
        QVERIFY2(!problem.isEmpty(), run.summary());
        const QString message = problem[QStringLiteral("message")].toString();
        QVERIFY2(message.contains(japanese) || language == u"en", run.summary());
        const bool named = !problem[QStringLiteral("entry")].toString().isEmpty();
        QVERIFY2(named || nameless || ofTheWhole.contains(code), run.summary());
        messages.insert(message);
    }
    QCOMPARE(messages.size(), 2);
}

void TestPoisonedPackages::anOddPackage_isAppliedAndTakenBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const SamplePackage &sample : oddPackages())
        QTest::newRow(qPrintable(sample.name)) << sample.bytes;
}

void TestPoisonedPackages::anOddPackage_isAppliedAndTakenBack()
{
    QFETCH(QByteArray, bytes);
    const QString package = write(bytes);
    const FolderSnapshot before = everything();
    const QStringList to{QStringLiteral("--to"), m_install.target(), QStringLiteral("--yes"),
                         QStringLiteral("--json")};
    const CliRun applied = CliRun::of(QStringList{QStringLiteral("apply"), package} + to);
    QVERIFY2(applied.exitCode == 0, applied.summary());
    QCOMPARE(applied.at(QStringLiteral("transaction.state")).toString(), QStringLiteral("committed"));
    QVERIFY(!everything().differenceTo(before).isEmpty());
    for (const char *way : {"rollback", "prune --all"}) {
        const CliRun run = CliRun::of(QString::fromLatin1(way).split(QLatin1Char(' ')) + to);
        QVERIFY2(run.exitCode == 0, run.summary());
    }
    QCOMPARE(everything().differenceTo(before), QString());
}

QTEST_GUILESS_MAIN(TestPoisonedPackages)
#include "TestPoisonedPackages.moc"
