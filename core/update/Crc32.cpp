// SPDX-License-Identifier: MIT
#include "update/Crc32.h"

#include "base/Files.h"

#include <QCoreApplication>
#include <QFile>

#include <zlib.h>

namespace epost {

namespace {

struct Crc32Texts {
    Q_DECLARE_TR_FUNCTIONS(epost::Crc32)
};

} // namespace

Result<quint32> crc32OfFile(const QString &path, const CancelToken &cancel)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    QByteArray buffer(1 << 18, Qt::Uninitialized);
    uLong crc = crc32(0, nullptr, 0);
    for (;;) {
        if (cancel.isCancelled())
            return fail(ErrorClass::Cancelled, Crc32Texts::tr("The check was cancelled."));
        const qint64 got = file.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(Error(ErrorClass::ReadWrite, Crc32Texts::tr("The file could not be read."))
                            .in(path)
                            .withNative(file.errorString()));
        if (got == 0)
            return static_cast<quint32>(crc);
        crc = crc32(crc, reinterpret_cast<const Bytef *>(buffer.constData()), static_cast<uInt>(got));
    }
}

} // namespace epost
