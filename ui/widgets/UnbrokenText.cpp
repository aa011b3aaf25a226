// SPDX-License-Identifier: MIT
#include "ui/widgets/UnbrokenText.h"

#include <algorithm>

namespace epost {

namespace {

constexpr QChar kWordJoiner{0x2060};
constexpr QChar kWideOpening{0xff08};
constexpr QChar kWideClosing{0xff09};
/// In columns of half an em, what the narrowest place has room for.
constexpr int kRoom = 18;

bool isWide(QChar c)
{
    return c >= QChar(0x2e80); // CJK, and all that follows
}

int columnsOf(QStringView text)
{
    return static_cast<int>(text.size() + std::count_if(text.begin(), text.end(), isWide));
}

/// \param piece of a text, at whose ends a line may break
QString glued(QStringView piece)
{
    if (columnsOf(piece) > kRoom)
        return piece.toString();
    QString joined;
    for (qsizetype i = 0; i < piece.size(); ++i) {
        if (i > 0 && (isWide(piece[i - 1]) || isWide(piece[i])))
            joined += kWordJoiner;
        joined += piece[i] == u' ' ? QChar(QChar::Nbsp) : piece[i];
    }
    return joined;
}

} // namespace

QString unbrokenText(const QString &text)
{
    QString joined;
    bool inBrackets = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool ends = c == kWideOpening || c == u'\n' || (c == u' ' && !inBrackets);
        if (ends) {
            joined += glued(QStringView(text).mid(begin, i - begin));
            begin = i;
            if (c != kWideOpening) {
                joined += c;
                ++begin;
            }
        }
        inBrackets = c == u'(' || c == kWideOpening || (inBrackets && c != u')' && c != kWideClosing);
    }
    return joined + glued(QStringView(text).mid(begin));
}

} // namespace epost
