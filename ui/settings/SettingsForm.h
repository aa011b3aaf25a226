// SPDX-License-Identifier: MIT
#pragma once

#include "base/JsonPlace.h"
#include "base/JsonReader.h"
#include "ui/settings/SettingField.h"

#include <QWidget>

namespace epost {

class SettingEditor;

/// Edits the fields of one object. What the object holds besides stays as it is.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(const QList<SettingField> &fields, QWidget *parent = nullptr);

    void show(const QJsonObject &object);
    [[nodiscard]] const QJsonObject &object() const { return m_object; }
    /// \param mistakes with places relative to the object
    /// \return those that no field shows
    QList<JsonMistake> showMistakes(const QList<JsonMistake> &mistakes);
    void setReadOnly(bool readOnly);
    void setFolder(const QString &folder);

Q_SIGNALS:
    void edited();

private:
    void takeFrom(const SettingEditor &editor);

    QJsonObject m_object;
    QList<SettingEditor *> m_editors;
};

} // namespace epost
