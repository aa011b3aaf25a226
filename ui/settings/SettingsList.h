// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonReader.h"
#include "ui/settings/SettingField.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace epost {

class SettingsForm;

/// Edits a list of objects: which there are, in which order, and the fields of the chosen one.
class SettingsList : public QWidget {
    Q_OBJECT

public:
    explicit SettingsList(const SettingField &field, QWidget *parent = nullptr);

    /// Keeps the choice where its element is still there.
    void show(const QJsonArray &array);
    [[nodiscard]] const QJsonArray &array() const { return m_array; }
    /// \param mistakes such as "[3].title" or "[ms-standard].ports"
    void showMistakes(const QList<JsonMistake> &mistakes);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void build();
    void choose(int row);
    void add();
    void remove();
    void move(int by);
    void takeForm();
    void showTitles();
    void showButtons();
    [[nodiscard]] QString titleOf(const QJsonObject &object) const;
    [[nodiscard]] QString freshName() const;

    SettingField m_field;
    QJsonArray m_array;
    QList<JsonMistake> m_mistakes;
    bool m_readOnly = false;
    QListWidget *m_list = nullptr;
    SettingsForm *m_form = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace epost
