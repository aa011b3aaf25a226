// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Folder.h"
#include "base/Result.h"
#include "base/Sha256.h"
#include "components/ComponentVersion.h"
#include "package/PeLayout.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace epost {

class Catalog;

/// One executable module of an install.
struct Component {
    QString name; ///< as in COMPONENT LIST; the file name for a module that the catalogue does not know
    QString file; ///< relative to the folder, '/' between components
    ComponentVersion version; ///< empty where the file carries none
    Sha256 sha256;
    QDateTime modified; ///< invalid in a list that was read from JSON without it
    PeMachine machine = PeMachine::None;

    [[nodiscard]] QString fileName() const { return file.section(QLatin1Char('/'), -1); }
    bool operator==(const Component &) const = default;
};

/// COMPONENT LIST as the files tell it: what an administrator sees in Mail Control, and the proof that two
/// nodes hold the same bits. A value.
class ComponentList {
    Q_DECLARE_TR_FUNCTIONS(epost::ComponentList)

public:
    ComponentList() = default;
    /// \param components in any order
    explicit ComponentList(QList<Component> components);

    /// Every executable module in \a folder and below it, and whatever else the catalogue calls a component.
    /// Data files and the product's own folders are left out. Reads and hashes each file, several at a time.
    /// \return the error names the file that could not be read
    [[nodiscard]] static Result<ComponentList> ofFolder(const Folder &folder, const Catalog &catalog,
                                                        const CancelToken &cancel = {});

    /// In the order of their files, without regard to case.
    [[nodiscard]] const QList<Component> &components() const { return m_components; }
    [[nodiscard]] bool isEmpty() const { return m_components.isEmpty(); }
    /// The file of that component nearest to the top of the folder; null where there is none.
    [[nodiscard]] const Component *find(const QString &name) const;

    /// [{"name","file","version","sha256","machine","modified"}]
    [[nodiscard]] QJsonArray toJson() const;
    /// Reads {"components":[…]} as `components --json` writes it. Names, files and hashes are needed; one
    /// file may come only once. \return Damaged with the place of the mistake
    [[nodiscard]] static Result<ComponentList> fromJson(const QJsonObject &object);

    bool operator==(const ComponentList &) const = default;

private:
    QList<Component> m_components;
};

} // namespace epost
