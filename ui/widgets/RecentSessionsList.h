// SPDX-License-Identifier: MIT
#pragma once

#include "ui/SessionSummary.h"

#include <QFutureWatcher>
#include <QListWidget>

namespace epost {

/// The sessions that were used last and still exist, with where they stand. Read in the background.
class RecentSessionsList : public QListWidget {
    Q_OBJECT

public:
    explicit RecentSessionsList(QWidget *parent = nullptr);

    /// Reads them anew, but not before the list itself can be seen; what is shown stays until that has ended.
    void read(const QStringList &paths);
    [[nodiscard]] bool reading() const { return m_watcher.isRunning() || (!m_seen && !m_paths.isEmpty()); }
    /// Of the one that is chosen; empty where there is none.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// Chosen to be opened, by a double click or Enter.
    void wanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void start();
    void take();

    QStringList m_paths;
    bool m_seen = false; ///< painted at least once
    QFutureWatcher<QList<SessionSummary>> m_watcher;
};

} // namespace epost
