// SPDX-License-Identifier: MIT
#include "PageAudit.h"
#include "WizardDriver.h"
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "common/Language.h"
#include "support/ResultMacros.h"
#include "ui/FileQuestion.h"
#include "ui/help/HelpDialog.h"
#include "ui/settings/SettingEditor.h"
#include "ui/settings/SettingsChanges.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/SettingsSections.h"
#include "wizard/ProgramEnvironment.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

/// The settings over a file, closed and deleted by the test.
struct Desk {
    explicit Desk(const QString &siteFile = {}, SettingsDialog::Mode mode = SettingsDialog::Mode::Edit)
        : dialog(new SettingsDialog(siteFile, mode))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    ~Desk() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Desk)

    template <typename Widget>
    [[nodiscard]] Widget *in(const QString &place) const
    {
        auto *editor = dialog->findChild<SettingEditor *>(QStringLiteral("setting:") + place);
        return editor ? editor->findChild<Widget *>() : nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    void choose(int section) const
    {
        dialog->findChild<QListWidget *>(QStringLiteral("sections"))->setCurrentRow(section);
    }
    [[nodiscard]] QString told() const
    {
        return dialog->findChild<QLabel *>(QStringLiteral("settingsTold"))->text();
    }

    SettingsDialog *dialog;
};

void type(QLineEdit *line, const QString &text)
{
    line->selectAll();
    line->insert(text);
}

void collectPlaces(const QList<SettingField> &fields, const QString &before, QStringList &places)
{
    for (const SettingField &field : fields) {
        const QString place = before + field.place;
        places.append(place);
        collectPlaces(field.fields, place + QLatin1Char('.'), places);
    }
}

/// Every key of the catalogue, lists of objects by the keys of their objects.
void collectKeys(const QJsonValue &value, const QString &place, QStringList &keys)
{
    const QJsonArray array = value.toArray();
    if (value.isObject() && !value.toObject().contains(QStringLiteral("ja"))) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectKeys(*it, place.isEmpty() ? it.key() : place + QLatin1Char('.') + it.key(), keys);
    } else if (!array.isEmpty() && array.first().isObject()) {
        for (const QJsonValue &element : array)
            collectKeys(element, place, keys);
    } else {
        keys.append(place);
    }
}

} // namespace

/// Everything that a site file can say is reached, told in words, saved, exported and imported.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyOfTheCatalogue_hasAField();
    void everySection_servesTheKeyboard_data();
    void everySection_servesTheKeyboard();
    void whatIsTyped_isSaved_andRead();
    void aMistake_isToldBesideItsField_andIsNotSaved();
    void theChecklist_isAddedToAndOrdered();
    void aTestMail_isSwitchedOnAndOff();
    void anImport_showsWhatChanges_beforeItIsTaken();
    void anExport_isAFileOfItsOwn();
    void aFileThatCannotBeRead_isTold();
    void whatIsNotSaved_isAskedFor();
    void whileASessionIsOpen_itCanOnlyBeRead();
    void aSavedFile_isTheOneOfThePlan();
};

void TestSettings::everyKeyOfTheCatalogue_hasAField()
{
    const auto defaults = Catalog::defaults();
    QVERIFY_RESULT(defaults);
    QStringList keys;
    collectKeys(*defaults, {}, keys);
    QStringList places{QStringLiteral("schema")};
    for (const SettingsSection &section : settingsSections())
        collectPlaces(section.fields, {}, places);
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return places.contains(key); });
    QCOMPARE(keys, QStringList());
}

void TestSettings::everySection_servesTheKeyboard_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Japanese") << QStringLiteral("ja");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestSettings::everySection_servesTheKeyboard()
{
    QFETCH(QString, language);
    speak(*qApp, language == QLatin1String("ja") ? Language::Japanese : Language::English);
    const Desk desk;
    for (int section = 0; section < settingsSections().size(); ++section) {
        desk.choose(section);
        (void)QTest::qWaitFor([&] { return auditWindow(*desk.dialog).isEmpty(); }, 1000);
        QCOMPARE(auditWindow(*desk.dialog).join(QLatin1Char('\n')), QString());
    }
    speak(*qApp, Language::English);
}

void TestSettings::whatIsTyped_isSaved_andRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    const Desk desk;
    const QSignalSpy saved(desk.dialog, &SettingsDialog::saved);
    type(desk.in<QLineEdit>(QStringLiteral("site.customer")), QStringLiteral("Example"));
    desk.choose(2);
    desk.in<QCheckBox>(QStringLiteral("site.onePersonAllowed"))->click();
    auto *mode = desk.in<QComboBox>(QStringLiteral("site.mode"));
    mode->setCurrentIndex(mode->findData(QStringLiteral("by-hand")));
    desk.choose(3);
    desk.in<QSpinBox>(QStringLiteral("site.waitSeconds.roleMove"))->setValue(77);
    FileQuestion::answerNext(path);
    desk.button("settingsSave")->click();
    QCOMPARE(saved.size(), 1);
    QVERIFY(!desk.dialog->changed());
    const auto catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->site().customer, QStringLiteral("Example"));
    QVERIFY(catalog->site().onePersonAllowed);
    QVERIFY(!catalog->site().automatic);
    QCOMPARE(catalog->site().waits.roleMove, Milliseconds(77'000));
}

void TestSettings::aMistake_isToldBesideItsField_andIsNotSaved()
{
    const Desk desk;
    desk.choose(5);
    auto *editor = desk.dialog->findChild<SettingEditor *>(QStringLiteral("setting:site.ports"));
    auto *mistake = editor->findChild<QLabel *>(QStringLiteral("mistake"));
    QVERIFY(mistake->isHidden());
    type(editor->findChild<QLineEdit *>(), QStringLiteral("25, 70000"));
    QVERIFY(mistake->isVisible());
    QVERIFY(mistake->text().contains(QLatin1String("70000")));
    QVERIFY(!desk.button("settingsSave")->isEnabled());
    QVERIFY(!desk.button("settingsExport")->isEnabled());
    QVERIFY(!desk.dialog->findChild<QListWidget *>(QStringLiteral("sections"))->item(5)->icon().isNull());
    QVERIFY(!desk.told().isEmpty());
    type(editor->findChild<QLineEdit *>(), QStringLiteral("25、587"));
    QVERIFY(mistake->isHidden());
    QVERIFY(desk.button("settingsSave")->isEnabled());
    QVERIFY(desk.told().isEmpty());
}

void TestSettings::theChecklist_isAddedToAndOrdered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    const Desk desk;
    desk.choose(4);
    auto *editor = desk.dialog->findChild<SettingEditor *>(QStringLiteral("setting:site.checklist"));
    auto *list = editor->findChild<QListWidget *>(QStringLiteral("elements"));
    const int before = list->count();
    list->setCurrentRow(0);
    editor->findChild<QPushButton *>(QStringLiteral("add"))->click();
    QCOMPARE(list->count(), before + 1);
    QCOMPARE(list->currentRow(), 1);
    auto *title = editor->findChild<SettingEditor *>(QStringLiteral("setting:title"));
    type(title->findChildren<QLineEdit *>().first(), QStringLiteral("own"));
    editor->findChild<QPushButton *>(QStringLiteral("up"))->click();
    QCOMPARE(list->currentRow(), 0);
    FileQuestion::answerNext(path);
    desk.button("settingsSave")->click();
    const auto catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->site().checklist.size(), before + 1);
    QCOMPARE(catalog->site().checklist.first().title.ja, QStringLiteral("own"));
    editor->findChild<QPushButton *>(QStringLiteral("remove"))->click();
    QCOMPARE(list->count(), before);
}

void TestSettings::aTestMail_isSwitchedOnAndOff()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    const Desk desk;
    desk.choose(5);
    auto *check = desk.in<QCheckBox>(QStringLiteral("site.testMail"));
    check->click();
    QVERIFY(!desk.button("settingsSave")->isEnabled()); // an address is missing
    type(desk.in<QLineEdit>(QStringLiteral("address")), QStringLiteral("test@example.jp"));
    type(desk.in<QLineEdit>(QStringLiteral("user")), QStringLiteral("test"));
    FileQuestion::answerNext(path);
    desk.button("settingsSave")->click();
    auto catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QVERIFY(catalog->site().testMail.has_value());
    QCOMPARE(catalog->site().testMail->address, QStringLiteral("test@example.jp"));
    check->click();
    desk.button("settingsSave")->click();
    catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QVERIFY(!catalog->site().testMail.has_value());
}

void TestSettings::anImport_showsWhatChanges_beforeItIsTaken()
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("other.json"));
    QVERIFY_RESULT(writeFile(other, R"({"schema": 1, "site": {"customer": "Other", "queueLimit": 7}})"));
    const Desk desk;
    const auto ask = [&] {
        FileQuestion::answerNext(other);
        desk.button("settingsImport")->click();
        return desk.dialog->findChild<SettingsChanges *>();
    };
    SettingsChanges *question = ask();
    QVERIFY(question && question->isVisible());
    QCOMPARE(auditWindow(*question), QStringList());
    const auto *table = question->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("Customer"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("100"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("7"));
    question->findChild<QPushButton *>(QStringLiteral("changesLeave"))->click();
    QVERIFY(!desk.dialog->changed());
    QTRY_VERIFY(!desk.dialog->findChild<SettingsChanges *>());
    question = ask();
    question->findChild<QPushButton *>(QStringLiteral("changesTake"))->click();
    QVERIFY(desk.dialog->changed());
    QCOMPARE(desk.in<QLineEdit>(QStringLiteral("site.customer"))->text(), QStringLiteral("Other"));
}

void TestSettings::anExport_isAFileOfItsOwn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    QVERIFY_RESULT(writeFile(path, R"({"schema": 1, "site": {"customer": "Here"}})"));
    const Desk desk(path);
    const QSignalSpy saved(desk.dialog, &SettingsDialog::saved);
    FileQuestion::answerNext(folder.filePath(QStringLiteral("copy.json")));
    desk.button("settingsExport")->click();
    QCOMPARE(saved.size(), 0);
    const auto catalog = Catalog::load(folder.filePath(QStringLiteral("copy.json")));
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->site().customer, QStringLiteral("Here"));
}

void TestSettings::aFileThatCannotBeRead_isTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    QVERIFY_RESULT(writeFile(path, "no JSON"));
    const Desk desk(path);
    QVERIFY2(desk.told().contains(path), qPrintable(desk.told()));
    QVERIFY(!desk.button("settingsSave")->isEnabled());
    QVERIFY(!desk.button("settingsExport")->isEnabled());
}

void TestSettings::whatIsNotSaved_isAskedFor()
{
    const Desk desk;
    type(desk.in<QLineEdit>(QStringLiteral("site.customer")), QStringLiteral("Example"));
    QTest::keyClick(desk.dialog, Qt::Key_Escape);
    auto *box = desk.dialog->findChild<QMessageBox *>(QStringLiteral("unsavedQuestion"));
    QVERIFY(box && desk.dialog->isVisible());
    box->findChild<QPushButton *>(QStringLiteral("discard"))->click();
    QVERIFY(!desk.dialog->isVisible());
}

void TestSettings::whileASessionIsOpen_itCanOnlyBeRead()
{
    const QTemporaryDir folder;
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    WizardWindow window(environment);
    window.show();
    WizardDriver driver(window);
    QVERIFY2(driver.begin(QStringLiteral("smooth")), qPrintable(driver.problem()));
    QVERIFY(driver.click(QStringLiteral("settings")));
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("settingsTold"))->text().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("settingsSave"))->isEnabled());
    for (const QLineEdit *line : dialog->findChildren<QLineEdit *>())
        QVERIFY2(line->isReadOnly() || !line->isEnabled(), qPrintable(line->accessibleName()));
    for (const QPlainTextEdit *box : dialog->findChildren<QPlainTextEdit *>())
        QVERIFY2(box->isReadOnly() || !box->isEnabled(), qPrintable(box->accessibleName()));
    for (const QSpinBox *number : dialog->findChildren<QSpinBox *>())
        QVERIFY2(!number->isEnabled(), qPrintable(number->accessibleName()));
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
    QTest::keyClick(dialog, Qt::Key_F1);
    const auto *help = window.findChild<HelpDialog *>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->topic(), QStringLiteral("settings"));
}

void TestSettings::aSavedFile_isTheOneOfThePlan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    WizardWindow window(environment);
    window.show();
    WizardDriver driver(window);
    QVERIFY(driver.click(QStringLiteral("settings")));
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *customer = dialog->findChild<SettingEditor *>(QStringLiteral("setting:site.customer"));
    type(customer->findChild<QLineEdit *>(), QStringLiteral("Example"));
    FileQuestion::answerNext(path);
    dialog->findChild<QPushButton *>(QStringLiteral("settingsSave"))->click();
    // Before anything has begun it is kept; what begins then is asked to use it.
    QCOMPARE(window.plan().siteFile(), path);
    dialog->close();
    window.plan().beginHere(window.plan().siteFile());
    QTRY_VERIFY_WITH_TIMEOUT(window.plan().beginning().has_value(), WizardDriver::kLimit);
    QCOMPARE(window.plan().choices().siteFile, path);
    QCOMPARE(window.plan().choices().customer, QStringLiteral("Example"));
}

QTEST_MAIN(TestSettings)
#include "TestSettings.moc"
