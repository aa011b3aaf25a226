// SPDX-License-Identifier: MIT
#include "platform/windows/TerminalSessions.h"

namespace epost {

TerminalServer::TerminalServer(const NodeName &machine)
{
    QString name = machine.text();
    m_server = WTSOpenServerW(reinterpret_cast<wchar_t *>(name.data()));
    m_opened = m_server != nullptr;
}

TerminalServer::~TerminalServer()
{
    if (m_opened)
        WTSCloseServer(m_server);
}

QHash<int, bool> TerminalServer::connectedSessions() const
{
    WTS_SESSION_INFOW *list = nullptr;
    DWORD count = 0;
    QHash<int, bool> sessions;
    if (!WTSEnumerateSessionsW(m_server, 0, 1, &list, &count))
        return sessions;
    const WtsMemory<WTS_SESSION_INFOW> owned(list);
    for (DWORD i = 0; i < count; ++i)
        sessions.insert(static_cast<int>(list[i].SessionId), list[i].State != WTSDisconnected);
    return sessions;
}

QString accountName(PSID account, const NodeName &machine)
{
    if (account == nullptr)
        return {};
    wchar_t name[256] = {};
    wchar_t domain[256] = {};
    DWORD nameLength = 256;
    DWORD domainLength = 256;
    SID_NAME_USE use{};
    if (!LookupAccountSidW(machine.isEmpty() ? nullptr : wide(machine.text()), account, name, &nameLength,
                           domain, &domainLength, &use))
        return {};
    const QString user = QString::fromWCharArray(name);
    const QString place = QString::fromWCharArray(domain);
    return place.isEmpty() ? user : place + u'\\' + user;
}

} // namespace epost
