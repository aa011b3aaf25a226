// SPDX-License-Identifier: MIT
#include "report/HtmlStyle.h"

#include "report/PrintableText.h"
#include "report/ReportDocument.h"

namespace epost {

namespace {

/// A CSS string. Everything but letters and digits of ASCII is escaped by its number, so that no text can end
/// it.
QString cssString(const QString &text)
{
    QString result;
    for (const uint code : printable(text).toUcs4()) {
        const bool plain
            = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9');
        if (plain)
            result += QChar(static_cast<char16_t>(code));
        else
            result += QStringLiteral("\\%1 ").arg(code, 0, 16);
    }
    return QLatin1Char('\'') + result + QLatin1Char('\'');
}

/// "1 / 9" in the order of the language, as the content of a margin box.
QString pageContent(const QString &pageOf)
{
    const QString page = pageOf.section(QStringLiteral("%1"), 0, 0);
    const QString rest = pageOf.section(QStringLiteral("%1"), 1);
    return QStringLiteral("%1 counter(page) %2 counter(pages) %3")
        .arg(cssString(page), cssString(rest.section(QStringLiteral("%2"), 0, 0)),
             cssString(rest.section(QStringLiteral("%2"), 1)));
}

const QLatin1String kStyle{R"css(
:root { color-scheme: light; --line: #9aa3ad; --soft: #eef1f4; --ink: #16202a; --good: #17643b; --bad: #9b1c1c;
  --caution: #7a4b00; --muted: #55606b; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 186mm; background: #fff; color: var(--ink);
  font: 10pt/1.55 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', 'Noto Sans JP', sans-serif; }
header { position: relative; }
h1 { margin: 4pt 0 14pt; font-size: 20pt; letter-spacing: .12em; text-align: center; font-weight: 700; }
h2 { margin: 22pt 0 7pt; padding: 2pt 0 3pt 8pt; border-left: 5px solid #33536f; border-bottom: 1px solid var(--line);
  font-size: 13pt; break-after: avoid; }
h3 { margin: 15pt 0 5pt; font-size: 11pt; break-after: avoid; }
h4 { margin: 11pt 0 4pt; font-size: 10pt; break-after: avoid; }
p { margin: 4pt 0; white-space: pre-line; overflow-wrap: anywhere; }
.addressee { font-size: 13pt; border-bottom: 1px solid var(--ink); display: inline-block; padding: 0 18pt 2pt 2pt; margin: 0; }
.top { display: flex; justify-content: space-between; align-items: flex-start; gap: 16pt; }
.top dl { margin-top: 12pt; }
.issuer { text-align: right; } .issuer p { margin: 0; } .issuer img { max-width: 46mm; max-height: 14mm; }
.issuer .seals { margin: 6pt 0 0 auto; }
figure { margin: 6pt 0 10pt; break-inside: avoid; } figure img { max-width: 100%; max-height: 190mm; border: 1px solid var(--line); }
figcaption { color: var(--muted); font-size: 8.5pt; overflow-wrap: anywhere; }
.seals { border-collapse: collapse; flex: none; width: auto; margin: 0; }
.seals th { background: #fff; text-align: center; font-weight: 400; font-size: 9pt; width: 23mm; padding: 1pt; }
.seals td { height: 21mm; width: 23mm; vertical-align: bottom; text-align: center; color: var(--muted); font-size: 8pt;
  padding: 1pt; }
.result { margin: 14pt 0 4pt; padding: 8pt 12pt; border: 1.5px solid currentColor; border-radius: 3px; }
.result p { margin: 2pt 0; } .result p:first-child { font-size: 12.5pt; font-weight: 700; }
.result p + p { color: var(--ink); font-weight: 400; }
dl { display: grid; grid-template-columns: max-content 1fr; margin: 4pt 0 8pt; gap: 1pt 12pt; }
dt { color: var(--muted); max-width: 48mm; } dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: 5pt 0 10pt; font-size: 8.8pt; line-height: 1.45; }
caption { text-align: left; font-weight: 700; padding: 4pt 0 2pt; break-after: avoid; }
th, td { border: 1px solid var(--line); padding: 2.5pt 5pt; text-align: left; vertical-align: top;
  white-space: pre-line; overflow-wrap: anywhere; }
th { background: var(--soft); font-weight: 700; white-space: normal; overflow-wrap: normal; word-break: keep-all; }
thead { display: table-header-group; break-after: avoid; } tr { break-inside: avoid; }
tbody tr:first-child { break-before: avoid; }
.whole { white-space: nowrap; }
.room { display: inline-block; min-width: 50mm; height: 1.3em; border-bottom: 1px solid var(--line); }
td .room { min-width: 0; border: 0; }
code { font-family: 'BIZ UDGothic', Consolas, 'MS Gothic', 'DejaVu Sans Mono', monospace; font-size: .92em; overflow-wrap: anywhere; white-space: pre-line; }
ul { margin: 4pt 0 8pt; padding-left: 16pt; } li { margin: 2pt 0; overflow-wrap: anywhere; }
ul.boxes { list-style: none; padding-left: 2pt; }
ul.boxes li::before { content: ''; display: inline-block; width: 9pt; height: 9pt; border: 1px solid var(--ink); margin-right: 6pt;
  vertical-align: -1pt; }
.good { color: var(--good); } .muted { color: var(--muted); } .caution { color: var(--caution); font-weight: 700; }
.bad { color: var(--bad); font-weight: 700; }
.good::before { content: '\2713\00a0'; } .caution::before { content: '\25b3\00a0'; } .bad::before { content: '\2715\00a0'; }
.result::before { content: none; }
.timeline { display: block; width: 100%; height: auto; margin: 8pt 0 4pt; break-inside: avoid; }
.timeline text { font-size: 9.5px; fill: var(--ink); }
.timeline .grid { stroke: #d5dae0; stroke-width: 1; } .timeline .axis { stroke: var(--line); stroke-width: 1; }
.timeline .planned { fill: none; stroke: #6b7783; stroke-width: 1; stroke-dasharray: 3 2; }
.timeline .actual { fill: #33536f; } .timeline .bad { fill: #9b1c1c; stroke: #000; stroke-width: 1; }
.timeline .gap { fill: #f2efe2; } .timeline .outage { fill: url(#hatch); stroke: #9b1c1c; stroke-width: .6; }
.timeline .hatch { stroke: #b03030; stroke-width: 1.6; }
.timeline .decision { stroke: #000; stroke-width: 1; stroke-dasharray: 5 3; }
@media print {
  body { padding: 0; max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
)css"};

} // namespace

QString htmlStyle(const ReportDocument &document)
{
    const QString page
        = QStringLiteral("@page { size: A4; margin: 16mm 14mm 18mm 14mm;\n"
                         "  font: 8pt 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, sans-serif; color: #55606b;\n"
                         "  @top-right { content: %1; }\n"
                         "  @bottom-left { content: %2; }\n"
                         "  @bottom-right { content: %3; } }\n"
                         "@page :first { @top-right { content: none; } }\n")
              .arg(cssString(document.title), cssString(document.footer), pageContent(document.pageOf));
    return kStyle + page;
}

} // namespace epost
