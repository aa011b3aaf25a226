// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsForm.h"

#include "ui/settings/SettingEditor.h"

#include <QVBoxLayout>

namespace epost {

namespace {

/// The mistakes at \a place or below it, relative to it.
QList<JsonMistake> below(const QString &place, const QList<JsonMistake> &mistakes)
{
    QList<JsonMistake> found;
    for (const JsonMistake &mistake : mistakes) {
        if (mistake.place == place)
            found.append({{}, mistake.what});
        else if (mistake.place.startsWith(place + QLatin1Char('.')))
            found.append({mistake.place.mid(place.size() + 1), mistake.what});
        else if (mistake.place.startsWith(place + QLatin1Char('[')))
            found.append({mistake.place.mid(place.size()), mistake.what});
    }
    return found;
}

} // namespace

SettingsForm::SettingsForm(const QList<SettingField> &fields, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (const SettingField &field : fields) {
        auto *editor = new SettingEditor(field, this);
        m_editors.append(editor);
        column->addWidget(editor);
        connect(editor, &SettingEditor::edited, this, [this, editor] { takeFrom(*editor); });
    }
}

void SettingsForm::show(const QJsonObject &object)
{
    m_object = object;
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->show(valueAt(object, editor->field().place));
}

void SettingsForm::takeFrom(const SettingEditor &editor)
{
    m_object = withValueAt(m_object, editor.field().place, editor.value());
    Q_EMIT edited();
}

QList<JsonMistake> SettingsForm::showMistakes(const QList<JsonMistake> &mistakes)
{
    QList<JsonMistake> left = mistakes;
    for (SettingEditor *editor : std::as_const(m_editors)) {
        const QString &place = editor->field().place;
        editor->showMistakes(below(place, mistakes));
        left.removeIf([&](const JsonMistake &mistake) { return !below(place, {mistake}).isEmpty(); });
    }
    return left;
}

void SettingsForm::setReadOnly(bool readOnly)
{
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->setReadOnly(readOnly);
}

void SettingsForm::setFolder(const QString &folder)
{
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->setFolder(folder);
}

} // namespace epost
