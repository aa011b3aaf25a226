// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"

#include <QString>

namespace epost {

/// What a machine tells about the way in which its mail server is made redundant, as plain values.
struct ClusterFacts {
    bool failoverCluster = false; ///< Windows' failover cluster is configured, running or not
    bool watcherRunning = false; ///< a service of Catalog::isClusterWatcher() runs
    QString workFolder; ///< メール作業フォルダ from the registry, as it stands there; empty where unknown
};

enum class ClusterStyle {
    Failover, ///< MSFC: this procedure
    Vendor, ///< E-Post方式クラスタ: the standby's services keep running, the work folder is a share
            ///< (FAQ13-23, 13-24)
    Unclear, ///< signs of both
    None, ///< a single machine
};

[[nodiscard]] ClusterStyle clusterStyleOf(const ClusterFacts &facts);

/// A blocker "cluster.vendor-style" or "cluster.none" where the procedure does not apply; a warning
/// "cluster.work-folder" where an MSFC has a work folder that is no drive of the shared disk (FAQ05-40,
/// 17-87); a warning "cluster.watcher" where the other method's watcher runs beside a failover cluster.
[[nodiscard]] Findings checkClusterStyle(const ClusterFacts &facts);

/// A UNC path such as \\server\share\mail, with either kind of slash.
[[nodiscard]] bool isUncPath(const QString &path);

} // namespace epost
