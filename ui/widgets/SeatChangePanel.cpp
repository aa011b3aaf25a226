// SPDX-License-Identifier: MIT
#include "ui/widgets/SeatChangePanel.h"

#include "ui/SeatChange.h"
#include "ui/WizardEnvironment.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/SpacedText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace epost {

SeatChangePanel::SeatChangePanel(const WizardContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ways(buildWays())
    , m_done(new QLabel(this))
    , m_problem(new FindingsView(this))
{
    m_done->setObjectName(QStringLiteral("handedOver"));
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_problem->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_ways);
    layout->addWidget(m_done);
    layout->addWidget(m_problem);
    connect(&m_context.run, &SessionController::ended, this, &SeatChangePanel::takeEnding);
}

QWidget *SeatChangePanel::buildWays()
{
    auto *ways = new QGroupBox(tr("How the session gets there"), this);
    m_here
        = new QRadioButton(tr("In this very &file: both nodes can open the folder in which it lies"), ways);
    m_here->setObjectName(QStringLiteral("handOverHere"));
    m_copy = new QRadioButton(
        tr("As a co&py, with the update programs, in a folder that the other node can open"), ways);
    m_copy->setObjectName(QStringLiteral("handOverCopy"));
    m_folder = new QLineEdit(ways);
    m_folder->setObjectName(QStringLiteral("handOverFolder"));
    m_folder->setPlaceholderText(QStringLiteral("\\\\fileserver\\work\\epost"));
    auto *folderLabel = new QLabel(tr("F&older:"), ways);
    folderLabel->setBuddy(m_folder);
    m_browse = new QPushButton(tr("Bro&wse..."), ways);
    m_browse->setObjectName(QStringLiteral("browseFolder"));
    m_person = new QLineEdit(ways);
    m_person->setObjectName(QStringLiteral("handOverPerson"));
    auto *personLabel = new QLabel(tr("&Handed over by:"), ways);
    personLabel->setBuddy(m_person);
    auto *never = new QLabel(
        tr("Never the shared disk: it moves with the role, and only the active node sees it."), ways);
    never->setWordWrap(true);
    never->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *folderRow = new QHBoxLayout;
    folderRow->addSpacing(ways->fontMetrics().height() * 2);
    folderRow->addWidget(folderLabel);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    auto *personRow = new QHBoxLayout;
    personRow->addWidget(personLabel);
    personRow->addWidget(m_person);
    personRow->addStretch(1);
    auto *layout = new QVBoxLayout(ways);
    layout->addWidget(m_here);
    layout->addWidget(m_copy);
    layout->addLayout(folderRow);
    layout->addWidget(never);
    layout->addLayout(personRow);
    m_here->setChecked(true);
    connect(m_copy, &QRadioButton::toggled, this, [this] {
        render();
        Q_EMIT changed();
    });
    connect(m_folder, &QLineEdit::textChanged, this, &SeatChangePanel::changed);
    connect(m_person, &QLineEdit::textChanged, this, &SeatChangePanel::changed);
    connect(m_browse, &QPushButton::clicked, this, &SeatChangePanel::browse);
    return ways;
}

void SeatChangePanel::show(Role to)
{
    const auto &view = m_context.run.view();
    if (!view)
        return;
    // The next change of seats, or another session, begins anew.
    if (to != m_to || (m_from != view->path && m_handedAs != view->path)) {
        m_to = to;
        m_from = view->path;
        m_handedAs.clear();
        m_person->setText(view->session.team.worker);
        m_problem->setVisible(false);
    }
    render();
}

QString SeatChangePanel::hostName() const
{
    const auto &view = m_context.run.view();
    return view ? view->session.nodeOf(m_to).name.text() : QString();
}

bool SeatChangePanel::handedOver() const
{
    const auto &view = m_context.run.view();
    if (!view)
        return false;
    // A rehearsal's machine is always that of the seat: there only the hand-over itself tells.
    return !m_handedAs.isEmpty() || (!view->isRehearsal() && view->session.seat != view->here);
}

void SeatChangePanel::browse()
{
    auto *dialog = new QFileDialog(this, tr("A folder that the other node can open"), m_folder->text());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

PageAction SeatChangePanel::action() const
{
    const auto &view = m_context.run.view();
    if (!view)
        return {};
    if (handedOver())
        return view->isRehearsal() ? PageAction{tr("Go over to %1").arg(hostName()), {}, false}
                                   : PageAction{};
    QString missing;
    if (m_copy->isChecked() && m_folder->text().trimmed().isEmpty())
        missing = tr("The folder for the copy is missing.");
    else if (m_person->text().trimmed().isEmpty())
        missing = tr("The name of who hands over is missing.");
    return {tr("Hand the work over to %1").arg(hostName()), missing, true};
}

void SeatChangePanel::act()
{
    const auto &view = m_context.run.view();
    if (!view || m_context.run.busy())
        return;
    if (handedOver()) {
        const QString path = m_handedAs;
        m_context.run.open([&environment = m_context.environment, path](const Progress &, Findings &) {
            return environment.open(path, OwnerLock::Foreign::Respect);
        });
        return;
    }
    m_handing = true;
    const NodeName to = view->session.nodeOf(m_to).name;
    const QString person = m_person->text().trimmed();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    m_context.run.change(m_copy->isChecked() ? handOverInto(folder, to, person) : handOverHere(to, person));
}

void SeatChangePanel::takeEnding()
{
    const auto &ending = m_context.run.lastEnding();
    if (!ending)
        return;
    if (ending->kind == WorkEnding::Kind::Opened) {
        m_handedAs.clear();
        m_from = m_context.run.view() ? m_context.run.view()->path : QString();
    }
    if (m_handing) {
        m_handing = false;
        const bool done = ending->kind == WorkEnding::Kind::Changed;
        if (done) {
            const QString name = QFileInfo(m_from).fileName();
            m_handedAs = m_copy->isChecked()
                ? QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(name)
                : m_from;
        }
        m_problem->setVisible(!done);
        m_problem->show(done ? Findings() : ending->findings, {});
    }
    render();
    Q_EMIT changed();
}

void SeatChangePanel::render()
{
    const auto &view = m_context.run.view();
    const bool done = handedOver();
    m_ways->setVisible(!done);
    m_done->setVisible(done);
    m_folder->setEnabled(m_copy->isChecked());
    m_browse->setEnabled(m_copy->isChecked());
    if (!done || !view)
        return;
    const QString file = QDir::toNativeSeparators(m_handedAs.isEmpty() ? view->path : m_handedAs);
    const QString host = view->isRehearsal() ? hostName() : view->session.seat.text();
    QStringList lines{tr("The work at this seat is over. It goes on at %1.").arg(host),
                      tr("1. Sign in to %1 (not through the address of the mail server).").arg(host),
                      tr("2. Start this program there and open: %1").arg(file), tr("3. Close this window.")};
    if (view->isRehearsal())
        lines.last() = tr("In this rehearsal the button below takes over: it goes over to %1.").arg(host);
    m_done->setText(spacedText(lines));
}

} // namespace epost
