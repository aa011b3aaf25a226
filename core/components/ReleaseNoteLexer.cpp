// SPDX-License-Identifier: MIT
#include "components/ReleaseNoteLexer.h"

#include "catalog/Catalog.h"
#include "components/ComponentVersion.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace epost {

namespace {

// Ends a sentence inside the normalised text; no text that a person pastes holds it.
constexpr QChar kSentenceEnd(0x0001);

// Denials before what they deny: 「アップはありません」 holds 「アップ」.
constexpr auto kUnchanged
    = u"(?:バージョン)?(?:アップ|更新|変更)(?:に|点|箇所)?(?:は|が|も|の)?(?:特に)?"
      u"(?:ありません|ございません|無し|なし|無い|ない|していません|されていません|されません|しません)"
      u"|変わりません|変わりありません|変わらず|据え?置き|同じです|同一です";
constexpr auto kUpdated
    = u"(?:バージョン)?アップ(?!ロード|デート(?:プログラム|手順|方法|ファイル|内容|情報|履歴))(?:デート)?"
      u"|バージョンダウン|ダウン(?!ロード)|更新(?=され|し(?:ます|ました|て)|です|となり)"
      u"|変更(?=され|し(?:ます|ました|て)|となり)|差し?替え|置き?換え|入れ?替え|上が(?=り|っ)|下が(?=り|っ)"
      u"|(?<=[にと])なり(?=ます|ました)";
constexpr auto kAdded = u"追加|同梱";

constexpr auto kVersion
    = u"(?<![A-Za-z0-9_])(?:Version|Ver|v)\\.? ?(?<marked>[0-9][0-9A-Za-z]*(?:[._][0-9A-Za-z]+)*)"
      u"|(?<![A-Za-z0-9_./-])(?<bare>[0-9]+(?:\\.[0-9A-Za-z]+)+)(?![0-9A-Za-z_])";

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

/// Puts broken lines together again: with nothing between Japanese characters, which may be the halves of a
/// word. A blank line and a bullet end a sentence.
QString unwrapped(const QString &text)
{
    static const QRegularExpression bullet(
        QStringLiteral("^(?:[・■□●○◆◇▼▽▲△★☆※*+•‣▪>»]|[-–—] |\\(?[0-9]{1,2}[.)](?![0-9A-Za-z]))"));
    QString joined;
    bool ended = true;
    for (const QString &raw : text.split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || bullet.match(line).hasMatch()) {
            joined += kSentenceEnd;
            ended = true;
        }
        if (line.isEmpty())
            continue;
        if (!ended && (isPlain(joined.back()) || isPlain(line.front())))
            joined += QLatin1Char(' ');
        joined += line;
        ended = false;
    }
    return joined;
}

QString normalised(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    plain.removeIf([](QChar c) { return c != QLatin1Char('\n') && !c.isPrint() && !c.isSpace(); });
    // NFKC leaves hyphens alone that look like '-' and come from word processors.
    static const QRegularExpression dashes(QStringLiteral("(?<=[A-Za-z0-9])[‐‑‒–−](?=[A-Za-z0-9])"));
    plain.replace(dashes, QStringLiteral("-"));
    return unwrapped(plain);
}

} // namespace

ReleaseNoteLexer::ReleaseNoteLexer(const Catalog &catalog)
{
    for (const CatalogComponent &component : catalog.components()) {
        for (const QString &file : component.files)
            addFile(component.name, file);
    }
    // After the files: a component's own name and aliases win over what was made from a file name.
    for (const CatalogComponent &component : catalog.components()) {
        for (const QString &alias : component.aliases)
            m_names[alias.toLower()] = {component.name, {}};
    }
    for (const CatalogComponent &component : catalog.components()) {
        const QString name = component.name.toLower();
        const bool isFile = m_names.contains(name) && component.files.contains(name, Qt::CaseInsensitive);
        if (!isFile)
            m_names[name] = {component.name, {}};
    }
    QStringList alternatives = m_names.keys();
    std::sort(alternatives.begin(), alternatives.end(), [](const QString &a, const QString &b) {
        return a.size() == b.size() ? a < b : a.size() > b.size();
    });
    for (QString &alternative : alternatives)
        alternative = QRegularExpression::escape(alternative);
    m_pattern.setPattern(
        QStringLiteral("(?<name>(?<![A-Za-z0-9_.-])(?:%1)(?![A-Za-z0-9_-]|\\.[A-Za-z0-9]))|(?<version>%2)|"
                       "(?<unchanged>%3)|(?<updated>%4)|(?<added>%5)|(?<end>[。%6])")
            .arg(alternatives.join(QLatin1Char('|')), QString::fromUtf16(kVersion),
                 QString::fromUtf16(kUnchanged), QString::fromUtf16(kUpdated), QString::fromUtf16(kAdded),
                 QString(kSentenceEnd)));
    m_pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
}

void ReleaseNoteLexer::addName(const QString &text, const Name &name)
{
    const QString key = text.toLower();
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd() && known->component != name.component)
        m_ambiguous.insert(key); // "Kasp" is neither Kasp.exe nor Kasp.dll
    if (m_ambiguous.contains(key))
        m_names.remove(key);
    else
        m_names.insert(key, name);
}

void ReleaseNoteLexer::addFile(const QString &component, const QString &file)
{
    if (file.contains(QLatin1Char('*')) || file.contains(QLatin1Char('?')))
        return;
    addName(file, {component, file});
    const qsizetype dot = file.lastIndexOf(QLatin1Char('.'));
    if (dot > 0)
        addName(file.left(dot), {component, file});
    // The vendor writes both names of a DLL at once: libssl-1_1(-x64).dll
    const QString wide = QStringLiteral("-x64");
    if (file.contains(wide, Qt::CaseInsensitive)) {
        QString both = file;
        addName(both.replace(wide, QStringLiteral("(-x64)"), Qt::CaseInsensitive), {component, file});
    }
}

QList<NoteToken> ReleaseNoteLexer::tokens(const QString &text) const
{
    const QString plain = normalised(text);
    QList<NoteToken> tokens;
    qsizetype last = 0;
    for (auto it = m_pattern.globalMatch(plain); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        NoteToken token;
        token.text = match.captured();
        if (match.hasCaptured(u"version")) {
            token.text = match.hasCaptured(u"marked") ? match.captured(u"marked") : match.captured(u"bare");
            if (!ComponentVersion::looksLikeVersion(token.text))
                continue; // longer than any version is; left over in the gap
            token.kind = NoteToken::Kind::Version;
        }
        token.gap = plain.mid(last, match.capturedStart() - last);
        last = match.capturedEnd();
        if (match.hasCaptured(u"name")) {
            const Name name = m_names.value(token.text.toLower());
            token.kind = NoteToken::Kind::Name;
            token.component = name.component;
            token.file = name.file;
        } else if (match.hasCaptured(u"unchanged")) {
            token.kind = NoteToken::Kind::Unchanged;
        } else if (match.hasCaptured(u"updated")) {
            token.kind = NoteToken::Kind::Updated;
        } else if (match.hasCaptured(u"added")) {
            token.kind = NoteToken::Kind::Added;
        }
        tokens.append(token);
    }
    return tokens;
}

} // namespace epost
