// SPDX-License-Identifier: MIT
#include "ui/NoteDialog.h"

#include "procedure/EvidenceFile.h"
#include "ui/SessionController.h"
#include "ui/help/HelpHost.h"
#include "ui/widgets/FindingsView.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

/// The step at which the work stands; the last one after the end.
StepNumber presentStep(const Session &session)
{
    return session.nextStep().value_or(StepNumber::of<StepNumber::kLast>());
}

} // namespace

NoteDialog::NoteDialog(SessionController &run, QWidget *parent)
    : QDialog(parent)
    , m_run(run)
    , m_kind(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_person(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_missing(new QLabel(this))
    , m_problem(new FindingsView(this))
    , m_write(new QPushButton(tr("&Write down"), this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write down"));
    helpWithF1(this, QStringLiteral("window"));
    setModal(true);
    build();
    if (const auto &view = m_run.view())
        m_person->setText(view->session.team.worker);
    connect(&m_run, &SessionController::ended, this, &NoteDialog::takeEnding);
    connect(m_write, &QPushButton::clicked, this, &NoteDialog::write);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::showMissing);
    connect(m_person, &QLineEdit::textChanged, this, &NoteDialog::showMissing);
    connect(m_file, &QLineEdit::textChanged, this, &NoteDialog::showMissing);
    showMissing();
    resize(620, 400);
}

void NoteDialog::build()
{
    m_kind->setObjectName(QStringLiteral("noteKind"));
    for (const Note::Kind kind : {Note::Kind::Remark, Note::Kind::Incident, Note::Kind::Deviation})
        m_kind->addItem(noteKindText(kind), static_cast<int>(kind));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setTabChangesFocus(true);
    m_person->setObjectName(QStringLiteral("notePerson"));
    m_file->setObjectName(QStringLiteral("noteFile"));
    m_missing->setObjectName(QStringLiteral("noteMissing"));
    m_missing->setWordWrap(true);
    m_problem->setVisible(false);
    m_write->setObjectName(QStringLiteral("noteWrite"));
    m_write->setDefault(true);
    auto *browseButton = new QPushButton(tr("&Browse..."), this);
    browseButton->setObjectName(QStringLiteral("noteBrowse"));
    connect(browseButton, &QPushButton::clicked, this, &NoteDialog::browse);
    auto *cancel = new QPushButton(tr("Ca&ncel"), this);
    cancel->setObjectName(QStringLiteral("noteCancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Text:"), m_text);
    form->addRow(tr("&Person:"), m_person);
    auto *fileLabel = new QLabel(tr("&Evidence (a screenshot, may stay empty):"), this);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, file);
    auto *never = new QLabel(tr("Never write a licence key here: the session goes into the report."), this);
    never->setWordWrap(true);
    never->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_write);
    foot->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(never);
    layout->addWidget(m_problem);
    layout->addLayout(foot);
    m_text->setFocus();
}

void NoteDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose the evidence"), QDir::homePath(),
                                   tr("Pictures (*.png *.jpg *.jpeg *.bmp);;All files (*)"));
    dialog->setObjectName(QStringLiteral("evidenceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void NoteDialog::showMissing()
{
    QString missing;
    if (m_text->toPlainText().trimmed().isEmpty() && m_file->text().trimmed().isEmpty())
        missing = tr("The text is missing.");
    else if (m_person->text().trimmed().isEmpty())
        missing = tr("The name is missing.");
    m_missing->setText(missing);
    m_write->setEnabled(missing.isEmpty() && !m_writing);
}

void NoteDialog::write()
{
    if (m_run.busy() || !m_run.view())
        return;
    m_writing = true;
    showMissing();
    Note note;
    note.kind = static_cast<Note::Kind>(m_kind->currentData().toInt());
    note.text = m_text->toPlainText().trimmed();
    note.person = m_person->text().trimmed();
    m_run.change([note, file = m_file->text().trimmed()](OpenSession &session, Machine &machine) -> Result<> {
        const QDateTime now = machine.clock().now();
        Session &written = session.file.session();
        if (!file.isEmpty()) {
            const auto added = EvidenceFile::add(session.file, presentStep(written),
                                                 QDir::fromNativeSeparators(file), note.text, now);
            if (!added)
                return fail(added.error());
        }
        if (note.text.isEmpty())
            return {};
        Note made = note;
        made.time = now;
        written.notes.append(made);
        return session.file.save();
    });
}

void NoteDialog::takeEnding()
{
    if (!m_writing)
        return;
    m_writing = false;
    const auto &ending = m_run.lastEnding();
    if (ending && ending->kind == WorkEnding::Kind::Changed) {
        accept();
        return;
    }
    m_problem->setVisible(true);
    m_problem->show(ending ? ending->findings : Findings(), {});
    showMissing();
}

} // namespace epost
