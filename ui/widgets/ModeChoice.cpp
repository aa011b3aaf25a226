// SPDX-License-Identifier: MIT
#include "ui/widgets/ModeChoice.h"

#include "procedure/StepTexts.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/SpacedText.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace epost {

ModeChoice::ModeChoice(const StepSpec &spec, QWidget *parent)
    : QGroupBox(tr("How this step is done"), parent)
    , m_spec(spec)
{
    new QVBoxLayout(this);
    m_automatic = addChoice(tr("&Automatically: the product does it"), QStringLiteral("modeAutomatic"));
    m_moveFirst = addChoice(tr("Automatically, but &move the role first, then stop the cluster service"),
                            QStringLiteral("modeMoveFirst"));
    m_byHand = addChoice(tr("By &hand: the product watches and verifies"), QStringLiteral("modeByHand"));
    m_moveFirst->setToolTip(
        tr("The primary node stays the way back until the role is online on the other node."));
    m_instructions = new QLabel(this);
    m_instructions->setObjectName(QStringLiteral("byHandInstructions"));
    m_instructions->setWordWrap(true);
    m_instructions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_instructions->setIndent(fontMetrics().height() * 3 / 2);
    m_folders = new FactList(tr("Folder to enter"), this);
    layout()->addWidget(m_instructions);
    layout()->addWidget(m_folders);
    m_moveFirst->setVisible(spec.kind == StepKind::SwitchOver);
    setObjectName(QStringLiteral("modeChoice"));
}

QRadioButton *ModeChoice::addChoice(const QString &text, const QString &objectName)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QRadioButton::toggled, this, &ModeChoice::changed);
    layout()->addWidget(button);
    return button;
}

void ModeChoice::show(const Session &session, bool automatic)
{
    setVisible(stepHasModes(m_spec.kind));
    if (!m_begun) {
        m_begun = true;
        const StepRecord &record = session.step(m_spec.number).record;
        const bool byHand = record.startedAt.isValid() ? record.mode == StepMode::ByHand : !automatic;
        (byHand ? m_byHand : m_automatic)->setChecked(true);
    }
    showInstructions(session);
}

void ModeChoice::showInstructions(const Session &session)
{
    const bool byHand = m_byHand->isChecked();
    m_instructions->setVisible(byHand);
    m_folders->hide();
    if (!byHand)
        return;
    QStringList lines = stepByHand(m_spec, session);
    for (qsizetype index = 0; lines.size() > 1 && index < lines.size(); ++index)
        lines[index].prepend(QStringLiteral("%1. ").arg(index + 1));
    m_instructions->setText(spacedText(lines));
    const SessionNode &node = session.nodeOf(m_spec.role);
    QList<Fact> folders;
    const bool repeat = m_spec.kind == StepKind::RepeatUpdate;
    if (repeat || m_spec.kind == StepKind::ApplyMailPackage)
        folders.append({tr("Mail server"), node.mailFolder, true});
    if ((repeat && session.web) || m_spec.kind == StepKind::ApplyWebPackage)
        folders.append({tr("Web administration"), node.webFolder, true});
    m_folders->show(folders);
}

StepOptions ModeChoice::options() const
{
    StepOptions options;
    options.mode = m_byHand->isChecked() ? StepMode::ByHand : StepMode::Automatic;
    options.moveFirst = m_moveFirst->isChecked();
    return options;
}

} // namespace epost
