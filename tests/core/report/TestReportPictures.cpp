// SPDX-License-Identifier: MIT
#include "SampleSession.h"
#include "base/Files.h"
#include "report/Report.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

/// The header of a PNG of that size; the rest does not matter here.
QByteArray pngOf(quint8 width, quint8 height)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0w\0\0\0h\x08\2\0\0\0....", 33);
    png[19] = static_cast<char>(width);
    png[23] = static_cast<char>(height);
    return png;
}

const QByteArray kJpeg("\xFF\xD8\xFF\xE0\0\x04xx\xFF\xC0\0\x11\x08\0\x30\0\x40\3....", 24);

} // namespace

/// Which files of a machine may get into a paper as pictures.
class TestReportPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures_areKnownByTheirContent();
    void anythingElse_isRefused_data();
    void anythingElse_isRefused();
    void onlyPicturesOfTheEvidenceFolder_areRead();
    void aLinkOutOfTheFolder_isNotFollowed();
    void aBadLogo_isToldInWords();
    void theHtml_carriesThem();
};

void TestReportPictures::pictures_areKnownByTheirContent()
{
    const auto png = Picture::of(pngOf(200, 100));
    QVERIFY_RESULT(png);
    QCOMPARE(png->mimeType(), QStringLiteral("image/png"));
    QCOMPARE(png->width, 200);
    QCOMPARE(png->height, 100);
    const auto jpeg = Picture::of(kJpeg);
    QVERIFY_RESULT(jpeg);
    QCOMPARE(jpeg->mimeType(), QStringLiteral("image/jpeg"));
    QCOMPARE(jpeg->width, 64);
    QCOMPARE(jpeg->height, 48);
}

void TestReportPictures::anythingElse_isRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray huge = pngOf(1, 1);
    huge[18] = 0x40;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("root:x:0:0");
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("half a header") << pngOf(1, 1).left(20);
    QTest::newRow("no width") << pngOf(0, 1);
    QTest::newRow("too wide") << huge;
    QTest::newRow("JPEG without a frame") << QByteArray("\xFF\xD8\xFF\xE0\0\x04xxxxxxxxxxxx", 18);
    QTest::newRow("JPEG whose segment leads out of it")
        << QByteArray("\xFF\xD8\xFF\xE0\xFF\xFFxxxxxxxxxx", 16);
}

void TestReportPictures::anythingElse_isRefused()
{
    QFETCH(QByteArray, content);
    const auto picture = Picture::of(content);
    QVERIFY(!picture);
    QCOMPARE(picture.error().errorClass(), ErrorClass::InvalidInput);
}

void TestReportPictures::onlyPicturesOfTheEvidenceFolder_areRead()
{
    const QTemporaryDir root;
    const QDir folder(root.path());
    QVERIFY(folder.mkpath(QStringLiteral("s/evidence")) && folder.mkpath(QStringLiteral("s/evidence2")));
    for (const char *path : {"s/evidence/06_操作前.png", "s/beside.png", "s/evidence2/a.png", "outside.png"})
        QVERIFY_RESULT(writeFile(folder.filePath(QString::fromUtf8(path)), pngOf(2, 2)));
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("s/evidence/log.txt")), "text"));
    const QString shown = QStringLiteral("evidence/06_操作前.png");
    const auto pictures = ReportPictures::read(
        folder.filePath(QStringLiteral("s")),
        {shown, shown, QStringLiteral("beside.png"), QStringLiteral("evidence2/a.png"),
         QStringLiteral("../outside.png"), QStringLiteral("evidence/../../outside.png"),
         folder.filePath(QStringLiteral("outside.png")), QStringLiteral("evidence/log.txt"),
         QStringLiteral("evidence/none.png"), QStringLiteral("evidence"), QString()},
        {});
    QCOMPARE(pictures.evidence.keys(), QStringList{shown});
    QVERIFY(pictures.problems.isEmpty());
    QVERIFY(ReportPictures::read(folder.filePath(QStringLiteral("none")), {shown}, {}).evidence.isEmpty());
}

void TestReportPictures::aLinkOutOfTheFolder_isNotFollowed()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir root;
    const QDir folder(root.path());
    QVERIFY(folder.mkpath(QStringLiteral("s/evidence")));
    QVERIFY_RESULT(writeFile(folder.filePath(QStringLiteral("secret.png")), pngOf(2, 2)));
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("secret.png")),
                        folder.filePath(QStringLiteral("s/evidence/a.png"))));
    const auto pictures
        = ReportPictures::read(folder.filePath(QStringLiteral("s")), {QStringLiteral("evidence/a.png")}, {});
    QVERIFY(pictures.evidence.isEmpty());
#endif
}

void TestReportPictures::aBadLogo_isToldInWords()
{
    const QTemporaryDir root;
    const QString logo = root.filePath(QStringLiteral("logo.png"));
    QVERIFY_RESULT(writeFile(logo, pngOf(9, 9)));
    QVERIFY(ReportPictures::read(root.path(), {}, logo).logo);
    QVERIFY_RESULT(writeFile(logo, "no picture"));
    const auto pictures = ReportPictures::read(root.path(), {}, logo);
    QVERIFY(!pictures.logo);
    QCOMPARE(pictures.problems.size(), 1);
    QCOMPARE(pictures.problems.first().severity, Severity::Notice);
    QCOMPARE(pictures.problems.first().subject, logo);
}

void TestReportPictures::theHtml_carriesThem()
{
    const auto catalog = Catalog::fromSite(R"({"schema": 1, "site": {"papers": {
        "company": "作業会社<b>", "logo": "logo.png", "backupsUntil": "次回適用まで"}}})");
    QVERIFY_RESULT(catalog);
    const QTemporaryDir root;
    QVERIFY(QDir(root.path()).mkpath(QStringLiteral("evidence")));
    QVERIFY_RESULT(writeFile(root.filePath(QStringLiteral("logo.png")), pngOf(9, 9)));
    QVERIFY_RESULT(writeFile(root.filePath(QStringLiteral("evidence/a.png")), pngOf(3, 3)));
    Session session = doneSession();
    session.siteFile = root.filePath(QStringLiteral("site.json"));
    session.nodes.first().mailTransaction = QStringLiteral("T1");
    session.steps[5].record.evidence
        = {{QStringLiteral("evidence/a.png"), QStringLiteral("\"><script>"), nightAt(23, 1)}};
    ReportModel model = ReportModel::fromSession(session, *catalog, nightAt(33, 0));
    model.readPictures(root.path());
    const QByteArray html = *Report::render(model, QStringLiteral("html"));
    QVERIFY(html.contains("data:image/png;base64," + pngOf(9, 9).toBase64()));
    QVERIFY(html.contains("data:image/png;base64," + pngOf(3, 3).toBase64()));
    QCOMPARE(html.count("<img"), qsizetype(2));
    QVERIFY(!html.contains("<script") && !html.contains("<b>"));
    QVERIFY(html.contains("img-src data:"));
    QVERIFY(QString::fromUtf8(html).contains(QStringLiteral("次回適用まで")));
}

QTEST_GUILESS_MAIN(TestReportPictures)
#include "TestReportPictures.moc"
