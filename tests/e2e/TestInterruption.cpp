// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"
#include "e2e/SampleInstall.h"
#include "support/FolderSnapshot.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <functional>

using namespace epost;
using namespace epost::test;

namespace {

QString stateFolder(const SampleInstall &install)
{
    return install.target() + QStringLiteral("/.epost-update");
}

/// Bytes in the journal of the only transaction; -1 where there is none yet.
qint64 journalBytes(const SampleInstall &install)
{
    QDirIterator walk(stateFolder(install), {QStringLiteral("journal")}, QDir::Files,
                      QDirIterator::Subdirectories);
    return walk.hasNext() ? QFileInfo(walk.next()).size() : -1;
}

/// Watches without sleeping until something is the case or the process has ended. \return whether it was the
/// case
bool watch(QProcess &process, const std::function<bool()> &condition)
{
    QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        if (condition())
            return true;
        if (process.waitForFinished(0) || process.state() == QProcess::NotRunning)
            return condition();
    }
    return false;
}

#ifndef Q_OS_WIN
void sendSignal(const QProcess &process, int signal)
{
    ::kill(static_cast<pid_t>(process.processId()), signal);
}
#endif

QString state(const CliRun &run)
{
    return run.at(QStringLiteral("transaction.state")).toString();
}

} // namespace

/// Power cuts, impatient people, and two operators at once, on real processes. (That each single system call
/// may be the last is proven in core/update; here the program as a whole is.)
class TestInterruption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWhileFilesAreSwapped_resumeGivesNew_rollbackGivesOld_data();
    void killedWhileFilesAreSwapped_resumeGivesNew_rollbackGivesOld();
    void killedWhileStaging_canBeAppliedAgain();
    void aPoliteStop_leavesNothingHalfDone();
    void aSecondRun_isRefusedWhileTheFirstWorks();
    void aClosedPipe_doesNotEndTheWork();

private:
    static QStringList apply(const SampleInstall &install, const QString &package)
    {
        return {QStringLiteral("apply"), package,
                QStringLiteral("--to"),  install.target(),
                QStringLiteral("--yes"), QStringLiteral("--json")};
    }
    static CliRun on(const SampleInstall &install, const QString &command)
    {
        return CliRun::of({command, QStringLiteral("--to"), install.target(), QStringLiteral("--json")});
    }
    /// Old versions of half of the files, so that an update replaces and adds.
    static void layOld(const SampleInstall &install, const SampleInstall::Files &files)
    {
        int count = 0;
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (++count % 2 == 0)
                install.write(QStringLiteral("EPOST/MS/") + it.key(), "old " + it.key().toUtf8());
        }
    }
};

void TestInterruption::killedWhileFilesAreSwapped_resumeGivesNew_rollbackGivesOld_data()
{
    QTest::addColumn<int>("journal");
    QTest::addColumn<QString>("wayOn");
    // How long the journal is when the process is killed: from its first record until late in the work.
    for (const int bytes : {1, 2'000, 8'000, 20'000}) {
        for (const auto &way : {QStringLiteral("resume"), QStringLiteral("rollback")})
            QTest::addRow("%s after %d bytes", qPrintable(way), bytes) << bytes << way;
    }
}

void TestInterruption::killedWhileFilesAreSwapped_resumeGivesNew_rollbackGivesOld()
{
    QFETCH(int, journal);
    QFETCH(QString, wayOn);
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(300, 4'000);
    layOld(install, files);
    const QString package = install.package(files);
    const FolderSnapshot old = FolderSnapshot::of(install.target());

    const auto process = CliRun::start(apply(install, package));
    QVERIFY(watch(*process, [&] { return journalBytes(install) >= journal; }));
    process->kill();
    const CliRun killed = CliRun::finish(*process);
    QVERIFY2(killed.exitCode == -1 || killed.exitCode == 0,
             killed.summary()); // 0: it was faster than the signal

    const QString met = state(on(install, QStringLiteral("status")));
    QVERIFY2(met == QStringLiteral("interrupted") || met == QStringLiteral("committed")
                 || met == QStringLiteral("none"),
             qPrintable(met));
    const CliRun run = on(install, wayOn);
    QVERIFY2(run.exitCode == 0, run.summary());
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    if (wayOn == QStringLiteral("rollback") || met == QStringLiteral("none")) {
        QCOMPARE(after.differenceTo(old), QString());
    } else {
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
    }
    // Whichever way was taken, the next update finds a folder in order.
    const CliRun again = CliRun::of(apply(install, package));
    QVERIFY2(again.exitCode == 0, again.summary());
    const FolderSnapshot updated = FolderSnapshot::of(install.target());
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(updated.content(it.key()) == it.value(), qPrintable(it.key()));
}

void TestInterruption::killedWhileStaging_canBeAppliedAgain()
{
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(300, 60'000);
    const QString package = install.package(files);
    const FolderSnapshot old = FolderSnapshot::of(install.target());
    const auto process = CliRun::start(apply(install, package));
    // As early as can be: also before the lock names its owner.
    QVERIFY(watch(*process, [&] { return QFileInfo::exists(stateFolder(install)); }));
    process->kill();
    const CliRun killed = CliRun::finish(*process);
    QVERIFY2(killed.exitCode == -1 || killed.exitCode == 0,
             killed.summary()); // 0: it was faster than the signal
    if (state(on(install, QStringLiteral("status"))) != QStringLiteral("committed"))
        QCOMPARE(FolderSnapshot::of(install.target()).differenceTo(old), QString());

    CliRun again = CliRun::of(apply(install, package));
    if (again.exitCode != 0) {
        const CliRun back = on(install, QStringLiteral("rollback"));
        QVERIFY2(back.exitCode == 0, back.summary());
        again = CliRun::of(apply(install, package));
    }
    QVERIFY2(again.exitCode == 0, again.summary());
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
}

void TestInterruption::aPoliteStop_leavesNothingHalfDone()
{
#ifdef Q_OS_WIN
    QSKIP("Ctrl+C goes to all processes of a console, this one included");
#else
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(300, 60'000);
    const QString package = install.package(files);
    const FolderSnapshot old = FolderSnapshot::of(install.target());
    const auto process = CliRun::start(apply(install, package));
    QVERIFY(watch(*process, [&] { return QFileInfo::exists(stateFolder(install)); }));
    sendSignal(*process, SIGTERM);
    const CliRun run = CliRun::finish(*process);
    // It may have been past its last safe point; anything in between is what must not be.
    QVERIFY2(run.exitCode == 0 || run.exitCode == 3 || run.exitCode == 4, run.summary());
    QVERIFY2(run.json(), run.summary());
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    if (run.exitCode == 0) {
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
    } else {
        QCOMPARE(after.differenceTo(old), QString());
    }
#endif
}

void TestInterruption::aSecondRun_isRefusedWhileTheFirstWorks()
{
#ifdef Q_OS_WIN
    QSKIP("no signal holds a process on Windows");
#else
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(300, 60'000);
    const QString package = install.package(files);
    const QString web = install.package({{QStringLiteral("web/index.html"), "new"}}, SampleInstall::Tool::Zip,
                                        QStringLiteral("jp-webman@epostmsstd-diff-20230929.exe"));
    const auto first = CliRun::start(apply(install, package));
    QVERIFY(watch(*first, [&] { return QFileInfo::exists(stateFolder(install) + QStringLiteral("/lock")); }));
    sendSignal(*first, SIGSTOP);
    const bool working = QFileInfo::exists(stateFolder(install) + QStringLiteral("/lock"));
    const CliRun same = CliRun::of(apply(install, package));
    const CliRun insisting
        = CliRun::of(apply(install, package) + QStringList{QStringLiteral("--break-lock")});
    const CliRun above = CliRun::of({QStringLiteral("apply"), web, QStringLiteral("--to"),
                                     install.webTarget(), QStringLiteral("--yes"), QStringLiteral("--json")});
    sendSignal(*first, SIGCONT);
    const CliRun finished = CliRun::finish(*first);

    QVERIFY2(working, "the first run ended before it could be held");
    QVERIFY2(same.exitCode == 3, same.summary());
    QVERIFY2(!same.problems().isEmpty(), same.summary());
    QVERIFY2(insisting.exitCode == 3, insisting.summary());
    QVERIFY2(above.exitCode == 3, above.summary());
    QVERIFY2(finished.exitCode == 0, finished.summary());
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
#endif
}

void TestInterruption::aClosedPipe_doesNotEndTheWork()
{
    const SampleInstall install;
    const SampleInstall::Files files = install.manyFiles(50, 4'000);
    const QString package = install.package(files);
    const auto process = CliRun::start({QStringLiteral("apply"), package, QStringLiteral("--to"),
                                        install.target(), QStringLiteral("--yes")});
    process->closeReadChannel(QProcess::StandardOutput);
    process->closeReadChannel(QProcess::StandardError);
    QCOMPARE(CliRun::finish(*process).exitCode, 0);
    const FolderSnapshot after = FolderSnapshot::of(install.target());
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY2(after.content(it.key()) == it.value(), qPrintable(it.key()));
}

QTEST_GUILESS_MAIN(TestInterruption)
#include "TestInterruption.moc"
