// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "catalog/CatalogReader.h"
#include "catalog/SiteDraft.h"
#include "catalog/SiteWriter.h"
#include "support/ResultMacros.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray shuffledBy(int seed, QJsonArray list)
{
    for (qsizetype i = list.size() - 1; i > 0; --i) {
        seed = (seed * 1103 + 12345) % 65536;
        const qsizetype other = seed % (i + 1);
        const QJsonValue kept = list[i];
        list[i] = QJsonValue(list[other]);
        list[other] = kept;
    }
    return list;
}

/// A list of objects with names, by numbers: which there are, in which order, and what they hold.
QJsonArray listOf(const std::vector<int> &names, int salt)
{
    QJsonArray list;
    for (const int name : names) {
        QJsonObject object{{QStringLiteral("id"), QString::number(name)}};
        if ((name + salt) % 3 != 0)
            object[QStringLiteral("text")]
                = QJsonObject{{QStringLiteral("ja"), QString::number((name * salt) % 5)}};
        if ((name + salt) % 4 != 0)
            object[QStringLiteral("files")] = QJsonArray{QString::number(salt % 3)};
        list.append(object);
    }
    return shuffledBy(salt, list);
}

QJsonObject objectOf(const std::vector<int> &names, int salt)
{
    QJsonObject object{{QStringLiteral("schema"), 1},
                       {QStringLiteral("list"), listOf(names, salt)},
                       {QStringLiteral("number"), salt % 2},
                       {QStringLiteral("plain"), QJsonArray{salt % 3, 7}}};
    if (salt % 5 == 0)
        object.remove(QStringLiteral("number"));
    if (salt % 7 == 0)
        object[QStringLiteral("list")] = QJsonArray();
    return object;
}

} // namespace

/// What a person edits is what is read again, and the file says no more than what differs.
class TestSiteDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTwo_overlayAndMerge();
    void nothingEdited_isASiteFileThatSaysNothing();
    void onlyWhatDiffers_isWritten();
    void anItem_canBeAddedMovedAndRemoved();
    void unknownKeys_stay();
    void mistakes_areAllNamedWithTheirPlaces();
    void changes_nameElementsByTheirIds();
    void aFileThatIsNone_isRefused();
    void whatIsSaved_isReadAgain();
    void aRoleOfTheSite_isRead();
};

void TestSiteDraft::anyTwo_overlayAndMerge()
{
    const bool holds = rc::check("merging what differs gives what was meant", [] {
        const auto before = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 300));
        const auto after = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 300));
        const QJsonObject base = objectOf(before, *rc::gen::inRange(1, 60));
        const QJsonObject full = objectOf(after, *rc::gen::inRange(1, 60));
        RC_ASSERT(mergeCatalog(base, siteOverlay(base, full)) == full);
    });
    QVERIFY(holds);
}

void TestSiteDraft::nothingEdited_isASiteFileThatSaysNothing()
{
    const auto defaults = Catalog::defaults();
    QVERIFY_RESULT(defaults);
    QCOMPARE(siteOverlay(*defaults, *defaults), parsed(R"({"schema": 1})"));
}

void TestSiteDraft::onlyWhatDiffers_isWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    auto draft = SiteDraft::load({});
    QVERIFY_RESULT(draft);
    draft->set(QStringLiteral("site.customer"), QStringLiteral("株式会社例"));
    draft->set(QStringLiteral("site.waitSeconds.queue"), 90);
    draft->set(QStringLiteral("site.ports"), QJsonArray{25, 587});
    QVERIFY_RESULT(draft->save(path));
    const auto content = readFile(path, 1 << 20);
    QVERIFY_RESULT(content);
    const QByteArray expected = R"({"schema": 1, "site": {"customer": "株式会社例", "ports": [25, 587],
                                  "waitSeconds": {"queue": 90}}})";
    QCOMPARE(QJsonDocument::fromJson(*content), QJsonDocument::fromJson(expected));
}

void TestSiteDraft::anItem_canBeAddedMovedAndRemoved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    auto draft = SiteDraft::load({});
    QVERIFY_RESULT(draft);
    const QString place = QStringLiteral("site.checklist");
    QJsonArray items = draft->value(place).toArray();
    items.insert(2, parsed(R"({"id": "own", "phase": "before", "title": {"ja": "入館申請"}})"));
    items.insert(0, items.takeAt(5));
    items.removeLast();
    draft->set(place, items);
    QVERIFY_RESULT(draft->save(path));
    const auto again = SiteDraft::load(path);
    QVERIFY_RESULT(again);
    QVERIFY(*again == *draft);
    const auto catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->site().checklist.size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        QCOMPARE(catalog->site().checklist[i].id, items[i][QStringLiteral("id")].toString());
}

void TestSiteDraft::unknownKeys_stay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    QVERIFY_RESULT(writeFile(path, R"({"schema": 1, "future": [1], "site": {"colour": "blue"}})"));
    auto draft = SiteDraft::load(path);
    QVERIFY_RESULT(draft);
    QCOMPARE(draft->mistakes().size(), 2);
    draft->set(QStringLiteral("site.customer"), QStringLiteral("Example"));
    QVERIFY_RESULT(draft->save(path));
    const auto content = readFile(path, 1 << 20);
    QVERIFY_RESULT(content);
    QCOMPARE(QJsonDocument::fromJson(*content).object(),
             parsed(R"({"schema": 1, "future": [1], "site": {"colour": "blue", "customer": "Example"}})"));
}

void TestSiteDraft::mistakes_areAllNamedWithTheirPlaces()
{
    auto draft = SiteDraft::load({});
    QVERIFY_RESULT(draft);
    QCOMPARE(draft->mistakes(), QList<JsonMistake>());
    draft->set(QStringLiteral("site.waitSeconds.queue"), 0);
    draft->set(QStringLiteral("site.ports"), QJsonArray{0, 25, 65536});
    QJsonArray tools = draft->value(QStringLiteral("tools")).toArray();
    QJsonObject tool = tools[0].toObject();
    tool[QStringLiteral("executables")] = QJsonArray{QStringLiteral("C:\\tool.exe")};
    tool[QStringLiteral("windowTitles")] = QJsonArray{QString()};
    tools[0] = tool;
    draft->set(QStringLiteral("tools"), tools);
    QJsonArray products = draft->value(QStringLiteral("products")).toArray();
    QJsonObject product = products[1].toObject();
    product[QStringLiteral("services")] = QJsonArray{QStringLiteral("no such service")};
    products[1] = product;
    draft->set(QStringLiteral("products"), products);
    QStringList places;
    for (const JsonMistake &mistake : draft->mistakes())
        places.append(mistake.place);
    QCOMPARE(places,
             (QStringList{QStringLiteral("tools[0].executables"), QStringLiteral("tools[0].windowTitles"),
                          QStringLiteral("site.waitSeconds.queue"), QStringLiteral("site.ports"),
                          QStringLiteral("site.ports"), QStringLiteral("products[ms-enterprise].services")}));
}

void TestSiteDraft::changes_nameElementsByTheirIds()
{
    const auto before = SiteDraft::load({});
    QVERIFY_RESULT(before);
    QCOMPARE(before->changesTo(*before), QList<SiteChange>());
    SiteDraft after = *before;
    after.set(QStringLiteral("site.queueLimit"), 5);
    QJsonArray tools = after.value(QStringLiteral("tools")).toArray();
    QJsonObject tool = tools[1].toObject();
    tool[QStringLiteral("name")] = QStringLiteral("Accounts");
    tools[1] = tool;
    after.set(QStringLiteral("tools"), tools);
    QCOMPARE(
        before->changesTo(after),
        (QList<SiteChange>{{QStringLiteral("site.queueLimit"), QStringLiteral("100"), QStringLiteral("5")},
                           {QStringLiteral("tools[account-manager].name"),
                            QStringLiteral("E-POST Account Manager"), QStringLiteral("Accounts")}}));
    tools = before->value(QStringLiteral("tools")).toArray();
    tools.append(tools.takeAt(0));
    SiteDraft turned = *before;
    turned.set(QStringLiteral("tools"), tools);
    QCOMPARE(before->changesTo(turned).size(), 1);
}

void TestSiteDraft::aFileThatIsNone_isRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    QVERIFY(!SiteDraft::load(path));
    for (const char *content : {"", "[]", "{}", R"({"schema": 2})", R"({"schema": 1)"}) {
        QVERIFY_RESULT(writeFile(path, content));
        const auto draft = SiteDraft::load(path);
        QVERIFY2(!draft, content);
        QVERIFY2(draft.error().text().contains(path), content);
    }
}

void TestSiteDraft::whatIsSaved_isReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    auto draft = SiteDraft::load({});
    QVERIFY_RESULT(draft);
    draft->set(QStringLiteral("site.testMail"),
               parsed(R"({"address": "a@example.jp", "user": "a", "send": {"port": 25, "security": "none"},
                          "fetch": {"protocol": "pop3", "port": 110, "security": "none"}})"));
    // The two lines of a list of contacts may bear one name: by day, and by night.
    draft->set(
        QStringLiteral("site.contacts"),
        QJsonArray{parsed(R"({"name": "A", "phone": "1"})"), parsed(R"({"name": "A", "phone": "2"})")});
    QVERIFY_RESULT(draft->save(path));
    auto catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QVERIFY(catalog->site().testMail.has_value());
    QCOMPARE(catalog->site().contacts.size(), 2);
    // What is switched off is gone.
    draft->set(QStringLiteral("site.testMail"), QJsonValue::Undefined);
    QVERIFY_RESULT(draft->save(path));
    catalog = Catalog::load(path);
    QVERIFY_RESULT(catalog);
    QVERIFY(!catalog->site().testMail.has_value());
}

void TestSiteDraft::aRoleOfTheSite_isRead()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"mailRole": "MAILROLE"}})");
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->site().mailRole, QStringLiteral("MAILROLE"));
}

QTEST_GUILESS_MAIN(TestSiteDraft)
#include "TestSiteDraft.moc"
