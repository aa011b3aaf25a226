// SPDX-License-Identifier: MIT
#include "ui/widgets/PackagePlaces.h"

#include "procedure/NodeUpdate.h"
#include "ui/SessionController.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/SpacedText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace epost {

namespace {

using State = FoundPackage::State;
using Use = SessionPackage::Use;

Glyph glyphOf(State state)
{
    return state == State::Approved ? Glyph::Check : Glyph::Stop;
}

QString stateText(State state)
{
    switch (state) {
    case State::Approved:
        return PackagePlaces::tr("Found: the same file as on the first node");
    case State::Another:
        return PackagePlaces::tr("Cannot go on: another file than on the first node");
    case State::Missing:
        return PackagePlaces::tr("Cannot go on: not found");
    }
    Q_UNREACHABLE();
}

} // namespace

PackagePlaces::PackagePlaces(SessionController &run, QWidget *parent)
    : QGroupBox(tr("Update programs on this node"), parent)
    , m_run(run)
    , m_problem(new FindingsView(this))
    , m_again(new QPushButton(tr("Look &again"), this))
{
    setObjectName(QStringLiteral("packagePlaces"));
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    addRow(Use::Mail, grid);
    addRow(Use::Web, grid);
    m_again->setObjectName(QStringLiteral("lookAgain"));
    connect(m_again, &QPushButton::clicked, this, &PackagePlaces::look);
    grid->addWidget(m_again, grid->rowCount(), 2);
    m_problem->setVisible(false);
    grid->addWidget(m_problem, grid->rowCount(), 0, 1, 3);
    connect(&m_run, &SessionController::ended, this, &PackagePlaces::take);
    render();
}

void PackagePlaces::addRow(Use use, QGridLayout *grid)
{
    const bool mail = use == Use::Mail;
    Row row{new QLabel(this), new QLabel(this),
            new QPushButton(mail ? tr("Browse for the &mail update...") : tr("Browse for the w&eb update..."),
                            this)};
    row.text->setObjectName(mail ? QStringLiteral("mailPlace") : QStringLiteral("webPlace"));
    row.text->setWordWrap(true);
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row.browse->setObjectName(mail ? QStringLiteral("browseMail") : QStringLiteral("browseWeb"));
    connect(row.browse, &QPushButton::clicked, this, [this, use] { browse(use); });
    const int at = grid->rowCount();
    grid->addWidget(row.sign, at, 0, Qt::AlignTop);
    grid->addWidget(row.text, at, 1);
    grid->addWidget(row.browse, at, 2, Qt::AlignTop);
    m_rows[static_cast<int>(use)] = row;
}

void PackagePlaces::look()
{
    if (m_run.busy() || m_waiting)
        return;
    m_waiting = std::make_shared<Look>();
    m_run.change([look = m_waiting](OpenSession &session, Machine &machine) -> Result<> {
        const auto settled = PackageSearch::settle(session.file, machine);
        if (!settled)
            return fail(settled.error());
        look->found = *settled;
        return {};
    });
    // Nothing was begun where no session is open.
    if (!m_run.busy())
        m_waiting.reset();
    render();
}

void PackagePlaces::choose(Use use, const QString &path)
{
    if (m_run.busy() || m_waiting)
        return;
    m_waiting = std::make_shared<Look>();
    m_run.change([look = m_waiting, use, path](OpenSession &session, Machine &machine) -> Result<> {
        const auto chosen = PackageSearch::choose(session.file, use, path, machine);
        look->found = PackageSearch::find(session.file.session(), session.file.folder(), machine);
        return chosen;
    });
    if (!m_run.busy())
        m_waiting.reset();
    render();
}

void PackagePlaces::browse(Use use)
{
    const auto &view = m_run.view();
    const SessionPackage *package = view ? view->session.package(use) : nullptr;
    if (!package)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose %1").arg(package->fileName), QFileInfo(view->path).path(),
                                   tr("Programs (*.exe);;All files (*)"));
    dialog->setObjectName(QStringLiteral("packageDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, use](const QString &path) { choose(use, path); });
    dialog->open();
}

void PackagePlaces::take()
{
    // The end of something else may be told just after this look has begun.
    if (!m_waiting || m_run.busy())
        return;
    m_found = m_waiting->found;
    m_waiting.reset();
    m_looked = true;
    const auto &ending = m_run.lastEnding();
    const bool refused = ending && ending->kind == WorkEnding::Kind::NotChanged;
    m_problem->setVisible(refused);
    m_problem->show(refused ? ending->findings : Findings(), {});
    render();
    Q_EMIT changed();
}

bool PackagePlaces::complete() const
{
    return m_looked && !m_found.isEmpty()
        && std::all_of(m_found.begin(), m_found.end(),
                       [](const FoundPackage &found) { return found.state == State::Approved; });
}

QString PackagePlaces::missing() const
{
    if (!m_looked)
        return tr("The update programs are being looked for.");
    return complete() ? QString() : tr("The update programs of the first node are missing here.");
}

void PackagePlaces::render()
{
    const auto &view = m_run.view();
    const int side = fontMetrics().height();
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const auto use = static_cast<Use>(row.key());
        const SessionPackage *package = view ? view->session.package(use) : nullptr;
        for (QWidget *part : {static_cast<QWidget *>(row->sign), static_cast<QWidget *>(row->text),
                              static_cast<QWidget *>(row->browse)})
            part->setVisible(package != nullptr);
        if (!package)
            continue;
        const auto found = std::find_if(m_found.begin(), m_found.end(),
                                        [&](const FoundPackage &each) { return each.use == use; });
        const bool known = m_looked && found != m_found.end();
        QStringList lines{QStringLiteral("%1: %2").arg(NodeUpdate::useText(use), package->fileName)};
        lines.append(known ? stateText(found->state) : tr("Being looked for..."));
        lines.append(tr("Place: %1").arg(known ? found->path : package->path));
        lines.append(tr("SHA-256 applied: %1").arg(package->sha256.toHex()));
        if (known && found->state == State::Another)
            lines.append(
                tr("SHA-256 here: %1").arg(found->sha256 ? found->sha256->toHex() : tr("unreadable")));
        row->text->setText(spacedText(lines));
        row->sign->setPixmap(
            glyphIcon(known ? glyphOf(found->state) : Glyph::Circle).pixmap(QSize(side, side)));
        row->browse->setEnabled(!m_waiting);
    }
    m_again->setEnabled(!m_waiting);
}

} // namespace epost
