// SPDX-License-Identifier: MIT
#include "components/ComponentVersion.h"

#include <QTest>

#include <rapidcheck.h>

using namespace epost;

class TestComponentVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellings_data();
    void spellings();
    void versionsAreText_notNumbers();
    void lower_isToldOnlyWhereItIsPlain_data();
    void lower_isToldOnlyWhereItIsPlain();
    void onlyVersions_lookLikeVersions_data();
    void onlyVersions_lookLikeVersions();
    void normalisingTwice_changesNothing();
};

void TestComponentVersion::spellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normal");
    QTest::newRow("plain") << "4.AG"
                           << "4.AG";
    QTest::newRow("v") << "v4.AG"
                       << "4.AG";
    QTest::newRow("V and spaces") << " V 4.AG "
                                  << "4.AG";
    QTest::newRow("full width") << QStringLiteral("ｖ４．ＡＧ　") << "4.AG";
    QTest::newRow("Ver.") << "Ver.1.0.2q"
                          << "1.0.2q";
    QTest::newRow("commas of old resources") << "4, 6, 8, 0"
                                             << "4.6.8.0";
    QTest::newRow("zeros stay") << "1.0.0.0"
                                << "1.0.0.0";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a word keeps its v") << "vendor"
                                        << "vendor";
}

void TestComponentVersion::spellings()
{
    QFETCH(QString, text);
    QFETCH(QString, normal);
    QCOMPARE(ComponentVersion::fromText(text).text(), normal);
}

void TestComponentVersion::versionsAreText_notNumbers()
{
    const auto version
        = [](const char *text) { return ComponentVersion::fromText(QString::fromLatin1(text)); };
    QVERIFY(version("4.68") != version("4.678"));
    QVERIFY(version("4.68") != version("4.680"));
    QVERIFY(version("1.0") != version("1.0.0"));
    QVERIFY(version("v4.ag") == version("4.AG"));
    QVERIFY(version("1.1.1u") != version("1.1.1t"));
    QVERIFY(ComponentVersion() == version(""));
}

void TestComponentVersion::lower_isToldOnlyWhereItIsPlain_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("before");
    QTest::newRow("numbers") << "3.0.11"
                             << "3.1.1" << true;
    QTest::newRow("the other way round") << "3.1.1"
                                         << "3.0.11" << false;
    QTest::newRow("letters") << "4.AF"
                             << "4.AG" << true;
    QTest::newRow("letters, v and case") << "v4.af"
                                         << "4.AG" << true;
    QTest::newRow("a letter behind") << "1.1.1t"
                                     << "1.1.1u" << true;
    QTest::newRow("equal") << "4.79"
                           << "v4.79" << false;
    QTest::newRow("other length: not told") << "4.68"
                                            << "4.678" << false;
    QTest::newRow("other length, the other way round") << "4.678"
                                                       << "4.68" << false;
    QTest::newRow("number or letters: not told") << "4.79"
                                                 << "4.AG" << false;
    QTest::newRow("more pieces: not told") << "1.0"
                                           << "1.0.2" << false;
    QTest::newRow("none") << ""
                          << "4.AG" << false;
}

void TestComponentVersion::lower_isToldOnlyWhereItIsPlain()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, before);
    QCOMPARE(ComponentVersion::fromText(one).isBefore(ComponentVersion::fromText(other)), before);
}

void TestComponentVersion::onlyVersions_lookLikeVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("version");
    QTest::newRow("letters in it") << "4.AG" << true;
    QTest::newRow("v") << "v0.535" << true;
    QTest::newRow("date") << "2019.6.6" << true;
    QTest::newRow("commas") << "4, 6, 8, 0" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("words") << "Release" << false;
    QTest::newRow("remark behind") << "4.68 (patched)" << false;
    QTest::newRow("ends in a dot") << "4." << false;
    QTest::newRow("too long") << QStringLiteral("1.").repeated(30) + QStringLiteral("1") << false;
}

void TestComponentVersion::onlyVersions_lookLikeVersions()
{
    QFETCH(QString, text);
    QFETCH(bool, version);
    QCOMPARE(ComponentVersion::looksLikeVersion(text), version);
}

void TestComponentVersion::normalisingTwice_changesNothing()
{
    const bool holds = rc::check("fromText is idempotent for what looks like a version", [] {
        const auto piece = rc::gen::nonEmpty(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789abcxyzABCXYZ"))));
        const auto pieces = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(piece));
        QStringList parts;
        for (const std::string &text : pieces)
            parts.append(QString::fromStdString(text));
        const QString number = QStringLiteral("1") + parts.join(QLatin1Char('.'));
        const ComponentVersion once = ComponentVersion::fromText(QStringLiteral("v") + number);
        RC_ASSERT(once.text() == number);
        RC_ASSERT(ComponentVersion::fromText(once.text()) == once);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestComponentVersion)
#include "TestComponentVersion.moc"
