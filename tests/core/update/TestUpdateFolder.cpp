// SPDX-License-Identifier: MIT
#include "update/UpdateFolder.h"

#include "support/FaultyFileSystem.h"
#include "support/PlantLink.h"
#include "support/ResultMacros.h"
#include "support/UpdateSample.h"
#include "update/Journal.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

#ifndef Q_OS_WIN
#include "support/AsNobody.h"
#endif

using namespace epost;
using namespace epost::test;

namespace {

/// A clock that somebody has put back by years.
class PastClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2019, 5, 1), QTime(2, 0)); }
    [[nodiscard]] Milliseconds monotonic() const override { return SystemClock().monotonic(); }
    void pause(Milliseconds length, const CancelToken &cancel) override
    {
        SystemClock().pause(length, cancel);
    }
};

} // namespace

class TestUpdateFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sample.reset(); }

    void thePlan_saysWhatTheApplyDoes();
    void applied_isNew_andTakenBackIsExactlyOld();
    void appliedAgain_hasNothingToDo();
    void aStagedPackage_touchesNothingUntilCommitted();
    void aDiscardedStage_leavesNothing();
    void aSecondRollBack_hasNothingToDo();
    void changedFiles_areTakenBackOnlyWhenAPersonInsists();
    void changedDataFiles_stayAndAreListed();
    void aDamagedBackup_isFoundBeforeAnythingChanges_data();
    void aDamagedBackup_isFoundBeforeAnythingChanges();
    void aLostJournal_isDamageAndLosesNothing_data();
    void aLostJournal_isDamageAndLosesNothing();
    void aDamagedJournal_namesItsOwnRemedy();
    void aRollBackThatCannotBegin_leavesTheUpdateApplied();
    void inTheMiddle_noFailureIsTakenForTheOldFolder_data();
    void inTheMiddle_noFailureIsTakenForTheOldFolder();
    void aStateThatCannotBeRead_isNoState();
    void whileAnotherRunIsAtWork_theStatusSaysSo();
    void whatIsUnfinished_isAnObstacle();
    void aFileThatBecomesSomethingElse_isLeftAlone_data();
    void aFileThatBecomesSomethingElse_isLeftAlone();
    void aLinkInTheWay_isABlocker();
    void aFolderWhereAFileComes_isABlocker();
    void aLockedFolder_refuses_data();
    void aLockedFolder_refuses();
    void aChangedPackage_isRefused();
    void aPackageChangedBehindItsTimes_isRefusedAtTheMomentOfUse();
    void aCancelledApply_leavesTheOldFolder();
    // With packages of their own:
    void ofOneSize_onlyEqualContentIsTheSame();
    void prune_keepsTheNewest();
    void aClockThatGoesBackwards_doesNotChangeTheOrder();

private:
    [[nodiscard]] UpdateFolder folder(bool force = false)
    {
        UpdateOptions options = UpdateSample::options();
        options.force = force;
        return UpdateFolder(m_sample.target(), *m_fileSystem, options);
    }
    [[nodiscard]] UpdateResult apply(DataFiles dataFiles = DataFiles::Keep)
    {
        const auto plan = m_sample.plan(dataFiles);
        return plan ? folder().apply(m_sample.package(), *plan) : UpdateResult();
    }
    /// An update whose process was killed while it replaced the files. \return its id
    [[nodiscard]] QString interrupt();
    [[nodiscard]] QString stateFolder() const
    {
        return m_sample.targetPath() + QStringLiteral("/.epost-update");
    }
    [[nodiscard]] QString scratch() const { return QFileInfo(m_sample.targetPath()).path(); }
    [[nodiscard]] bool hasTraces() const
    {
        return FolderSnapshot::of(m_sample.targetPath(), FolderSnapshot::StateFolder::Include)
            != m_sample.now();
    }

    UpdateSample m_sample;
    std::unique_ptr<FileSystem> m_fileSystem = makeNativeFileSystem();
};

void TestUpdateFolder::thePlan_saysWhatTheApplyDoes()
{
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QVERIFY2(plan->acceptable(),
             qPrintable(plan->findings().isEmpty() ? QString() : plan->findings().first().title));
    FileCounts planned;
    for (const PlannedFile &file : plan->files()) {
        planned.added += file.action == FileAction::Add ? 1 : 0;
        planned.replaced += file.action == FileAction::Replace ? 1 : 0;
        planned.same += file.action == FileAction::Same ? 1 : 0;
        planned.kept += file.action == FileAction::Keep ? 1 : 0;
    }
    QCOMPARE(planned, (FileCounts{2, 2, 1, 1}));
    QCOMPARE(plan->newFolders(),
             (QStringList{QStringLiteral("folder"), QStringLiteral("new"), QStringLiteral("new/deeper")}));
    QVERIFY(plan->findings().hasCode(QStringLiteral("update.data-files")));
    QVERIFY(!hasTraces());
    QCOMPARE(apply().files, planned);
}

void TestUpdateFolder::applied_isNew_andTakenBackIsExactlyOld()
{
    const UpdateResult applied = apply();
    QCOMPARE(applied.state, TransactionState::Committed);
    QCOMPARE(m_sample.read(QStringLiteral("epstrs.exe")), QByteArray("new receiver, version 4.AG, longer"));
    QCOMPARE(m_sample.read(QStringLiteral("settings.dat")), QByteArray("settings of this site"));
    QCOMPARE(folder().status().backups.size(), 1);
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
    QVERIFY(!hasTraces());
}

void TestUpdateFolder::appliedAgain_hasNothingToDo()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    const UpdateResult again = apply();
    QCOMPARE(again.state, TransactionState::None);
    QCOMPARE(again.exitCode(), ExitCode::Done);
    QCOMPARE(again.files, (FileCounts{0, 0, 5, 1}));
    QCOMPARE(folder().status().backups.size(), 1);
}

void TestUpdateFolder::aStagedPackage_touchesNothingUntilCommitted()
{
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QCOMPARE(folder().stage(m_sample.package(), *plan).state, TransactionState::Staged);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
    QCOMPARE(apply().state, TransactionState::Refused);
    QCOMPARE(folder().commit().state, TransactionState::Committed);
    QCOMPARE(m_sample.newState().differenceTo(m_sample.now()), QString());
    QCOMPARE(folder().commit().state, TransactionState::None);
}

void TestUpdateFolder::aDiscardedStage_leavesNothing()
{
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QCOMPARE(folder().stage(m_sample.package(), *plan).state, TransactionState::Staged);
    QCOMPARE(folder().discardStage().state, TransactionState::RolledBack);
    QVERIFY(!hasTraces());
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
}

void TestUpdateFolder::aSecondRollBack_hasNothingToDo()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    const FolderSnapshot first = m_sample.now();
    m_sample.usePackage(QStringLiteral("jp-mail@epostmsstd-diff-20240101.exe"),
                        {{QStringLiteral("epstrs.exe"), QByteArray("the third version")}});
    QCOMPARE(apply().state, TransactionState::Committed);
    QCOMPARE(UpdateFolder::lastAppliedDate(m_sample.target()), QDate(2024, 1, 1));
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
    QCOMPARE(first.differenceTo(m_sample.now()), QString());
    const UpdateResult second = folder().rollBack();
    QCOMPARE(second.state, TransactionState::None);
    QCOMPARE(second.exitCode(), ExitCode::Done);
    QCOMPARE(first.differenceTo(m_sample.now()), QString());
    m_sample = UpdateSample();
}

void TestUpdateFolder::changedFiles_areTakenBackOnlyWhenAPersonInsists()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    m_sample.write(QStringLiteral("epstrs.exe"), "patched by hand");
    const FolderSnapshot before = m_sample.now();
    const UpdateResult refused = folder().rollBack();
    QCOMPARE(refused.state, TransactionState::Refused);
    QVERIFY(refused.problems.hasCode(QStringLiteral("update.changed-since")));
    QCOMPARE(before.differenceTo(m_sample.now()), QString());
    QCOMPARE(folder(true).rollBack().state, TransactionState::RolledBack);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
}

void TestUpdateFolder::changedDataFiles_stayAndAreListed()
{
    QCOMPARE(apply(DataFiles::Replace).state, TransactionState::Committed);
    QCOMPARE(m_sample.read(QStringLiteral("settings.dat")), QByteArray("settings of the vendor"));
    m_sample.write(QStringLiteral("settings.dat"), "changed since");
    const UpdateResult back = folder().rollBack();
    QCOMPARE(back.state, TransactionState::RolledBack);
    QVERIFY(back.problems.hasCode(QStringLiteral("update.data-stays")));
    QCOMPARE(m_sample.read(QStringLiteral("settings.dat")), QByteArray("changed since"));
    QCOMPARE(m_sample.read(QStringLiteral("epstrs.exe")), QByteArray("old receiver, version 4.AF"));
}

void TestUpdateFolder::aDamagedBackup_isFoundBeforeAnythingChanges_data()
{
    QTest::addColumn<bool>("missing");
    QTest::addRow("altered") << false;
    QTest::addRow("missing") << true;
}

void TestUpdateFolder::aDamagedBackup_isFoundBeforeAnythingChanges()
{
    QFETCH(bool, missing);
    const UpdateResult applied = apply();
    QCOMPARE(applied.state, TransactionState::Committed);
    const FolderSnapshot before = m_sample.now();
    const QString backup = QStringLiteral(".epost-update/%1/backup/sub/lib.dll").arg(applied.id);
    if (missing)
        QVERIFY(QFile::remove(m_sample.target().filePath(backup)));
    else
        m_sample.write(backup, "damaged");
    const UpdateResult back = folder(true).rollBack();
    QCOMPARE(back.state, TransactionState::Refused);
    QVERIFY(back.problems.hasCode(QStringLiteral("update.backup-damaged")));
    QCOMPARE(before.differenceTo(m_sample.now()), QString());
}

QString TestUpdateFolder::interrupt()
{
    const auto plan = m_sample.plan();
    // From the end back to the middle: the first call after which the folder is neither old nor new.
    FaultyFileSystem whole(*m_fileSystem, m_sample.targetPath(), m_sample.aside());
    (void)UpdateFolder(m_sample.target(), whole, UpdateSample::options()).apply(m_sample.package(), *plan);
    for (int call = whole.calls(); call > 0; --call) {
        m_sample.reset();
        FaultyFileSystem disk(*m_fileSystem, m_sample.targetPath(), m_sample.aside());
        disk.failAt(call, Fault::Kill);
        (void)UpdateFolder(m_sample.target(), disk, UpdateSample::options()).apply(m_sample.package(), *plan);
        const FolderSnapshot now = m_sample.now();
        if (now != m_sample.oldState() && now != m_sample.newState())
            return folder().status().id;
    }
    return {};
}

void TestUpdateFolder::aLostJournal_isDamageAndLosesNothing_data()
{
    QTest::addColumn<bool>("finished");
    QTest::addColumn<QString>("instead");
    for (const bool finished : {true, false}) {
        for (const char *instead : {"nothing", "folder", "link"}) {
            QTest::addRow("%s, %s", finished ? "finished" : "interrupted", instead)
                << finished << QString::fromLatin1(instead);
        }
    }
}

void TestUpdateFolder::aLostJournal_isDamageAndLosesNothing()
{
    QFETCH(bool, finished);
    QFETCH(QString, instead);
    const QString id = finished ? apply().id : interrupt();
    QVERIFY(!id.isEmpty());
    const QString journal = stateFolder() + QLatin1Char('/') + id + QStringLiteral("/journal");
    const QString moved = m_sample.aside() + QStringLiteral("/journal");
    QVERIFY(QFile::rename(journal, moved));
    if (instead == u"folder")
        QVERIFY(QDir().mkdir(journal));
    else if (instead == u"link" && !plantLink(moved, journal))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
    const FolderSnapshot before
        = FolderSnapshot::of(m_sample.targetPath(), FolderSnapshot::StateFolder::Include);

    const QString unreadable = QStringLiteral("update.journal-unreadable");
    const UpdateResult status = folder().status();
    QVERIFY(status.error);
    QVERIFY(status.problems.hasCode(unreadable));
    for (const UpdateResult &result : {folder(true).resume(), folder(true).rollBack(), apply()}) {
        QCOMPARE(result.state, TransactionState::Refused);
        QVERIFY(result.problems.hasCode(unreadable));
        QVERIFY(result.error->remedy().contains(QStringLiteral("backup")));
    }
    QCOMPARE(folder().prune(0).state, TransactionState::Refused);
    QCOMPARE(folder().pruneAll().state, TransactionState::Refused);
    QVERIFY(before == FolderSnapshot::of(m_sample.targetPath(), FolderSnapshot::StateFolder::Include));
    QVERIFY(folder().obstacles().blocked());

    QVERIFY(instead == u"nothing" || QDir().rmdir(journal) || QFile::remove(journal));
    QVERIFY(QFile::rename(moved, journal));
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
}

void TestUpdateFolder::aDamagedJournal_namesItsOwnRemedy()
{
    const QString id = apply().id;
    const QString path = stateFolder() + QLatin1Char('/') + id + QStringLiteral("/journal");
    Journal journal(*m_fileSystem, path, id);
    QVERIFY_RESULT(journal.append({QStringLiteral("unheard of"), {}}));
    const UpdateResult refused = folder().rollBack();
    QCOMPARE(refused.state, TransactionState::Refused);
    QCOMPARE(refused.error->errorClass(), ErrorClass::Damaged);
    QVERIFY(!refused.error->remedy().contains(QStringLiteral("vendor")));
    QVERIFY(refused.problems.hasCode(QStringLiteral("update.journal-unreadable")));
}

void TestUpdateFolder::aRollBackThatCannotBegin_leavesTheUpdateApplied()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    FaultyFileSystem disk(*m_fileSystem, m_sample.targetPath(), m_sample.aside());
    disk.failAt(1, Fault::FailFromThen, ErrorClass::DiskFull);
    const UpdateResult back = UpdateFolder(m_sample.target(), disk, UpdateSample::options()).rollBack();
    QCOMPARE(back.state, TransactionState::Refused);
    QCOMPARE(back.exitCode(), ExitCode::Refused);
    QCOMPARE(back.error->errorClass(), ErrorClass::DiskFull);
    QCOMPARE(m_sample.newState().differenceTo(m_sample.now()), QString());
    QCOMPARE(folder().status().state, TransactionState::Committed);
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
}

void TestUpdateFolder::inTheMiddle_noFailureIsTakenForTheOldFolder_data()
{
    QTest::addColumn<bool>("readable");
    QTest::addRow("the state can be read") << true;
    QTest::addRow("the state cannot be read") << false;
}

void TestUpdateFolder::inTheMiddle_noFailureIsTakenForTheOldFolder()
{
#ifdef Q_OS_WIN
    QSKIP("rights on a folder do not keep an administrator out");
#else
    QFETCH(bool, readable);
    const QString id = interrupt();
    QVERIFY(!id.isEmpty());
    const QString transaction = stateFolder() + QLatin1Char('/') + id;
    QVERIFY(QFile::setPermissions(transaction, QFile::permissions(transaction) | AsNobody::kReadOnly));
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    const Package package = m_sample.package();
    {
        const AsNobody nobody(scratch(), stateFolder(),
                              readable ? AsNobody::kReadOnly : QFile::Permissions());
        for (const UpdateResult &result :
             {folder().resume(), folder().rollBack(), folder().apply(package, *plan), folder().commit()}) {
            QVERIFY2(result.state == TransactionState::Interrupted, qPrintable(result.error->text()));
            QCOMPARE(result.exitCode(), ExitCode::Interrupted);
            QCOMPARE(result.id, readable ? id : QString());
        }
    }
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());

    // Nothing began: everything is provably as before. Of a finished one only the rollback has not been done.
    QVERIFY(QDir().mkdir(stateFolder()));
    {
        const AsNobody nobody(scratch(), stateFolder(), AsNobody::kReadOnly);
        QCOMPARE(folder().apply(package, *plan).state, TransactionState::RolledBack);
        QCOMPARE(folder().rollBack().state, TransactionState::Refused);
    }
#endif
}

void TestUpdateFolder::aStateThatCannotBeRead_isNoState()
{
#ifdef Q_OS_WIN
    QSKIP("rights on a folder do not keep an administrator out");
#else
    QVERIFY(!interrupt().isEmpty());
    const AsNobody nobody(scratch(), stateFolder(), {});
    const UpdateResult status = folder().status();
    QVERIFY(status.error);
    QCOMPARE(status.error->errorClass(), ErrorClass::AccessDenied);
    QVERIFY2(status.problems.hasCode(QStringLiteral("update.journal-unreadable")),
             qPrintable(status.error->text()));
    QVERIFY(folder().obstacles().blocked());
#endif
}

void TestUpdateFolder::whileAnotherRunIsAtWork_theStatusSaysSo()
{
    const QString locked = QStringLiteral("update.locked");
    const QString id = interrupt();
    {
        QLockFile lock(stateFolder() + QStringLiteral("/lock"));
        QVERIFY(lock.tryLock(0));
        const UpdateResult status = folder().status();
        QVERIFY(status.problems.hasCode(locked));
        QVERIFY(!status.error);
        QCOMPARE(status.id, id);
        QCOMPARE(status.state, TransactionState::Interrupted);
        QVERIFY(folder().obstacles().hasCode(locked));
    }
    QVERIFY(!folder().status().problems.hasCode(locked));
}

void TestUpdateFolder::whatIsUnfinished_isAnObstacle()
{
    QVERIFY(folder().obstacles().isEmpty());
    QVERIFY(!interrupt().isEmpty());
    QVERIFY(folder().obstacles().hasCode(QStringLiteral("update.unfinished")));
    QVERIFY(folder().obstacles().blocked());
    QCOMPARE(folder().resume().state, TransactionState::Committed);
    QVERIFY(folder().obstacles().isEmpty());
}

void TestUpdateFolder::aFileThatBecomesSomethingElse_isLeftAlone_data()
{
    QTest::addColumn<bool>("link");
    QTest::addRow("folder") << false;
    QTest::addRow("link") << true;
}

void TestUpdateFolder::aFileThatBecomesSomethingElse_isLeftAlone()
{
    QFETCH(bool, link);
    const QString file = m_sample.target().filePath(QStringLiteral("epstrs.exe"));
    const QString elsewhere = m_sample.asideHonest();
    if (link && !plantLink(elsewhere, m_sample.aside() + QStringLiteral("/trial")))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
    const auto plant = [&] {
        QVERIFY(QFile::remove(file));
        QVERIFY(link ? plantLink(elsewhere, file) : QDir().mkpath(file + QStringLiteral("/of somebody")));
    };
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QCOMPARE(folder().stage(m_sample.package(), *plan).state, TransactionState::Staged);
    plant();
    FolderSnapshot before = m_sample.now();
    UpdateResult result = folder(true).commit();
    QCOMPARE(result.exitCode(), ExitCode::RolledBack);
    QVERIFY(result.problems.hasCode(QStringLiteral("update.in-the-way")));
    QCOMPARE(before.differenceTo(m_sample.now()), QString());

    // The same, of an update that is taken back later.
    m_sample.reset();
    QCOMPARE(apply().state, TransactionState::Committed);
    plant();
    before = m_sample.now();
    result = folder(true).rollBack();
    QCOMPARE(result.state, TransactionState::Refused);
    QVERIFY(result.problems.hasCode(QStringLiteral("update.in-the-way")));
    QCOMPARE(before.differenceTo(m_sample.now()), QString());
    QVERIFY(QDir(elsewhere).isEmpty());
    m_sample.reset();
}

void TestUpdateFolder::aClockThatGoesBackwards_doesNotChangeTheOrder()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    const FolderSnapshot between = m_sample.now();
    m_sample.usePackage(QStringLiteral("jp-mail@epostmsstd-diff-20250101.exe"),
                        {{QStringLiteral("epstrs.exe"), QByteArray("the fourth version")}});
    const PastClock clock;
    UpdateOptions options = UpdateSample::options();
    options.clock = &clock;
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    UpdateFolder inThePast(m_sample.target(), *m_fileSystem, options);
    QCOMPARE(inThePast.apply(m_sample.package(), *plan).state, TransactionState::Committed);
    const UpdateResult status = folder().status();
    QCOMPARE(status.backups.size(), 2);
    QCOMPARE(status.backups.first().package, QStringLiteral("jp-mail@epostmsstd-diff-20250101.exe"));
    QCOMPARE(folder().rollBack().state, TransactionState::RolledBack);
    QCOMPARE(between.differenceTo(m_sample.now()), QString());
}

void TestUpdateFolder::aLinkInTheWay_isABlocker()
{
    const QString sub = m_sample.targetPath() + QStringLiteral("/sub");
    QVERIFY(QDir(sub).removeRecursively());
    if (!plantLink(m_sample.aside(), sub))
        QSKIP("no symbolic link can be made here (Wine 8 knows none)");
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QVERIFY(plan->findings().hasCode(QStringLiteral("update.in-the-way")));
    QCOMPARE(folder().apply(m_sample.package(), *plan).state, TransactionState::Refused);
    QVERIFY(!hasTraces());
    QVERIFY(!QFile::exists(m_sample.aside() + QStringLiteral("/lib.dll")));
    QVERIFY_RESULT(m_fileSystem->removeFile(sub));
}

void TestUpdateFolder::aFolderWhereAFileComes_isABlocker()
{
    QVERIFY(QFile::remove(m_sample.targetPath() + QStringLiteral("/epstrs.exe")));
    QVERIFY(QDir(m_sample.targetPath()).mkdir(QStringLiteral("epstrs.exe")));
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QVERIFY(!plan->acceptable());
    QVERIFY(plan->findings().hasCode(QStringLiteral("update.in-the-way")));
}

void TestUpdateFolder::aLockedFolder_refuses_data()
{
    QTest::addColumn<QString>("locked");
    QTest::addRow("itself") << QString();
    QTest::addRow("a folder above") << QStringLiteral("/..");
    QTest::addRow("a folder below") << QStringLiteral("/sub");
}

void TestUpdateFolder::aLockedFolder_refuses()
{
    QFETCH(QString, locked);
    const QString state = QDir::cleanPath(m_sample.targetPath() + locked + QStringLiteral("/.epost-update"));
    QVERIFY(QDir().mkpath(state));
    {
        QLockFile lock(state + QStringLiteral("/lock"));
        QVERIFY(lock.tryLock(0));
        const UpdateResult result = apply();
        QCOMPARE(result.state, TransactionState::Refused);
        QVERIFY(result.problems.hasCode(QStringLiteral("update.locked")));
        QVERIFY(result.error->what().contains(QString::number(QCoreApplication::applicationPid())));
    }
    QCOMPARE(apply().state, TransactionState::Committed);
    QVERIFY(QDir(state).removeRecursively());
}

void TestUpdateFolder::aChangedPackage_isRefused()
{
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    const Package audited = m_sample.package();
    QFile file(m_sample.packagePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write("?") == 1);
    file.close();
    QCOMPARE(folder().apply(audited, *plan).state, TransactionState::Refused);
    QVERIFY(!hasTraces());
    m_sample = UpdateSample();
}

void TestUpdateFolder::aPackageChangedBehindItsTimes_isRefusedAtTheMomentOfUse()
{
    // A time that Qt can put back to the nanosecond.
    const QDateTime before(QDate(2026, 9, 30), QTime(10, 0), Qt::UTC);
    QFile file(m_sample.packagePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    const auto package = Package::open(m_sample.packagePath());
    QVERIFY_RESULT(package);
    const auto plan = ChangePlan::make(*package, m_sample.target(), UpdateSample::catalog(), DataFiles::Keep);
    QVERIFY_RESULT(plan);
    char first = 0;
    QVERIFY(file.getChar(&first) && file.seek(0));
    // In the program before the ZIP: no entry is any different.
    QVERIFY(file.putChar(static_cast<char>(first ^ 1)) && file.flush());
    QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();
    QVERIFY_RESULT(package->unchanged());
    QCOMPARE(folder().apply(*package, *plan).state, TransactionState::Refused);
    QVERIFY(!hasTraces());
    m_sample = UpdateSample();
}

void TestUpdateFolder::aCancelledApply_leavesTheOldFolder()
{
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    const CancelToken cancel;
    QStringList phases;
    const auto cancelAtOnce = [&](const ProgressState &state) {
        phases.append(state.phase);
        cancel.cancel();
    };
    const UpdateResult result = folder().apply(m_sample.package(), *plan, cancelAtOnce, cancel);
    phases.removeDuplicates();
    QCOMPARE(phases.last(), QStringLiteral("Taking away what was prepared"));
    QCOMPARE(result.state, TransactionState::RolledBack);
    QCOMPARE(result.exitCode(), ExitCode::RolledBack);
    QCOMPARE(m_sample.oldState().differenceTo(m_sample.now()), QString());
    QVERIFY(!hasTraces());
}

void TestUpdateFolder::ofOneSize_onlyEqualContentIsTheSame()
{
    for (const qsizetype size : {1000, 1'000'000}) {
        const QByteArray content(size, 'e');
        for (const qsizetype at : {qsizetype(0), size / 2, size - 1}) {
            QByteArray other = content;
            other[at] = 'E';
            m_sample.write(QStringLiteral("file %1 %2.dll").arg(size).arg(at), other);
        }
        m_sample.write(QStringLiteral("file %1.dll").arg(size), content);
    }
    SampleFiles packed;
    for (const QString &name : QDir(m_sample.targetPath()).entryList({QStringLiteral("file *.dll")}))
        packed.insert(name,
                      QByteArray(QFileInfo(m_sample.targetPath() + QLatin1Char('/') + name).size(), 'e'));
    m_sample.usePackage(QStringLiteral("jp-mail@epostmsstd-diff-20240101.exe"), packed);
    const auto plan = m_sample.plan();
    QVERIFY_RESULT(plan);
    QCOMPARE(plan->files().size(), 8);
    for (const PlannedFile &file : plan->files()) {
        const bool equal = file.path.text().count(QLatin1Char(' ')) == 1;
        QCOMPARE(file.action, equal ? FileAction::Same : FileAction::Replace);
    }
}

void TestUpdateFolder::prune_keepsTheNewest()
{
    QCOMPARE(apply().state, TransactionState::Committed);
    m_sample.usePackage(QStringLiteral("jp-mail@epostmsstd-diff-20240101.exe"),
                        {{QStringLiteral("epstrs.exe"), QByteArray("the third version")}});
    QCOMPARE(apply().state, TransactionState::Committed);
    QCOMPARE(folder().status().backups.size(), 2);
    const UpdateResult pruned = folder().prune(1);
    QCOMPARE(pruned.backups.size(), 1);
    QCOMPARE(pruned.backups.first().package, QStringLiteral("jp-mail@epostmsstd-diff-20240101.exe"));
    QCOMPARE(folder().prune(0).backups.size(), 0);
    QVERIFY(!hasTraces());
}

QTEST_GUILESS_MAIN(TestUpdateFolder)
#include "TestUpdateFolder.moc"
