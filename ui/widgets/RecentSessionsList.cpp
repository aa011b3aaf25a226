// SPDX-License-Identifier: MIT
#include "ui/widgets/RecentSessionsList.h"

#include "ui/widgets/GlyphIcon.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace epost {

namespace {

constexpr int kPathRole = Qt::UserRole;

QList<SessionSummary> readAll(const QStringList &paths)
{
    QList<SessionSummary> sessions;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            sessions.append(SessionSummary::read(path));
    }
    return sessions;
}

} // namespace

RecentSessionsList::RecentSessionsList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("recentSessions"));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecentSessionsList::take);
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT wanted(item->data(kPathRole).toString()); });
}

void RecentSessionsList::read(const QStringList &paths)
{
    m_paths = paths;
    if (m_seen)
        start();
}

void RecentSessionsList::start()
{
    m_watcher.setFuture(QtConcurrent::run([paths = m_paths] { return readAll(paths); }));
}

void RecentSessionsList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (!std::exchange(m_seen, true))
        QMetaObject::invokeMethod(this, &RecentSessionsList::start, Qt::QueuedConnection);
}

QString RecentSessionsList::path() const
{
    const QListWidgetItem *item = currentItem();
    return item && item->isSelected() ? item->data(kPathRole).toString() : QString();
}

void RecentSessionsList::take()
{
    const QString chosen = path();
    clear();
    for (const SessionSummary &session : m_watcher.result()) {
        auto *item = new QListWidgetItem(session.title + QLatin1Char('\n') + session.state, this);
        item->setIcon(glyphIcon(session.readable ? Glyph::Pause : Glyph::Stop));
        item->setToolTip(QStringLiteral("%1\n%2").arg(item->text(), QDir::toNativeSeparators(session.path)));
        item->setData(kPathRole, session.path);
        if (session.path == chosen)
            setCurrentItem(item);
    }
    Q_EMIT itemSelectionChanged();
}

} // namespace epost
