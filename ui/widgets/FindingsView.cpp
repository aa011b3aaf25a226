// SPDX-License-Identifier: MIT
#include "ui/widgets/FindingsView.h"

#include "report/DocumentWriter.h"
#include "ui/widgets/GlyphIcon.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

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

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(tr("Findin&gs"), this))
    , m_browser(new QTextBrowser(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
{
    m_browser->setObjectName(QStringLiteral("findings"));
    m_browser->setAccessibleName(tr("Findings"));
    m_browser->setOpenLinks(false);
    m_browser->setTabChangesFocus(true);
    m_label->setBuddy(m_browser);
    m_copy->setObjectName(QStringLiteral("copyFindings"));
    m_copy->setToolTip(tr("Copies the findings as text."));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText()); });

    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_browser);
    render();
}

void FindingsView::show(const Findings &findings, const QString &whenEmpty)
{
    if (findings == m_findings && whenEmpty == m_whenEmpty)
        return;
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    m_whenEmpty = whenEmpty;
    render();
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
    for (const Finding &finding : m_findings) {
        html += QStringLiteral(
                    "<p style='margin: 8px 0 0 0; line-height: 125%'><img src='%1' width='%2' height='%2' "
                    "style='vertical-align: middle'/> <b>%3:</b> %4</p>")
                    .arg(glyphUrl(finding.severity).toString())
                    .arg(side)
                    .arg(severityText(finding.severity).toHtmlEscaped(), finding.title.toHtmlEscaped());
        html += paragraph(tr("Why:"), finding.cause) + paragraph(tr("What to do:"), finding.remedy)
            + paragraph(tr("Seen:"), finding.evidence);
    }
    m_browser->clear();
    addGlyphs();
    m_browser->setHtml(m_findings.isEmpty() ? m_whenEmpty.toHtmlEscaped() : html);
}

} // namespace epost
