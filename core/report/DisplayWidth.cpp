// SPDX-License-Identifier: MIT
#include "report/DisplayWidth.h"

#include <algorithm>
#include <array>

namespace epost {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East_Asian_Width W and F of Unicode 15, neighbouring blocks joined.
constexpr std::array<Range, 14> kWide{{
    {0x1100, 0x115F}, // Hangul Jamo
    {0x2E80, 0x303E}, // CJK radicals, punctuation
    {0x3041, 0x33FF}, // kana, compatibility
    {0x3400, 0x4DBF}, // CJK extension A
    {0x4E00, 0x9FFF}, // CJK
    {0xA000, 0xA4CF}, // Yi
    {0xA960, 0xA97F}, // Hangul Jamo extended A
    {0xAC00, 0xD7A3}, // Hangul
    {0xF900, 0xFAFF}, // CJK compatibility ideographs
    {0xFE30, 0xFE6F}, // CJK compatibility forms
    {0xFF01, 0xFF60}, // full-width forms
    {0xFFE0, 0xFFE6}, // full-width signs
    {0x1F300, 0x1FAFF}, // pictographs
    {0x20000, 0x3FFFD}, // CJK extensions B and on
}};

int widthOf(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(kWide.begin(), kWide.end(), [&](const Range &range) {
        return code >= range.first && code <= range.last;
    });
    return wide ? 2 : 1;
}

/// 行頭禁則: what must not begin a line.
bool mustNotBeginLine(char32_t code)
{
    static const QString kClosing = QStringLiteral(
        "、。，．・：；？！）］｝」』】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}");
    return code < 0x10000 && kClosing.contains(QChar(static_cast<char16_t>(code)));
}

/// A line is filled character by character; where it overflows it is broken at the last place that allowed
/// it.
class LineBreaker {
public:
    explicit LineBreaker(int width)
        : m_width(std::max(width, 2))
    {
    }

    void add(char32_t code)
    {
        const int width = widthOf(code);
        const bool wide = width == 2;
        if (!mustNotBeginLine(code) && (wide || m_lastWide) && !m_line.isEmpty())
            m_breakAt = m_line.size();
        while (m_lineWidth > 0 && m_lineWidth + width > m_width && code != U' ')
            breakLine();
        m_line += QString::fromUcs4(&code, 1);
        m_lineWidth += width;
        m_lastWide = wide;
        if (code == U' ')
            m_breakAt = m_line.size();
    }

    QStringList finish()
    {
        m_lines.append(m_line);
        for (QString &line : m_lines) {
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
        }
        return m_lines;
    }

private:
    void breakLine()
    {
        const qsizetype at = m_breakAt > 0 ? m_breakAt : m_line.size();
        m_lines.append(m_line.left(at));
        m_line = m_line.mid(at);
        m_lineWidth = displayWidth(m_line);
        m_breakAt = 0;
    }

    int m_width;
    int m_lineWidth = 0;
    qsizetype m_breakAt = 0; ///< 0: nowhere
    bool m_lastWide = false;
    QString m_line;
    QStringList m_lines;
};

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint code : text.toUcs4())
        width += widthOf(code);
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - displayWidth(text)), QLatin1Char(' '));
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        LineBreaker breaker(width);
        for (const uint code : paragraph.toUcs4())
            breaker.add(code);
        lines += breaker.finish();
    }
    return lines;
}

} // namespace epost
