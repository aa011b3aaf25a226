// SPDX-License-Identifier: MIT
#pragma once

#include "ScriptedPerson.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "procedure/Runner.h"
#include "procedure/WayBack.h"
#include "support/FolderSnapshot.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace epost::test {

/// One night on the rehearsed cluster: both machines, the session, and a person. Everything below the
/// procedure is the real thing on real files, in a folder that goes away with the object.
class Night {
public:
    /// The night at the moment at which \a step (1–13) is next; 14: all of them are done. The steps before it
    /// were really carried out, once for each scenario and test program.
    [[nodiscard]] static Result<std::unique_ptr<Night>> before(int step,
                                                               const QString &scenario
                                                               = QStringLiteral("smooth"));

    /// Sits down at the node of the step, ticks what is due and carries the step out.
    [[nodiscard]] StepRun run(int step, const StepOptions &options = {});
    /// As run(), at another machine.
    [[nodiscard]] StepRun runAt(Role seat, int step, const StepOptions &options = {});
    /// The way back that applies now, from its beginning or from where it stands, to its end or to where it
    /// stops.
    [[nodiscard]] StepRun goBack();
    [[nodiscard]] std::optional<WayBackId> wayBack();
    /// Gives the seat to the node, as a person who goes over to it.
    void goOver(Role role);
    void tickDue(int step);
    /// As after the end of the process and a restart of what went dark: everything is opened anew.
    [[nodiscard]] Result<> reopen();

    [[nodiscard]] RehearsalWorld &world() { return *m_world; }
    [[nodiscard]] Machine &machine(Role role);
    [[nodiscard]] SessionFile &file() { return *m_file; }
    [[nodiscard]] Session &session() { return m_file->session(); }
    [[nodiscard]] StepRecord &record(int step);
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    void setSite(const QByteArray &json) { m_catalog = Catalog::fromSite(json).value(); }
    [[nodiscard]] NodeName name(Role role) const;
    /// The installed folders of a node, as the operating system has them.
    [[nodiscard]] QString folder(Role role) const;
    [[nodiscard]] FolderSnapshot files(Role role) const { return FolderSnapshot::of(folder(role)); }
    [[nodiscard]] FolderSnapshot sharedFiles() const;
    [[nodiscard]] QString sessionPath() const { return root() + QStringLiteral("/session.json"); }
    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] ClusterSnapshot cluster();
    [[nodiscard]] NodeState stateOf(Role role);
    [[nodiscard]] RoleInfo mailRole();

    ScriptedPerson person;
    Progress progress;

private:
    Night();
    [[nodiscard]] Result<> begin(const Scenario &scenario);
    [[nodiscard]] Result<> open();

    QTemporaryDir m_folder;
    Catalog m_catalog;
    std::shared_ptr<RehearsalWorld> m_world;
    std::map<Role, std::unique_ptr<Machine>> m_machines;
    std::optional<SessionFile> m_file;
};

[[nodiscard]] StepNumber stepNumber(int step);
/// Codes of the findings, for messages of a failing test.
[[nodiscard]] QByteArray told(const StepRun &run);

/// A night for one test function.
#define QVERIFY_NIGHT(name, ...)                                                                             \
    const auto name##Made = epost::test::Night::before(__VA_ARGS__);                                         \
    QVERIFY_RESULT(name##Made);                                                                              \
    epost::test::Night &name = **name##Made

#define QVERIFY_DONE(run)                                                                                    \
    do {                                                                                                     \
        const StepRun runToVerify = (run);                                                                   \
        QVERIFY2(runToVerify.code == ExitCode::Done, told(runToVerify).constData());                         \
    } while (false)

} // namespace epost::test
