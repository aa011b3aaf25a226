// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsList.h"

#include "ui/help/HelpTopics.h"
#include "ui/settings/SettingsForm.h"
#include "ui/widgets/GlyphIcon.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

SettingsList::SettingsList(const SettingField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsList::choose);
    connect(m_form, &SettingsForm::edited, this, &SettingsList::takeForm);
    connect(m_add, &QPushButton::clicked, this, &SettingsList::add);
    connect(m_remove, &QPushButton::clicked, this, &SettingsList::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    showButtons();
}

void SettingsList::build()
{
    const auto button = [this](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(tr("%1: %2").arg(m_field.label, text));
        made->setAutoDefault(false);
        return made;
    };
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("elements"));
    m_list->setAccessibleName(m_field.label);
    m_list->setSpacing(1);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = button("add", tr("Add"));
    m_remove = button("remove", tr("Remove"));
    m_up = button("up", tr("Up"));
    m_down = button("down", tr("Down"));
    auto *box = new QGroupBox(this);
    m_form = new SettingsForm(m_field.fields, box);
    auto *inBox = new QVBoxLayout(box);
    inBox->addWidget(m_form);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *each : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(box);
}

QString SettingsList::titleOf(const QJsonObject &object) const
{
    const QJsonValue value = valueAt(object, m_field.titlePlace);
    QString title = value.toString();
    if (value.isArray())
        title = value.toArray().first().toString();
    if (value.isObject()) {
        const QString own = value[HelpTopics::spokenLanguage()].toString();
        title = own.isEmpty() ? value[QStringLiteral("ja")].toString() : own;
    }
    return title.isEmpty() ? object.value(m_field.nameKey).toString() : title;
}

void SettingsList::show(const QJsonArray &array)
{
    const int row = std::max(0, m_list->currentRow());
    m_array = array;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const QJsonValue &value : array)
            m_list->addItem(titleOf(value.toObject()));
    }
    m_list->setCurrentRow(std::min<int>(row, m_list->count() - 1));
    choose(m_list->currentRow());
}

void SettingsList::choose(int row)
{
    m_form->parentWidget()->setVisible(row >= 0);
    if (row >= 0)
        m_form->show(m_array[row].toObject());
    showMistakes(m_mistakes);
    showButtons();
}

QString SettingsList::freshName() const
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("new-%1").arg(number);
        const bool taken = std::any_of(m_array.begin(), m_array.end(), [&](const QJsonValue &value) {
            return value[m_field.nameKey].toString() == name;
        });
        if (!taken)
            return name;
    }
}

void SettingsList::add()
{
    QJsonObject fresh = m_field.fresh;
    fresh[m_field.nameKey] = freshName();
    const int row = m_list->currentRow() + 1;
    m_array.insert(row, fresh);
    m_list->insertItem(row, titleOf(fresh));
    m_list->setCurrentRow(row);
    Q_EMIT edited();
}

void SettingsList::remove()
{
    const int row = m_list->currentRow();
    m_array.removeAt(row);
    {
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
    }
    choose(m_list->currentRow());
    Q_EMIT edited();
}

void SettingsList::move(int by)
{
    const int row = m_list->currentRow();
    m_array.insert(row + by, m_array.takeAt(row));
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(row + by, m_list->takeItem(row));
        m_list->setCurrentRow(row + by);
    }
    choose(row + by);
    Q_EMIT edited();
}

void SettingsList::takeForm()
{
    const int row = m_list->currentRow();
    m_array[row] = m_form->object();
    m_list->item(row)->setText(titleOf(m_form->object()));
    Q_EMIT edited();
}

void SettingsList::showMistakes(const QList<JsonMistake> &mistakes)
{
    m_mistakes = mistakes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString byNumber = QStringLiteral("[%1]").arg(row);
        const QString byName = QStringLiteral("[%1]").arg(m_array[row][m_field.nameKey].toString());
        QList<JsonMistake> own;
        for (const JsonMistake &mistake : mistakes) {
            for (const QString &start : {byNumber, byName}) {
                if (mistake.place.startsWith(start))
                    own.append({mistake.place.mid(start.size() + 1), mistake.what});
            }
        }
        // Shape, not colour alone: the sign stands before the name.
        m_list->item(row)->setIcon(own.isEmpty() ? QIcon() : glyphIcon(Glyph::Triangle));
        if (row == m_list->currentRow())
            m_form->showMistakes(own);
    }
}

void SettingsList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setReadOnly(readOnly);
    showButtons();
}

void SettingsList::showButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_list->count());
}

} // namespace epost
