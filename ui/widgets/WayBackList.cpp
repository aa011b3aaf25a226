// SPDX-License-Identifier: MIT
#include "ui/widgets/WayBackList.h"

#include "base/NightTime.h"
#include "procedure/WayBack.h"
#include "ui/widgets/GlyphIcon.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace epost {

namespace {

Glyph glyphOf(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Glyph::Circle;
    case StepState::Running:
        return Glyph::Pause;
    case StepState::Done:
        return Glyph::Check;
    case StepState::Skipped:
        return Glyph::Dash;
    case StepState::Failed:
        return Glyph::Stop;
    }
    Q_UNREACHABLE();
}

} // namespace

WayBackList::WayBackList(QWidget *parent)
    : QGroupBox(tr("Steps of the way back"), parent)
{
    setObjectName(QStringLiteral("wayBackSteps"));
    new QVBoxLayout(this);
}

void WayBackList::addRow(const QStringList &cells, const QIcon &sign, bool present)
{
    const int row = m_grid->rowCount();
    const int side = fontMetrics().height();
    auto *icon = new QLabel(m_table);
    icon->setPixmap(sign.pixmap(QSize(side, side)));
    m_grid->addWidget(icon, row, 0, Qt::AlignTop);
    for (int column = 0; column < cells.size(); ++column) {
        auto *label = new QLabel(cells[column], m_table);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(column == 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = label->font();
        font.setBold(present);
        label->setFont(font);
        m_grid->addWidget(label, row, column + 1, Qt::AlignTop);
    }
}

void WayBackList::show(WayBackId id, const Session &session, const WayBackRecord *record)
{
    struct Line {
        QStringList cells;
        Glyph sign;
        bool present;
    };
    QList<Line> lines;
    QStringList shown;
    bool nextSeen = false;
    const auto steps = wayBackOf(id).steps;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        const WayBackStepSpec &spec = steps[static_cast<std::size_t>(i)];
        const StepRecord step = record ? record->steps.value(i) : StepRecord();
        const bool open = record && !record->finishedAt.isValid() && step.state != StepState::Done;
        QString state = stepStateText(step.state);
        if (step.state == StepState::Done)
            state += QLatin1Char(' ') + NightTime(step.finishedAt, {}).clock();
        const Line line{{QStringLiteral("%1. %2").arg(i + 1).arg(wayBackStepTitle(id, i)),
                         session.nodeOf(spec.node).name.text(),
                         tr("to do on %1").arg(session.nodeOf(spec.seat).name.text()), state},
                        glyphOf(step.state),
                        open && !nextSeen};
        nextSeen = nextSeen || open;
        lines.append(line);
        shown.append(line.cells.join(QLatin1Char('\t')) + (line.present ? u'*' : u' '));
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    delete m_table;
    m_table = new QWidget(this);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(fontMetrics().height());
    m_grid->setColumnStretch(1, 1);
    for (const Line &line : std::as_const(lines))
        addRow(line.cells, glyphIcon(line.sign), line.present);
    layout()->addWidget(m_table);
    // By itself it would come one frame later.
    m_table->show();
}

} // namespace epost
