// SPDX-License-Identifier: MIT
#include "ui/help/HelpTopics.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>

// A static library's resources are linked only where something refers to them. Not in a namespace: Qt says
// so.
static void initHelpResource()
{
    Q_INIT_RESOURCE(epost_help);
}

namespace epost {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/epost/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString anchorOf(const QString &code)
{
    return QStringLiteral("<a name=\"%1\"></a>").arg(code);
}

/// What a person types with a Japanese keyboard and with another one is the same.
QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

HelpTopics::HelpTopics(const QString &language)
{
    initHelpResource();
    static const QRegularExpression kTitle(QStringLiteral("<h1>(.*?)</h1>"));
    for (const QString &key :
         resource(QStringLiteral("contents.txt")).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        HelpTopic topic;
        topic.key = key;
        topic.html = resource(QStringLiteral("%1/%2.html").arg(language, key));
        topic.title
            = QTextDocumentFragment::fromHtml(kTitle.match(topic.html).captured(1)).toPlainText().trimmed();
        topic.text = comparable(QTextDocumentFragment::fromHtml(topic.html).toPlainText());
        m_topics.append(topic);
    }
}

QString HelpTopics::spokenLanguage()
{
    //: The language of the help: “en”, or “ja” in the Japanese texts.
    return tr("en");
}

std::optional<HelpPlace> HelpTopics::find(const QString &key) const
{
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i].key == key)
            return HelpPlace{i, {}};
    }
    for (qsizetype i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i].html.contains(anchorOf(key)))
            return HelpPlace{i, key};
    }
    return std::nullopt;
}

QStringList HelpTopics::codes() const
{
    static const QRegularExpression kAnchor(QStringLiteral("<a name=\"([^\"]+)\"></a>"));
    QStringList codes;
    for (const HelpTopic &topic : m_topics) {
        for (auto it = kAnchor.globalMatch(topic.html); it.hasNext();)
            codes.append(it.next().captured(1));
    }
    return codes;
}

bool HelpTopics::matches(const HelpTopic &topic, const QString &words) const
{
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    const QStringList all = comparable(words).split(kSpace, Qt::SkipEmptyParts);
    return std::all_of(all.begin(), all.end(),
                       [&](const QString &word) { return topic.text.contains(word); });
}

} // namespace epost
