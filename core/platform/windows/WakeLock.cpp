// SPDX-License-Identifier: MIT
#include "platform/windows/WakeLock.h"

#include "base/Logging.h"

namespace epost {

WakeLock::WakeLock()
{
    QString reason = tr("A mail server is being updated.");
    REASON_CONTEXT context{};
    context.Version = POWER_REQUEST_CONTEXT_VERSION;
    context.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
    context.Reason.SimpleReasonString = reinterpret_cast<wchar_t *>(reason.data());
    m_request = WindowsHandle(PowerCreateRequest(&context));
    if (!m_request.isOpen() || !PowerSetRequest(m_request.get(), PowerRequestSystemRequired))
        logging::warning(QStringLiteral("the machine may go to sleep: error %1").arg(GetLastError()));
}

WakeLock::~WakeLock()
{
    if (m_request.isOpen())
        PowerClearRequest(m_request.get(), PowerRequestSystemRequired);
}

} // namespace epost
