// SPDX-License-Identifier: MIT
#include "ui/print/PdfLanguage.h"

#include <QRegularExpression>

namespace epost {

QByteArray withLanguage(const QByteArray &pdf, const QString &language)
{
    static const QRegularExpression catalogue(
        QStringLiteral("\n(\\d+) 0 obj\n<<\n(/Type /Catalog\n[^>]*)>>\nendobj\n"));
    static const QRegularExpression trailer(QStringLiteral(
        "trailer\n<<\n/Size (\\d+)\\s*\n/Info (\\d+) 0 R\\s*\n/Root (\\d+) 0 R\\s*\n>>\nstartxref\n(\\d+)"));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z]{2,8}$"));
    const QString text = QString::fromLatin1(pdf); // a character a byte
    const auto object = catalogue.match(text);
    const auto end = trailer.match(text, text.lastIndexOf(QStringLiteral("trailer")));
    if (!object.hasMatch() || !end.hasMatch() || object.captured(1) != end.captured(3)
        || !plain.match(language).hasMatch())
        return pdf;
    QByteArray result = pdf;
    if (!result.endsWith('\n'))
        result += '\n';
    const auto objectAt = result.size();
    result += QStringLiteral(
                  "%1 0 obj\n<<\n%2/Lang (%3)\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n")
                  .arg(object.captured(1), object.captured(2), language)
                  .toLatin1();
    const auto tableAt = result.size();
    result += QStringLiteral(
                  "xref\n%1 1\n%2 00000 n \ntrailer\n<<\n/Size %3\n/Info %4 0 R\n/Root %1 0 R\n/Prev %5\n>>\n"
                  "startxref\n%6\n%%EOF\n")
                  .arg(object.captured(1), QStringLiteral("%1").arg(objectAt, 10, 10, QLatin1Char('0')),
                       end.captured(1), end.captured(2), end.captured(4), QString::number(tableAt))
                  .toLatin1();
    return result;
}

} // namespace epost
