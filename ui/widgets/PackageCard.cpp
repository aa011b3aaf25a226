// SPDX-License-Identifier: MIT
#include "ui/widgets/PackageCard.h"

#include "base/NightTime.h"
#include "ui/FileQuestion.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace epost {

PackageCard::PackageCard(Use use, QWidget *parent)
    : QGroupBox(use == Use::Mail ? tr("Mail update program") : tr("Web administration update program"),
                parent)
    , m_use(use)
    , m_path(new QComboBox(this))
    , m_browse(new QPushButton(use == Use::Mail ? tr("B&rowse...") : tr("Brows&e..."), this))
    , m_state(new QLabel(this))
    , m_facts(new FactsView(this))
{
    const QString name = use == Use::Mail ? QStringLiteral("mailPackage") : QStringLiteral("webPackage");
    setObjectName(name + QStringLiteral("Card"));
    auto *label = new QLabel(use == Use::Mail ? tr("&Mail file") : tr("&Web file"), this);
    label->setBuddy(m_path);
    m_path->setObjectName(name);
    m_path->setEditable(true);
    m_path->setInsertPolicy(QComboBox::NoInsert);
    m_path->setCompleter(nullptr);
    m_path->setAccessibleName(title());
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_path->lineEdit()->setPlaceholderText(tr("Path of the file, or drop it here"));
    m_path->setToolTip(tr("The list holds the files that were used last."));
    // The page as a whole takes what is dropped, so that it need not hit this field.
    m_path->lineEdit()->setAcceptDrops(false);
    m_browse->setObjectName(name + QStringLiteral("Browse"));
    m_browse->setToolTip(tr("Chooses the file."));
    m_state->setObjectName(name + QStringLiteral("State"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(name + QStringLiteral("Facts"));
    connect(m_path, &QComboBox::editTextChanged, this,
            [this](const QString &text) { Q_EMIT chosen(pathIn(text)); });
    connect(m_browse, &QPushButton::clicked, this, &PackageCard::browse);

    auto *layout = new QGridLayout(this);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_path, 0, 1);
    layout->addWidget(m_browse, 0, 2);
    layout->addWidget(m_state, 1, 0, 1, 3);
    layout->addWidget(m_facts, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
}

QString PackageCard::pathIn(const QString &text)
{
    QString plain = text.trimmed();
    if (plain.size() > 1 && plain.startsWith(QLatin1Char('"')) && plain.endsWith(QLatin1Char('"')))
        plain = plain.mid(1, plain.size() - 2);
    return QDir::fromNativeSeparators(plain);
}

void PackageCard::setRecent(const QStringList &paths)
{
    const QSignalBlocker quiet(m_path);
    const QString text = m_path->currentText();
    m_path->clear();
    for (const QString &path : paths)
        m_path->addItem(QDir::toNativeSeparators(path));
    m_path->setEditText(text);
}

void PackageCard::browse()
{
    const QString present = pathIn(m_path->currentText());
    FileQuestion::file(this, title(), present.isEmpty() ? m_folder : present,
                       tr("Update programs (*.exe);;All files (*)"),
                       [this](const QString &path) { m_path->setEditText(path); });
}

void PackageCard::show(const QString &path, const PackageTrial *trial, const Catalog &catalog, bool busy)
{
    if (pathIn(m_path->currentText()) != path) {
        const QSignalBlocker quiet(m_path);
        m_path->setEditText(QDir::toNativeSeparators(path));
    }
    if (busy) {
        m_state->setText(tr("The file is being read."));
        m_state->setVisible(true);
        return;
    }
    const bool read = trial && trial->inspection;
    m_facts->show(read ? factsOf(*trial, catalog) : QList<Fact>());
    m_facts->setVisible(read);
    const Findings blockers = trial ? trial->findings.atLeast(Severity::Blocker) : Findings();
    m_state->setVisible(!blockers.isEmpty());
    if (!blockers.isEmpty())
        m_state->setText(tr("Cannot be used: %1").arg(blockers.first().title));
}

QList<Fact> PackageCard::factsOf(const PackageTrial &trial, const Catalog &catalog)
{
    const PackageInspection &inspection = *trial.inspection;
    const Package &package = inspection.package;
    const PackageName name = catalog.packageName(package.fileName());
    const QLocale locale;
    return {
        {tr("Name"), package.fileName()},
        {tr("Size"),
         tr("%1 (%2 bytes)").arg(locale.formattedDataSize(package.size()), locale.toString(package.size()))},
        {tr("SHA-256"), package.sha256().toHex()},
        {tr("Date"), name.date.isValid() ? NightTime::dateText(name.date) : tr("The name holds no date")},
        {tr("Kind"), kindText(name.kind)},
        {tr("Product"), editionText(name.edition, catalog)},
        {tr("Signature"), signatureText(trial.signature)},
        {tr("Content"),
         inspection.entries.isEmpty()
             ? tr("Cannot be read")
             : tr("%n file(s), %1", nullptr, static_cast<int>(inspection.entries.size()))
                   .arg(machineText(inspection))},
    };
}

QString PackageCard::kindText(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Mail:
        return tr("Mail server, by its name");
    case PackageKind::Web:
        return tr("Web administration, by its name");
    case PackageKind::Unknown:
        break;
    }
    return tr("The name does not tell");
}

QString PackageCard::editionText(const QString &edition, const Catalog &catalog)
{
    if (edition.isEmpty())
        return tr("The name does not tell");
    const Product *product = catalog.productOfEdition(edition);
    return product ? tr("%1 (%2)").arg(product->names.join(QStringLiteral(" / ")), edition)
                   : tr("%1 (not a published name)").arg(edition);
}

QString PackageCard::machineText(const PackageInspection &inspection)
{
    bool x86 = false;
    bool x64 = false;
    bool other = false;
    for (const InspectedEntry &entry : inspection.entries) {
        x86 = x86 || entry.machine == PeMachine::X86;
        x64 = x64 || entry.machine == PeMachine::X64;
        other = other || entry.machine == PeMachine::Arm64 || entry.machine == PeMachine::Other;
    }
    if (other)
        return tr("programs for an unexpected kind of machine among them");
    if (x86 && x64)
        return tr("32-bit and 64-bit programs");
    if (x64)
        return tr("64-bit programs (x64)");
    return x86 ? tr("32-bit programs (x86)") : tr("no programs");
}

QString PackageCard::signatureText(SignatureState state)
{
    switch (state) {
    case SignatureState::Valid:
        return tr("Valid");
    case SignatureState::Broken:
        return tr("Does not fit the content");
    case SignatureState::Unsigned:
        return tr("None");
    case SignatureState::NotChecked:
        break;
    }
    return tr("Not checked");
}

} // namespace epost
