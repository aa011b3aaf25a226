// SPDX-License-Identifier: MIT
#include "e2e/RehearsalRun.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace epost {

RehearsalRun::RehearsalRun(QString scenario, QString language)
    : m_scenario(std::move(scenario))
    , m_language(std::move(language))
{
}

QStringList RehearsalRun::command() const
{
    return {QStringLiteral("rehearse"),
            QStringLiteral("--out"),
            path(QString()),
            QStringLiteral("--scenario"),
            m_scenario,
            QStringLiteral("--json"),
            QStringLiteral("--lang"),
            m_language};
}

QStringList RehearsalRun::stepCommand(int step) const
{
    return {QStringLiteral("step"),  QString::number(step),    QStringLiteral("--session"), sessionPath(),
            QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--lang"),    m_language};
}

CliRun RehearsalRun::session(const QStringList &arguments) const
{
    return CliRun::of(QStringList{QStringLiteral("session"), sessionPath(), QStringLiteral("--json"),
                                  QStringLiteral("--lang"), m_language}
                      + arguments);
}

QByteArray RehearsalRun::file(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject RehearsalRun::sessionJson() const
{
    return QJsonDocument::fromJson(file(QStringLiteral("session.json"))).object();
}

QString RehearsalRun::stepState(int step) const
{
    return sessionJson()[QStringLiteral("steps")]
        .toArray()
        .at(step - 1)
        .toObject()[QStringLiteral("record")]
        .toObject()[QStringLiteral("state")]
        .toString();
}

QString RehearsalRun::states(const CliRun &run)
{
    QStringList parts;
    QString last;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(last));
    };
    int number = 0;
    for (const QJsonValue &step : run.at(QStringLiteral("steps")).toArray()) {
        if (step[QStringLiteral("number")].toInt() != ++number)
            return QStringLiteral("steps out of order");
        const QString state = step[QStringLiteral("state")].toString();
        if (state != last) {
            flush();
            count = 0;
        }
        last = state;
        ++count;
    }
    flush();
    return parts.join(QStringLiteral(", "));
}

test::FolderSnapshot RehearsalRun::node(const QString &name) const
{
    return test::FolderSnapshot::of(path(QStringLiteral("nodes/%1").arg(name)));
}

QString RehearsalRun::nodesDifference() const
{
    return node(QStringLiteral("MAIL01")).differenceTo(node(QStringLiteral("MAIL02")));
}

bool RehearsalRun::killAt(const QStringList &command, const std::function<bool()> &moment)
{
    const auto process = CliRun::start(command);
    QDeadlineTimer deadline(60'000);
    bool came = false;
    while (!came && !deadline.hasExpired() && process->state() != QProcess::NotRunning) {
        came = moment();
        if (!came)
            process->waitForFinished(1);
    }
    process->kill();
    (void)CliRun::finish(*process);
    // On a busy machine the program may be through before anybody looks: what came stays to be seen.
    return came || moment();
}

} // namespace epost
