// SPDX-License-Identifier: MIT
#include "platform/windows/HostFacts.h"

#include "base/Elevation.h"
#include "base/WindowsApi.h"
#include "platform/windows/RegistryKey.h"
#include "platform/windows/RemoteDesktop.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QSysInfo>

namespace epost {

namespace {

bool keyExists(const QString &path)
{
    return RegistryKey::open(path, RegistryView::Bits64).has_value();
}

bool waitsForRestart()
{
    const auto manager = RegistryKey::open(
        QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager"), RegistryView::Bits64);
    if (manager && !manager->texts(QStringLiteral("PendingFileRenameOperations")).isEmpty())
        return true;
    const QString current = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\");
    return keyExists(current + QStringLiteral("Component Based Servicing\\RebootPending"))
        || keyExists(current + QStringLiteral("WindowsUpdate\\Auto Update\\RebootRequired"));
}

/// "Windows Server 2022 Standard (10.0.20348.587)"
QString systemName()
{
    const auto key = RegistryKey::open(QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"),
                                       RegistryView::Bits64);
    QString name = key ? key->text(QStringLiteral("ProductName")) : QString();
    if (name.isEmpty())
        name = QSysInfo::prettyProductName();
    QString version = QSysInfo::kernelVersion();
    if (const auto revision = key ? key->number(QStringLiteral("UBR")) : std::nullopt)
        version += QStringLiteral(".%1").arg(*revision);
    return QStringLiteral("%1 (%2)").arg(name, version);
}

QStringList readable(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && !address.isLinkLocal())
            texts.append(address.toString());
    }
    return texts;
}

} // namespace

NodeName nameOfThisMachine()
{
    wchar_t name[MAX_COMPUTERNAME_LENGTH + 1] = {};
    DWORD length = MAX_COMPUTERNAME_LENGTH + 1;
    if (!GetComputerNameExW(ComputerNamePhysicalNetBIOS, name, &length))
        return {};
    return NodeName::parse(QString::fromWCharArray(name)).value_or(NodeName());
}

HostInfo factsOfThisMachine()
{
    HostInfo host;
    host.name = nameOfThisMachine();
    host.addresses = readable(QNetworkInterface::allAddresses());
    host.system = systemName();
    host.is64Bit = true; // the product is made for 64-bit Windows only
    host.elevated = isElevated();
    host.exposed = host.elevated && usersMayWriteTo(QCoreApplication::applicationDirPath());
    host.pendingReboot = waitsForRestart();
    host.remoteAddress = remoteDesktopAddress();
    return host;
}

QStringList addressesByName(const NodeName &machine)
{
    return readable(QHostInfo::fromName(machine.text()).addresses());
}

} // namespace epost
