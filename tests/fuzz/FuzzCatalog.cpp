// SPDX-License-Identifier: MIT
#include "Property.h"
#include "catalog/Catalog.h"
#include "components/ReleaseNote.h"

using namespace epost;
using epost::test::require;

namespace {

/// Asks for everything that a site file can change by the names that stand in it.
void askAll(const Catalog &catalog)
{
    for (const CatalogService &service : catalog.services()) {
        require(catalog.service(service.id), "a service is found by its id");
        for (const QString &file : service.executables)
            require(catalog.serviceOfExecutable(file), "a service is found by its program");
    }
    for (const CatalogTool &tool : catalog.tools()) {
        for (const QString &file : tool.executables)
            require(catalog.toolOfExecutable(file), "a tool is found by its program");
    }
    for (const CatalogComponent &component : catalog.components()) {
        require(catalog.component(component.name), "a component is found by its name");
        for (const QString &file : component.files) {
            require(catalog.componentOfFile(file), "a component is found by its file");
            (void)catalog.isDataFile(file);
            (void)catalog.isExecutable(file);
            (void)catalog.isVSeriesFile(file);
            (void)catalog.isClusterWatcher(file);
        }
    }
    for (const Product &product : catalog.products()) {
        require(catalog.product(product.id), "a product is found by its id");
        for (const QString &id : product.services)
            require(catalog.service(id), "a product's services exist");
        for (const QString &name : product.components)
            require(catalog.component(name), "a product's components exist");
        for (const Architecture architecture : product.architectures)
            (void)product.title(architecture);
        (void)catalog.portsOf(product);
        (void)catalog.checklist(ChecklistPhase::Before, product.id, true);
    }
    for (const ChecklistItemSpec &item : catalog.site().checklist)
        require(catalog.checklistItem(item.id), "an item of the checklist is found by its id");
    require(catalog.site().stepMinutes.size() == SiteSettings::kSteps, "every step has its minutes");
}

/// The names of components become a pattern for release notes.
void readNote(const Catalog &catalog)
{
    QString text;
    for (const CatalogComponent &component : catalog.components())
        text += component.name + QStringLiteral(" が v4.AG へアップします。");
    (void)ReleaseNote::parse(text, catalog);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto catalog = Catalog::fromSite(test::inputOf(data, size));
    if (catalog) {
        askAll(*catalog);
        readNote(*catalog);
        return 0;
    }
    require(catalog.error().errorClass() == ErrorClass::Damaged
                || catalog.error().errorClass() == ErrorClass::Unsupported,
            "a site file is damaged or newer, and never an internal error");
    require(!catalog.error().what().isEmpty(), "a refusal has a reason");
    return 0;
}
