// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/PlanPage.h"

class QRadioButton;

namespace epost {

class PackageCard;

/// The plan: which update programs are applied. Files can be dropped anywhere on the page.
class PackagesPage : public PlanPage {
    Q_OBJECT

public:
    PackagesPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    void enter() override;

protected:
    void showPlan() override;
    [[nodiscard]] QList<Fact> factsOf(const Session &session) const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildWebChoice();
    void chooseWeb(bool used);
    void choosePackage(SessionPackage::Use use, const QString &path);
    void takeFiles(const QStringList &paths);

    PackageCard *m_mail;
    PackageCard *m_web;
    QRadioButton *m_webUsed = nullptr;
    QRadioButton *m_webUnused = nullptr;
};

} // namespace epost
