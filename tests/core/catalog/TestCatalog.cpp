// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "catalog/Wildcard.h"
#include "support/ResultMacros.h"

#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTenProductNamesOfTheProcedure_areThere();
    void enterpriseHasItsServiceAndItsLicence();
    void windowsOfOthers_areKnownByTheirTitles();
    void executables_areFoundInEverySpellingOfTheVendor_data();
    void executables_areFoundInEverySpellingOfTheVendor();
    void dataFiles_areRecognised_data();
    void dataFiles_areRecognised();
    void everyChecklistText_isThereInBothLanguages();
    void everyPhase_hasItems();
    void itemsOfOtherProducts_areLeftOut();
    void aSiteFile_overlaysById();
    void aSiteFile_removesAnItem();
    void sitePorts_replaceTheProducts();
    void aTestMail_isNoneByItself_andIsReadStrictly();
    void thePapersFields_areRead();
    void aBadSiteFile_isRefusedNamingThePlace_data();
    void aBadSiteFile_isRefusedNamingThePlace();
    void aNewerSchema_isRefused();
    void aSiteFileOnDisk_isNamedInItsErrors();
    void wildcards_data();
    void wildcards();
};

void TestCatalog::theTenProductNamesOfTheProcedure_areThere()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    QStringList names;
    for (const Product &product : catalog->products()) {
        for (const Architecture architecture : product.architectures)
            names += product.namesFor(architecture);
    }
    const QStringList expected{
        QStringLiteral("E-Post Mail Server Standard (x64)"),
        QStringLiteral("E-Post Mail Server Enterprise II (x64)"),
        QStringLiteral("E-Post SMTP Server Standard (x64)"),
        QStringLiteral("E-Post BossCheck Server (x64)"),
        QStringLiteral("E-Post SMTP Server Enterprise II (x64)"),
        QStringLiteral("E-Post Mail Server Standard"),
        QStringLiteral("E-Post Mail Server Enterprise II"),
        QStringLiteral("E-Post SMTP Server Standard"),
        QStringLiteral("E-Post BossCheck Server"),
        QStringLiteral("E-Post SMTP Server Enterprise II"),
    };
    QCOMPARE(QSet<QString>(names.begin(), names.end()), QSet<QString>(expected.begin(), expected.end()));
    QCOMPARE(names.size(), 10);
}

void TestCatalog::enterpriseHasItsServiceAndItsLicence()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    for (const Product &product : catalog->products()) {
        QCOMPARE(product.services.contains(QStringLiteral("modifys")), product.enterprise);
        QCOMPARE(product.components.contains(QStringLiteral("Kasp.dll")), product.enterprise);
    }
    QVERIFY(catalog->product(QStringLiteral("ms-enterprise"))->enterprise);
}

void TestCatalog::windowsOfOthers_areKnownByTheirTitles()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const CatalogTool *control = catalog->tool(QStringLiteral("mail-control"));
    QVERIFY(control);
    QCOMPARE(control->windowTitles, QStringList(QStringLiteral("E-POST Mail Control")));
    QVERIFY(!catalog->tool(QStringLiteral("no-such-tool")));
    QVERIFY(catalog->pictureWindows().contains(QStringLiteral("フェールオーバー クラスター マネージャー")));
    const auto site = Catalog::fromSite(R"({"schema": 1, "pictureWindows": ["Another"],
        "tools": [{"id": "mail-control", "windowTitles": ["Other title"]}]})");
    QVERIFY_RESULT(site);
    QCOMPARE(site->pictureWindows(), QStringList(QStringLiteral("Another")));
    QCOMPARE(site->tool(QStringLiteral("mail-control"))->windowTitles,
             QStringList(QStringLiteral("Other title")));
}

void TestCatalog::executables_areFoundInEverySpellingOfTheVendor_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("service");
    QTest::newRow("case") << "EPSTRS.EXE"
                          << "epstrs";
    QTest::newRow("mixed case") << "Epstds.exe"
                                << "epstds";
    QTest::newRow("imap, FAQ03-37") << "Epstimap4.exe"
                                    << "epstimap4s";
    QTest::newRow("imap, as the service") << "EPSTIMAP4S.exe"
                                          << "epstimap4s";
    QTest::newRow("imap, another page") << "EPSTRIMAP4S.exe"
                                        << "epstimap4s";
    QTest::newRow("with a Windows path") << "D:\\EPOST\\MS\\ipwcs.exe"
                                         << "ipwcs";
    QTest::newRow("stranger") << "epstrs2.exe"
                              << "";
}

void TestCatalog::executables_areFoundInEverySpellingOfTheVendor()
{
    QFETCH(QString, file);
    QFETCH(QString, service);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const CatalogService *found = catalog->serviceOfExecutable(file);
    QCOMPARE(found ? found->id : QString(), service);
}

void TestCatalog::dataFiles_areRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("data");
    QTest::newRow("settings") << "ccdisableip.dat" << true;
    QTest::newRow("accounts") << "example.co.jp.IDX" << true;
    QTest::newRow("in a folder") << "sub/ccdisableip.DAT" << true;
    QTest::newRow("program") << "epstrs.exe" << false;
    QTest::newRow("name only") << "dat" << false;
}

void TestCatalog::dataFiles_areRecognised()
{
    QFETCH(QString, file);
    QFETCH(bool, data);
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    QCOMPARE(catalog->isDataFile(file), data);
}

void TestCatalog::everyChecklistText_isThereInBothLanguages()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    QVERIFY(catalog->site().checklist.size() > 20);
    for (const ChecklistItemSpec &item : catalog->site().checklist) {
        for (const LocalizedText &text : {item.title, item.detail, item.copyText, item.copyTextTakenBack})
            QVERIFY2(text.ja.isEmpty() == text.en.isEmpty(), qPrintable(item.id));
        QVERIFY2(item.title.in(QStringLiteral("ja")) != item.title.in(QStringLiteral("en")),
                 qPrintable(item.id));
    }
}

void TestCatalog::everyPhase_hasItems()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    for (const ChecklistPhase phase :
         {ChecklistPhase::Before, ChecklistPhase::BeforeSwitchOver, ChecklistPhase::AfterSwitchOver,
          ChecklistPhase::BeforeSwitchBack, ChecklistPhase::AfterSwitchBack, ChecklistPhase::End})
        QVERIFY2(!catalog->checklist(phase, QStringLiteral("ms-standard"), false).isEmpty(),
                 qPrintable(checklistPhaseKey(phase)));
    QCOMPARE(catalog->checklistItem(QStringLiteral("monitoring-off"))->phase,
             ChecklistPhase::BeforeSwitchOver);
    QCOMPARE(catalog->checklistItem(QStringLiteral("monitoring-on"))->phase, ChecklistPhase::End);
}

void TestCatalog::itemsOfOtherProducts_areLeftOut()
{
    const auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    const auto has = [&](const QString &product, bool web, const QString &id) {
        const auto items = catalog->checklist(catalog->checklistItem(id)->phase, product, web);
        return std::any_of(items.begin(), items.end(), [&](const auto &item) { return item.id == id; });
    };
    QVERIFY(has(QStringLiteral("ms-standard"), true, QStringLiteral("mail-fetch-7")));
    QVERIFY(!has(QStringLiteral("smtp-standard"), true, QStringLiteral("mail-fetch-7")));
    QVERIFY(has(QStringLiteral("ms-standard"), true, QStringLiteral("web-7")));
    QVERIFY(!has(QStringLiteral("ms-standard"), false, QStringLiteral("web-7")));
    QVERIFY(!has(QStringLiteral("ms-standard"), true, QStringLiteral("job-patterns")));
}

void TestCatalog::aSiteFile_overlaysById()
{
    const auto catalog = Catalog::fromSite(R"({
        "schema": 1,
        "tools": [{"id": "mail-control", "executables": ["mctl.exe"], "inferred": false}],
        "components": [{"name": "EPSTNEW", "files": ["epstnew.exe"]}],
        "packageNames": {"web": ["jp-webadmin@"]},
        "site": {"customer": "株式会社例", "mode": "by-hand", "waitSeconds": {"serviceStop": 7},
                 "checklist": [{"id": "monitoring-off", "title": {"ja": "監視システムXを止めた", "en": "System X is off"}},
                               {"id": "own", "phase": "end", "title": {"ja": "鍵を返した"}}]}
    })");
    QVERIFY_RESULT(catalog);
    const CatalogTool *tool = catalog->toolOfExecutable(QStringLiteral("MCTL.EXE"));
    QVERIFY(tool);
    QCOMPARE(tool->id, QStringLiteral("mail-control"));
    QCOMPARE(tool->name, QStringLiteral("E-POST Mail Control"));
    QVERIFY(!tool->inferred);
    QCOMPARE(catalog->tools().size(), 2);
    QVERIFY(catalog->componentOfFile(QStringLiteral("EPSTNEW.exe")));
    QVERIFY(catalog->componentOfFile(QStringLiteral("epstrs.exe")));
    QCOMPARE(catalog->packageName(QStringLiteral("JP-WebAdmin@epostmsstd-diff-20230929.exe")).kind,
             PackageKind::Web);
    QCOMPARE(catalog->packageName(QStringLiteral("jp-webman@epostmsstd-diff-20230929.exe")).kind,
             PackageKind::Unknown);
    QCOMPARE(catalog->packageName(QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe")).kind,
             PackageKind::Mail);
    QCOMPARE(catalog->site().customer, QStringLiteral("株式会社例"));
    QVERIFY(!catalog->site().automatic);
    QCOMPARE(catalog->site().waits.serviceStop, Milliseconds(7000));
    QCOMPARE(catalog->site().waits.roleMove, Milliseconds(300'000));
    const ChecklistItemSpec *item = catalog->checklistItem(QStringLiteral("monitoring-off"));
    QCOMPARE(item->title.ja, QStringLiteral("監視システムXを止めた"));
    QCOMPARE(item->phase, ChecklistPhase::BeforeSwitchOver);
    QVERIFY(!item->copyText.isEmpty());
    QCOMPARE(catalog->checklistItem(QStringLiteral("own"))->title.in(QStringLiteral("en")),
             QStringLiteral("鍵を返した"));
}

void TestCatalog::aSiteFile_removesAnItem()
{
    const auto catalog = Catalog::fromSite(
        R"({"schema": 1, "site": {"checklist": [{"id": "job-restart", "remove": true}]}})");
    QVERIFY_RESULT(catalog);
    QVERIFY(!catalog->checklistItem(QStringLiteral("job-restart")));
    QVERIFY(catalog->checklistItem(QStringLiteral("job-scan")));
}

void TestCatalog::sitePorts_replaceTheProducts()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"ports": [465, 2525]}})");
    QVERIFY_RESULT(catalog);
    const auto ports = catalog->portsOf(*catalog->product(QStringLiteral("ms-standard")));
    QCOMPARE(ports.size(), 2);
    QCOMPARE(ports[0].name, QStringLiteral("SMTP over SSL"));
    QVERIFY(!ports[0].optional);
    QCOMPARE(ports[1].port, 2525);
}

void TestCatalog::aTestMail_isNoneByItself_andIsReadStrictly()
{
    const auto plain = Catalog::load();
    QVERIFY_RESULT(plain);
    QVERIFY(!plain->site().testMail);
    QCOMPARE(plain->site().waits.testMail, Milliseconds(60'000));
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"testMail": {
        "address": "update.test+1@mail-1.example.jp", "user": "社員 1@example.jp", "serverName": "mail.example.jp",
        "send": {"port": 587, "security": "starttls"},
        "fetch": {"protocol": "imap", "port": 993, "security": "tls"}}}})");
    QVERIFY_RESULT(catalog);
    const TestMailSettings expected{.address = QStringLiteral("update.test+1@mail-1.example.jp"),
                                    .user = QStringLiteral("社員 1@example.jp"),
                                    .serverName = QStringLiteral("mail.example.jp"),
                                    .send = {587, MailSecurity::StartTls},
                                    .protocol = MailProtocol::Imap,
                                    .fetch = {993, MailSecurity::Tls}};
    QVERIFY(catalog->site().testMail == expected);
}

void TestCatalog::thePapersFields_areRead()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"papers": {
        "company": "作業会社", "department": "基盤部", "version": "1.2", "author": "佐藤", "purpose": "不具合修正",
        "impact": "2回停止", "prerequisites": ["承認済み", "連絡済み"], "backupsUntil": "次回適用まで",
        "logo": "pictures/logo.png"}}})");
    QVERIFY_RESULT(catalog);
    const PaperSettings expected{.company = QStringLiteral("作業会社"),
                                 .department = QStringLiteral("基盤部"),
                                 .version = QStringLiteral("1.2"),
                                 .author = QStringLiteral("佐藤"),
                                 .purpose = QStringLiteral("不具合修正"),
                                 .impact = QStringLiteral("2回停止"),
                                 .prerequisites = {QStringLiteral("承認済み"), QStringLiteral("連絡済み")},
                                 .backupsUntil = QStringLiteral("次回適用まで"),
                                 .logo = QStringLiteral("pictures/logo.png")};
    QVERIFY(catalog->site().papers == expected);
}

void TestCatalog::aBadSiteFile_isRefusedNamingThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto site
        = [](const char *inner) { return QByteArray(R"({"schema": 1, "site": {)") + inner + "}}"; };
    QTest::newRow("unknown key at the top") << QByteArray(R"({"schema": 1, "colour": 1})") << "colour";
    QTest::newRow("misspelt setting") << site(R"("pauseNode": false)") << "site.pauseNode";
    QTest::newRow("wrong type") << site(R"("onePersonAllowed": "yes")") << "site.onePersonAllowed";
    QTest::newRow("unknown mode") << site(R"("mode": "fast")") << "site.mode";
    QTest::newRow("negative limit") << site(R"("queueLimit": -1)") << "site.queueLimit";
    QTest::newRow("twelve steps") << site(R"("stepMinutes": [1,1,1,1,1,1,1,1,1,1,1,1])")
                                  << "site.stepMinutes";
    QTest::newRow("text among numbers") << site(R"("ports": [25, "x"])") << "site.ports";
    QTest::newRow("port 0") << site(R"("ports": [0])") << "site.ports";
    QTest::newRow("endless wait") << site(R"("waitSeconds": {"roleMove": 1e9})")
                                  << "site.waitSeconds.roleMove";
    QTest::newRow("a misspelt field of the papers")
        << site(R"("papers": {"compny": "x"})") << "site.papers.compny";
    for (const char *path : {"/etc/logo.png", "../logo.png", R"(a\\..\\logo.png)", "C:logo.png",
                             R"(\\\\server\\share\\logo.png)", "a//logo.png"}) {
        const QByteArray inner = QByteArray(R"("papers": {"logo": ")") + path + R"("})";
        QTest::newRow(path) << site(inner.constData()) << "site.papers.logo";
    }
    QTest::newRow("no backups") << site(R"("backupsKept": 0)") << "site.backupsKept";
    const auto mail = [&site](const char *address, const char *user, const char *name, const char *send,
                              const char *fetch) {
        const QByteArray inner = QByteArray(R"("testMail": {"address": ")") + address + R"(", "user": ")"
            + user + R"(", "serverName": ")" + name + R"(", "send": )" + send + R"(, "fetch": )" + fetch
            + '}';
        return site(inner.constData());
    };
    const char *const send = R"({"port": 25, "security": "none"})";
    const char *const fetch = R"({"protocol": "pop3", "port": 110, "security": "none"})";
    const auto place = [](const char *key) { return QStringLiteral("site.testMail.") + QLatin1String(key); };
    QTest::newRow("no mail address") << mail("test", "t", "", send, fetch) << place("address");
    QTest::newRow("two mail addresses") << mail("a@b.jp,c@d.jp", "t", "", send, fetch) << place("address");
    QTest::newRow("a command in the address")
        << mail(R"(a@b.jp>\r\nRCPT TO:<c@d.jp)", "t", "", send, fetch) << place("address");
    QTest::newRow("a line end after the address")
        << mail(R"(a@b.jp\n)", "t", "", send, fetch) << place("address");
    QTest::newRow("a line end in the user")
        << mail("a@b.jp", R"(t\r\nDELE 1)", "", send, fetch) << place("user");
    QTest::newRow("no user") << mail("a@b.jp", "", "", send, fetch) << place("user");
    QTest::newRow("a zero in the user") << mail("a@b.jp", R"(t\u0000)", "", send, fetch) << place("user");
    QTest::newRow("a URL as the server")
        << mail("a@b.jp", "t", "b.jp:25/x", send, fetch) << place("serverName");
    QTest::newRow("a line end in the server")
        << mail("a@b.jp", "t", R"(b.jp\n)", send, fetch) << place("serverName");
    QTest::newRow("port 0 for sending")
        << mail("a@b.jp", "t", "", R"({"port": 0, "security": "tls"})", fetch) << place("send.port");
    QTest::newRow("unknown security")
        << mail("a@b.jp", "t", "", R"({"port": 25, "security": "ssl"})", fetch) << place("send.security");
    QTest::newRow("unknown protocol")
        << mail("a@b.jp", "t", "", send, R"({"protocol": "http", "port": 80, "security": "none"})")
        << place("fetch.protocol");
    QTest::newRow("a password in the site file")
        << site(R"("testMail": {"address": "a@b.jp", "user": "t", "password": "x"})") << place("password");
    QTest::newRow("unknown phase") << site(
        R"("checklist": [{"id": "a", "phase": "noon", "title": {"ja": "b"}}])")
                                   << "phase";
    QTest::newRow("no title") << site(R"("checklist": [{"id": "a", "phase": "end"}])") << "title";
    QTest::newRow("third language") << site(
        R"("checklist": [{"id": "a", "phase": "end", "title": {"fr": "b"}}])")
                                    << "title.fr";
    QTest::newRow("unknown service") << QByteArray(
        R"({"schema": 1, "products": [{"id": "ms-standard", "services": ["nothing"]}]})")
                                     << "products[ms-standard].services";
    QTest::newRow("unknown product of an edition")
        << QByteArray(R"({"schema": 1, "editions": [{"edition": "x", "product": "y"}]})") << "editions";
    QTest::newRow("no schema") << QByteArray("{}") << "schema";
    QTest::newRow("schema 0") << QByteArray(R"({"schema": 0})") << "schema";
    QTest::newRow("no JSON") << QByteArray("{\"schema\": 1,\n\n nonsense") << "3";
    QTest::newRow("a list") << QByteArray("[]") << "JSON";
}

void TestCatalog::aBadSiteFile_isRefusedNamingThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto catalog = Catalog::fromSite(json);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().errorClass(), ErrorClass::Damaged);
    QVERIFY2(catalog.error().text().contains(place), qPrintable(catalog.error().text()));
}

void TestCatalog::aNewerSchema_isRefused()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 2, "unheardOf": true})");
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().errorClass(), ErrorClass::Unsupported);
}

void TestCatalog::aSiteFileOnDisk_isNamedInItsErrors()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("site.json"));
    QVERIFY_RESULT(writeFile(path, R"({"schema": 1, "site": {"customer": "A"}})"));
    const auto good = Catalog::load(path);
    QVERIFY_RESULT(good);
    QCOMPARE(good->site().customer, QStringLiteral("A"));

    QVERIFY_RESULT(writeFile(path, {}));
    const auto empty = Catalog::load(path);
    QVERIFY(!empty);
    QCOMPARE(empty.error().subject(), path);

    const auto missing = Catalog::load(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().errorClass(), ErrorClass::NotFound);
}

void TestCatalog::wildcards_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("matches");
    QTest::newRow("plain") << "a.dat"
                           << "A.DAT" << true;
    QTest::newRow("star") << "*.dat"
                          << "x.dat" << true;
    QTest::newRow("star for nothing") << "*.dat"
                                      << ".dat" << true;
    QTest::newRow("needs its end") << "*.dat"
                                   << "x.data" << false;
    QTest::newRow("two stars") << "lib*-*.dll"
                               << "libssl-1_1-x64.dll" << true;
    QTest::newRow("question mark") << "a?.dll"
                                   << "ab.dll" << true;
    QTest::newRow("question mark needs one") << "a?.dll"
                                             << "a.dll" << false;
    QTest::newRow("star in the name") << "a*"
                                      << "a*b" << true;
    QTest::newRow("empty pattern") << ""
                                   << "a" << false;
    QTest::newRow("long and hopeless")
        << QStringLiteral("*a").repeated(40) << QStringLiteral("a").repeated(39) << false;
}

void TestCatalog::wildcards()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    QFETCH(bool, matches);
    QCOMPARE(matchesWildcard(pattern, name), matches);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "TestCatalog.moc"
