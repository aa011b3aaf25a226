// SPDX-License-Identifier: MIT
#include "update/UpdateFolder.h"

#include "support/UpdateSample.h"

#include <QTest>

#include <rapidcheck.h>

using namespace epost;
using namespace epost::test;

namespace {

/// Few names, so that packages and folders often meet; folders and data files among them.
const QStringList kNames{QStringLiteral("Epstrs.exe"),    QStringLiteral("Epstds.exe"),
                         QStringLiteral("a.dll"),         QStringLiteral("settings.dat"),
                         QStringLiteral("x.idx"),         QStringLiteral("sub/a.txt"),
                         QStringLiteral("sub/deep/b.txt")};

SampleFiles anyFiles(bool mayBeEmpty)
{
    SampleFiles files;
    for (const QString &name : kNames) {
        // Contents 1 and 2 are the same on both sides: equal files come up as often as changed ones.
        const int content = *rc::gen::inRange(0, 4);
        if (content > 0)
            files[name] = QByteArray(content * 700, static_cast<char>('0' + content)) + name.toUtf8();
    }
    if (files.isEmpty() && !mayBeEmpty)
        files[kNames.first()] = "only one";
    return files;
}

FileCounts countsOf(const ChangePlan &plan)
{
    FileCounts counts;
    for (const PlannedFile &file : plan.files()) {
        switch (file.action) {
        case FileAction::Add:
            ++counts.added;
            break;
        case FileAction::Replace:
            ++counts.replaced;
            break;
        case FileAction::Same:
            ++counts.same;
            break;
        case FileAction::Keep:
            ++counts.kept;
            break;
        }
    }
    return counts;
}

} // namespace

class TestUpdateProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverThePlanSays_theApplyDoes_andTheRollBackUndoes();
};

void TestUpdateProperties::whateverThePlanSays_theApplyDoes_andTheRollBackUndoes()
{
    const bool holds = rc::check("plan = apply, roll back = identity", [] {
        const SampleFiles installed = anyFiles(true);
        const SampleFiles packed = anyFiles(false);
        UpdateSample sample(installed, packed);
        sample.reset();
        const auto fileSystem = makeNativeFileSystem();
        UpdateFolder folder(sample.target(), *fileSystem, UpdateSample::options());
        const DataFiles dataFiles = *rc::gen::element(DataFiles::Keep, DataFiles::Replace);
        const auto plan = sample.plan(dataFiles);
        RC_ASSERT(plan.has_value());
        RC_ASSERT(plan->acceptable());
        const FolderSnapshot before = sample.now();

        const FileCounts planned = countsOf(*plan);
        const UpdateResult applied = folder.apply(sample.package(), *plan);
        RC_ASSERT(applied.exitCode() == ExitCode::Done);
        const bool changes = planned.added + planned.replaced > 0;
        RC_ASSERT(applied.state == (changes ? TransactionState::Committed : TransactionState::None));
        if (changes)
            RC_ASSERT(applied.files == planned);
        for (auto it = packed.begin(); it != packed.end(); ++it) {
            const bool kept = dataFiles == DataFiles::Keep && installed.contains(it.key())
                && UpdateSample::catalog().isDataFile(it.key());
            RC_ASSERT(sample.read(it.key()) == (kept ? installed[it.key()] : it.value()));
        }
        for (auto it = installed.begin(); it != installed.end(); ++it) {
            if (!packed.contains(it.key()))
                RC_ASSERT(sample.read(it.key()) == it.value());
        }
        // A second plan finds nothing left to do.
        const auto again = sample.plan(dataFiles);
        RC_ASSERT(again.has_value());
        RC_ASSERT(countsOf(*again).added + countsOf(*again).replaced == 0);

        RC_ASSERT(folder.rollBack().exitCode() == ExitCode::Done);
        RC_ASSERT(sample.now().differenceTo(before).isEmpty());
    });
    QVERIFY(holds);
}

int main(int argc, char **argv)
{
    // Each case carries out whole updates, and every flush of them waits for the disk.
    qputenv("RC_PARAMS", "max_success=15");
    QCoreApplication application(argc, argv);
    TestUpdateProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestUpdateProperties.moc"
