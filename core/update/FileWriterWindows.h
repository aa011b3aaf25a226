// SPDX-License-Identifier: MIT
#pragma once

#include "base/WindowsApi.h"

#include "update/FileSystem.h"

#include <QCoreApplication>

namespace epost {

/// Writes through a handle of Windows; closes it when it goes. Others may read meanwhile, and nothing else.
class FileWriterWindows final : public FileWriter {
    Q_DECLARE_TR_FUNCTIONS(epost::FileWriterWindows)

public:
    /// Refused where anything stands at \a path.
    [[nodiscard]] static Result<std::unique_ptr<FileWriter>> create(const QString &path);
    /// Cuts the file to \a length bytes first. \return Refused for a link or junction
    [[nodiscard]] static Result<std::unique_ptr<FileWriter>> append(const QString &path, qint64 length);

    [[nodiscard]] Result<> write(const char *data, qsizetype size) override;
    [[nodiscard]] Result<> flush() override;
    [[nodiscard]] Result<> close() override;

private:
    FileWriterWindows(WindowsHandle handle, QString path)
        : m_handle(std::move(handle))
        , m_path(std::move(path))
    {
    }
    /// Of the call that failed just now.
    [[nodiscard]] static tl::unexpected<Error> failNow(const QString &what, const QString &path);
    [[nodiscard]] static WindowsHandle open(const QString &path, DWORD disposition);

    WindowsHandle m_handle;
    QString m_path;
};

} // namespace epost
