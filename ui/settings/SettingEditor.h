// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "ui/settings/SettingField.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace epost {

class SettingsForm;
class SettingsList;

/// Edits one field: its label, the field itself, the hint, and what is wrong with it.
class SettingEditor : public QWidget {
    Q_OBJECT

public:
    explicit SettingEditor(const SettingField &field, QWidget *parent = nullptr);

    [[nodiscard]] const SettingField &field() const { return m_field; }
    /// Shows a value; emits nothing.
    void show(const QJsonValue &value);
    /// What a person has made of it; the value that was shown where nothing was edited.
    [[nodiscard]] QJsonValue value() const { return m_value; }
    /// \param mistakes with places relative to the field; empty: its own
    void showMistakes(const QList<JsonMistake> &mistakes);
    void setReadOnly(bool readOnly);
    /// Where file dialogs begin, and what paths are relative to.
    void setFolder(const QString &folder);

Q_SIGNALS:
    void edited();

private:
    using Take = std::function<QJsonValue(const QJsonValue &before)>;

    void build();
    /// A widget whose changes are taken over as \a take tells.
    void adopt(QWidget *widget, const std::function<void(const QJsonValue &)> &showIt, const Take &take);
    void take(const Take &take);
    void addBesideLabel(QWidget *widget);
    void buildText();
    void buildLines();
    void buildNumber();
    void buildNumbers();
    void buildSteps();
    void buildCheck();
    void buildChoice();
    void buildLocalized();
    void buildPicture();
    void buildOptional();
    void buildObjects();
    [[nodiscard]] QPlainTextEdit *newTextBox(int lines);

    SettingField m_field;
    QJsonValue m_value;
    QString m_folder;
    bool m_showing = false;
    QVBoxLayout *m_column;
    QLabel *m_label = nullptr;
    QLabel *m_mistake = nullptr;
    QList<QWidget *> m_widgets; ///< what a person can edit
    QList<std::function<void(const QJsonValue &)>> m_show;
    SettingsForm *m_form = nullptr; ///< of Optional
    SettingsList *m_list = nullptr; ///< of Objects
};

} // namespace epost
