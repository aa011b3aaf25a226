// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsDialog.h"

#include "base/TextList.h"
#include "ui/FileQuestion.h"
#include "ui/help/HelpHost.h"
#include "ui/settings/SettingsChanges.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsSections.h"
#include "ui/widgets/GlyphIcon.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace epost {

namespace {

QString siteFilter()
{
    return SettingsDialog::tr("Site files (*.json);;All files (*)");
}

QWidget *scrolled(const SettingsSection &section, SettingsForm *form)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 12, 8);
    column->setSpacing(12);
    auto *heading = new QLabel(section.title, content);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    heading->setFont(font);
    column->addWidget(heading);
    if (!section.intro.isEmpty())
        column->addWidget(newTextLabel(content, section.key + QStringLiteral("Intro"), section.intro));
    column->addWidget(form);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(const QString &siteFile, Mode mode, QWidget *parent)
    : QDialog(parent)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of the site"));
    build();
    helpWithF1(this, QStringLiteral("settings"));
    load(siteFile);
    resize(QSize(960, 680).boundedTo(screen()->availableSize() * 0.9));
}

void SettingsDialog::build()
{
    m_sections = new QListWidget(this);
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setSpacing(2); // Japanese typefaces bring no air of their own
    m_sections->setMaximumWidth(fontMetrics().height() * 15);
    m_stack = new QStackedWidget(this);
    for (const SettingsSection &section : settingsSections()) {
        auto *form = new SettingsForm(section.fields);
        form->setReadOnly(m_mode == Mode::ReadOnly);
        const int index = static_cast<int>(m_forms.size());
        connect(form, &SettingsForm::edited, this, [this, index] { takeForm(index); });
        m_forms.append(form);
        m_sections->addItem(section.title);
        m_stack->addWidget(scrolled(section, form));
    }
    m_place = newTextLabel(this, QStringLiteral("settingsPlace"));
    m_told = newTextLabel(this, QStringLiteral("settingsTold"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_sections, 1);
    middle->addWidget(m_stack, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_place);
    layout->addLayout(middle, 1);
    layout->addWidget(m_told);
    layout->addWidget(buildFoot());
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsDialog::choose);
    m_sections->setCurrentRow(0);
}

QWidget *SettingsDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [&](const char *name, const QString &text, const QString &tip) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        made->setAccessibleDescription(tip);
        made->setAutoDefault(false); // Enter in a field must not write a file
        return made;
    };
    m_import = button("settingsImport", tr("&Import..."),
                      tr("Takes over another site file, after a look at what would change."));
    m_export = button("settingsExport", tr("&Export..."), tr("Writes a copy, for the other node."));
    m_save = button("settingsSave", tr("&Save"), tr("Writes the site file; the plan uses it from then on."));
    auto *cancel = button("settingsClose", tr("&Close"), {});
    connect(m_import, &QPushButton::clicked, this, &SettingsDialog::importFrom);
    connect(m_export, &QPushButton::clicked, this, &SettingsDialog::exportTo);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(cancel);
    return foot;
}

void SettingsDialog::load(const QString &siteFile)
{
    m_siteFile = siteFile;
    auto draft = SiteDraft::load(siteFile);
    if (draft) {
        m_saved = *draft;
        m_draft = *draft;
        showDraft();
    } else {
        m_stack->setEnabled(false);
        tell(sentencesText({draft.error().text(), draft.error().remedy()}));
    }
    showState();
}

void SettingsDialog::showDraft()
{
    m_stack->setEnabled(true);
    for (SettingsForm *form : std::as_const(m_forms)) {
        form->setFolder(m_siteFile.isEmpty() ? QString() : QFileInfo(m_siteFile).path());
        form->show(m_draft->content());
    }
}

void SettingsDialog::showSection(int section)
{
    m_sections->setCurrentRow(section);
}

// Each form holds the whole: it learns here what the others have changed.
void SettingsDialog::choose(int section)
{
    if (m_draft)
        m_forms[section]->show(m_draft->content());
    m_stack->setCurrentIndex(section);
    showState();
}

void SettingsDialog::takeForm(int section)
{
    m_draft->setContent(m_forms[section]->object());
    m_told->clear();
    showState();
}

void SettingsDialog::showState()
{
    m_place->setText(m_siteFile.isEmpty()
                         ? tr("No site file yet: the settings of the program. “Save” asks where to write it.")
                         : tr("Site file: %1").arg(QDir::toNativeSeparators(m_siteFile)));
    const QList<JsonMistake> mistakes = m_draft ? m_draft->mistakes() : QList<JsonMistake>();
    QList<JsonMistake> nowhere = mistakes;
    for (int i = 0; i < m_forms.size(); ++i) {
        const QList<JsonMistake> left = m_forms[i]->showMistakes(mistakes);
        m_sections->item(i)->setIcon(left.size() < mistakes.size() ? glyphIcon(Glyph::Triangle) : QIcon());
        nowhere.removeIf([&](const JsonMistake &mistake) { return !left.contains(mistake); });
    }
    const bool editable = m_draft && m_mode == Mode::Edit;
    m_import->setEnabled(m_mode == Mode::Edit);
    m_export->setEnabled(m_draft && mistakes.isEmpty());
    m_save->setEnabled(editable && mistakes.isEmpty() && (changed() || m_siteFile.isEmpty()));
    if (m_mode == Mode::ReadOnly)
        tell(tr("A session is open: these settings can only be read. What it was begun with holds to its "
                "end. Close it to change them for the next one."));
    else if (!nowhere.isEmpty())
        tell(tr("The site file has a mistake that is not shown above. %1: %2")
                 .arg(nowhere.first().place, nowhere.first().what));
    else if (!mistakes.isEmpty())
        tell(tr("It cannot be saved yet: please correct %n value(s) in the sections that are marked.",
                nullptr, static_cast<int>(mistakes.size())));
}

void SettingsDialog::tell(const QString &text)
{
    m_told->setText(text);
}

void SettingsDialog::save()
{
    if (!m_siteFile.isEmpty()) {
        saveTo(m_siteFile);
        return;
    }
    FileQuestion::newFile(this, tr("Save the site file"), QStringLiteral("site.json"), siteFilter(),
                          [this](const QString &path) { saveTo(path); });
}

void SettingsDialog::saveTo(const QString &siteFile)
{
    if (const auto written = m_draft->save(siteFile); !written) {
        tell(
            tr("It was not saved. %1 %2").arg(written.error().in(siteFile).text(), written.error().remedy()));
        return;
    }
    m_siteFile = siteFile;
    m_saved = m_draft;
    showDraft();
    showState();
    tell(tr("Saved. The plan uses this site file."));
    Q_EMIT saved(siteFile);
}

void SettingsDialog::exportTo()
{
    FileQuestion::newFile(this, tr("Export the settings"), QStringLiteral("site.json"), siteFilter(),
                          [this](const QString &path) {
                              const auto written = m_draft->save(path);
                              tell(written
                                       ? tr("Exported: %1").arg(QDir::toNativeSeparators(path))
                                       : tr("It was not exported. %1 %2")
                                             .arg(written.error().in(path).text(), written.error().remedy()));
                          });
}

void SettingsDialog::importFrom()
{
    FileQuestion::file(this, tr("Import settings"), m_siteFile, siteFilter(), [this](const QString &path) {
        const auto other = SiteDraft::load(path);
        if (!other) {
            tell(tr("It was not imported. %1 %2").arg(other.error().text(), other.error().remedy()));
            return;
        }
        if (const auto mistakes = other->mistakes(); !mistakes.isEmpty()) {
            tell(tr("It was not imported. %1: %2").arg(mistakes.first().place, mistakes.first().what));
            return;
        }
        askImport(path, *other);
    });
}

void SettingsDialog::askImport(const QString &file, const SiteDraft &other)
{
    const auto present = m_draft ? m_draft : std::optional<SiteDraft>(SiteDraft::load({}).value_or(other));
    auto *question = new SettingsChanges(file, present->changesTo(other), this);
    connect(question, &QDialog::accepted, this, [this, other] {
        m_draft = other;
        if (!m_saved)
            m_saved = other;
        showDraft();
        showState();
        tell(tr("Imported, and not saved yet."));
    });
    question->open();
}

void SettingsDialog::reject()
{
    if (!changed() || m_mode == Mode::ReadOnly) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, windowTitle(), tr("Some settings are not saved."),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *drop = box->addButton(tr("&Discard them"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    drop->setObjectName(QStringLiteral("discard"));
    box->setDefaultButton(stay);
    connect(drop, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace epost
