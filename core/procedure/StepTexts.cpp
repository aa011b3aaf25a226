// SPDX-License-Identifier: MIT
#include "procedure/StepTexts.h"

#include <algorithm>

namespace epost {

namespace {

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::StepTexts)
};

/// An earlier try has stopped mail: whatever moves the role has begun, and is not begun once more.
bool hasBegun(const StepSpec &spec, const Session &session)
{
    const StepState state = session.step(spec.number).record.state;
    return state != StepState::Pending
        && std::any_of(session.outages.begin(), session.outages.end(), [&](const Outage &outage) {
               return outage.step == spec.number && outage.wayBack.isEmpty();
           });
}

} // namespace

QString stepTitle(const StepSpec &spec)
{
    const bool secondary = spec.role == Role::Secondary;
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return secondary ? StepTexts::tr("Confirm that E-Post is stopped on the secondary node")
                         : StepTexts::tr("Confirm that E-Post is stopped on the primary node");
    case StepKind::AuditMailPackage:
        return StepTexts::tr("Check and prepare the mail update program");
    case StepKind::ApplyMailPackage:
        return StepTexts::tr("Apply the mail update to the installed folder");
    case StepKind::AuditWebPackage:
        return StepTexts::tr("Check the web administration update program");
    case StepKind::ApplyWebPackage:
        return StepTexts::tr("Apply the web administration update one folder up");
    case StepKind::SwitchOver:
        return StepTexts::tr("Planned switch to the secondary node (first mail outage)");
    case StepKind::VerifyActive:
        return secondary ? StepTexts::tr("Shared drive, services and licence key on the secondary node")
                         : StepTexts::tr("Shared drive, services and licence key on the primary node");
    case StepKind::CompareComponents:
        return secondary ? StepTexts::tr("COMPONENT LIST of the secondary node")
                         : StepTexts::tr("COMPONENT LIST of the primary node");
    case StepKind::RepeatUpdate:
        return StepTexts::tr("Apply the updates on the primary node");
    case StepKind::SwitchBack:
        return StepTexts::tr("Return to the primary node (second mail outage)");
    }
    Q_UNREACHABLE();
}

QString stepDescription(const StepSpec &spec)
{
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return StepTexts::tr(
            "On the waiting node every E-Post service must be stopped, and neither “E-POST Mail Control” "
            "nor “E-POST Account Manager” may be open. Services are found by their program file below the "
            "installed folder.");
    case StepKind::AuditMailPackage:
        return StepTexts::tr(
            "The differential update program is compared with the approved SHA-256 and checked as a "
            "whole. Then the updates are unpacked beside the installed files and verified. No installed "
            "file changes yet.");
    case StepKind::ApplyMailPackage:
        return StepTexts::tr(
            "The prepared files replace those of the installed folder one by one. The old files are kept "
            "for going back. Settings (.dat) and accounts (.idx) stay as they are.");
    case StepKind::AuditWebPackage:
        return StepTexts::tr(
            "Where the web administration tool is used, its own update program is checked in the same way.");
    case StepKind::ApplyWebPackage:
        return StepTexts::tr(
            "The web administration files are replaced. Their folder is one level above that of the mail "
            "server.");
    case StepKind::SwitchOver:
        return StepTexts::tr(
            "The cluster service of the primary node is stopped, so that the secondary node takes over. "
            "Mail does not flow until the role is online there. From now on there is no redundancy.");
    case StepKind::VerifyActive:
        return StepTexts::tr(
            "Now that this node is active: the owner node, the shared drive, the services and the ports "
            "are checked. Then open “E-POST Mail Control” and look at the shared drive setting and the "
            "service states there.");
    case StepKind::CompareComponents:
        return StepTexts::tr(
            "The versions of the installed files are compared with those before the update, with the "
            "vendor's release note and with the other node. In “E-POST Mail Control” they stand on the "
            "[バージョン情報] tab.");
    case StepKind::RepeatUpdate:
        return StepTexts::tr(
            "The same update programs as on the secondary node, recognised by their SHA-256, are applied "
            "on the primary node, which is waiting now.");
    case StepKind::SwitchBack:
        return StepTexts::tr(
            "The cluster service of the primary node is started. When the role returns, mail stops for the "
            "second time.");
    }
    Q_UNREACHABLE();
}

QStringList stepCautions(const StepSpec &spec)
{
    const bool secondary = spec.role == Role::Secondary;
    switch (spec.kind) {
    case StepKind::ConfirmStandby: {
        QStringList cautions{
            StepTexts::tr(
                "Check host name and side on the banner: working on the wrong node is the classic accident."),
            StepTexts::tr("If one of the tools was opened by mistake, leave every window with [閉じる]."),
            StepTexts::tr("Look into disconnected remote desktop sessions too."),
        };
        if (!secondary)
            cautions.append(
                StepTexts::tr("A restart of this node lets it join the cluster again; it stays paused."));
        return cautions;
    }
    case StepKind::AuditMailPackage:
        return {StepTexts::tr(
            "Edition (Standard or Enterprise II), 32 or 64 bit and the date must fit this server.")};
    case StepKind::ApplyMailPackage:
        return {
            StepTexts::tr(
                "The vendor's program proposes “/Program Files/EPOST/MS” without a drive and never "
                "“(x86)”: for a "
                "32-bit product on 64-bit Windows, or an installation on another drive, that is the "
                "wrong folder."),
            StepTexts::tr(
                "Security software may hold or quarantine new files: exclude the folder for the time "
                "of the work."),
        };
    case StepKind::AuditWebPackage:
        return {StepTexts::tr(
            "Where the web administration tool is not used, this step and the next do not apply.")};
    case StepKind::ApplyWebPackage:
        return {StepTexts::tr("The folder is “…\\EPOST”, not “…\\EPOST\\MS”.")};
    case StepKind::SwitchOver:
        return {
            StepTexts::tr(
                "Stop the cluster service only. Stopping an E-Post service by hand on the active node is a "
                "failure to the cluster."),
            StepTexts::tr("Monitoring suppressed, users informed, second person ready, witness online?"),
            StepTexts::tr("Close “E-POST Mail Control” on the primary node."),
            StepTexts::tr("A remote desktop connection through the virtual IP address drops at this moment."),
        };
    case StepKind::VerifyActive:
        return {
            StepTexts::tr(
                "Do not press [削除] on the サービス制御 tab of Mail Control: it clears the licence "
                "key, and it becomes "
                "clickable right after [停止]."),
            StepTexts::tr("An open port does not prove that mail flows: send and fetch test mails."),
            StepTexts::tr("A licence key is registered at the vendor over the internet, and the number of "
                          "registrations is "
                          "limited: do not try again blindly."),
        };
    case StepKind::CompareComponents:
        return {secondary ? StepTexts::tr(
                    "A correct update can lower a number and leaves most lines unchanged: what counts is the "
                    "expected list. The primary node is still as before; whether both nodes are the same is "
                    "checked at step 13.")
                          : StepTexts::tr(
                              "A correct update can lower a number and leaves most lines unchanged: what "
                              "counts is the expected list and that both nodes are the same.")};
    case StepKind::RepeatUpdate:
        return {
            StepTexts::tr("The secondary node is the only one that carries mail now: leave it alone."),
            StepTexts::tr("The primary node stays paused until its files are verified."),
        };
    case StepKind::SwitchBack:
        return {
            StepTexts::tr("Close “E-POST Mail Control” on the secondary node: it becomes the waiting node."),
            StepTexts::tr(
                "With automatic failback the role moves at once; without it, it is moved explicitly."),
        };
    }
    Q_UNREACHABLE();
}

QString stepCommand(const StepSpec &spec, const Session &session)
{
    const QString host = session.nodeOf(spec.role).name.text();
    const QString primary = session.nodeOf(Role::Primary).name.text();
    switch (spec.kind) {
    case StepKind::ConfirmStandby:
        return StepTexts::tr("Check %1").arg(host);
    case StepKind::AuditMailPackage:
        return StepTexts::tr("Check and prepare on %1").arg(host);
    case StepKind::ApplyMailPackage:
        return StepTexts::tr("Replace the mail server files of %1").arg(host);
    case StepKind::AuditWebPackage:
        return StepTexts::tr("Check the web update on %1").arg(host);
    case StepKind::ApplyWebPackage:
        return StepTexts::tr("Replace the web administration files of %1").arg(host);
    case StepKind::SwitchOver:
        return hasBegun(spec, session)
            ? StepTexts::tr("Continue step 6: finish the switch to %1").arg(host)
            : StepTexts::tr("Stop the cluster service of %1 (first mail outage)").arg(primary);
    case StepKind::VerifyActive:
        return StepTexts::tr("Check the active node %1").arg(host);
    case StepKind::CompareComponents:
        return StepTexts::tr("Compare the versions of %1").arg(host);
    case StepKind::RepeatUpdate:
        return StepTexts::tr("Replace the files of %1").arg(host);
    case StepKind::SwitchBack:
        return hasBegun(spec, session)
            ? StepTexts::tr("Continue step 11: finish the return to %1").arg(primary)
            : StepTexts::tr("Start the cluster service of %1 and bring the role back (second mail outage)")
                  .arg(primary);
    }
    Q_UNREACHABLE();
}

bool stepHasModes(StepKind kind)
{
    switch (kind) {
    case StepKind::AuditMailPackage:
    case StepKind::ApplyMailPackage:
    case StepKind::AuditWebPackage:
    case StepKind::ApplyWebPackage:
    case StepKind::SwitchOver:
    case StepKind::RepeatUpdate:
    case StepKind::SwitchBack:
        return true;
    case StepKind::ConfirmStandby:
    case StepKind::VerifyActive:
    case StepKind::CompareComponents:
        break;
    }
    return false;
}

namespace {

QString runByHand(SessionPackage::Use use, const SessionNode &node, const Session &session)
{
    const SessionPackage *package = session.package(use);
    return StepTexts::tr("Run %1 as administrator, choose exactly this folder with [Browse]: %2, then press "
                         "[Unzip] and let it overwrite.")
        .arg(package ? package->fileName : QString(),
             use == SessionPackage::Use::Mail ? node.mailFolder : node.webFolder);
}

} // namespace

QStringList stepByHand(const StepSpec &spec, const Session &session)
{
    const SessionNode &node = session.nodeOf(spec.role);
    const QString primary = session.nodeOf(Role::Primary).name.text();
    const QString begin
        = StepTexts::tr("Press the button of this step first: the product prepares the node, then "
                        "watches and verifies what is done.");
    switch (spec.kind) {
    case StepKind::AuditMailPackage:
    case StepKind::AuditWebPackage:
        return {StepTexts::tr(
            "Only the update program is checked; nothing is prepared beside the installed files. "
            "It is run by hand at the next step.")};
    case StepKind::ApplyMailPackage:
        return {begin, runByHand(SessionPackage::Use::Mail, node, session)};
    case StepKind::ApplyWebPackage:
        return {begin, runByHand(SessionPackage::Use::Web, node, session)};
    case StepKind::RepeatUpdate: {
        QStringList instructions{begin};
        for (const SessionPackage::Use use : session.uses())
            instructions.append(runByHand(use, node, session));
        return instructions;
    }
    case StepKind::SwitchOver:
        return {begin,
                StepTexts::tr(
                    "On %1 open the Failover Cluster Manager, and in the menu of the node %2 choose “Stop "
                    "Cluster Service”.")
                    .arg(node.name.text(), primary)};
    case StepKind::SwitchBack:
        return {begin,
                StepTexts::tr(
                    "On %1 open the Failover Cluster Manager, and in the menu of the node %2 choose “Start "
                    "Cluster Service”. The role then returns, or the product moves it.")
                    .arg(node.name.text(), primary)};
    case StepKind::ConfirmStandby:
    case StepKind::VerifyActive:
    case StepKind::CompareComponents:
        break;
    }
    return {};
}

bool stepCommits(StepKind kind)
{
    switch (kind) {
    case StepKind::ApplyMailPackage:
    case StepKind::ApplyWebPackage:
    case StepKind::SwitchOver:
    case StepKind::RepeatUpdate:
    case StepKind::SwitchBack:
        return true;
    case StepKind::ConfirmStandby:
    case StepKind::AuditMailPackage:
    case StepKind::AuditWebPackage:
    case StepKind::VerifyActive:
    case StepKind::CompareComponents:
        break;
    }
    return false;
}

int stepMinutes(StepKind kind)
{
    switch (kind) {
    case StepKind::ConfirmStandby:
        return 5;
    case StepKind::AuditMailPackage:
        return 5;
    case StepKind::ApplyMailPackage:
        return 5;
    case StepKind::AuditWebPackage:
        return 2;
    case StepKind::ApplyWebPackage:
        return 3;
    case StepKind::SwitchOver:
        return 10;
    case StepKind::VerifyActive:
        return 20;
    case StepKind::CompareComponents:
        return 5;
    case StepKind::RepeatUpdate:
        return 10;
    case StepKind::SwitchBack:
        return 10;
    }
    Q_UNREACHABLE();
}

} // namespace epost
