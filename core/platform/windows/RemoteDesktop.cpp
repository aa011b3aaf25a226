// SPDX-License-Identifier: MIT
#include "platform/windows/RemoteDesktop.h"

#include "base/WindowsApi.h"
#include "platform/windows/RegistryKey.h"
#include "platform/windows/TerminalSessions.h"

#include <QHostAddress>
#include <QtEndian>

#include <winsock2.h>

#include <iphlpapi.h>

#include <cstring>
#include <vector>

namespace epost {

namespace {

constexpr USHORT kRemoteDesktop = 2; // WTSClientProtocolType

template <typename T>
std::optional<T> sessionFact(WTS_INFO_CLASS fact)
{
    wchar_t *data = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, fact, &data, &size))
        return std::nullopt;
    const WtsMemory<wchar_t> owned(data);
    if (data == nullptr || size < sizeof(T))
        return std::nullopt;
    T value;
    std::memcpy(&value, data, sizeof value);
    return value;
}

/// The client's IPv4 address as the session knows it.
QHostAddress clientAddress()
{
    const auto address = sessionFact<WTS_CLIENT_ADDRESS>(WTSClientAddress);
    if (!address || address->AddressFamily != AF_INET)
        return {};
    return QHostAddress(qFromBigEndian<quint32>(&address->Address[2])); // bytes 2 to 5, by its documentation
}

struct Connection {
    QHostAddress local;
    QHostAddress remote;
};

QList<Connection> establishedTo(quint16 port)
{
    QList<Connection> connections;
    std::vector<std::byte> buffer;
    DWORD size = 0;
    DWORD code = ERROR_INSUFFICIENT_BUFFER;
    for (int i = 0; code == ERROR_INSUFFICIENT_BUFFER && i < 5; ++i) { // it may grow meanwhile
        buffer.resize(size);
        code = GetExtendedTcpTable(buffer.data(), &size, FALSE, AF_INET, TCP_TABLE_OWNER_PID_CONNECTIONS, 0);
    }
    if (code != NO_ERROR || buffer.empty())
        return connections;
    const auto *table = reinterpret_cast<const MIB_TCPTABLE_OWNER_PID *>(buffer.data());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const MIB_TCPROW_OWNER_PID &row = table->table[i];
        if (row.dwState == MIB_TCP_STATE_ESTAB
            && qFromBigEndian(static_cast<quint16>(row.dwLocalPort)) == port)
            connections.append({QHostAddress(qFromBigEndian(static_cast<quint32>(row.dwLocalAddr))),
                                QHostAddress(qFromBigEndian(static_cast<quint32>(row.dwRemoteAddr)))});
    }
    return connections;
}

quint16 remoteDesktopPort()
{
    const auto key = RegistryKey::open(
        QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp"),
        RegistryView::Bits64);
    const auto port = key ? key->number(QStringLiteral("PortNumber")) : std::nullopt;
    return port && *port <= 0xffff ? static_cast<quint16>(*port) : quint16{3389};
}

} // namespace

QString remoteDesktopAddress()
{
    if (sessionFact<USHORT>(WTSClientProtocolType) != kRemoteDesktop)
        return {};
    const QList<Connection> connections = establishedTo(remoteDesktopPort());
    const QHostAddress client = clientAddress();
    QString only;
    for (const Connection &connection : connections) {
        const QString local = connection.local.toString();
        if (connection.remote == client)
            return local;
        // Behind a translated address the client knows itself by another one: a single local end still tells.
        if (only.isNull())
            only = local;
        else if (only != local)
            only = QLatin1String("");
    }
    return only;
}

} // namespace epost
