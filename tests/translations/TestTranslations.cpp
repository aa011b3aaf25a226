// SPDX-License-Identifier: MIT
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< one, or the forms of a plural
    bool finished = true;

    [[nodiscard]] QString where() const { return QStringLiteral("%1: %2").arg(context, source); }
};

QString pathOf(const QString &name)
{
    return QStringLiteral(EPOST_TRANSLATIONS "/") + name;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
    QString text;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
}

QList<Message> messagesOf(const QString &fileName)
{
    QFile file(pathOf(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, true});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    return messages;
}

/// %1 … %9 and %n: what a text is filled with.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression kPlace(QStringLiteral("%(?:[1-9]|L[1-9]|n)"));
    QSet<QString> places;
    for (auto match = kPlace.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

/// The first column of the glossary's last table.
QStringList unwantedWords()
{
    QFile file(pathOf(QStringLiteral("glossary.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString section = text.mid(text.indexOf(QLatin1String("## Words that are not used")));
    QStringList words;
    for (const QString &line : section.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() == 4 && !cells[1].contains(QLatin1String("--")) && cells[1].trimmed() != u"not")
            words.append(cells[1].trimmed());
    }
    return words;
}

bool hasAccessKey(QString text)
{
    text.remove(QStringLiteral("&&"));
    return text.contains(QLatin1Char('&'));
}

} // namespace

/// Both languages are complete, say the same things, and keep to the glossary.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyText_isFinished();
    void everyText_isFilledWithTheSame();
    void accessKeys_areWrittenTheJapaneseWay();
    void noText_usesAnUnwantedWord();
    void theEnglishPlurals_areFinished();

private:
    QList<Message> m_japanese;
};

void TestTranslations::initTestCase()
{
    m_japanese = messagesOf(QStringLiteral("epost-update_ja.ts"));
    QVERIFY(m_japanese.size() > 1000);
}

void TestTranslations::everyText_isFinished()
{
    QStringList open;
    for (const Message &message : std::as_const(m_japanese)) {
        if (!message.finished || message.translations.contains(QString()))
            open.append(message.where());
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TestTranslations::everyText_isFilledWithTheSame()
{
    QStringList wrong;
    for (const Message &message : std::as_const(m_japanese)) {
        for (const QString &translation : message.translations) {
            if (placesIn(translation) != placesIn(message.source))
                wrong.append(message.where());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// 参照(&B)...: half-width, directly after the label, before the dots or the colon.
void TestTranslations::accessKeys_areWrittenTheJapaneseWay()
{
    static const QRegularExpression kForm(QStringLiteral("\\S\\(&[A-Z0-9]\\)(\\.\\.\\.)?[:：]?$"));
    QStringList wrong;
    for (const Message &message : std::as_const(m_japanese)) {
        for (const QString &translation : message.translations) {
            if (hasAccessKey(message.source) != hasAccessKey(translation)
                || (hasAccessKey(translation) && !kForm.match(translation).hasMatch()))
                wrong.append(QStringLiteral("%1 = %2").arg(message.where(), translation));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::noText_usesAnUnwantedWord()
{
    const QStringList unwanted = unwantedWords();
    QVERIFY(unwanted.size() > 10);
    QStringList wrong;
    for (const Message &message : std::as_const(m_japanese)) {
        for (const QString &word : unwanted) {
            if (message.translations.join(QLatin1Char(' ')).contains(word))
                wrong.append(QStringLiteral("%1 in %2").arg(word, message.where()));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::theEnglishPlurals_areFinished()
{
    const QList<Message> english = messagesOf(QStringLiteral("epost-update_en.ts"));
    QVERIFY(!english.isEmpty());
    QStringList open;
    for (const Message &message : english) {
        if (!message.finished || message.translations.size() != 2 || message.translations.contains(QString()))
            open.append(message.where());
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
