// SPDX-License-Identifier: MIT
#include "catalog/Catalog.h"

#include "base/Files.h"
#include "base/JsonReader.h"
#include "catalog/CatalogReader.h"
#include "catalog/Wildcard.h"

#include <QFile>

#include <algorithm>

// A static library's resources are linked only where something refers to them. Not in a namespace: Qt says
// so.
static void initCatalogResource()
{
    Q_INIT_RESOURCE(epost_catalog);
}

namespace epost {

namespace {

bool matchesAny(const QStringList &wildcards, QStringView fileName)
{
    return std::any_of(wildcards.begin(), wildcards.end(),
                       [&](const QString &wildcard) { return matchesWildcard(wildcard, fileName); });
}

QStringView withoutFolder(QStringView path)
{
    // Paths of the services come as Windows writes them, in a rehearsal on Linux too.
    return path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

template <typename List, typename Condition>
auto findIn(const List &list, Condition condition) -> const typename List::value_type *
{
    const auto it = std::find_if(list.begin(), list.end(), condition);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

Result<QJsonObject> Catalog::defaults()
{
    initCatalogResource();
    QFile file(QStringLiteral(":/epost/catalog.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorClass::Internal, tr("The catalogue is missing in this program."));
    return parseJsonObject(file.readAll());
}

Catalog::Catalog(CatalogData data)
    : m_data(std::make_shared<const CatalogData>(std::move(data)))
{
}

Result<Catalog> Catalog::load(const QString &siteFile)
{
    if (siteFile.isEmpty())
        return fromSite({});
    constexpr qint64 kLimit = 4 << 20;
    const auto content = readFile(siteFile, kLimit);
    if (!content)
        return fail(content.error());
    // An empty file is not "no site file".
    auto catalog = fromSite(content->isEmpty() ? QByteArray(" ") : *content);
    return catalog ? catalog : fail(catalog.error().in(siteFile));
}

Result<Catalog> Catalog::fromSite(const QByteArray &siteJson)
{
    auto merged = defaults();
    if (!merged)
        return fail(merged.error());
    if (!siteJson.isEmpty()) {
        const QString remedy = tr("Please correct the site file at that place.");
        const auto overlay = parseJsonObject(siteJson);
        if (!overlay)
            return fail(Error(overlay.error().errorClass(), overlay.error().what(), remedy));
        if (auto schema = checkCatalogSchema(*overlay); !schema)
            return fail(schema.error());
        const auto data = readCatalog(mergeCatalog(*merged, *overlay));
        if (!data)
            return fail(Error(data.error().errorClass(), data.error().what(), remedy));
        return Catalog(*data);
    }
    const auto data = readCatalog(*merged);
    if (!data)
        return fail(data.error().in(QStringLiteral("catalog.json")));
    return Catalog(*data);
}

const Product *Catalog::product(const QString &id) const
{
    return findIn(products(), [&](const Product &product) { return product.id == id; });
}

const CatalogService *Catalog::service(const QString &id) const
{
    return findIn(services(), [&](const CatalogService &service) { return service.id == id; });
}

const CatalogService *Catalog::serviceOfExecutable(const QString &fileName) const
{
    const QStringView name = withoutFolder(fileName);
    return findIn(services(),
                  [&](const CatalogService &service) { return matchesAny(service.executables, name); });
}

const CatalogTool *Catalog::tool(const QString &id) const
{
    return findIn(tools(), [&](const CatalogTool &tool) { return tool.id == id; });
}

const CatalogTool *Catalog::toolOfExecutable(const QString &fileName) const
{
    const QStringView name = withoutFolder(fileName);
    return findIn(tools(), [&](const CatalogTool &tool) { return matchesAny(tool.executables, name); });
}

const CatalogComponent *Catalog::component(const QString &name) const
{
    return findIn(components(), [&](const CatalogComponent &component) { return component.name == name; });
}

const CatalogComponent *Catalog::componentOfFile(const QString &fileName) const
{
    const QStringView name = withoutFolder(fileName);
    return findIn(components(),
                  [&](const CatalogComponent &component) { return matchesAny(component.files, name); });
}

bool Catalog::isDataFile(const QString &fileName) const
{
    return matchesAny(m_data->dataFiles, withoutFolder(fileName));
}

bool Catalog::isExecutable(const QString &fileName) const
{
    return matchesAny(m_data->executableFiles, withoutFolder(fileName));
}

bool Catalog::isVSeriesFile(const QString &fileName) const
{
    return matchesAny(foreign().vSeriesFiles, withoutFolder(fileName));
}

bool Catalog::isClusterWatcher(const QString &fileName) const
{
    const CatalogService *owner = serviceOfExecutable(fileName);
    return owner && foreign().watcherServices.contains(owner->id);
}

const Product *Catalog::productOfEdition(const QString &edition) const
{
    const PackageEdition *known = findIn(m_data->editions, [&](const PackageEdition &candidate) {
        return candidate.edition.compare(edition, Qt::CaseInsensitive) == 0;
    });
    return known ? product(known->product) : nullptr;
}

QList<CatalogPort> Catalog::portsOf(const Product &product) const
{
    if (site().ports.isEmpty())
        return product.ports;
    QList<CatalogPort> ports;
    for (const int number : site().ports) {
        const CatalogPort *known
            = findIn(product.ports, [&](const CatalogPort &port) { return port.port == number; });
        ports.append({.port = number,
                      .name = known ? known->name : QString(),
                      .optional = false,
                      .tls = known && known->tls});
    }
    return ports;
}

QList<ChecklistItemSpec> Catalog::checklist(ChecklistPhase phase, const QString &productId, bool web) const
{
    QList<ChecklistItemSpec> items;
    for (const ChecklistItemSpec &item : site().checklist) {
        if (item.phase == phase && item.appliesTo(productId, web))
            items.append(item);
    }
    return items;
}

const ChecklistItemSpec *Catalog::checklistItem(const QString &id) const
{
    return findIn(site().checklist, [&](const ChecklistItemSpec &item) { return item.id == id; });
}

} // namespace epost
