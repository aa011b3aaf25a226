// SPDX-License-Identifier: MIT
#include "platform/windows/RemoteClock.h"

#include "base/WindowsApi.h"

#include <lm.h>

#include <cstring>

namespace epost {

namespace {

struct RemoteClock {
    Q_DECLARE_TR_FUNCTIONS(epost::RemoteClock)
};

} // namespace

Result<QDateTime> clockOfMachine(const NodeName &machine)
{
    const QString name = QStringLiteral("\\\\") + machine.text();
    BYTE *buffer = nullptr;
    const NET_API_STATUS code = NetRemoteTOD(wide(name), &buffer);
    if (code != NERR_Success || buffer == nullptr) {
        const Error native = Error::fromWindows(code, {});
        return fail(Error(native.errorClass() == ErrorClass::AccessDenied ? ErrorClass::AccessDenied
                                                                          : ErrorClass::Unreachable,
                          RemoteClock::tr("The clock of the machine cannot be read."))
                        .withNative(native.nativeText())
                        .in(machine.text()));
    }
    TIME_OF_DAY_INFO time;
    std::memcpy(&time, buffer, sizeof time);
    NetApiBufferFree(buffer);
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time.tod_elapsedt, Qt::UTC).toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc());
}

} // namespace epost
