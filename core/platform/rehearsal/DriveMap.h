// SPDX-License-Identifier: MIT
#pragma once

#include "platform/NodeName.h"

#include <QString>

namespace epost {

/// How the folders of a rehearsed world look from one of its nodes: its own drives and the shared ones as
/// C:\…, those of the other nodes as \\MAIL01\C$\…, the packages as a share of a file server. Everything else
/// stays as it is; but where this machine is a Windows itself, every drive is taken for the world's: what is
/// rehearsed never comes near the real ones. An immutable value.
class DriveMap {
public:
    /// \param root absolute and clean
    DriveMap(QString root, NodeName node)
        : m_root(std::move(root))
        , m_node(std::move(node))
    {
    }

    /// For the screen.
    [[nodiscard]] QString shown(const QString &nativePath) const;
    /// Takes '\' and '/', and existing names in any case, as Windows does. ".." never leaves the drive.
    [[nodiscard]] QString native(const QString &shownPath) const;
    /// The folder that is a drive: 'M' is shared where the world has such a shared disk.
    [[nodiscard]] QString driveRoot(QChar letter) const;
    [[nodiscard]] bool isShared(QChar letter) const;

private:
    [[nodiscard]] QString fromShare(const QString &path) const;

    QString m_root;
    NodeName m_node;
};

} // namespace epost
