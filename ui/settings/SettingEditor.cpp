// SPDX-License-Identifier: MIT
#include "ui/settings/SettingEditor.h"

#include "procedure/StepNumber.h"
#include "ui/FileQuestion.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsList.h"
#include "ui/widgets/GlyphIcon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace epost {

namespace {

using Kind = SettingField::Kind;

/// In line heights.
constexpr int kLabelWidth = 18;
/// Against a stretch of 1: all that there is, up to its maximum.
constexpr int kGreedy = 100;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &element : value.toArray())
        texts.append(element.isString() ? element.toString() : element.toVariant().toString());
    return texts;
}

/// Numbers where they are some; other words stay as they are typed, and are told as a mistake.
QJsonArray numbersIn(const QString &text)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s,、，]+"));
    QJsonArray numbers;
    for (const QString &word : text.split(kBetween, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = word.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
        numbers.append(isNumber ? QJsonValue(number) : QJsonValue(word));
    }
    return numbers;
}

QJsonObject withText(const QJsonValue &before, const QString &key, const QString &text)
{
    QJsonObject object = before.toObject();
    // A text that is not there and stays empty is not written.
    if (!text.isEmpty() || object.contains(key))
        object[key] = text;
    return object;
}

} // namespace

SettingEditor::SettingEditor(const SettingField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("setting:") + field.place);
    m_column->setContentsMargins({});
    m_column->setSpacing(3);
    if (field.kind != Kind::Check && field.kind != Kind::Optional) {
        m_label = new QLabel(field.label, this);
        m_label->setWordWrap(true);
        // What is narrow stands beside its label, the rest below it.
        if (field.kind != Kind::Number && field.kind != Kind::Choice)
            m_column->addWidget(m_label);
    }
    build();
    if (!field.hint.isEmpty()) {
        auto *hint = new QLabel(field.hint, this);
        hint->setWordWrap(true);
        hint->setTextFormat(Qt::PlainText);
        QFont font = hint->font();
        font.setPointSizeF(font.pointSizeF() * 0.92);
        hint->setFont(font);
        m_column->addWidget(hint);
        for (QWidget *widget : std::as_const(m_widgets))
            widget->setAccessibleDescription(field.hint);
    }
    m_mistake = new QLabel(this);
    m_mistake->setObjectName(QStringLiteral("mistake"));
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mistake->hide();
    m_column->addWidget(m_mistake);
    if (m_label && !m_widgets.isEmpty())
        m_label->setBuddy(m_widgets.first());
}

void SettingEditor::build()
{
    switch (m_field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return buildText();
    case Kind::Lines:
        return buildLines();
    case Kind::Number:
        return buildNumber();
    case Kind::Numbers:
        return buildNumbers();
    case Kind::Steps:
        return buildSteps();
    case Kind::Check:
        return buildCheck();
    case Kind::Choice:
        return buildChoice();
    case Kind::Localized:
    case Kind::LongLocalized:
        return buildLocalized();
    case Kind::Picture:
        return buildPicture();
    case Kind::Optional:
        return buildOptional();
    case Kind::Objects:
        return buildObjects();
    }
}

void SettingEditor::show(const QJsonValue &value)
{
    m_showing = true;
    m_value = value;
    for (const auto &showIt : std::as_const(m_show))
        showIt(value);
    m_showing = false;
}

void SettingEditor::take(const Take &take)
{
    if (m_showing)
        return;
    m_value = take(m_value);
    Q_EMIT edited();
}

void SettingEditor::adopt(QWidget *widget, const std::function<void(const QJsonValue &)> &showIt,
                          const Take &how)
{
    m_widgets.append(widget);
    m_show.append(showIt);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(m_field.label);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        connect(line, &QLineEdit::textEdited, this, [this, how] { take(how); });
    else if (auto *box = qobject_cast<QPlainTextEdit *>(widget))
        connect(box, &QPlainTextEdit::textChanged, this, [this, how] { take(how); });
    else if (auto *number = qobject_cast<QSpinBox *>(widget))
        connect(number, &QSpinBox::valueChanged, this, [this, how] { take(how); });
    else if (auto *check = qobject_cast<QCheckBox *>(widget))
        connect(check, &QCheckBox::toggled, this, [this, how] { take(how); });
    else if (auto *choice = qobject_cast<QComboBox *>(widget))
        connect(choice, &QComboBox::currentIndexChanged, this, [this, how] { take(how); });
}

QPlainTextEdit *SettingEditor::newTextBox(int lines)
{
    auto *box = new QPlainTextEdit(this);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + 12);
    m_column->addWidget(box);
    return box;
}

void SettingEditor::addBesideLabel(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_label->setMaximumWidth(fontMetrics().height() * kLabelWidth);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label, kGreedy);
    row->addWidget(widget);
    row->addStretch(1);
    m_column->addLayout(row);
}

void SettingEditor::buildText()
{
    if (m_field.kind == Kind::LongText) {
        QPlainTextEdit *box = newTextBox(3);
        adopt(
            box, [box](const QJsonValue &value) { box->setPlainText(value.toString()); },
            [box](const QJsonValue &) { return box->toPlainText(); });
        return;
    }
    auto *line = new QLineEdit(this);
    m_column->addWidget(line);
    adopt(
        line, [line](const QJsonValue &value) { line->setText(value.toString()); },
        [line](const QJsonValue &) { return line->text().trimmed(); });
}

void SettingEditor::buildLines()
{
    QPlainTextEdit *box = newTextBox(4);
    adopt(
        box, [box](const QJsonValue &value) { box->setPlainText(textsOf(value).join(QLatin1Char('\n'))); },
        [box](const QJsonValue &) {
            QJsonArray lines;
            for (const QString &line : box->toPlainText().split(QLatin1Char('\n'))) {
                if (!line.trimmed().isEmpty())
                    lines.append(line.trimmed());
            }
            return lines;
        });
}

void SettingEditor::buildNumber()
{
    auto *number = new QSpinBox(this);
    number->setRange(m_field.least, m_field.most);
    number->setSuffix(m_field.unit.isEmpty() ? QString() : QLatin1Char(' ') + m_field.unit);
    addBesideLabel(number);
    adopt(
        number, [number](const QJsonValue &value) { number->setValue(value.toInt()); },
        [number](const QJsonValue &) { return number->value(); });
}

void SettingEditor::buildNumbers()
{
    auto *line = new QLineEdit(this);
    m_column->addWidget(line);
    adopt(
        line, [line](const QJsonValue &value) { line->setText(textsOf(value).join(QStringLiteral(", "))); },
        [line](const QJsonValue &) { return numbersIn(line->text()); });
}

void SettingEditor::buildSteps()
{
    constexpr int kColumns = 3;
    auto *grid = new QGridLayout;
    for (int step = StepNumber::kFirst; step <= StepNumber::kLast; ++step) {
        const int index = step - StepNumber::kFirst;
        auto *number = new QSpinBox(this);
        number->setRange(m_field.least, m_field.most);
        number->setSuffix(QLatin1Char(' ') + m_field.unit);
        number->setAccessibleName(tr("%1: step %2").arg(m_field.label).arg(step));
        auto *label = new QLabel(QString::number(step), this);
        label->setBuddy(number);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, index / kColumns, 2 * (index % kColumns));
        grid->addWidget(number, index / kColumns, 2 * (index % kColumns) + 1);
        adopt(
            number,
            [number, index](const QJsonValue &value) { number->setValue(value.toArray().at(index).toInt()); },
            [number, index](const QJsonValue &before) {
                QJsonArray minutes = before.toArray();
                while (minutes.size() <= index)
                    minutes.append(0);
                minutes[index] = number->value();
                return minutes;
            });
    }
    grid->setColumnStretch(2 * kColumns, 1);
    m_column->addLayout(grid);
}

void SettingEditor::buildCheck()
{
    auto *check = new QCheckBox(m_field.label, this);
    m_column->addWidget(check);
    adopt(
        check, [check](const QJsonValue &value) { check->setChecked(value.toBool()); },
        [check](const QJsonValue &) { return check->isChecked(); });
}

void SettingEditor::buildChoice()
{
    auto *choice = new QComboBox(this);
    for (const auto &[key, text] : std::as_const(m_field.choices))
        choice->addItem(text, key);
    addBesideLabel(choice);
    adopt(
        choice,
        [choice](const QJsonValue &value) { choice->setCurrentIndex(choice->findData(value.toString())); },
        [choice](const QJsonValue &) { return choice->currentData().toString(); });
}

void SettingEditor::buildLocalized()
{
    const std::pair<QString, QString> languages[]{{QStringLiteral("ja"), tr("Japanese")},
                                                  {QStringLiteral("en"), tr("English")}};
    auto *grid = new QGridLayout;
    int row = 0;
    for (const auto &[key, name] : languages) {
        auto *label = new QLabel(name, this);
        QWidget *widget = nullptr;
        if (m_field.kind == Kind::LongLocalized) {
            QPlainTextEdit *box = newTextBox(3);
            widget = box;
            box->setAccessibleName(tr("%1 (%2)").arg(m_field.label, name));
            adopt(
                box, [box, key = key](const QJsonValue &value) { box->setPlainText(value[key].toString()); },
                [box, key = key](const QJsonValue &before) {
                    return withText(before, key, box->toPlainText());
                });
        } else {
            auto *line = new QLineEdit(this);
            widget = line;
            line->setAccessibleName(tr("%1 (%2)").arg(m_field.label, name));
            adopt(
                line, [line, key = key](const QJsonValue &value) { line->setText(value[key].toString()); },
                [line, key = key](const QJsonValue &before) {
                    return withText(before, key, line->text().trimmed());
                });
        }
        label->setBuddy(widget);
        grid->addWidget(label, row, 0, m_field.kind == Kind::LongLocalized ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(widget, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
}

void SettingEditor::buildPicture()
{
    auto *line = new QLineEdit(this);
    auto *browse = new QPushButton(tr("Browse..."), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("%1: browse").arg(m_field.label));
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(browse);
    m_column->addLayout(row);
    adopt(
        line, [line](const QJsonValue &value) { line->setText(value.toString()); },
        [line](const QJsonValue &) { return line->text().trimmed(); });
    m_widgets.append(browse);
    connect(browse, &QPushButton::clicked, this, [this, line] {
        FileQuestion::file(this, m_field.label, m_folder, tr("Pictures (*.png *.jpg *.jpeg);;All files (*)"),
                           [this, line](const QString &path) {
                               const QString chosen
                                   = m_folder.isEmpty() ? path : QDir(m_folder).relativeFilePath(path);
                               line->setText(chosen);
                               take([chosen](const QJsonValue &) { return chosen; });
                           });
    });
}

void SettingEditor::buildOptional()
{
    auto *check = new QCheckBox(m_field.label, this);
    m_form = new SettingsForm(m_field.fields, this);
    m_form->layout()->setContentsMargins(fontMetrics().height() * 2, 0, 0, 0);
    m_column->addWidget(check);
    m_column->addWidget(m_form);
    connect(m_form, &SettingsForm::edited, this,
            [this] { take([this](const QJsonValue &) { return m_form->object(); }); });
    adopt(
        check,
        [this, check](const QJsonValue &value) {
            check->setChecked(value.isObject());
            m_form->setVisible(value.isObject());
            m_form->show(value.toObject());
        },
        [this, check](const QJsonValue &) {
            m_form->setVisible(check->isChecked());
            if (!check->isChecked())
                return QJsonValue(QJsonValue::Undefined);
            m_form->show(m_field.fresh);
            return QJsonValue(m_field.fresh);
        });
}

void SettingEditor::buildObjects()
{
    m_list = new SettingsList(m_field, this);
    m_column->addWidget(m_list);
    m_show.append([this](const QJsonValue &value) { m_list->show(value.toArray()); });
    connect(m_list, &SettingsList::edited, this,
            [this] { take([this](const QJsonValue &) { return m_list->array(); }); });
}

void SettingEditor::showMistakes(const QList<JsonMistake> &mistakes)
{
    QStringList lines;
    for (const JsonMistake &mistake : mistakes) {
        if (!(m_form || m_list) || mistake.place.isEmpty())
            lines.append(mistake.what);
    }
    lines.removeDuplicates();
    m_mistake->setText(tr("Please correct: %1").arg(lines.join(QLatin1Char('\n'))));
    m_mistake->setVisible(!lines.isEmpty());
    if (m_form)
        m_form->showMistakes(mistakes);
    if (m_list)
        m_list->showMistakes(mistakes);
}

void SettingEditor::setReadOnly(bool readOnly)
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setReadOnly(readOnly);
        else if (auto *box = qobject_cast<QPlainTextEdit *>(widget))
            box->setReadOnly(readOnly);
        else
            widget->setEnabled(!readOnly);
    }
    if (m_form)
        m_form->setReadOnly(readOnly);
    if (m_list)
        m_list->setReadOnly(readOnly);
}

void SettingEditor::setFolder(const QString &folder)
{
    m_folder = folder;
}

} // namespace epost
