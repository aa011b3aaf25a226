// SPDX-License-Identifier: MIT
#include "PageAudit.h"
#include "WizardDriver.h"
#include "base/Files.h"
#include "common/Language.h"
#include "ui/Route.h"
#include "ui/help/HelpDialog.h"
#include "ui/help/PageHelp.h"
#include "ui/settings/SettingsSections.h"
#include "ui/widgets/FindingsView.h"
#include "wizard/ProgramEnvironment.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace epost;
using namespace epost::test;

namespace {

/// The string literals of a pattern in all sources below some folders.
QSet<QString> literalsIn(const QStringList &folders, const QRegularExpression &pattern)
{
    QSet<QString> found;
    for (const QString &folder : folders) {
        const QString root = QStringLiteral(EPOST_SOURCE_DIR "/") + folder;
        const auto files = filesBelow(root);
        if (!files)
            continue;
        for (const WalkedFile &file : *files) {
            // The settings name places in a file.
            if (file.relativePath.startsWith(QLatin1String("settings/")))
                continue;
            if (!file.relativePath.endsWith(QLatin1String(".cpp"))
                && !file.relativePath.endsWith(QLatin1String(".h")))
                continue;
            const auto content = readFile(root + QLatin1Char('/') + file.relativePath, 1 << 20);
            if (!content)
                continue;
            for (auto it = pattern.globalMatch(QString::fromUtf8(*content)); it.hasNext();)
                found.insert(it.next().captured(1));
        }
    }
    return found;
}

QSet<QString> behind(const QString &prefix, const QSet<QString> &ends)
{
    QSet<QString> codes;
    for (const QString &end : ends)
        codes.insert(prefix + end);
    return codes;
}

/// Every code of a finding that the sources can make, found by how they write it.
QSet<QString> codesInSources()
{
    static const QRegularExpression kWhole(
        QStringLiteral("[^L]\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\""));
    static const QRegularExpression kFile(QStringLiteral("\\.(?:h|cpp|json|dat|idx|exe|dll|html|txt|xlsx)$"));
    QSet<QString> codes
        = literalsIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, kWhole);
    codes.removeIf([](const QString &code) { return kFile.match(code).hasMatch(); });
    // Places in a file, and the key of a question.
    codes.subtract(
        {QStringLiteral("site.checklist"), QStringLiteral("role.owner"), QStringLiteral("apply.again")});

    // Codes that are put together.
    static const QRegularExpression kPackage(
        QStringLiteral("packageProblem\\(\\s*QLatin1String\\(\"([a-z0-9-]+)\"\\),"));
    static const QRegularExpression kNameRule(
        QStringLiteral("case NameRule::\\w+:\\s*return QStringLiteral\\(\"([a-z-]+)\"\\)"));
    static const QRegularExpression kTransaction(
        QStringLiteral("case TransactionState::\\w+:\\s*return QStringLiteral\\(\"([a-z-]+)\"\\)"));
    static const QRegularExpression kTestMail(
        QStringLiteral("\\{\\s*QStringLiteral\\(\"([a-z-]+)\"\\),\\s*TestMailCheck::tr"));
    const QStringList package{QStringLiteral("core/package")};
    codes.unite(behind(QStringLiteral("package."), literalsIn(package, kPackage)));
    codes.unite(behind(QStringLiteral("package.name."), literalsIn(package, kNameRule)));
    codes.unite(behind(QStringLiteral("update."), literalsIn({QStringLiteral("core/update")}, kTransaction)));
    codes.unite(
        behind(QStringLiteral("mail.test-mail-"), literalsIn({QStringLiteral("core/procedure")}, kTestMail)));
    return codes;
}

QString listed(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

} // namespace

/// F1 on every page, offline, in both languages; every code that the product can show is explained.
class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopic_isThere_data();
    void everyTopic_isThere();
    void everyCode_isExplained_andNoOther_data();
    void everyCode_isExplained_andNoOther();
    void bothLanguages_explainTheSameAtTheSamePlace();
    void everyLink_leadsSomewhere_data();
    void everyLink_leadsSomewhere();
    void everyNameOfASettingsPage_isOne_data();
    void everyNameOfASettingsPage_isOne();
    void everyPage_hasItsTopic();
    void f1_opensTheTopicOfThePage_besideTheWizard();
    void f1_inTheFindings_explainsTheFinding();
    void theSearch_findsWordsOfAnyWidth();
    void backAndForward_leadWhereOneWas();

private:
    static void languages();
};

void TestHelp::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestHelp::everyTopic_isThere_data()
{
    languages();
}

void TestHelp::everyTopic_isThere()
{
    QFETCH(QString, language);
    const HelpTopics topics(language);
    QVERIFY(topics.all().size() > 20);
    for (const HelpTopic &topic : topics.all()) {
        QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.key));
        QVERIFY2(topic.text.size() > 100, qPrintable(topic.key));
    }
}

void TestHelp::everyCode_isExplained_andNoOther_data()
{
    languages();
}

void TestHelp::everyCode_isExplained_andNoOther()
{
    QFETCH(QString, language);
    const QSet<QString> made = codesInSources();
    QVERIFY2(made.size() > 180, qPrintable(listed(made)));
    const QStringList list = HelpTopics(language).codes();
    const QSet<QString> explained(list.begin(), list.end());
    QCOMPARE(list.size(), explained.size()); // none twice
    QCOMPARE(listed(QSet<QString>(made).subtract(explained)), QString());
    QCOMPARE(listed(QSet<QString>(explained).subtract(made)), QString());
}

void TestHelp::bothLanguages_explainTheSameAtTheSamePlace()
{
    const HelpTopics japanese(QStringLiteral("ja"));
    const HelpTopics english(QStringLiteral("en"));
    QCOMPARE(japanese.codes(), english.codes());
    for (const QString &code : english.codes())
        QCOMPARE(japanese.find(code)->topic, english.find(code)->topic);
}

void TestHelp::everyLink_leadsSomewhere_data()
{
    languages();
}

void TestHelp::everyLink_leadsSomewhere()
{
    QFETCH(QString, language);
    static const QRegularExpression kLink(QStringLiteral("href=\"([^\"]*)\""));
    const HelpTopics topics(language);
    for (const HelpTopic &topic : topics.all()) {
        for (auto it = kLink.globalMatch(topic.html); it.hasNext();) {
            const QString link = it.next().captured(1);
            QVERIFY2(topics.find(link), qPrintable(topic.key + QStringLiteral(": ") + link));
        }
    }
}

void TestHelp::everyNameOfASettingsPage_isOne_data()
{
    languages();
}

void TestHelp::everyNameOfASettingsPage_isOne()
{
    QFETCH(QString, language);
    static const QRegularExpression kName(
        QStringLiteral("設定の「([^」]*)」|the settings (?:[a-z ]+ )?\\(“([^”]*)”\\)"));
    speak(*qApp, *languageFromKey(language));
    QSet<QString> titles;
    for (const SettingsSection &section : settingsSections())
        titles.insert(section.title);
    speak(*qApp, Language::English);
    const HelpTopics topics(language);
    int names = 0;
    for (const HelpTopic &topic : topics.all()) {
        for (auto it = kName.globalMatch(topic.html); it.hasNext(); ++names) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(1) + match.captured(2);
            QVERIFY2(titles.contains(name), qPrintable(topic.key + QStringLiteral(": ") + name));
        }
    }
    QVERIFY(names > 5);
}

void TestHelp::everyPage_hasItsTopic()
{
    const HelpTopics topics(QStringLiteral("en"));
    QList<PageId> pages;
    for (int kind = static_cast<int>(PageId::Kind::Start); kind <= static_cast<int>(PageId::Kind::WayBack);
         ++kind) {
        if (static_cast<PageId::Kind>(kind) != PageId::Kind::Step)
            pages.append({static_cast<PageId::Kind>(kind)});
    }
    for (int step = StepNumber::kFirst; step <= StepNumber::kLast; ++step)
        pages.append({PageId::Kind::Step, step});
    QCOMPARE(pages.size(), 8 + 13);
    for (const PageId &page : pages) {
        const auto place = topics.find(helpTopicOf(page));
        QVERIFY2(place, qPrintable(helpTopicOf(page)));
        // The number of the step, and the vendor's own.
        if (page.kind == PageId::Kind::Step) {
            const QString number = QString::number(page.step);
            const QString title = topics.all()[place->topic].title;
            QVERIFY2(title.contains(number), qPrintable(title + QLatin1Char(' ') + number));
        }
    }
}

void TestHelp::f1_opensTheTopicOfThePage_besideTheWizard()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    WizardWindow window(environment);
    window.show();
    window.activateWindow();
    WizardDriver driver(window);
    QVERIFY2(driver.begin(QStringLiteral("smooth")), qPrintable(driver.problem()));
    for (const PageId &page : routeOf(window.run().view())) {
        window.goTo(page);
        QVERIFY2(driver.settle(), qPrintable(driver.problem()));
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&window));
        window.page()->focusHeading();
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(help));
        QCOMPARE(help->topic(), helpTopicOf(page));
        QVERIFY(!help->isModal());
        QCOMPARE(auditWindow(*help), QStringList());
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY2(!help->isVisible(), qPrintable(help->topic()));
        QVERIFY(window.isVisible());
        QVERIFY(driver.click(QStringLiteral("help")));
        QCOMPARE(help->topic(), helpTopicOf(page));
        help->close();
    }
}

void TestHelp::f1_inTheFindings_explainsTheFinding()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    WizardWindow window(environment);
    window.show();
    auto *view = new FindingsView(window.page());
    view->show({{Severity::Ok, QStringLiteral("queue.short"), QStringLiteral("empty"), {}, {}, {}, {}},
                {Severity::Warning,
                 QStringLiteral("ports.silent"),
                 QStringLiteral("The port 25"),
                 {},
                 QStringLiteral("wait"),
                 {},
                 {}},
                {Severity::Blocker,
                 QStringLiteral("role.not-online"),
                 QStringLiteral("The role"),
                 QStringLiteral("why"),
                 {},
                 QStringLiteral("seen"),
                 {}}},
               {});
    view->QWidget::show();
    auto *text = view->findChild<QTextBrowser *>();
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(&window));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F1);
    auto *help = window.findChild<HelpDialog *>();
    QVERIFY(help);
    QCOMPARE(help->anchor(), QStringLiteral("role.not-online")); // the worst
    text->moveCursor(QTextCursor::End);
    QCOMPARE(view->codeInFront(), QString()); // what is in order explains itself
    text->moveCursor(QTextCursor::PreviousBlock);
    QCOMPARE(view->codeInFront(), QStringLiteral("ports.silent"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("help:ports.silent")));
    QCOMPARE(help->anchor(), QStringLiteral("ports.silent"));
    QCOMPARE(help->topic(), QStringLiteral("trouble-mail"));
}

void TestHelp::theSearch_findsWordsOfAnyWidth()
{
    HelpDialog help(QStringLiteral("ja"));
    help.open({});
    auto *words = help.findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    const auto *list = help.findChild<QListWidget *>();
    const int all = list->count();
    words->setText(QStringLiteral("ｃｏｍｐｏｎｅｎｔ　list"));
    QVERIFY(list->count() > 0 && list->count() < all);
    words->setText(QStringLiteral("no such words"));
    QCOMPARE(list->count(), 0);
    QVERIFY(help.findChild<QLabel *>(QStringLiteral("helpNone"))->isVisible());
    words->clear();
    QCOMPARE(list->count(), all);
}

void TestHelp::backAndForward_leadWhereOneWas()
{
    HelpDialog help(QStringLiteral("en"));
    help.open(QStringLiteral("start"));
    auto *back = help.findChild<QPushButton *>(QStringLiteral("helpBack"));
    auto *forward = help.findChild<QPushButton *>(QStringLiteral("helpForward"));
    QVERIFY(!back->isEnabled());
    Q_EMIT help.findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("trouble-mail")));
    help.open(QStringLiteral("ports.silent"));
    back->click();
    QCOMPARE(help.topic(), QStringLiteral("trouble-mail"));
    QCOMPARE(help.anchor(), QString());
    back->click();
    QCOMPARE(help.topic(), QStringLiteral("start"));
    QVERIFY(!back->isEnabled());
    forward->click();
    forward->click();
    QCOMPARE(help.anchor(), QStringLiteral("ports.silent"));
    QVERIFY(!forward->isEnabled());
}

QTEST_MAIN(TestHelp)
#include "TestHelp.moc"
