// SPDX-License-Identifier: MIT
#include "report/PrintableText.h"

#include <QChar>

namespace epost {

namespace {

// Characters without a width: they turn the writing direction around, or make another name of one that looks
// the same. Of the rest, not the selectors of a variant (葛󠄀), which Japanese names have.
bool isInvisible(char32_t code)
{
    constexpr char32_t kGraphemeJoiner = 0x034F;
    const bool hangulFiller = code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0;
    return QChar::category(code) == QChar::Other_Format || code == kGraphemeJoiner || hangulFiller;
}

bool isHarmful(char32_t code)
{
    const bool control = code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029;
    return control || isInvisible(code) || QChar::isNonCharacter(code);
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        if (unit == QLatin1Char('\r')) {
            const bool paired = index + 1 < text.size() && text[index + 1] == QLatin1Char('\n');
            if (!paired)
                clean += QLatin1Char('\n');
        } else if (unit == QLatin1Char('\n')) {
            clean += unit;
        } else if (unit == QLatin1Char('\t')) {
            clean += QLatin1Char(' ');
        } else if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(unit, text[index + 1]);
            if (isHarmful(code))
                clean += QChar(QChar::ReplacementCharacter);
            else
                clean += text.mid(index, 2);
            ++index;
        } else {
            clean += unit.isSurrogate() || isHarmful(unit.unicode()) ? QChar(QChar::ReplacementCharacter)
                                                                     : unit;
        }
    }
    return clean;
}

} // namespace epost
