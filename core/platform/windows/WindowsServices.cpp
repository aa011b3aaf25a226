// SPDX-License-Identifier: MIT
#include "platform/windows/WindowsServices.h"

#include "base/Logging.h"
#include "platform/windows/ImagePath.h"
#include "platform/windows/LongPath.h"
#include "platform/windows/RegistryKey.h"
#include "platform/windows/ServiceManager.h"

namespace epost {

namespace {

ImagePathFacts imagePathFactsHere()
{
    return {environmentVariable, isFile, longPath};
}

/// What is registered, also where the service lets nobody query it (some of Windows' own do not).
Result<ServiceSetup> setupOf(const ServiceManager &manager, const QString &service)
{
    auto setup = manager.setup(service);
    if (setup || setup.error().errorClass() != ErrorClass::AccessDenied)
        return setup;
    const auto key = RegistryKey::open(QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + service,
                                       RegistryView::Bits64);
    if (!key)
        return setup;
    return ServiceSetup{key->rawText(QStringLiteral("ImagePath")),
                        key->number(QStringLiteral("Start")) == 2U};
}

} // namespace

Result<QList<ServiceInfo>> WindowsServices::servicesBelow(const Folder &folder) const
{
    const auto manager = ServiceManager::open();
    if (!manager)
        return fail(manager.error());
    auto all = manager->services();
    if (!all)
        return all;
    const ImagePathFacts facts = imagePathFactsHere();
    const auto wanted = Folder::fromPath(longPath(folder.path()));
    QList<ServiceInfo> found;
    for (ServiceInfo &service : *all) {
        const auto setup = setupOf(*manager, service.name);
        if (!setup) {
            if (setup.error().errorClass() == ErrorClass::NotFound) // removed since it was listed
                continue;
            return fail(setup.error());
        }
        const auto program = Folder::fromPath(serviceProgram(setup->imagePath, facts));
        if (!program || !(folder.contains(*program) || (wanted && wanted->contains(*program))))
            continue;
        service.imagePath = program->path();
        service.automaticStart = setup->automaticStart;
        found.append(service);
    }
    return found;
}

} // namespace epost
