// SPDX-License-Identifier: MIT
#include "install/ClusterStyle.h"

#include <QCoreApplication>

namespace epost {

namespace {

struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(epost::ClusterStyle)
};

Finding workFolderFinding(const QString &folder)
{
    return {.severity = Severity::Warning,
            .code = QStringLiteral("cluster.work-folder"),
            .title = ClusterText::tr("The mail work folder is a network share."),
            .cause = ClusterText::tr("On a failover cluster it belongs on a drive letter of the shared disk "
                                     "(FAQ05-40, FAQ17-87)."),
            .remedy = ClusterText::tr("Please check the setting in Mail Control on the active node."),
            .evidence = folder,
            .subject = {}};
}

} // namespace

bool isUncPath(const QString &path)
{
    const QString slashes = QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).trimmed();
    // \\?\C:\ and \\.\ name local things.
    return slashes.startsWith(QLatin1String("//")) && slashes.size() > 2 && slashes[2] != QLatin1Char('?')
        && slashes[2] != QLatin1Char('.') && slashes[2] != QLatin1Char('/');
}

ClusterStyle clusterStyleOf(const ClusterFacts &facts)
{
    const bool vendorSigns = facts.watcherRunning || isUncPath(facts.workFolder);
    if (facts.failoverCluster)
        return vendorSigns ? ClusterStyle::Unclear : ClusterStyle::Failover;
    return vendorSigns ? ClusterStyle::Vendor : ClusterStyle::None;
}

Findings checkClusterStyle(const ClusterFacts &facts)
{
    Findings findings;
    switch (clusterStyleOf(facts)) {
    case ClusterStyle::Failover:
        break;
    case ClusterStyle::Vendor:
        findings.append(
            {.severity = Severity::Blocker,
             .code = QStringLiteral("cluster.vendor-style"),
             .title
             = ClusterText::tr("This machine uses the vendor's own cluster method (E-Post方式クラスタ)."),
             .cause
             = ClusterText::tr("There the services of the standby machine keep running and an address is "
                               "watched; this procedure is for a Microsoft failover cluster only "
                               "(FAQ13-23, FAQ13-24)."),
             .remedy = ClusterText::tr("Please follow the vendor's procedure for that method."),
             .evidence
             = QStringLiteral("workFolder=%1, watcher=%2")
                   .arg(facts.workFolder,
                        facts.watcherRunning ? QStringLiteral("running") : QStringLiteral("not running")),
             .subject = {}});
        break;
    case ClusterStyle::None:
        findings.append({.severity = Severity::Blocker,
                         .code = QStringLiteral("cluster.none"),
                         .title = ClusterText::tr("This machine belongs to no failover cluster."),
                         .cause = ClusterText::tr("The procedure moves the mail role from node to node."),
                         .remedy = ClusterText::tr("Please start this program on a node of the cluster."),
                         .evidence = {},
                         .subject = {}});
        break;
    case ClusterStyle::Unclear:
        if (isUncPath(facts.workFolder))
            findings.append(workFolderFinding(facts.workFolder));
        if (facts.watcherRunning) {
            findings.append(
                {.severity = Severity::Warning,
                 .code = QStringLiteral("cluster.watcher"),
                 .title = ClusterText::tr("The watcher of the vendor's own cluster method is running."),
                 .cause = ClusterText::tr("It does not belong on a failover cluster and may start or stop "
                                          "services by itself."),
                 .remedy = ClusterText::tr("Please ask the vendor before going on."),
                 .evidence = {},
                 .subject = {}});
        }
        break;
    }
    return findings;
}

} // namespace epost
