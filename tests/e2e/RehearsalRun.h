// SPDX-License-Identifier: MIT
#pragma once

#include "e2e/CliRun.h"
#include "support/FolderSnapshot.h"

#include <QTemporaryDir>

#include <functional>

namespace epost {

/// A folder with a rehearsal that the real command line carries out. Goes away with the object.
class RehearsalRun {
public:
    explicit RehearsalRun(QString scenario = QStringLiteral("smooth"),
                          QString language = QStringLiteral("en"));

    [[nodiscard]] QString path(const QString &relative) const
    {
        return m_folder.filePath(QStringLiteral("r/") + relative);
    }
    [[nodiscard]] QString sessionPath() const { return path(QStringLiteral("session.json")); }
    /// What starts it, and what continues it: the same command.
    [[nodiscard]] QStringList command() const;
    [[nodiscard]] CliRun run() const { return CliRun::of(command()); }
    [[nodiscard]] CliRun prepare() const
    {
        return CliRun::of(command() + QStringList{QStringLiteral("--prepare")});
    }
    [[nodiscard]] QStringList stepCommand(int step) const;
    [[nodiscard]] CliRun step(int step) const { return CliRun::of(stepCommand(step)); }
    /// `session <file> …`
    [[nodiscard]] CliRun session(const QStringList &arguments = {}) const;

    [[nodiscard]] QByteArray file(const QString &relative) const;
    [[nodiscard]] QJsonObject sessionJson() const;
    /// "pending" … "failed"; empty where there is no session yet.
    [[nodiscard]] QString stepState(int step) const;
    /// The states of all steps in one line, equal ones together: "13 done".
    [[nodiscard]] static QString states(const CliRun &run);
    /// The installed folders of a node.
    [[nodiscard]] test::FolderSnapshot node(const QString &name) const;
    /// What the two nodes differ in; empty where they hold the same.
    [[nodiscard]] QString nodesDifference() const;

    /// Starts the command, kills it as soon as \a moment has come, and waits for its end.
    /// \return whether the moment came before the end
    static bool killAt(const QStringList &command, const std::function<bool()> &moment);

private:
    QTemporaryDir m_folder;
    QString m_scenario;
    QString m_language;
};

} // namespace epost
