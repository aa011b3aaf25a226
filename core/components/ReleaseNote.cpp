// SPDX-License-Identifier: MIT
#include "components/ReleaseNote.h"

#include "catalog/Catalog.h"
#include "components/ReleaseNoteLexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace epost {

namespace {

using Kind = NoteToken::Kind;

/// Words that may stand between a name, a version and a verb without meaning anything else.
bool isGlue(const QString &gap)
{
    static const QRegularExpression glue(QStringLiteral(
        "^(?:[\\s、,,・/"
        "&:()\\[\\]「」『』“”\"'がはをもにへでとのや→⇒]|->|=>|バージョン|それぞれ|新たに|新規に?|あらたに|"
        "について|関して|まま|とも|いずれ|両方|今回|ファイル|DLL|モジュール|コンポーネント|および|及び|"
        "ならびに|並びに|"
        "まで|から|より|旧|変更|従来|以前|どおり|通り|各|全て|すべて|共に|ともに|OpenSSL|and)*$"));
    return glue.match(gap).hasMatch();
}

/// Whether two names stand in one list: 「F、G、H」, 「a.dll/b.dll」.
bool joinsNames(const QString &gap)
{
    static const QRegularExpression joint(
        QStringLiteral("^[\\s、,・/&(]*(?:と|や|および|及び|ならびに|並びに|または|又は|and)?[\\s、,)]*$"));
    return joint.match(gap).hasMatch();
}

/// 「vX から」 and 「旧 vX」 name the number from before.
bool isFormerVersion(const QString &before, const QString &after)
{
    static const QRegularExpression from(QStringLiteral("^\\s*\\)?\\s*(?:から|より|→|⇒|->|=>)"));
    static const QRegularExpression former(QStringLiteral("(?:旧|前|従来)[^、。]{0,6}$"));
    return from.match(after).hasMatch() || former.match(before).hasMatch();
}

QString withoutWidth(const QString &fileName)
{
    QString name = fileName.toLower();
    return name.remove(QStringLiteral("(-x64)")).remove(QStringLiteral("-x64"));
}

bool isOneFile(const QString &a, const QString &b)
{
    return withoutWidth(a) == withoutWidth(b);
}

struct NamedThing {
    QString component;
    QString file;
    bool slashed = false; ///< joined to the one before by '/', so that both share a number
};

/// Names and the number they share.
struct Group {
    QList<NamedThing> things;
    QString version;
};

/// Understands the tokens of one note, sentence by sentence.
class NoteParser {
public:
    void read(const QList<NoteToken> &tokens)
    {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const NoteToken &token = tokens[i];
            const QString after = i + 1 < tokens.size() ? tokens[i + 1].gap : QString();
            switch (token.kind) {
            case Kind::Name:
                takeName(token);
                break;
            case Kind::Version:
                takeVersion(token, after);
                break;
            case Kind::Updated:
                takeVerb(token, ComponentChange::Updated);
                break;
            case Kind::Added:
                takeVerb(token, ComponentChange::Added);
                break;
            case Kind::Unchanged:
                takeVerb(token, ComponentChange::Unchanged);
                break;
            case Kind::End:
                forget();
                break;
            }
            m_lastKind = token.kind;
        }
    }
    [[nodiscard]] QList<ExpectedComponent> take() { return std::move(m_expected); }

private:
    void forget()
    {
        m_groups.clear();
        m_leading.clear();
    }

    void takeName(const NoteToken &token)
    {
        const bool listed = m_lastKind == Kind::Name && joinsNames(token.gap);
        if (!listed) {
            // 「A が vX へ、B が vY へアップ」 is one statement; 「A の不具合 … B」 is not.
            const bool continues = m_lastKind == Kind::Version && isGlue(token.gap);
            if (!continues || m_groups.isEmpty())
                m_groups.clear();
            m_groups.append(Group{});
            if (m_lastKind == Kind::Version && m_groups.size() == 1 && isGlue(token.gap))
                m_groups.last().version = m_leading;
        }
        m_groups.last().things.append(
            {.component = token.component,
             .file = token.file,
             .slashed = listed && !token.gap.contains(QLatin1Char(',')) && !token.gap.contains(u'、')});
    }

    void takeVersion(const NoteToken &token, const QString &after)
    {
        if (isFormerVersion(token.gap, after))
            return;
        if (m_groups.isEmpty()) {
            m_leading = token.text; // 「OpenSSL v1.1.1u (a.dll/b.dll)」
            return;
        }
        if (m_lastKind == Kind::Name && token.gap.trimmed().isEmpty())
            splitLast();
        m_groups.last().version = token.text;
    }

    /// 「F、G vX は」: the number stands directly behind G and is G's; F's is not told. Files of one
    /// component, and what a '/' joins, share it.
    void splitLast()
    {
        QList<NamedThing> &things = m_groups.last().things;
        qsizetype first = things.size() - 1;
        while (first > 0 && (things[first].slashed || things[first - 1].component == things[first].component))
            --first;
        if (first == 0)
            return;
        Group sharing{.things = things.mid(first), .version = {}};
        things.resize(first);
        m_groups.append(sharing);
    }

    void takeVerb(const NoteToken &token, ComponentChange change)
    {
        constexpr qsizetype kNear = 16;
        const bool named = !m_groups.isEmpty() && (m_lastKind == Kind::Name || m_lastKind == Kind::Version);
        const bool numbered = named && !m_groups.last().version.isEmpty();
        // Without a number, prose such as 「EPSTRS の安定性がアップ」 must not be taken for a statement.
        const bool near = numbered && change != ComponentChange::Added && token.gap.size() <= kNear;
        if (named && (near || isGlue(token.gap))) {
            for (const Group &group : std::as_const(m_groups))
                state(group, change);
        }
        forget();
    }

    void state(const Group &group, ComponentChange change)
    {
        const ComponentVersion version = ComponentVersion::fromText(group.version);
        for (const NamedThing &thing : group.things) {
            // A later number replaces an earlier one; a word without a number replaces none.
            const bool spokenOf
                = std::any_of(m_expected.begin(), m_expected.end(), [&](const auto &expected) {
                      return concerns(expected, thing) && (version.isEmpty() || expected.version == version);
                  });
            if (spokenOf)
                continue;
            withdraw(thing);
            const auto same = std::find_if(m_expected.begin(), m_expected.end(), [&](const auto &expected) {
                return expected.name == thing.component && expected.version == version
                    && expected.change == change && !expected.files.isEmpty() && !thing.file.isEmpty();
            });
            if (same != m_expected.end())
                same->files.append(thing.file);
            else
                m_expected.append({.name = thing.component,
                                   .files = thing.file.isEmpty() ? QStringList() : QStringList{thing.file},
                                   .version = version,
                                   .change = change});
        }
    }

    static bool concerns(const ExpectedComponent &expected, const NamedThing &thing)
    {
        return expected.name == thing.component
            && (thing.file.isEmpty() || expected.files.isEmpty() || expected.speaksOf(thing.file));
    }

    void withdraw(const NamedThing &thing)
    {
        for (auto it = m_expected.begin(); it != m_expected.end();) {
            if (!concerns(*it, thing)) {
                ++it;
                continue;
            }
            if (!thing.file.isEmpty())
                it->files.removeIf([&](const QString &file) { return isOneFile(file, thing.file); });
            it = thing.file.isEmpty() || it->files.isEmpty() ? m_expected.erase(it) : it + 1;
        }
    }

    QList<Group> m_groups; ///< of the statement that is not finished yet
    QString m_leading; ///< a version before any name
    Kind m_lastKind = Kind::End;
    QList<ExpectedComponent> m_expected;
};

/// A name and a version alone on a line: "EPSTRS v4.AG", "EPSTRS: 4.AG", or two cells of a table.
std::optional<ExpectedComponent> typedOn(const QString &line, const ReleaseNoteLexer &lexer)
{
    static const QRegularExpression between(QStringLiteral("^[\\s:=,|]*$"));
    QList<NoteToken> tokens = lexer.tokens(line);
    tokens.removeIf([](const NoteToken &token) { return token.kind == Kind::End; }); // of a bullet
    if (tokens.size() != 2 || tokens[0].kind != Kind::Name || tokens[1].kind != Kind::Version)
        return {};
    const QString plain = line.normalized(QString::NormalizationForm_KC).trimmed();
    if (!tokens[0].gap.trimmed().isEmpty() || !between.match(tokens[1].gap).hasMatch()
        || !plain.endsWith(tokens[1].text))
        return {};
    return ExpectedComponent{.name = tokens[0].component,
                             .files = tokens[0].file.isEmpty() ? QStringList() : QStringList{tokens[0].file},
                             .version = ComponentVersion::fromText(tokens[1].text),
                             .change = ComponentChange::Updated};
}

} // namespace

QString componentChangeKey(ComponentChange change)
{
    switch (change) {
    case ComponentChange::Updated:
        return QStringLiteral("updated");
    case ComponentChange::Added:
        return QStringLiteral("added");
    case ComponentChange::Unchanged:
        return QStringLiteral("unchanged");
    }
    return {};
}

bool ExpectedComponent::speaksOf(const QString &fileName) const
{
    return std::any_of(files.begin(), files.end(),
                       [&](const QString &file) { return isOneFile(file, fileName); });
}

bool ExpectedComponent::isAbout(const QString &component, const QString &fileName) const
{
    return name.compare(component, Qt::CaseInsensitive) == 0 && (files.isEmpty() || speaksOf(fileName));
}

ReleaseNote ReleaseNote::parse(const QString &text, const Catalog &catalog)
{
    const ReleaseNoteLexer lexer(catalog);
    NoteParser parser;
    parser.read(lexer.tokens(text));
    ReleaseNote note;
    note.m_expected = parser.take();
    QList<ExpectedComponent> typed;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto expected = typedOn(line, lexer);
        if (!expected || note.find(expected->name))
            continue;
        typed.removeIf([&](const ExpectedComponent &earlier) {
            return earlier.name == expected->name && earlier.files == expected->files;
        });
        typed.append(*expected);
    }
    note.m_expected.append(typed);
    return note;
}

const ExpectedComponent *ReleaseNote::find(const QString &name) const
{
    const auto it = std::find_if(m_expected.begin(), m_expected.end(),
                                 [&](const ExpectedComponent &expected) { return expected.name == name; });
    return it == m_expected.end() ? nullptr : &*it;
}

const ExpectedComponent *ReleaseNote::find(const QString &component, const QString &fileName) const
{
    const auto it
        = std::find_if(m_expected.begin(), m_expected.end(), [&](const ExpectedComponent &expected) {
              return expected.isAbout(component, fileName);
          });
    return it == m_expected.end() ? nullptr : &*it;
}

} // namespace epost
