// SPDX-License-Identifier: MIT
#include "ui/widgets/FindingsView.h"

#include "report/DocumentWriter.h"
#include "ui/help/HelpHost.h"
#include "ui/widgets/FittingBrowser.h"
#include "ui/widgets/GlyphIcon.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

QUrl glyphUrl(Severity severity)
{
    return QUrl(QStringLiteral("glyph:") + severityKey(severity));
}

QString paragraph(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString body = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
    return QStringLiteral("<p style='margin: 2px 0 0 22px; line-height: 125%'>%1%2</p>")
        .arg(label.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(label.toHtmlEscaped()), body);
}

const QString kHelp = QStringLiteral("help");

/// What is in order explains itself.
bool needsExplanation(const Finding &finding)
{
    return finding.severity != Severity::Ok && !finding.code.isEmpty();
}

bool sameWarning(const Finding &a, const Finding &b)
{
    return a.code == b.code && a.title == b.title;
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("Findin&gs"), this))
    , m_browser(new FittingBrowser(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_reasonBox(new QGroupBox(tr("Reasons for going on over the cautions (they go into the report)"), this))
    , m_reasonGrid(new QGridLayout(m_reasonBox))
{
    m_browser->setObjectName(QStringLiteral("findings"));
    m_browser->setAccessibleName(tr("Findings"));
    m_label->setBuddy(m_browser);
    m_copy->setObjectName(QStringLiteral("copyFindings"));
    m_copy->setToolTip(tr("Copies the findings as text."));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == kHelp)
            askForHelp(this, link.path());
    });

    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_browser);
    layout->addWidget(m_reasonBox);
    m_reasonBox->setObjectName(QStringLiteral("reasons"));
    m_reasonBox->hide();
    render();
}

void FindingsView::setHeading(const QString &heading)
{
    m_label->setText(heading);
    m_browser->setAccessibleName(heading);
    m_copy->setText(tr("Copy"));
}

void FindingsView::show(const Findings &findings, const QString &whenEmpty, Overriding overriding)
{
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    if (sorted != m_findings || whenEmpty != m_whenEmpty) {
        m_findings = sorted;
        m_whenEmpty = whenEmpty;
        render();
    }
    showReasons(overriding);
}

void FindingsView::showReasons(Overriding overriding)
{
    Findings warnings;
    if (overriding == Overriding::Yes) {
        for (const Finding &finding : m_findings) {
            if (finding.severity == Severity::Warning)
                warnings.append(finding);
        }
    }
    m_reasonBox->setVisible(!warnings.isEmpty());
    const bool same = std::equal(
        warnings.begin(), warnings.end(), m_reasons.begin(), m_reasons.end(),
        [](const Finding &warning, const Reason &reason) { return sameWarning(warning, reason.warning); });
    if (same)
        return;
    const QList<Reason> before = std::exchange(m_reasons, {});
    for (const Finding &warning : warnings) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const Reason &reason) {
            return sameWarning(reason.warning, warning);
        });
        addReason(warning, old == before.end() ? QString() : old->line->text());
    }
    // After the new ones are there, or a grid without rows would jump.
    for (const Reason &reason : before)
        reason.line->parentWidget()->deleteLater();
    Q_EMIT changed();
}

void FindingsView::addReason(const Finding &warning, const QString &typed)
{
    auto *row = new QWidget(m_reasonBox);
    auto *sign = new QLabel(row);
    const int side = fontMetrics().height();
    sign->setPixmap(glyphIcon(Glyph::Triangle).pixmap(side, side));
    auto *text = new QLabel(warning.title, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QLineEdit(typed, row);
    line->setObjectName(QStringLiteral("reason"));
    line->setAccessibleName(tr("Reason: %1").arg(warning.title));
    line->setPlaceholderText(tr("Reason"));
    line->setMaxLength(500);
    connect(line, &QLineEdit::textChanged, this, &FindingsView::changed);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(sign, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1);
    layout->addWidget(line, 1, 1);
    layout->setColumnStretch(1, 1);
    m_reasonGrid->addWidget(row, m_reasonGrid->rowCount(), 0);
    row->setVisible(true);
    m_reasons.append({warning, line});
}

QList<Override> FindingsView::overrides(const QString &person) const
{
    QList<Override> overrides;
    for (const Reason &reason : m_reasons) {
        if (const QString text = reason.line->text().trimmed(); !text.isEmpty())
            overrides.append({reason.warning.code, reason.warning.title, text, person, {}});
    }
    return overrides;
}

QString FindingsView::missing() const
{
    for (const Reason &reason : m_reasons) {
        if (reason.line->text().trimmed().isEmpty())
            return tr("A caution needs a reason: %1").arg(reason.warning.title);
    }
    return {};
}

QString FindingsView::plainText() const
{
    QStringList parts;
    for (const Finding &finding : m_findings) {
        QStringList lines{tr("%1: %2").arg(severityText(finding.severity), finding.title)};
        for (const auto &[label, text] :
             {std::pair(tr("Why:"), finding.cause), std::pair(tr("What to do:"), finding.remedy),
              std::pair(tr("Seen:"), finding.evidence)}) {
            if (!text.isEmpty())
                lines.append(QStringLiteral("    %1 %2").arg(label, text));
        }
        parts.append(lines.join(QLatin1Char('\n')));
    }
    return parts.join(QLatin1Char('\n'));
}

QString FindingsView::codeInFront() const
{
    const int block = m_browser->textCursor().blockNumber();
    const auto next = std::upper_bound(m_firstBlocks.begin(), m_firstBlocks.end(), block);
    if (next == m_firstBlocks.begin())
        return {};
    const Finding &finding = m_findings[std::distance(m_firstBlocks.begin(), next) - 1];
    return needsExplanation(finding) ? finding.code : QString();
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

void FindingsView::addGlyphs()
{
    const int side = m_browser->fontMetrics().height();
    for (const Severity severity : {Severity::Ok, Severity::Notice, Severity::Warning, Severity::Blocker}) {
        m_browser->document()->addResource(
            QTextDocument::ImageResource, glyphUrl(severity),
            glyphIcon(glyphOf(severity)).pixmap(QSize(side, side), devicePixelRatioF()));
    }
}

void FindingsView::render()
{
    m_copy->setEnabled(!m_findings.isEmpty());
    QString html;
    const int side = m_browser->fontMetrics().height();
    m_firstBlocks.clear();
    int block = 0;
    for (const Finding &finding : std::as_const(m_findings)) {
        m_firstBlocks.append(block);
        const QString explain = needsExplanation(finding)
            ? QStringLiteral(" <a href='%1:%2'>%3</a>").arg(kHelp, finding.code, tr("Explain"))
            : QString();
        html += QStringLiteral(
                    "<p style='margin: 8px 0 0 0; line-height: 125%'><img src='%1' width='%2' height='%2' "
                    "style='vertical-align: middle'/> <b>%3:</b> %4%5</p>")
                    .arg(glyphUrl(finding.severity).toString())
                    .arg(side)
                    .arg(severityText(finding.severity).toHtmlEscaped(), finding.title.toHtmlEscaped(),
                         explain);
        html += paragraph(tr("Why:"), finding.cause) + paragraph(tr("What to do:"), finding.remedy)
            + paragraph(tr("Seen:"), finding.evidence);
        block += 1 + static_cast<int>(!finding.cause.isEmpty()) + static_cast<int>(!finding.remedy.isEmpty())
            + static_cast<int>(!finding.evidence.isEmpty());
    }
    m_browser->clear();
    addGlyphs();
    m_browser->setHtml(m_findings.isEmpty() ? m_whenEmpty.toHtmlEscaped() : html);
}

} // namespace epost
