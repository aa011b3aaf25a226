// SPDX-License-Identifier: MIT
#include "ui/pages/CompareComponentsPage.h"

#include "procedure/SessionNotes.h"
#include "ui/SessionController.h"
#include "ui/widgets/ComponentTableView.h"
#include "ui/widgets/ReleaseNoteEdit.h"

#include <QGroupBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

constexpr int kNoteLines = 6;

} // namespace

CompareComponentsPage::CompareComponentsPage(const StepSpec &spec, const WizardContext &context,
                                             QWidget *parent)
    : StepPage(spec, context, parent)
    , m_table(new ComponentTableView(this))
    , m_editNote(new QPushButton(tr("Change the expected &versions..."), this))
    , m_noteBox(new QGroupBox(tr("Expected versions"), this))
    , m_note(new ReleaseNoteEdit(kNoteLines, m_noteBox))
    , m_saveNote(new QPushButton(tr("&Save the release note into the session"), m_noteBox))
{
    m_editNote->setObjectName(QStringLiteral("editReleaseNote"));
    m_editNote->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_saveNote->setObjectName(QStringLiteral("saveReleaseNote"));
    m_saveNote->setEnabled(false);
    auto *note = new QVBoxLayout(m_noteBox);
    note->addWidget(m_note);
    note->addWidget(m_saveNote, 0, Qt::AlignRight);
    addDetail(m_table);
    addDetail(m_editNote);
    addDetail(m_noteBox);
    connect(m_editNote, &QPushButton::clicked, this, [this] {
        m_noteOpen = true;
        refresh();
        m_note->setFocus();
    });
    connect(m_note, &ReleaseNoteEdit::edited, this, &CompareComponentsPage::judgeNote);
    connect(m_saveNote, &QPushButton::clicked, this, &CompareComponentsPage::saveNote);
}

void CompareComponentsPage::showDetails(const RunView &view)
{
    const Catalog *catalog = context().run.catalog();
    if (catalog && m_savedNote != view.session.releaseNote) {
        m_savedNote = view.session.releaseNote;
        m_expected = ReleaseNote::parse(m_savedNote, *catalog).expected();
        m_note->setText(m_savedNote);
        m_shownNote = m_note->text();
        m_noteOpen = false;
    }
    showTable(view);
    showNote();
}

void CompareComponentsPage::showTable(const RunView &view)
{
    SessionNode node = view.session.nodeOf(spec().role);
    const StepPreview *seen = context().run.preview(spec().number);
    if (seen && !seen->components.isEmpty())
        node.after = seen->components.components();
    const SessionNode &other = view.session.nodeOf(otherRole(spec().role));
    m_table->show(ComponentTable::of(node, &other, m_expected));
}

void CompareComponentsPage::showNote()
{
    const bool open = m_savedNote.isEmpty() || m_noteOpen;
    m_editNote->setVisible(isTurn(stage()) && !open);
    m_noteBox->setVisible(isTurn(stage()) && open);
    judgeNote();
}

void CompareComponentsPage::judgeNote()
{
    m_saveNote->setEnabled(!m_note->text().trimmed().isEmpty() && m_note->text() != m_shownNote);
    if (const Catalog *catalog = context().run.catalog())
        m_note->judge(*catalog, tr("Without it, the versions are compared between the nodes only."));
}

void CompareComponentsPage::saveNote()
{
    write([text = m_note->text()](OpenSession &session, Machine &) {
        return enterReleaseNote(session.file, text, session.catalog);
    });
}

} // namespace epost
