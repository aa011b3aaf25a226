// SPDX-License-Identifier: MIT
#include "e2e/CliRun.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <QProcess>
#include <QProcessEnvironment>

namespace epost {

namespace {

constexpr int kLimitMs = 120'000;

} // namespace

QString CliRun::binary()
{
    return QStringLiteral(EPOST_UPDATE_BINARY);
}

std::unique_ptr<QProcess> CliRun::start(const QStringList &arguments, const QStringList &environment)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    variables.remove(QStringLiteral("LANGUAGE"));
    variables.remove(QStringLiteral("EPOST_UPDATE_SITE"));
    for (const QString &variable : environment)
        variables.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    process->setProcessEnvironment(variables);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(binary(), arguments);
    process->waitForStarted(kLimitMs);
    return process;
}

CliRun CliRun::finish(QProcess &process)
{
    CliRun run;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(kLimitMs);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

CliRun CliRun::of(const QStringList &arguments, const QStringList &environment)
{
    const auto process = start(arguments, environment);
    return finish(*process);
}

std::optional<QJsonObject> CliRun::json() const
{
    QJsonParseError mistake;
    // Anything behind the object is a mistake to this parser.
    const QJsonDocument document = QJsonDocument::fromJson(out, &mistake);
    if (mistake.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

QJsonValue CliRun::at(const QString &path) const
{
    QJsonValue value = json().value_or(QJsonObject());
    for (const QString &key : path.split(QLatin1Char('.')))
        value = value.toObject().value(key);
    return value;
}

QJsonArray CliRun::problems() const
{
    return at(QStringLiteral("problems")).toArray();
}

QByteArray CliRun::summary() const
{
    return "exit " + QByteArray::number(exitCode) + "\nout: " + out.left(4000) + "\nerr: " + err.left(4000);
}

} // namespace epost
