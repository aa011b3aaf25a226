// SPDX-License-Identifier: MIT
#include "ui/pages/CompareComponentsPage.h"

#include "components/ComponentVersion.h"
#include "procedure/SessionNotes.h"
#include "ui/SessionController.h"
#include "ui/widgets/FittingTable.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

Glyph glyphOf(ComponentVerdict verdict)
{
    if (verdict == ComponentVerdict::NotRead)
        return Glyph::Circle;
    return needsAttention(verdict) ? Glyph::Triangle : Glyph::Check;
}

/// One name may stand for several files.
QString nameOf(const ComponentRow &row)
{
    return row.name == row.file ? row.name : QStringLiteral("%1 (%2)").arg(row.name, row.file);
}

/// Nothing changed, and nothing else was to be expected.
bool isQuiet(const ComponentRow &row)
{
    return !needsAttention(row.verdict) && row.before == row.after && row.verdict != ComponentVerdict::NotRead
        && row.verdict != ComponentVerdict::Updated && row.verdict != ComponentVerdict::Added;
}

} // namespace

CompareComponentsPage::CompareComponentsPage(const StepSpec &spec, const WizardContext &context,
                                             QWidget *parent)
    : StepPage(spec, context, parent)
    , m_table(new FittingTable(
          {tr("Component"), tr("Before"), tr("After"), tr("Expected"), tr("Other node"), tr("Verdict")},
          this))
    , m_all(new QCheckBox(tr("Show the e&qual lines too"), this))
    , m_hidden(new QLabel(this))
    , m_noteBox(new QGroupBox(tr("Expected versions"), this))
    , m_note(new QPlainTextEdit(m_noteBox))
    , m_saveNote(new QPushButton(tr("&Save the release note into the session"), m_noteBox))
{
    m_table->setObjectName(QStringLiteral("components"));
    m_table->setAccessibleName(tr("COMPONENT LIST"));
    m_all->setObjectName(QStringLiteral("showEqual"));
    m_note->setObjectName(QStringLiteral("releaseNote"));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().height() * 7);
    m_saveNote->setObjectName(QStringLiteral("saveReleaseNote"));
    auto *label = new QLabel(tr("Paste the vendor's &release note here to compare with it"), m_noteBox);
    label->setBuddy(m_note);
    auto *note = new QVBoxLayout(m_noteBox);
    note->addWidget(label);
    note->addWidget(m_note);
    note->addWidget(m_saveNote, 0, Qt::AlignRight);
    addDetail(m_table);
    addDetail(m_hidden);
    addDetail(m_all);
    addDetail(m_noteBox);
    connect(m_all, &QCheckBox::toggled, this, &CompareComponentsPage::refresh);
    connect(m_saveNote, &QPushButton::clicked, this, &CompareComponentsPage::saveNote);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_saveNote->setEnabled(!m_note->toPlainText().trimmed().isEmpty()); });
    m_saveNote->setEnabled(false);
}

void CompareComponentsPage::showDetails(const RunView &view)
{
    const Catalog *catalog = context().run.catalog();
    if (catalog && m_parsedNote != view.session.releaseNote) {
        m_parsedNote = view.session.releaseNote;
        m_expected = ReleaseNote::parse(m_parsedNote, *catalog).expected();
    }
    showTable(view);
    showNote(view);
}

void CompareComponentsPage::showTable(const RunView &view)
{
    SessionNode node = view.session.nodeOf(spec().role);
    const StepPreview *seen = context().run.preview(spec().number);
    if (seen && !seen->components.isEmpty())
        node.after = seen->components.components();
    const SessionNode &other = view.session.nodeOf(otherRole(spec().role));
    QList<QList<FittingTable::Cell>> rows;
    qsizetype quiet = 0;
    for (const ComponentRow &row : ComponentTable::of(node, &other, m_expected).rows) {
        quiet += isQuiet(row) ? 1 : 0;
        if (isQuiet(row) && !m_all->isChecked())
            continue;
        rows.append({{nameOf(row)},
                     {versionOrDash(row.before)},
                     {versionOrDash(row.after)},
                     {versionOrDash(row.expectedVersion)},
                     {versionOrDash(row.other)},
                     {verdictText(row.verdict), glyphOf(row.verdict)}});
    }
    m_table->show(rows);
    m_table->setVisible(!rows.isEmpty());
    m_all->setVisible(quiet > 0);
    m_hidden->setVisible(quiet > 0 && !m_all->isChecked());
    m_hidden->setText(
        tr("%n line(s) are the same as before and not shown.", nullptr, static_cast<int>(quiet)));
}

void CompareComponentsPage::showNote(const RunView &view)
{
    m_noteBox->setVisible(view.session.releaseNote.isEmpty() && isTurn(stage()));
}

void CompareComponentsPage::saveNote()
{
    write([text = m_note->toPlainText()](OpenSession &session, Machine &) {
        return enterReleaseNote(session.file, text, session.catalog);
    });
}

} // namespace epost
