// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QProcess;

namespace epost {

/// One run of the real `epost-update`, without a terminal. The environment is that of the test with
/// LC_ALL=C.UTF-8 and no EPOST_UPDATE_SITE.
struct CliRun {
    int exitCode = -1; ///< -1 where it did not end by itself
    QByteArray out;
    QByteArray err;

    /// \param environment further variables, "NAME=value"
    [[nodiscard]] static CliRun of(const QStringList &arguments, const QStringList &environment = {});
    /// As of(), not waited for.
    [[nodiscard]] static std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                         const QStringList &environment = {});
    /// Waits for the end of a started one.
    [[nodiscard]] static CliRun finish(QProcess &process);
    [[nodiscard]] static QString binary();

    /// Standard output as exactly one JSON object; nothing where it is anything else.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// The part of the JSON at \a path, such as "transaction.state"; undefined where it is not there.
    [[nodiscard]] QJsonValue at(const QString &path) const;
    /// "problems" of the JSON.
    [[nodiscard]] QJsonArray problems() const;
    /// How it ended in one line, for the messages of a failing test.
    [[nodiscard]] QByteArray summary() const;
};

} // namespace epost
