// SPDX-License-Identifier: MIT
#include "components/ComponentList.h"

#include "base/Clock.h"
#include "base/Files.h"
#include "base/JsonReader.h"
#include "catalog/Catalog.h"
#include "components/PeImage.h"
#include "package/EntryPath.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentMap>

#include <algorithm>
#include <array>

namespace epost {

namespace {

constexpr std::array kMachines{PeMachine::None, PeMachine::X86, PeMachine::X64, PeMachine::Arm64,
                               PeMachine::Other};

Result<Component> readComponent(const Folder &folder, const QString &file, const Catalog &catalog,
                                const CancelToken &cancel)
{
    const QString path = folder.filePath(file);
    QFile device(path);
    if (auto opened = openForReading(device); !opened)
        return fail(opened.error());
    Component component;
    component.file = file;
    const CatalogComponent *known = catalog.componentOfFile(file);
    component.name = known ? known->name : QFileInfo(file).fileName();
    component.modified = QFileInfo(path).lastModified();

    const auto image = readPeImage(device);
    if (image) {
        component.machine = image->machine;
        component.version = ComponentVersion::fromText(image->shownVersion());
    } else if (image.error().errorClass() == ErrorClass::ReadWrite) {
        return fail(image.error().in(path));
    }
    if (!device.seek(0)) {
        return fail(Error(ErrorClass::ReadWrite, ComponentList::tr("The file could not be read."))
                        .in(path)
                        .withNative(device.errorString()));
    }
    const auto sha = sha256Of(device, cancel);
    if (!sha)
        return fail(sha.error().in(path));
    component.sha256 = *sha;
    return component;
}

PeMachine machineFromKey(const QString &key)
{
    const auto it = std::find_if(kMachines.begin(), kMachines.end(),
                                 [&](PeMachine machine) { return peMachineKey(machine) == key; });
    return it == kMachines.end() ? PeMachine::None : *it;
}

} // namespace

ComponentList::ComponentList(QList<Component> components)
    : m_components(std::move(components))
{
    std::sort(m_components.begin(), m_components.end(), [](const Component &a, const Component &b) {
        return EntryPath::fold(a.file) < EntryPath::fold(b.file);
    });
}

Result<ComponentList> ComponentList::ofFolder(const Folder &folder, const Catalog &catalog,
                                              const CancelToken &cancel)
{
    const auto files = filesBelow(folder.path());
    if (!files)
        return fail(files.error());
    QStringList modules;
    for (const WalkedFile &file : *files) {
        const bool module
            = catalog.isExecutable(file.relativePath) || catalog.componentOfFile(file.relativePath);
        if (module && !catalog.isDataFile(file.relativePath))
            modules.append(file.relativePath);
    }
    const auto read = [&](const QString &file) { return readComponent(folder, file, catalog, cancel); };
    const auto results = QtConcurrent::blockingMapped<QList<Result<Component>>>(modules, read);
    QList<Component> components;
    for (const Result<Component> &result : results) {
        if (!result)
            return fail(result.error());
        components.append(*result);
    }
    return ComponentList(components);
}

const Component *ComponentList::find(const QString &name) const
{
    const Component *nearest = nullptr;
    for (const Component &component : m_components) {
        if (component.name == name
            && (!nearest || component.file.count(QLatin1Char('/')) < nearest->file.count(QLatin1Char('/'))))
            nearest = &component;
    }
    return nearest;
}

QJsonArray ComponentList::toJson() const
{
    QJsonArray array;
    for (const Component &component : m_components) {
        QJsonObject object{
            {QStringLiteral("name"), component.name},
            {QStringLiteral("file"), component.file},
            {QStringLiteral("version"), component.version.text()},
            {QStringLiteral("sha256"), component.sha256.toHex()},
            {QStringLiteral("machine"), peMachineKey(component.machine)},
        };
        if (component.modified.isValid())
            object[QStringLiteral("modified")] = timeToText(component.modified);
        array.append(object);
    }
    return array;
}

Result<ComponentList> ComponentList::fromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    QList<Component> components;
    QSet<QString> seen;
    if (!reader.has(QStringLiteral("components")))
        reader.addMistake(QStringLiteral("components"), tr("a list is missing"));
    for (const QJsonObject &entry : reader.objects(QStringLiteral("components"))) {
        JsonReader part(entry, QStringLiteral("components[%1]").arg(components.size()));
        Component component;
        component.name = part.string(QStringLiteral("name"));
        component.file = part.string(QStringLiteral("file"));
        component.version = ComponentVersion::fromText(part.string(QStringLiteral("version"), {}));
        component.machine = machineFromKey(part.string(QStringLiteral("machine"), {}));
        component.modified = timeFromText(part.string(QStringLiteral("modified"), {}));
        if (const auto sha = Sha256::fromHex(part.string(QStringLiteral("sha256"))))
            component.sha256 = *sha;
        else
            part.addMistake(QStringLiteral("sha256"), sha.error().what());
        if (component.name.isEmpty() || component.file.isEmpty())
            part.addMistake(QStringLiteral("file"), tr("name and file are needed"));
        if (seen.contains(EntryPath::fold(component.file)))
            part.addMistake(QStringLiteral("file"), tr("“%1” comes twice").arg(component.file));
        seen.insert(EntryPath::fold(component.file));
        reader.absorb(part);
        components.append(component);
    }
    if (auto checked = reader.check(); !checked)
        return fail(checked.error());
    return ComponentList(components);
}

} // namespace epost
