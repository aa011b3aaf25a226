// SPDX-License-Identifier: MIT
#include <QDirIterator>
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

/// A word of the glossary that is not used, and where it is meant.
struct UnwantedWord {
    QString word;
    QRegularExpression where;
};

/// The glossary's last table.
QList<UnwantedWord> unwantedWords()
{
    QFile file(pathOf(QStringLiteral("glossary.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const QString section = text.mid(text.indexOf(QLatin1String("## Words that are not used")));
    QList<UnwantedWord> words;
    for (const QString &line : section.split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char('|'));
        if (cells.size() != 5 || cells[1].startsWith(QLatin1String("--")) || cells[1].trimmed() == u"not")
            continue;
        const QString word = cells[1].trimmed();
        const QString where = cells[3].trimmed().remove(QLatin1Char('`'));
        words.append({word, QRegularExpression(where.isEmpty() ? QRegularExpression::escape(word) : where)});
    }
    return words;
}

/// The words of the glossary that a text should not have.
QStringList unwantedIn(const QString &text)
{
    static const QList<UnwantedWord> kWords = unwantedWords();
    QStringList found;
    for (const UnwantedWord &word : kWords) {
        if (text.contains(word.where))
            found.append(word.word);
    }
    return found;
}

/// Every Japanese text beside the screens: the lines of the help, and what the catalogue says.
QStringList otherJapaneseTexts()
{
    static const QRegularExpression kTag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression kJapanese(QStringLiteral("\"ja\": *\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList texts;
    QDirIterator pages(QStringLiteral(EPOST_RESOURCES "/help/ja"), QDir::Files);
    while (pages.hasNext()) {
        QFile file(pages.next());
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromUtf8(file.readAll()).remove(kTag).split(QLatin1Char('\n'));
    }
    QFile catalog(QStringLiteral(EPOST_RESOURCES "/catalog.json"));
    if (catalog.open(QIODevice::ReadOnly)) {
        const QString content = QString::fromUtf8(catalog.readAll());
        for (auto it = kJapanese.globalMatch(content); it.hasNext();)
            texts.append(it.next().captured(1));
    }
    return texts;
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
    void noOtherText_usesAnUnwantedWord();
    void theGlossary_tellsGoodFromBad_data();
    void theGlossary_tellsGoodFromBad();
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
    QStringList wrong;
    for (const Message &message : std::as_const(m_japanese)) {
        for (const QString &word : unwantedIn(message.translations.join(QLatin1Char('\n'))))
            wrong.append(QStringLiteral("%1 in %2").arg(word, message.where()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestTranslations::noOtherText_usesAnUnwantedWord()
{
    const QStringList texts = otherJapaneseTexts();
    QVERIFY(texts.size() > 500);
    QStringList wrong;
    for (const QString &text : texts) {
        for (const QString &word : unwantedIn(text))
            wrong.append(QStringLiteral("%1 in %2").arg(word, text));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

// The table "Words on the screen", row by row: what is avoided, and what is written instead.
void TestTranslations::theGlossary_tellsGoodFromBad_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("good");
    const auto row = [](const char *name, const char *bad, const char *good) {
        QTest::newRow(name) << QString::fromUtf8(bad) << QString::fromUtf8(good);
    };
    row("side", "正系の役割を確認します。", "系（正系／副系）を確認します。役割は正系にあります。");
    row("go on", "作業を再開", "中断した作業を続ける");
    row("stop", "正系のクラスタを停止", "正系 MAIL01 のクラスター サービスを停止（メール停止 1回目）");
    row("start", "開始(&S)", "クラスター サービスを開始（自動フェールバック有効: 直ちに 2回目のメール停止）");
    row("service", "サービスを停止", "E-Postサービス／クラスター サービス／メール送受信");
    row("moved", "制御が移動しました", "所有者ノード: MAIL01 → MAIL02");
    row("switch", "強制フェイルオーバー", "副系へ計画切り替え");
    row("back", "ロールバック", "ファイルを適用前に戻す／切り戻し");
    row("stop alone", "作業を中止", "中止して適用前に戻す／ここで中断（後で続行できます）");
    row("hand over", "引き継ぎ", "正系で作業を続ける");
    row("differential", "差分を適用", "修正差分プログラム");
    row("half a word", "修正差分を適用", "修正差分プログラムを適用");
    row("blocker", "異常", "続行不可（要対処）");
    row("caution", "警告", "注意");
    row("port", "ポート 25: 正常", "ポート応答あり（送受信は未確認）");
    row("down", "ダウン中", "停止中（計画どおり）");
    row("one side", "片系のみ適用済み", "副系のみ適用済み（計画どおり・冗長性なし）");
    row("after 13", "手順1～13が完了しました", "手順1～13終了。終了前確認が残っています");
    row("server", "メールサーバー", "メールサーバ");
    row("folder", "フォルダーを選択", "フォルダを選択");
    row("cluster", "クラスタの状態", "クラスターの状態、フェールオーバー クラスタリング、E-Post方式クラスタ");
    row("list", "正系, 副系", "正系、副系");
    row("you", "あなたの作業", "作業");
}

void TestTranslations::theGlossary_tellsGoodFromBad()
{
    QFETCH(QString, bad);
    QFETCH(QString, good);
    QVERIFY2(!unwantedIn(bad).isEmpty(), qPrintable(bad));
    QCOMPARE(unwantedIn(good), QStringList());
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
