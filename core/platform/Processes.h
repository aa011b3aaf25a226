// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace epost {

struct ProcessInfo {
    qint64 id = 0;
    QString imagePath; ///< full path of the executable; only its name where rights are missing
    QString windowTitle; ///< of its main window; empty without one
    QString user; ///< may be empty
    int session = 0; ///< terminal session
    bool connected = true; ///< false: a disconnected remote-desktop session, easily overlooked
};

/// The processes of one machine, in all sessions. Thread-safe. Reads only; nothing is ever killed.
class Processes {
public:
    virtual ~Processes() = default;
    [[nodiscard]] virtual Result<QList<ProcessInfo>> running() const = 0;
};

} // namespace epost
