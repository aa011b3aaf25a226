// SPDX-License-Identifier: MIT
#include "catalog/CatalogReader.h"

#include "base/JsonReader.h"
#include "catalog/ReadParts.h"
#include "catalog/SiteReader.h"

#include <QSet>

#include <algorithm>

namespace epost {

namespace {

struct CatalogReader {
    Q_DECLARE_TR_FUNCTIONS(epost::CatalogReader)
};

/// What tells the objects of a list apart; empty where this is not a list of such objects.
QString mergeKey(const QJsonArray &list)
{
    for (const QString &key : {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("edition")}) {
        const bool everywhere = std::all_of(list.begin(), list.end(), [&](const QJsonValue &value) {
            return value.toObject().value(key).isString();
        });
        if (everywhere && !list.isEmpty())
            return key;
    }
    return {};
}

QJsonArray mergeList(const QJsonArray &base, const QJsonArray &overlay)
{
    const QString key = mergeKey(overlay);
    if (key.isEmpty() || (!base.isEmpty() && mergeKey(base) != key))
        return overlay;
    QJsonArray merged = base;
    for (const QJsonValue &value : overlay) {
        QJsonObject object = value.toObject();
        const bool remove = object.take(QStringLiteral("remove")).toBool();
        const auto same = std::find_if(merged.begin(), merged.end(), [&](const QJsonValue &other) {
            return other.toObject().value(key) == object.value(key);
        });
        if (same == merged.end()) {
            if (!remove)
                merged.append(object);
        } else if (remove) {
            merged.erase(same);
        } else {
            *same = mergeCatalog((*same).toObject(), object);
        }
    }
    return merged;
}

CatalogPort readPort(JsonReader &reader)
{
    reader.allowOnly(
        {QStringLiteral("port"), QStringLiteral("name"), QStringLiteral("optional"), QStringLiteral("tls")});
    const qint64 number = reader.integer(QStringLiteral("port"));
    if (number < 1 || number > 65535)
        reader.addMistake(QStringLiteral("port"), CatalogReader::tr("this is not a TCP port"));
    return {
        .port = static_cast<int>(number),
        .name = reader.string(QStringLiteral("name")),
        .optional = reader.boolean(QStringLiteral("optional"), false),
        .tls = reader.boolean(QStringLiteral("tls"), false),
    };
}

QList<Architecture> readArchitectures(JsonReader &reader, const QString &key)
{
    QList<Architecture> list;
    for (const QString &text : reader.strings(key)) {
        if (const auto architecture = architectureFromKey(text))
            list.append(*architecture);
        else
            reader.addMistake(key, CatalogReader::tr("“%1” is neither x86 nor x64").arg(text));
    }
    return list;
}

Product readProduct(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("id"), QStringLiteral("names"), QStringLiteral("architectures"),
                      QStringLiteral("services"), QStringLiteral("components"), QStringLiteral("enterprise"),
                      QStringLiteral("ports")});
    Product product;
    product.id = reader.string(QStringLiteral("id"));
    product.names = reader.strings(QStringLiteral("names"));
    if (product.names.isEmpty())
        reader.addMistake(QStringLiteral("names"), CatalogReader::tr("at least one is needed"));
    product.architectures = readArchitectures(reader, QStringLiteral("architectures"));
    product.services = reader.strings(QStringLiteral("services"));
    product.components = reader.strings(QStringLiteral("components"));
    product.enterprise = reader.boolean(QStringLiteral("enterprise"), false);
    product.ports = readEach(reader, QStringLiteral("ports"), readPort);
    return product;
}

CatalogService readService(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("purpose"),
                      QStringLiteral("executables")});
    return {
        .id = reader.string(QStringLiteral("id")),
        .label = reader.string(QStringLiteral("label")),
        .purpose = readText(reader, QStringLiteral("purpose")),
        .executables = reader.strings(QStringLiteral("executables")),
    };
}

CatalogTool readTool(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("executables"),
                      QStringLiteral("windowTitles"), QStringLiteral("inferred")});
    return {
        .id = reader.string(QStringLiteral("id")),
        .name = reader.string(QStringLiteral("name")),
        .executables = reader.strings(QStringLiteral("executables")),
        .windowTitles = reader.strings(QStringLiteral("windowTitles")),
        .inferred = reader.boolean(QStringLiteral("inferred"), false),
    };
}

CatalogComponent readComponent(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("name"), QStringLiteral("aliases"), QStringLiteral("files")});
    return {
        .name = reader.string(QStringLiteral("name")),
        .aliases = reader.strings(QStringLiteral("aliases")),
        .files = reader.strings(QStringLiteral("files")),
    };
}

PackageEdition readEdition(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("edition"), QStringLiteral("product")});
    return {
        .edition = reader.string(QStringLiteral("edition")),
        .product = reader.string(QStringLiteral("product")),
    };
}

InstallPaths readPaths(JsonReader &reader)
{
    reader.allowOnly(
        {QStringLiteral("programFolders"), QStringLiteral("mailFolder"), QStringLiteral("extractorDefault")});
    return {
        .programFolders = reader.strings(QStringLiteral("programFolders")),
        .mailFolder = reader.string(QStringLiteral("mailFolder")),
        .extractorDefault = reader.string(QStringLiteral("extractorDefault")),
    };
}

ForeignMarks readForeign(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("vSeriesFiles"), QStringLiteral("watcherServices")});
    return {
        .vSeriesFiles = reader.strings(QStringLiteral("vSeriesFiles")),
        .watcherServices = reader.strings(QStringLiteral("watcherServices")),
    };
}

/// The ids of a list; one that comes twice is a mistake.
template <typename Entry>
QSet<QString> idsOf(JsonReader &reader, const QString &key, const QList<Entry> &list, QString Entry::*id)
{
    QSet<QString> ids;
    for (const Entry &entry : list) {
        if (ids.contains(entry.*id))
            reader.addMistake(key, CatalogReader::tr("“%1” comes twice").arg(entry.*id));
        ids.insert(entry.*id);
    }
    return ids;
}

void checkReferences(JsonReader &reader, const QString &key, const QStringList &used,
                     const QSet<QString> &known)
{
    for (const QString &id : used) {
        if (!known.contains(id))
            reader.addMistake(key, CatalogReader::tr("“%1” does not exist").arg(id));
    }
}

void checkConsistency(JsonReader &reader, const CatalogData &data)
{
    const auto services = idsOf(reader, QStringLiteral("services"), data.services, &CatalogService::id);
    const auto components
        = idsOf(reader, QStringLiteral("components"), data.components, &CatalogComponent::name);
    const auto products = idsOf(reader, QStringLiteral("products"), data.products, &Product::id);
    (void)idsOf(reader, QStringLiteral("tools"), data.tools, &CatalogTool::id);
    (void)idsOf(reader, QStringLiteral("site.checklist"), data.site.checklist, &ChecklistItemSpec::id);
    for (const Product &product : data.products) {
        const QString place = QStringLiteral("products[%1]").arg(product.id);
        checkReferences(reader, place + QStringLiteral(".services"), product.services, services);
        checkReferences(reader, place + QStringLiteral(".components"), product.components, components);
    }
    for (const PackageEdition &edition : data.editions)
        checkReferences(reader, QStringLiteral("editions"), {edition.product}, products);
    for (const ChecklistItemSpec &item : data.site.checklist)
        checkReferences(reader, QStringLiteral("site.checklist[%1].products").arg(item.id), item.products,
                        products);
    checkReferences(reader, QStringLiteral("foreign.watcherServices"), data.foreign.watcherServices,
                    services);
}

} // namespace

QJsonObject mergeCatalog(const QJsonObject &base, const QJsonObject &overlay)
{
    QJsonObject merged = base;
    for (auto it = overlay.begin(); it != overlay.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        if (old.isObject() && it->isObject())
            merged[it.key()] = mergeCatalog(old.toObject(), it->toObject());
        else if (old.isArray() && it->isArray())
            merged[it.key()] = mergeList(old.toArray(), it->toArray());
        else
            merged[it.key()] = *it;
    }
    return merged;
}

Result<> checkCatalogSchema(const QJsonObject &object)
{
    JsonReader reader(object);
    const qint64 schema = reader.integer(QStringLiteral("schema"));
    if (auto checked = reader.check(); !checked)
        return checked;
    if (schema > CatalogData::kSchema) {
        return fail(ErrorClass::Unsupported,
                    CatalogReader::tr("The file has schema %1; this program knows schemas up to %2.")
                        .arg(schema)
                        .arg(CatalogData::kSchema),
                    CatalogReader::tr("Please use the version of this program that wrote the file."));
    }
    if (schema < 1)
        return fail(ErrorClass::Damaged, CatalogReader::tr("The file has no valid schema number."));
    return {};
}

Result<CatalogData> readCatalog(const QJsonObject &object)
{
    if (auto schema = checkCatalogSchema(object); !schema)
        return fail(schema.error());
    JsonReader reader(object);
    reader.allowOnly({QStringLiteral("schema"), QStringLiteral("products"), QStringLiteral("services"),
                      QStringLiteral("tools"), QStringLiteral("pictureWindows"), QStringLiteral("components"),
                      QStringLiteral("dataFiles"), QStringLiteral("executableFiles"),
                      QStringLiteral("editions"), QStringLiteral("paths"), QStringLiteral("foreign"),
                      QStringLiteral("webManagerPath"), QStringLiteral("site")});
    CatalogData data;
    data.products = readEach(reader, QStringLiteral("products"), readProduct);
    data.services = readEach(reader, QStringLiteral("services"), readService);
    data.tools = readEach(reader, QStringLiteral("tools"), readTool);
    data.pictureWindows = reader.strings(QStringLiteral("pictureWindows"));
    data.components = readEach(reader, QStringLiteral("components"), readComponent);
    data.dataFiles = reader.strings(QStringLiteral("dataFiles"));
    data.executableFiles = reader.strings(QStringLiteral("executableFiles"));
    data.editions = readEach(reader, QStringLiteral("editions"), readEdition);
    data.paths = readPart(reader, QStringLiteral("paths"), readPaths);
    data.foreign = readPart(reader, QStringLiteral("foreign"), readForeign);
    data.webManagerPath = reader.string(QStringLiteral("webManagerPath"));
    const QJsonObject site = reader.object(QStringLiteral("site"));
    data.site
        = readPart(reader, QStringLiteral("site"), [&](JsonReader &part) { return readSite(site, part); });
    checkConsistency(reader, data);
    if (auto checked = reader.check(); !checked)
        return fail(checked.error());
    return data;
}

} // namespace epost
