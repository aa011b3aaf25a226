// SPDX-License-Identifier: MIT
#include "base/Logging.h"

#ifdef Q_OS_WIN
#include "base/EventLogSink.h"
#endif

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QDir>

namespace epost::logging {

namespace {

struct Logging {
    Q_DECLARE_TR_FUNCTIONS(epost::Logging)
};

spdlog::filename_t nativePath(const QString &path)
{
#ifdef SPDLOG_WCHAR_FILENAMES
    return QDir::toNativeSeparators(path).toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
}

std::shared_ptr<spdlog::logger> &logger()
{
    static std::shared_ptr<spdlog::logger> instance = spdlog::null_logger_mt("epost-update");
    return instance;
}

/// The system's own log, once it is wanted.
spdlog::sink_ptr &systemSink()
{
    static spdlog::sink_ptr sink;
    return sink;
}

} // namespace

void alsoToEventLog()
{
#ifdef Q_OS_WIN
    if (systemSink())
        return;
    systemSink() = std::make_shared<EventLogSink>();
    logger()->sinks().push_back(systemSink());
#endif
}

Result<> logToFile(const QString &path)
{
    constexpr std::size_t kBytes = 4U << 20U;
    constexpr std::size_t kFiles = 5;
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(nativePath(path), kBytes, kFiles);
        auto fresh = std::make_shared<spdlog::logger>("epost-update", std::move(sink));
        if (systemSink())
            fresh->sinks().push_back(systemSink());
        fresh->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %-7l %v");
        fresh->flush_on(spdlog::level::info);
        logger() = std::move(fresh);
    } catch (const spdlog::spdlog_ex &failure) {
        return fail(Error(ErrorClass::ReadWrite, Logging::tr("The log file cannot be written."))
                        .in(path)
                        .withNative(QString::fromUtf8(failure.what())));
    }
    return {};
}

void info(const QString &line)
{
    logger()->info(line.toStdString());
}

void warning(const QString &line)
{
    logger()->warn(line.toStdString());
}

void error(const QString &line)
{
    logger()->error(line.toStdString());
}

} // namespace epost::logging
