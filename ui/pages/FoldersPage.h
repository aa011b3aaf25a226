// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/PlanPage.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace epost {

class FolderCases;

/// The plan: which folders are updated, on which nodes.
class FoldersPage : public PlanPage {
    Q_OBJECT

public:
    FoldersPage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;
    void enter() override;

protected:
    void showPlan() override;
    [[nodiscard]] QList<Fact> factsOf(const Session &session) const override;

private:
    [[nodiscard]] QWidget *buildFolders();
    [[nodiscard]] QWidget *buildCases();
    [[nodiscard]] QWidget *buildNodes();
    [[nodiscard]] QPushButton *addBrowse(QGridLayout *layout, int row, const QString &text,
                                         const QString &objectName);
    void showFolders();
    void showProducts();
    void showNodes();
    void browseMail();
    void browseWeb();
    void chooseMail(const QString &folder);
    void chooseWeb(const QString &folder);
    void chooseProduct(int index);
    void chooseNode(int index);

    bool m_entering = false;
    QComboBox *m_mail = nullptr;
    QLineEdit *m_web = nullptr;
    QLabel *m_webLabel = nullptr;
    QPushButton *m_webBrowse = nullptr;
    QComboBox *m_product = nullptr;
    QLabel *m_found = nullptr;
    FolderCases *m_cases = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_secondaryLabel = nullptr;
    QComboBox *m_secondary = nullptr;
    FactsView *m_nodes = nullptr;
};

} // namespace epost
