// SPDX-License-Identifier: MIT
#include "catalog/CatalogData.h"
#include "catalog/PackageName.h"

#include <QTest>

using namespace epost;

class TestPackageName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aName_tellsKindEditionAndDate_data();
    void aName_tellsKindEditionAndDate();
};

void TestPackageName::aName_tellsKindEditionAndDate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *name, const char *kind, const char *edition, const QDate &date) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(kind)
                            << QString::fromLatin1(edition) << date;
    };
    const QDate date(2023, 9, 29);
    row("jp-mail@epostmsstd-diff-20230929.exe", "mail", "epostmsstd", date);
    row("jp-webman@epostmsstd-diff-20230929.exe", "web", "epostmsstd", date);
    row("JP-MAIL@EPOSTMSSTD-DIFF-20230929.EXE", "mail", "epostmsstd", date);
    row("jp-mail@epostmsstd-diff-20230929 (1).exe", "mail", "epostmsstd", date);
    row("jp-mail@epostmsent2-x64-diff-20230929.exe", "mail", "epostmsent2-x64", date);
    row("jp-mail@epostmsstd-diff-201xmmdd.exe", "mail", "epostmsstd", QDate());
    row("jp-mail@epostmsstd-diff-20230931.exe", "mail", "epostmsstd", QDate());
    row("jp-mail@epostmsstd-diff-2023092.exe", "mail", "epostmsstd", QDate());
    row("jp-mail@epostmsstd.exe", "mail", "epostmsstd", QDate());
    row("jp-mail@web-epostmsstd-diff-20230929.exe", "web", "epostmsstd", date); // the longer beginning
    row("update.exe", "unknown", "", QDate());
    row("my-jp-mail@epostmsstd-diff-20230929.exe", "unknown", "", QDate());
    row("", "unknown", "", QDate());
}

void TestPackageName::aName_tellsKindEditionAndDate()
{
    QFETCH(QString, name);
    const PackageName parsed
        = PackageName::parse(name,
                             {.mail = {QStringLiteral("jp-mail@")},
                              .web = {QStringLiteral("jp-webman@"), QStringLiteral("jp-mail@web-")}});
    QTEST(packageKindKey(parsed.kind), "kind");
    QTEST(parsed.edition, "edition");
    QTEST(parsed.date, "date");
}

QTEST_GUILESS_MAIN(TestPackageName)
#include "TestPackageName.moc"
