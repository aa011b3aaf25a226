// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/Catalog.h"
#include "procedure/PlanTrial.h"
#include "ui/widgets/FactsView.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;

namespace epost {

/// One update program of the plan: the field for its path with what was used last, and what the file is.
class PackageCard : public QGroupBox {
    Q_OBJECT

public:
    using Use = SessionPackage::Use;

    PackageCard(Use use, QWidget *parent);

    /// What is offered to be chosen again.
    void setRecent(const QStringList &paths);
    /// \param path as chosen; \param trial null: not looked at yet; \param busy it is being looked at
    void show(const QString &path, const PackageTrial *trial, const Catalog &catalog, bool busy);
    /// Where the dialog for the file begins.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void chosen(const QString &path); ///< with '/' between components

private:
    /// The path that a text means: as pasted from a file manager, with blanks and quotation marks around.
    [[nodiscard]] static QString pathIn(const QString &text);
    void browse();
    [[nodiscard]] static QList<Fact> factsOf(const PackageTrial &trial, const Catalog &catalog);
    [[nodiscard]] static QString kindText(PackageKind kind);
    [[nodiscard]] static QString machineText(const PackageInspection &inspection);
    [[nodiscard]] static QString editionText(const QString &edition, const Catalog &catalog);
    [[nodiscard]] static QString signatureText(SignatureState state);

    Use m_use;
    QString m_folder;
    QComboBox *m_path;
    QPushButton *m_browse;
    QLabel *m_state;
    FactsView *m_facts;
};

} // namespace epost
