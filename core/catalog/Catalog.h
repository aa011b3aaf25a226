// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "catalog/CatalogData.h"
#include "catalog/PackageName.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <memory>

namespace epost {

/// Everything about the vendor's products that may change or differ without a new program: products,
/// services, tools, components, names, and the settings of the site. An immutable value, cheap to copy,
/// thread-safe to read. Source: vendor FAQ03-37, FAQ07-11, FAQ07-15, FAQ09-06 and release notes; what is
/// inferred is marked in resources/catalog.json.
class Catalog {
    Q_DECLARE_TR_FUNCTIONS(epost::Catalog)

public:
    /// The catalogue of the program, overlaid by \a siteFile unless that is empty.
    /// \return the error names the site file and the place in it
    [[nodiscard]] static Result<Catalog> load(const QString &siteFile = {});
    /// What the program itself brings along, as a site file would overlay it.
    [[nodiscard]] static Result<QJsonObject> defaults();
    /// As load(), from the content of a site file.
    [[nodiscard]] static Result<Catalog> fromSite(const QByteArray &siteJson);

    [[nodiscard]] const QList<Product> &products() const { return m_data->products; }
    [[nodiscard]] const QList<CatalogService> &services() const { return m_data->services; }
    [[nodiscard]] const QList<CatalogTool> &tools() const { return m_data->tools; }
    /// Parts of the titles of windows worth a picture as evidence, beside those of the tools.
    [[nodiscard]] const QStringList &pictureWindows() const { return m_data->pictureWindows; }
    [[nodiscard]] const QList<CatalogComponent> &components() const { return m_data->components; }
    [[nodiscard]] const InstallPaths &paths() const { return m_data->paths; }
    [[nodiscard]] const ForeignMarks &foreign() const { return m_data->foreign; }
    [[nodiscard]] const QString &webManagerPath() const { return m_data->webManagerPath; }
    [[nodiscard]] const SiteSettings &site() const { return m_data->site; }

    /// The pointers live as long as any copy of the catalogue; null for what is not in it. File names are
    /// taken without regard to case and without their folder.
    [[nodiscard]] const Product *product(const QString &id) const;
    [[nodiscard]] const CatalogService *service(const QString &id) const;
    [[nodiscard]] const CatalogService *serviceOfExecutable(const QString &fileName) const;
    [[nodiscard]] const CatalogTool *tool(const QString &id) const;
    [[nodiscard]] const CatalogTool *toolOfExecutable(const QString &fileName) const;
    [[nodiscard]] const CatalogComponent *component(const QString &name) const;
    [[nodiscard]] const CatalogComponent *componentOfFile(const QString &fileName) const;

    /// Settings (*.dat) and account data (*.idx), which an update leaves alone (FAQ07-15, FAQ10-75).
    [[nodiscard]] bool isDataFile(const QString &fileName) const;
    /// Executable modules by their name: what a copy back restores (FAQ07-15).
    [[nodiscard]] bool isExecutable(const QString &fileName) const;
    [[nodiscard]] bool isVSeriesFile(const QString &fileName) const;
    /// The watcher of the E-Post方式クラスタ (FAQ13-23).
    [[nodiscard]] bool isClusterWatcher(const QString &fileName) const;
    /// What the file name of a package tells. \param fileName without folder
    [[nodiscard]] PackageName packageName(const QString &fileName) const
    {
        return PackageName::parse(fileName, m_data->packageNames);
    }
    /// The product whose packages carry \a edition in their names (PackageName::edition).
    [[nodiscard]] const Product *productOfEdition(const QString &edition) const;
    /// The ports to try for a product: the site's where it names some.
    [[nodiscard]] QList<CatalogPort> portsOf(const Product &product) const;
    /// The checklist of a phase, in the catalogue's order.
    [[nodiscard]] QList<ChecklistItemSpec> checklist(ChecklistPhase phase, const QString &productId,
                                                     bool web) const;
    [[nodiscard]] const ChecklistItemSpec *checklistItem(const QString &id) const;

private:
    explicit Catalog(CatalogData data);
    std::shared_ptr<const CatalogData> m_data;
};

} // namespace epost
