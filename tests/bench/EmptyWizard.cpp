// SPDX-License-Identifier: MIT
// The least that a wizard can be: what the time to the first page of the product's is compared with.
#include <QApplication>
#include <QWizard>
#include <QWizardPage>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
