// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/SiteDraft.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace epost {

class SettingsForm;

/// Edits a site file: everything that differs from site to site. Nothing is written before “Save”; while a
/// session is open it can only be read.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    enum class Mode {
        Edit,
        ReadOnly, ///< a session is open: what is set here holds for the next one
    };

    /// \param siteFile the one in use; empty: none yet
    SettingsDialog(const QString &siteFile, Mode mode, QWidget *parent = nullptr);

    /// Whether something was edited and not saved.
    [[nodiscard]] bool changed() const { return m_draft && m_saved && !(*m_draft == *m_saved); }
    /// \param section index in settingsSections()
    void showSection(int section);
    void reject() override;

Q_SIGNALS:
    /// A site file was written; it is the one to be used.
    void saved(const QString &siteFile);

private:
    void build();
    [[nodiscard]] QWidget *buildFoot();
    void load(const QString &siteFile);
    /// The draft as it is now, in every field.
    void showDraft();
    void choose(int section);
    void takeForm(int section);
    void showState();
    void save();
    void saveTo(const QString &siteFile);
    void exportTo();
    void importFrom();
    void askImport(const QString &file, const SiteDraft &other);
    void tell(const QString &text);

    Mode m_mode;
    QString m_siteFile;
    std::optional<SiteDraft> m_saved; ///< as it is in the file; nothing where that cannot be read
    std::optional<SiteDraft> m_draft;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<SettingsForm *> m_forms;
    QLabel *m_place = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace epost
