// SPDX-License-Identifier: MIT
#include "ui/widgets/ChecklistPanel.h"

#include "base/NightTime.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace epost {

namespace {

/// A box's text is data: no letter of it is an access key.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : QGroupBox(tr("Checklist"), parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("checklist"));
    hide();
}

void ChecklistPanel::show(const QList<ChecklistPhase> &phases, const Session &session, const Catalog &catalog)
{
    QList<ChecklistItemSpec> items;
    for (const ChecklistPhase phase : phases)
        items.append(catalog.checklist(phase, session.productId, session.web));
    const bool same = m_language == session.language && m_takenBack == session.takenBack()
        && std::equal(items.begin(), items.end(), m_rows.begin(), m_rows.end(),
                      [](const ChecklistItemSpec &item, const Row &row) { return item == row.item; });
    if (!same)
        build(items, session);
    for (Row &row : m_rows)
        showRow(row, session);
    setVisible(!m_rows.isEmpty());
}

void ChecklistPanel::build(const QList<ChecklistItemSpec> &items, const Session &session)
{
    delete m_content;
    m_rows.clear();
    m_language = session.language;
    m_takenBack = session.takenBack();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(12);
    for (const ChecklistItemSpec &item : items)
        column->addWidget(addItem(item, m_language));
    m_layout->addWidget(m_content);
    m_content->setVisible(true);
}

QWidget *ChecklistPanel::addItem(const ChecklistItemSpec &item, const QString &language)
{
    auto *box = new QWidget(m_content);
    const QString title = item.title.in(language);
    Row row{item,
            new QCheckBox(literal(title), box),
            new QCheckBox(tr("Does not apply"), box),
            new QLineEdit(box),
            newTextLabel(box),
            {}};
    row.done->setObjectName(QStringLiteral("tick:") + item.id);
    row.notApplicable->setObjectName(QStringLiteral("notApplicable:") + item.id);
    row.notApplicable->setAccessibleName(tr("Does not apply: %1").arg(title));
    row.remark->setObjectName(QStringLiteral("remark:") + item.id);
    row.remark->setAccessibleName(tr("Remark: %1").arg(title));
    row.remark->setPlaceholderText(tr("Remark"));
    row.remark->setMaxLength(500);
    row.who->setObjectName(QStringLiteral("who:") + item.id);
    connect(row.done, &QCheckBox::clicked, this,
            [this, id = item.id](bool checked) { click(id, false, checked); });
    connect(row.notApplicable, &QCheckBox::clicked, this,
            [this, id = item.id](bool checked) { click(id, true, checked); });
    connect(row.remark, &QLineEdit::editingFinished, this, [this, id = item.id] { remarkTyped(id); });

    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, fontMetrics().height() * 3 / 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->addWidget(row.done, 0, 0, 1, 4);
    if (const QString detail = item.detail.in(language); !detail.isEmpty())
        grid->addWidget(newTextLabel(box, {}, detail), 1, 1, 1, 3);
    if (QWidget *text = makeCopyText(item, language))
        grid->addWidget(text, 2, 1, 1, 3);
    grid->addWidget(row.who, 3, 1);
    grid->addWidget(row.notApplicable, 3, 2);
    grid->addWidget(row.remark, 3, 3);
    m_rows.append(row);
    return box;
}

QWidget *ChecklistPanel::makeCopyText(const ChecklistItemSpec &item, const QString &language)
{
    const QString text = item.message(m_takenBack).in(language);
    if (text.isEmpty())
        return nullptr;
    auto *box = new QFrame(m_content);
    box->setFrameShape(QFrame::StyledPanel);
    auto *button = new QPushButton(tr("Copy the text"), box);
    button->setObjectName(QStringLiteral("copyText:") + item.id);
    button->setAccessibleName(tr("Copy the text: %1").arg(item.title.in(language)));
    connect(button, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    auto *layout = new QHBoxLayout(box);
    layout->addWidget(newTextLabel(box, {}, text), 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return box;
}

void ChecklistPanel::showRow(Row &row, const Session &session)
{
    const ChecklistMark *mark = session.mark(row.item.id);
    row.done->setChecked(mark && !mark->notApplicable);
    row.notApplicable->setChecked(mark && mark->notApplicable);
    const QString written = mark ? mark->remark : QString();
    if (written != row.written) {
        row.written = written;
        row.remark->setText(written);
    }
    if (!mark) {
        row.who->setText(tr("Open"));
        return;
    }
    const QDate firstDay = NightTime::firstDayOf(session.plan.start, session.steps.first().record.startedAt);
    row.who->setText(mark->time.isValid()
                         ? QStringLiteral("%1, %2").arg(mark->person, NightTime(mark->time, firstDay).text())
                         : mark->person);
}

ChecklistPanel::Row *ChecklistPanel::row(const QString &item)
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.item.id == item; });
    return found == m_rows.end() ? nullptr : &*found;
}

void ChecklistPanel::click(const QString &item, bool notApplicable, bool checked)
{
    Row *clicked = row(item);
    if (!clicked)
        return;
    (notApplicable ? clicked->done : clicked->notApplicable)->setChecked(false);
    if (!checked) {
        Q_EMIT unticked(item);
        return;
    }
    clicked->written = clicked->remark->text().trimmed();
    Q_EMIT ticked({item, notApplicable, clicked->written, {}, {}});
}

void ChecklistPanel::remarkTyped(const QString &item)
{
    Row *typed = row(item);
    const bool marked = typed && (typed->done->isChecked() || typed->notApplicable->isChecked());
    if (!marked || typed->remark->text().trimmed() == typed->written)
        return;
    typed->written = typed->remark->text().trimmed();
    Q_EMIT ticked({item, typed->notApplicable->isChecked(), typed->written, {}, {}});
}

} // namespace epost
