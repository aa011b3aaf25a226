// SPDX-License-Identifier: MIT
#include "platform/rehearsal/WorldBuilder.h"

#include "platform/rehearsal/DriveMap.h"
#include "platform/rehearsal/SampleProduct.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace epost {

namespace {

using Kind = WorldSetup::Kind;

// Addresses of RFC 5737, names of the rehearsal's own.
const QString kRoleAddress = QStringLiteral("192.0.2.20");
const QString kPrimaryAddress = QStringLiteral("192.0.2.11");
const QString kSecondaryAddress = QStringLiteral("192.0.2.12");
const QString kSharedDrive = QStringLiteral("M:");
const QDateTime kStart(QDate(2026, 11, 22), QTime(23, 30), Qt::OffsetFromUTC, 9 * 3600);
constexpr qint64 kClockSkew = 400;

struct ServiceSpec {
    const char *name;
    const char *executable;
    QString purpose;
    QList<int> ports;
    bool mailServerOnly = false;
    bool enterpriseOnly = false;
};

QList<ServiceSpec> serviceSpecs()
{
    return {
        {"EPSTRS", "Epstrs.exe", QStringLiteral("SMTP受信"), {25, 465, 587}},
        {"EPSTDS", "Epstds.exe", QStringLiteral("SMTP配送"), {}},
        {"EPSTPOP3S", "Epstpop3s.exe", QStringLiteral("POP3"), {110, 995}, true},
        {"EPSTIMAP4S", "Epstimap4s.exe", QStringLiteral("IMAP4"), {143, 993}, true},
        {"MODIFYS", "modifys.exe", QStringLiteral("ウイルスパターン更新"), {}, false, true},
    };
}

QList<ServiceSpec> servicesOf(const WorldSetup &setup)
{
    QList<ServiceSpec> specs = serviceSpecs();
    specs.removeIf([&](const ServiceSpec &spec) {
        return (spec.mailServerOnly && !setup.mailServer) || (spec.enterpriseOnly && !setup.enterprise);
    });
    return specs;
}

Result<> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path)) {
        return fail(
            Error(ErrorClass::ReadWrite, WorldBuilder::tr("The folder of the rehearsal cannot be made."))
                .in(path));
    }
    return {};
}

Result<> writeSample(const QString &path, const QByteArray &content, const QDateTime &modified)
{
    if (auto made = makeFolder(QFileInfo(path).path()); !made)
        return made;
    // Not flushed file by file: a world counts from its world.json on, which is written last.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()
        || !file.setFileTime(modified, QFileDevice::FileModificationTime)) {
        return fail(
            Error(ErrorClass::ReadWrite, WorldBuilder::tr("A file of the rehearsal cannot be written."))
                .in(path)
                .withNative(file.errorString()));
    }
    return {};
}

Result<> writeSamples(const QString &folder, const QList<SampleFile> &files)
{
    for (const SampleFile &file : files) {
        if (auto written = writeSample(folder + QLatin1Char('/') + file.path, file.content, file.modified);
            !written)
            return written;
    }
    return {};
}

} // namespace

WorldBuilder::WorldBuilder(QString root, const Scenario &scenario)
    : m_root(std::move(root))
    , m_scenario(scenario)
    , m_setup(scenario.setup)
{
}

QString WorldBuilder::programFolder() const
{
    const QString programs
        = m_setup.x64 ? QStringLiteral("Program Files") : QStringLiteral("Program Files (x86)");
    return QStringLiteral("%1:\\%2\\EPOST\\MS").arg(m_setup.drive).arg(programs);
}

SimulatedNode WorldBuilder::node(const NodeName &name, bool primary) const
{
    SimulatedNode node;
    node.name = name;
    node.primary = primary;
    node.addresses = {primary ? kPrimaryAddress : kSecondaryAddress};
    node.system = QStringLiteral("Windows Server 2022 (10.0.20348)");
    node.clockSkew = primary ? 0 : kClockSkew;
    if (m_setup.kind == Kind::VSeries)
        return node;
    const bool ownKind = m_setup.kind == Kind::EPostCluster;
    for (const ServiceSpec &spec : servicesOf(m_setup)) {
        SimulatedService service;
        service.info.name = QString::fromLatin1(spec.name);
        service.info.displayName = QStringLiteral("E-Post %1 (%2)").arg(spec.purpose, service.info.name);
        service.info.imagePath
            = QStringLiteral("%1\\%2").arg(programFolder(), QString::fromLatin1(spec.executable));
        service.info.state = primary || ownKind ? ServiceState::Running : ServiceState::Stopped;
        service.info.automaticStart = ownKind;
        service.clustered = !ownKind;
        service.ports = spec.ports;
        node.services.append(service);
    }
    if (ownKind) {
        SimulatedService watcher;
        watcher.info = {QStringLiteral("IPWCS"), QStringLiteral("E-Post クラスタ監視 (IPWCS)"),
                        programFolder() + QStringLiteral("\\ipwcs.exe"), ServiceState::Running, true};
        watcher.clustered = false;
        node.services.append(watcher);
        node.clusterService = ClusterServiceState::Stopped;
    }
    return node;
}

RoleInfo WorldBuilder::role() const
{
    RoleInfo role;
    role.name = QStringLiteral("E-Post");
    role.owner = rehearsalPrimary();
    role.automaticFailback = m_setup.automaticFailback;
    role.failbackFrom = m_setup.failbackFrom;
    role.failbackUntil = m_setup.failbackUntil;
    role.preferredOwners = {rehearsalPrimary()};
    const auto add = [&](const QString &name, const QString &type) -> ResourceInfo & {
        ResourceInfo resource;
        resource.name = name;
        resource.type = type;
        resource.state = ResourceState::Online;
        return role.resources.emplaceBack(resource);
    };
    add(QStringLiteral("IP Address %1").arg(kRoleAddress), QStringLiteral("IP Address")).address
        = kRoleAddress;
    add(QStringLiteral("MAIL"), QStringLiteral("Network Name"));
    ResourceInfo &disk = add(QStringLiteral("Cluster Disk 1"), QStringLiteral("Physical Disk"));
    disk.storage = true;
    disk.drives = {kSharedDrive};
    for (const ServiceSpec &spec : servicesOf(m_setup)) {
        const QString name = QString::fromLatin1(spec.name);
        add(name, QStringLiteral("Generic Service")).serviceName = name;
    }
    return role;
}

WorldState WorldBuilder::state() const
{
    WorldState world;
    world.scenario = m_scenario.name;
    world.start = kStart;
    world.programFolder = programFolder();
    world.queued = m_setup.queued;
    world.faults = m_scenario.faults;
    world.script = m_scenario.script;
    world.nodes = {node(rehearsalPrimary(), true), node(rehearsalSecondary(), false)};
    world.clusterInstalled = m_setup.kind == Kind::FailoverCluster;
    if (world.clusterInstalled) {
        world.clusterName = QStringLiteral("MAILCL");
        world.witness = {true, QStringLiteral("File Share Witness"), ResourceState::Online};
        if (!m_setup.witnessOnline)
            world.witness.state = ResourceState::Failed;
        world.role = role();
    }
    if (m_setup.kind != Kind::VSeries) {
        const bool ownKind = m_setup.kind == Kind::EPostCluster;
        world.mail = {true, !m_setup.x64,
                      ownKind ? QStringLiteral("\\\\FILESV\\mail") : kSharedDrive + QStringLiteral("\\mail")};
    }
    return world;
}

Result<> WorldBuilder::writeFiles(const Progress &progress) const
{
    const QString phase = tr("Making the rehearsal’s machines and packages");
    const NodeName nodes[] = {rehearsalPrimary(), rehearsalSecondary()};
    qint64 done = 0;
    constexpr qint64 kTotal = 4;
    for (const NodeName &name : nodes) {
        report(progress, {phase, done++, kTotal});
        if (auto written = writeNode(name); !written)
            return written;
    }
    report(progress, {phase, done++, kTotal});
    if (auto written = writeSharedDisk(); !written)
        return written;
    report(progress, {phase, done++, kTotal});
    if (auto written = writePackages(); !written)
        return written;
    report(progress, {phase, kTotal, kTotal});
    return {};
}

Result<> WorldBuilder::writeNode(const NodeName &name) const
{
    const DriveMap drives(m_root, name);
    for (const QLatin1String folder :
         {QLatin1String("Windows"), QLatin1String("Program Files"), QLatin1String("Program Files (x86)")}) {
        if (auto made = makeFolder(drives.driveRoot(u'C') + QLatin1Char('/') + folder); !made)
            return made;
    }
    // The drive is made before paths on it are translated.
    if (auto made = makeFolder(drives.driveRoot(m_setup.drive)); !made)
        return made;
    const QString folder = drives.native(programFolder());
    if (m_setup.kind == Kind::VSeries)
        return writeSamples(folder, sampleVSeriesFiles());
    if (auto written = writeSamples(folder, sampleMailFiles(m_setup, SampleState::Installed)); !written)
        return written;
    if (auto written = writeSamples(folder, sampleDataFiles()); !written)
        return written;
    if (!m_setup.web)
        return {};
    return writeSamples(QFileInfo(folder).path(), sampleWebFiles(m_setup, SampleState::Installed));
}

Result<> WorldBuilder::writeSharedDisk() const
{
    if (m_setup.kind != Kind::FailoverCluster)
        return {};
    const QString mail = m_root + QStringLiteral("/shared/M/mail");
    if (auto made = makeFolder(mail + QStringLiteral("/incoming")); !made)
        return made;
    for (int i = 0; i < m_setup.queued; ++i) {
        const QString path
            = QStringLiteral("%1/incoming/B%2.MSG").arg(mail).arg(i + 1, 8, 10, QLatin1Char('0'));
        if (auto written
            = writeSample(path, "Subject: rehearsal\r\n\r\n", kStart.addSecs(-60 * (i + 1)).toLocalTime());
            !written)
            return written;
    }
    return writeSample(mail + QStringLiteral("/reg/settings.txt"), "rehearsal\r\n", kStart.toLocalTime());
}

Result<> WorldBuilder::writePackages() const
{
    const QDateTime made(QDate(2026, 10, 1), QTime(9, 0), Qt::LocalTime);
    const auto put = [&](const QString &name, const Result<QByteArray> &package) -> Result<> {
        if (!package)
            return fail(package.error());
        return writeSample(QStringLiteral("%1/packages/%2").arg(m_root, name), *package, made);
    };
    // The folder of a package tells what it is; see Scenario.cpp.
    const auto mailPackage = [&](const QString &variant) -> Result<QByteArray> {
        WorldSetup setup = m_setup;
        if (variant == QStringLiteral("x86"))
            setup.x64 = false;
        if (variant == QStringLiteral("other"))
            setup.enterprise = !setup.enterprise;
        auto package = samplePackage(setup, false);
        return variant == QStringLiteral("tampered") ? package.map(tamperedPackage) : package;
    };
    QStringList names{m_scenario.onSecondary.mailPackage, m_scenario.onPrimary.mailPackage};
    names.append(names.first().section(QLatin1Char('/'), -1));
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const bool plain = !name.contains(QLatin1Char('/'));
        const QString variant = plain ? QString() : name.section(QLatin1Char('/'), 0, 0);
        if (auto written = put(name, mailPackage(variant)); !written)
            return written;
    }
    const QByteArray note = sampleReleaseNote(m_setup);
    if (auto written = writeSample(m_root + QStringLiteral("/packages/release-note.txt"), note, made);
        !written)
        return written;
    if (m_scenario.onSecondary.webPackage.isEmpty())
        return {};
    return put(m_scenario.onSecondary.webPackage, samplePackage(m_setup, true));
}

} // namespace epost
