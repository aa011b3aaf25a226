// SPDX-License-Identifier: MIT
#include "ui/widgets/ConfirmCard.h"

#include "base/TextList.h"
#include "procedure/Asking.h"
#include "procedure/Role.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace epost {

namespace {

bool sameRequest(const CommitRequest &a, const CommitRequest &b)
{
    return a.host == b.host && a.role == b.role && a.action == b.action && a.twoPersons == b.twoPersons;
}

void prefill(QLineEdit *line, const QString &name)
{
    if (line->text().isEmpty() && !line->isModified())
        line->setText(name);
}

} // namespace

ConfirmCard::ConfirmCard(QWidget *parent)
    : QGroupBox(tr("Read out, then confirm"), parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_host = addLabel(QStringLiteral("confirmHost"), 1.8);
    m_addresses = addLabel(QStringLiteral("confirmAddresses"), 1.0);
    m_from = addLabel(QStringLiteral("confirmFrom"), 1.0);
    m_action = addLabel(QStringLiteral("confirmAction"), 1.15);
    m_worker = addPerson(PersonMark::Part::Worker, tr("&Worker: host and effect are right"),
                         QStringLiteral("worker"));
    m_checker = addPerson(PersonMark::Part::Checker, tr("Ch&ecker: host and effect are right"),
                          QStringLiteral("checker"));
}

QLabel *ConfirmCard::addLabel(const QString &objectName, double scale)
{
    QLabel *label = newTextLabel(this, objectName);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(scale > 1.0);
    label->setFont(font);
    layout()->addWidget(label);
    return label;
}

ConfirmCard::Person ConfirmCard::addPerson(PersonMark::Part part, const QString &tick,
                                           const QString &objectName)
{
    Person person{new QCheckBox(tick, this), new QLabel(tr("Name"), this), new QLineEdit(this)};
    person.tick->setObjectName(objectName + QStringLiteral("Tick"));
    person.name->setObjectName(objectName + QStringLiteral("Name"));
    person.name->setAccessibleName(tr("Name: %1").arg(partText(part)));
    person.name->setMaxLength(80);
    person.nameLabel->setBuddy(person.name);
    connect(person.tick, &QCheckBox::toggled, this, &ConfirmCard::changed);
    connect(person.name, &QLineEdit::textChanged, this, &ConfirmCard::changed);
    auto *row = new QHBoxLayout;
    row->addWidget(person.tick, 3);
    row->addWidget(person.nameLabel);
    row->addWidget(person.name, 2);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return person;
}

void ConfirmCard::show(const CommitRequest &request, const Team &team)
{
    if (!m_request || !sameRequest(*m_request, request))
        clear();
    m_request = request;
    m_host->setText(QStringLiteral("%1  %2").arg(request.host, roleText(request.role)));
    const QString addresses = listText(request.addresses);
    m_addresses->setText(tr("IP address: %1").arg(addresses.isEmpty() ? tr("not known") : addresses));
    m_from->setText(tr("Started on: %1").arg(request.from));
    m_from->setVisible(!request.from.isEmpty());
    m_action->setText(request.action);
    prefill(m_worker.name, team.worker);
    prefill(m_checker.name, team.checker);
    m_checker.tick->setVisible(request.twoPersons);
    m_checker.nameLabel->setVisible(request.twoPersons);
    m_checker.name->setVisible(request.twoPersons);
}

void ConfirmCard::clear()
{
    if (!m_worker.tick->isChecked() && !m_checker.tick->isChecked())
        return;
    {
        const QSignalBlocker worker(m_worker.tick);
        const QSignalBlocker checker(m_checker.tick);
        m_worker.tick->setChecked(false);
        m_checker.tick->setChecked(false);
    }
    Q_EMIT changed();
}

void ConfirmCard::addMark(QList<PersonMark> &marks, PersonMark::Part part, const Person &person) const
{
    if (person.tick->isChecked())
        marks.append({part, person.name->text().trimmed(), {}});
}

QList<PersonMark> ConfirmCard::marks() const
{
    QList<PersonMark> marks;
    addMark(marks, PersonMark::Part::Worker, m_worker);
    if (m_request && m_request->twoPersons)
        addMark(marks, PersonMark::Part::Checker, m_checker);
    return marks;
}

QString ConfirmCard::missing() const
{
    return m_request ? missingIn(marks(), *m_request) : tr("Nothing to confirm yet.");
}

} // namespace epost
