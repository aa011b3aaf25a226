// SPDX-License-Identifier: MIT
#include "catalog/CatalogReader.h"

#include "base/JsonReader.h"
#include "catalog/ReadParts.h"
#include "catalog/SiteReader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace epost {

namespace {

struct CatalogReader {
    Q_DECLARE_TR_FUNCTIONS(epost::CatalogReader)
};

qsizetype indexOf(const QJsonArray &list, const QString &key, const QJsonValue &value)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const QJsonValue &element) {
        return element.toObject().value(key) == value;
    });
    return found == list.end() ? -1 : std::distance(list.begin(), found);
}

/// Puts the element at \a from behind the one that \a after names; behind "" it is the first.
void moveBehind(QJsonArray &list, const QString &key, qsizetype from, const QString &after)
{
    const QJsonValue element = list.takeAt(from);
    const qsizetype other = after.isEmpty() ? -1 : indexOf(list, key, after);
    list.insert(other < 0 && !after.isEmpty() ? from : other + 1, element);
}

QJsonArray mergeList(const QJsonArray &base, const QJsonArray &overlay)
{
    const QString key = mergeKeyOf(overlay);
    if (key.isEmpty() || mergeKeyOf(base) != key)
        return overlay;
    QJsonArray merged = base;
    for (const QJsonValue &value : overlay) {
        QJsonObject object = value.toObject();
        const bool remove = object.take(QStringLiteral("remove")).toBool();
        const QJsonValue after = object.take(QStringLiteral("after"));
        qsizetype index = indexOf(merged, key, object.value(key));
        if (remove) {
            if (index >= 0)
                merged.removeAt(index);
            continue;
        }
        if (index < 0) {
            index = merged.size();
            merged.append(object);
        } else {
            merged[index] = mergeCatalog(merged[index].toObject(), object);
        }
        if (after.isString())
            moveBehind(merged, key, index, after.toString());
    }
    return merged;
}

/// File names in which * and ? stand for something; a path or an empty name would never match.
QStringList readPatterns(JsonReader &reader, const QString &key)
{
    static const QRegularExpression kForbidden(QStringLiteral("[\\x00-\\x1f/\\\\:<>|\"]"));
    const QStringList patterns = reader.strings(key);
    for (const QString &pattern : patterns) {
        if (pattern.trimmed().isEmpty() || pattern.contains(kForbidden))
            reader.addMistake(key, CatalogReader::tr("“%1” is not a file name").arg(pattern));
    }
    return patterns;
}

/// Texts of which none is empty: an empty one would be found in everything.
QStringList readTexts(JsonReader &reader, const QString &key)
{
    const QStringList texts = reader.strings(key);
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            reader.addMistake(key, CatalogReader::tr("an empty line is not allowed"));
    }
    return texts;
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
    product.names = readTexts(reader, QStringLiteral("names"));
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
        .executables = readPatterns(reader, QStringLiteral("executables")),
    };
}

CatalogTool readTool(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("executables"),
                      QStringLiteral("windowTitles"), QStringLiteral("inferred")});
    return {
        .id = reader.string(QStringLiteral("id")),
        .name = reader.string(QStringLiteral("name")),
        .executables = readPatterns(reader, QStringLiteral("executables")),
        .windowTitles = readTexts(reader, QStringLiteral("windowTitles")),
        .inferred = reader.boolean(QStringLiteral("inferred"), false),
    };
}

CatalogComponent readComponent(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("name"), QStringLiteral("aliases"), QStringLiteral("files")});
    return {
        .name = reader.string(QStringLiteral("name")),
        .aliases = reader.strings(QStringLiteral("aliases")),
        .files = readPatterns(reader, QStringLiteral("files")),
    };
}

PackageBeginnings readPackageNames(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("mail"), QStringLiteral("web")});
    return {
        .mail = readTexts(reader, QStringLiteral("mail")),
        .web = readTexts(reader, QStringLiteral("web")),
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
        // A site file tells them apart by their names.
        (void)idsOf(reader, place + QStringLiteral(".ports"), product.ports, &CatalogPort::name);
    }
    for (const PackageEdition &edition : data.editions)
        checkReferences(reader, QStringLiteral("editions"), {edition.product}, products);
    for (const ChecklistItemSpec &item : data.site.checklist)
        checkReferences(reader, QStringLiteral("site.checklist[%1].products").arg(item.id), item.products,
                        products);
    checkReferences(reader, QStringLiteral("foreign.watcherServices"), data.foreign.watcherServices,
                    services);
}

CatalogData readData(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("schema"), QStringLiteral("products"), QStringLiteral("services"),
                      QStringLiteral("tools"), QStringLiteral("pictureWindows"), QStringLiteral("components"),
                      QStringLiteral("dataFiles"), QStringLiteral("executableFiles"),
                      QStringLiteral("packageNames"), QStringLiteral("editions"), QStringLiteral("paths"),
                      QStringLiteral("foreign"), QStringLiteral("webManagerPath"), QStringLiteral("site")});
    CatalogData data;
    data.products = readEach(reader, QStringLiteral("products"), readProduct);
    data.services = readEach(reader, QStringLiteral("services"), readService);
    data.tools = readEach(reader, QStringLiteral("tools"), readTool);
    data.pictureWindows = reader.strings(QStringLiteral("pictureWindows"));
    data.components = readEach(reader, QStringLiteral("components"), readComponent);
    data.dataFiles = readPatterns(reader, QStringLiteral("dataFiles"));
    data.executableFiles = readPatterns(reader, QStringLiteral("executableFiles"));
    data.packageNames = readPart(reader, QStringLiteral("packageNames"), readPackageNames);
    data.editions = readEach(reader, QStringLiteral("editions"), readEdition);
    data.paths = readPart(reader, QStringLiteral("paths"), readPaths);
    data.foreign = readPart(reader, QStringLiteral("foreign"), readForeign);
    data.webManagerPath = reader.string(QStringLiteral("webManagerPath"));
    const QJsonObject site = reader.object(QStringLiteral("site"));
    data.site
        = readPart(reader, QStringLiteral("site"), [&](JsonReader &part) { return readSite(site, part); });
    checkConsistency(reader, data);
    return data;
}

} // namespace

QString mergeKeyOf(const QJsonArray &list)
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

QJsonObject mergeCatalog(const QJsonObject &base, const QJsonObject &overlay)
{
    QJsonObject merged = base;
    for (auto it = overlay.begin(); it != overlay.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        if (it->isNull())
            merged.remove(it.key());
        else if (old.isObject() && it->isObject())
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
    CatalogData data = readData(reader);
    if (auto checked = reader.check(); !checked)
        return fail(checked.error());
    return data;
}

QList<JsonMistake> mistakesInCatalog(const QJsonObject &object)
{
    JsonReader reader(object);
    (void)readData(reader);
    return reader.mistakes();
}

} // namespace epost
