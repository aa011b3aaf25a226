// SPDX-License-Identifier: MIT
#include "platform/posix/PosixMachine.h"

#include "base/Elevation.h"
#include "base/Files.h"
#include "package/PeLayout.h"
#include "platform/posix/NoCluster.h"
#include "platform/posix/ProcFiles.h"
#include "update/FileSystem.h"

#include <QFile>
#include <QSysInfo>

#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <sys/socket.h>

namespace epost {

namespace {

QStringList ownAddresses()
{
    QStringList addresses;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return addresses;
    for (const ifaddrs *each = first; each != nullptr; each = each->ifa_next) {
        if (each->ifa_addr == nullptr || (each->ifa_flags & IFF_LOOPBACK) != 0)
            continue;
        const sa_family_t family = each->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6)
            continue;
        const socklen_t size = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        char text[NI_MAXHOST] = {};
        if (::getnameinfo(each->ifa_addr, size, text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            addresses.append(QString::fromLatin1(text));
    }
    ::freeifaddrs(first);
    return addresses;
}

tl::unexpected<Error> onlyOnWindows()
{
    return fail(ErrorClass::Unsupported, PosixMachine::tr("This can be seen on a Windows machine only."),
                PosixMachine::tr("Run this on a node of the cluster, or rehearse it here."));
}

} // namespace

struct PosixMachine::Ports {
    class NoServices final : public ServiceControl {
    public:
        [[nodiscard]] Result<QList<ServiceInfo>> servicesBelow(const Folder &) const override
        {
            return QList<ServiceInfo>();
        }
    };

    SystemClock clock;
    std::unique_ptr<FileSystem> fileSystem = makeNativeFileSystem();
    NoServices services;
    ProcFiles processes;
    NoCluster cluster{clock};
};

PosixMachine::PosixMachine()
    : m_ports(std::make_unique<Ports>())
{
}

PosixMachine::~PosixMachine() = default;

HostInfo PosixMachine::host() const
{
    HostInfo host;
    const QString name = QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0);
    host.name = NodeName::parse(name).value_or(NodeName());
    host.addresses = ownAddresses();
    host.system = QSysInfo::prettyProductName();
    host.is64Bit = QSysInfo::currentCpuArchitecture().endsWith(QLatin1String("64"));
    host.elevated = isElevated();
    host.exposed = host.elevated && usersMayWriteTo(QCoreApplication::applicationDirPath());
    return host;
}

Clock &PosixMachine::clock()
{
    return m_ports->clock;
}

FileSystem &PosixMachine::fileSystem()
{
    return *m_ports->fileSystem;
}

ServiceControl &PosixMachine::services()
{
    return m_ports->services;
}

Processes &PosixMachine::processes()
{
    return m_ports->processes;
}

Cluster &PosixMachine::cluster()
{
    return m_ports->cluster;
}

QStringList PosixMachine::fixedDrives() const
{
    return {};
}

Result<MailSettings> PosixMachine::mailSettings(const QString &) const
{
    return MailSettings();
}

bool PosixMachine::driveReady(const QString &) const
{
    return false;
}

Result<QueueState> PosixMachine::deliveryQueue(const QString &, const NodeName &) const
{
    return onlyOnWindows();
}

PortProbe PosixMachine::probePort(const QString &, int, PortKind) const
{
    return {};
}

TestMailResult PosixMachine::exchangeTestMail(const TestMailOrder &, const Secret &, const CancelToken &)
{
    TestMailResult result;
    result.problem = onlyOnWindows().value().what();
    return result;
}

Result<QList<LoggedError>> PosixMachine::errorsSince(const QDateTime &) const
{
    return onlyOnWindows();
}

Result<QList<OpenFile>> PosixMachine::filesInUse(const Folder &folder) const
{
    return m_ports->processes.openBelow(folder);
}

SignatureState PosixMachine::signatureOf(const QString &file) const
{
    QFile opened(file);
    if (!openForReading(opened))
        return SignatureState::NotChecked;
    const auto layout = readPeLayout(opened);
    return layout && layout->certificates.size == 0 ? SignatureState::Unsigned : SignatureState::NotChecked;
}

Result<QDateTime> PosixMachine::clockOf(const NodeName &) const
{
    return onlyOnWindows();
}

QStringList PosixMachine::addressesOf(const NodeName &) const
{
    return {};
}

Result<QList<ProcessInfo>> PosixMachine::processesOf(const NodeName &) const
{
    return onlyOnWindows();
}

std::unique_ptr<PowerGuard> PosixMachine::keepAwake()
{
    return std::make_unique<PowerGuard>();
}

QString PosixMachine::displayPath(const QString &path) const
{
    return path;
}

QString PosixMachine::nativePath(const QString &shown) const
{
    return shown;
}

} // namespace epost
