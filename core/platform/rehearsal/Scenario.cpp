// SPDX-License-Identifier: MIT
#include "platform/rehearsal/Scenario.h"

#include "base/TextList.h"

#include <QCoreApplication>

namespace epost {

namespace {

// Named for no product: of the vendor's names for Enterprise II none is known.
const QString kMail = QStringLiteral("jp-mail@rehearsal-diff-20260930.exe");
const QString kWeb = QStringLiteral("jp-webman@rehearsal-diff-20260930.exe");
constexpr qint64 kHalfAnHour = 30LL * 60 * 1000;

const QString kDone = QStringLiteral("done");
const QString kRefused = QStringLiteral("refused");
const QString kRolledBack = QStringLiteral("rolled-back");
const QString kInterrupted = QStringLiteral("interrupted");
const QString kNeedsPerson = QStringLiteral("needs-person");

} // namespace

NodeName rehearsalPrimary()
{
    return NodeName::parse(QStringLiteral("MAIL01")).value_or(NodeName());
}

NodeName rehearsalSecondary()
{
    return NodeName::parse(QStringLiteral("MAIL02")).value_or(NodeName());
}

/// Writes the table down.
class ScenarioTable {
public:
    [[nodiscard]] static QList<Scenario> make();

private:
    static Scenario scenario(const char *name, const char *description, int exit, const QString &outcome)
    {
        Scenario made;
        made.name = QString::fromLatin1(name);
        made.m_description = description;
        made.expectedExit = exit;
        made.expectedOutcome = outcome;
        made.onSecondary = {kMail, kWeb, {}, {}};
        made.onPrimary = made.onSecondary;
        return made;
    }
    static Scenario withSetup(Scenario made, void (*change)(WorldSetup &))
    {
        change(made.setup);
        if (!made.setup.web) {
            made.onSecondary.webPackage.clear();
            made.onPrimary.webPackage.clear();
        }
        return made;
    }
    static Scenario withFault(Scenario made, const Fault &fault)
    {
        made.faults.append(fault);
        return made;
    }
    static Scenario withScript(Scenario made, const ScriptedEvent &event)
    {
        made.script.append(event);
        return made;
    }
    static Scenario withSecondary(Scenario made, const Presented &presented)
    {
        made.onSecondary = presented;
        return made;
    }
    static Scenario withPrimary(Scenario made, const Presented &presented)
    {
        made.onPrimary = presented;
        return made;
    }
    static Scenario withAnswer(Scenario made, const ScriptedAnswer &answer)
    {
        made.answers.append(answer);
        return made;
    }
    static Scenario goingBack(Scenario made)
    {
        made.goesBack = true;
        return made;
    }
    static Scenario onWrongNode(Scenario made)
    {
        made.startOnPrimary = true;
        return made;
    }

    static QList<Scenario> products();
    static QList<Scenario> beforeHarm();
    static QList<Scenario> whileCopying();
    static QList<Scenario> clusterTrouble();
    static QList<Scenario> waysBack();
};

QList<Scenario> ScenarioTable::products()
{
    return {
        scenario("smooth",
                 QT_TRANSLATE_NOOP("epost::Scenario",
                                   "Everything goes well: Enterprise II, 64-bit, with the web tool."),
                 0, kDone),
        withSetup(scenario("smooth-standard",
                           QT_TRANSLATE_NOOP(
                               "epost::Scenario",
                               "Everything goes well with the Standard edition, which has no licence key."),
                           0, kDone),
                  [](WorldSetup &setup) { setup.enterprise = false; }),
        withSetup(scenario("smooth-smtp",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "Everything goes well with the SMTP Server Standard."),
                           0, kDone),
                  [](WorldSetup &setup) {
                      setup.enterprise = false;
                      setup.mailServer = false;
                  }),
        withSetup(
            scenario("x86-product",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "A 32-bit product on 64-bit Windows, below “Program Files (x86)”."),
                     0, kDone),
            [](WorldSetup &setup) { setup.x64 = false; }),
        withSetup(scenario("install-on-d",
                           QT_TRANSLATE_NOOP("epost::Scenario", "The product is installed on drive D."), 0,
                           kDone),
                  [](WorldSetup &setup) { setup.drive = u'D'; }),
        withSetup(scenario("no-web",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The web tool is not used, so its steps are skipped."),
                           0, kDone),
                  [](WorldSetup &setup) { setup.web = false; }),
        withSetup(scenario("queue-not-empty",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "Messages wait in the delivery queue before step 6."),
                           0, kDone),
                  [](WorldSetup &setup) { setup.queued = 7; }),
    };
}

QList<Scenario> ScenarioTable::beforeHarm()
{
    const NodeName secondary = rehearsalSecondary();
    return {
        withScript(scenario("service-still-running",
                            QT_TRANSLATE_NOOP("epost::Scenario",
                                              "An E-Post service still runs on the standby node at step 1."),
                            3, kRefused),
                   {1, ScriptAction::StartService, secondary}),
        withScript(scenario("mail-control-open",
                            QT_TRANSLATE_NOOP(
                                "epost::Scenario",
                                "Mail Control is open on the standby node, in a disconnected session."),
                            3, kRefused),
                   {1, ScriptAction::OpenMailControl, secondary}),
        withSecondary(
            scenario("x86-package-on-x64",
                     QT_TRANSLATE_NOOP("epost::Scenario", "A 32-bit package is chosen for a 64-bit install."),
                     3, kRefused),
            {QStringLiteral("x86/") + kMail, kWeb, {}, {}}),
        withSecondary(
            scenario("web-folder-mistaken",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "The mail server's folder is chosen for the web tool's package."),
                     3, kRefused),
            {kMail, kWeb, {}, QStringLiteral("C:\\Program Files\\EPOST\\MS")}),
        withSecondary(scenario("package-tampered",
                               QT_TRANSLATE_NOOP("epost::Scenario", "One byte of the package was changed."),
                               3, kRefused),
                      {QStringLiteral("tampered/") + kMail, kWeb, {}, {}}),
        withSetup(
            scenario("epost-style-cluster",
                     QT_TRANSLATE_NOOP(
                         "epost::Scenario",
                         "The two machines form a cluster of E-Post's own kind, not a Windows cluster."),
                     3, kRefused),
            [](WorldSetup &setup) { setup.kind = WorldSetup::Kind::EPostCluster; }),
        withSetup(
            scenario("v-series",
                     QT_TRANSLATE_NOOP("epost::Scenario", "The installed product is one of the V series."), 3,
                     kRefused),
            [](WorldSetup &setup) { setup.kind = WorldSetup::Kind::VSeries; }),
        onWrongNode(
            scenario("wrong-node",
                     QT_TRANSLATE_NOOP("epost::Scenario", "The person begins on the active node by mistake."),
                     3, kRefused)),
    };
}

QList<Scenario> ScenarioTable::whileCopying()
{
    const NodeName primary = rehearsalPrimary();
    const NodeName secondary = rehearsalSecondary();
    const QString held = QStringLiteral("Epstds.exe");
    constexpr qint64 kRoom = 600 * 1024;
    return {
        withFault(scenario("disk-full",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The standby node's disk runs full while files are prepared."),
                           4, kRolledBack),
                  {FaultKind::DiskFull, secondary, kRoom, {}, false}),
        withFault(scenario("disk-full-on-primary",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The disk of the node that is updated second runs full."),
                           6, kNeedsPerson),
                  {FaultKind::DiskFull, primary, kRoom, {}, false}),
        withFault(
            scenario("file-in-use",
                     QT_TRANSLATE_NOOP("epost::Scenario", "A program on the standby node holds a file open."),
                     4, kRolledBack),
            {FaultKind::FileInUse, secondary, 0, held, false}),
        withFault(
            scenario("file-in-use-on-primary",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "A program holds a file open on the node that is updated second."),
                     6, kNeedsPerson),
            {FaultKind::FileInUse, primary, 0, held, false}),
        withFault(scenario("power-cut",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The power fails on the standby node while files are swapped."),
                           5, kInterrupted),
                  {FaultKind::PowerCut, secondary, 5, {}, false}),
        withFault(scenario("power-cut-on-primary",
                           QT_TRANSLATE_NOOP(
                               "epost::Scenario",
                               "The power fails on the node that is updated second while files are swapped."),
                           5, kInterrupted),
                  {FaultKind::PowerCut, primary, 5, {}, false}),
        withPrimary(
            scenario("other-package-on-node-2",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "Another package than on the first node is chosen on the second."),
                     6, kNeedsPerson),
            {QStringLiteral("other/") + kMail, kWeb, {}, {}}),
    };
}

QList<Scenario> ScenarioTable::clusterTrouble()
{
    const NodeName primary = rehearsalPrimary();
    const NodeName secondary = rehearsalSecondary();
    return {
        withFault(scenario("failover-refused",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The second node is no possible owner of the role."),
                           6, kNeedsPerson),
                  {FaultKind::CannotHostRole, secondary, 0, {}, false}),
        withFault(scenario("role-fails-on-target",
                           QT_TRANSLATE_NOOP(
                               "epost::Scenario",
                               "A service does not start on the second node after the move of the role."),
                           6, kNeedsPerson),
                  {FaultKind::ResourceFails, secondary, 0, QStringLiteral("EPSTDS"), false}),
        withScript(scenario("witness-lost",
                            QT_TRANSLATE_NOOP("epost::Scenario",
                                              "The witness of the cluster is offline before step 6."),
                            6, kNeedsPerson),
                   {6, ScriptAction::LoseWitness, {}}),
        withScript(
            scenario("witness-lost-later",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "The witness fails while only one node is up, so the cluster stops."),
                     6, kNeedsPerson),
            {7, ScriptAction::LoseWitness, {}}),
        withFault(scenario("cluster-service-hangs",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "The primary node’s cluster service does not finish stopping."),
                           6, kNeedsPerson),
                  {FaultKind::ClusterServiceHangs, primary, kHalfAnHour, {}, false}),
        withSetup(
            scenario("failback-not-configured",
                     QT_TRANSLATE_NOOP("epost::Scenario",
                                       "Automatic failback is off, so the role is moved back explicitly."),
                     0, kDone),
            [](WorldSetup &setup) { setup.automaticFailback = false; }),
        withSetup(scenario("failback-window",
                           QT_TRANSLATE_NOOP("epost::Scenario",
                                             "Automatic failback is allowed at certain hours only."),
                           0, kDone),
                  [](WorldSetup &setup) {
                      setup.failbackFrom = 3;
                      setup.failbackUntil = 4;
                  }),
        withScript(
            scenario("reboot-at-10",
                     QT_TRANSLATE_NOOP(
                         "epost::Scenario",
                         "The primary node restarts and joins the cluster again while it is being updated."),
                     0, kDone),
            {10, ScriptAction::Reboot, primary}),
    };
}

QList<Scenario> ScenarioTable::waysBack()
{
    const NodeName primary = rehearsalPrimary();
    const NodeName secondary = rehearsalSecondary();
    return {
        goingBack(withFault(
            scenario("go-back-before-switch",
                     QT_TRANSLATE_NOOP(
                         "epost::Scenario",
                         "The web tool cannot be updated, so the standby node is restored (way back a)."),
                     4, kRolledBack),
            {FaultKind::FileInUse, secondary, 0, QStringLiteral("webman.exe"), false})),
        goingBack(withFault(scenario("go-back-after-switch",
                                     QT_TRANSLATE_NOOP("epost::Scenario",
                                                       "A service does not start after the switch, so mail "
                                                       "returns to the old node (way back b)."),
                                     4, kRolledBack),
                            {FaultKind::ResourceFails, secondary, 0, QStringLiteral("EPSTDS"), false})),
        goingBack(
            withFault(scenario("go-back-at-primary",
                               QT_TRANSLATE_NOOP("epost::Scenario",
                                                 "The power fails while the second node is updated, and "
                                                 "everything is taken back (way back c)."),
                               4, kRolledBack),
                      {FaultKind::PowerCut, primary, 5, {}, false})),
        goingBack(
            withAnswer(scenario("go-back-after-return",
                                QT_TRANSLATE_NOOP("epost::Scenario",
                                                  "At the end a person finds the services wrong, and both "
                                                  "nodes are restored (way back d)."),
                                4, kRolledBack),
                       {12, QStringLiteral("mail-control-services"), QStringLiteral("no")})),
    };
}

QList<Scenario> ScenarioTable::make()
{
    return products() + beforeHarm() + whileCopying() + clusterTrouble() + waysBack();
}

QString Scenario::description() const
{
    return m_description == nullptr ? QString() : tr(m_description);
}

const QList<Scenario> &Scenario::all()
{
    static const QList<Scenario> kAll = ScenarioTable::make();
    return kAll;
}

Result<Scenario> Scenario::named(const QString &name)
{
    QStringList known;
    for (const Scenario &scenario : all()) {
        if (scenario.name == name)
            return scenario;
        known.append(scenario.name);
    }
    return fail(Error(ErrorClass::InvalidInput, tr("There is no such scenario."),
                      tr("Choose one of these: %1.").arg(listText(known)))
                    .in(name));
}

} // namespace epost
