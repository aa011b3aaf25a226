// SPDX-License-Identifier: MIT
#include "SampleSession.h"
#include "report/Report.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

using namespace epost;

namespace {

/// The parts of a workbook by their paths.
QMap<QString, QByteArray> partsOf(QByteArray workbook)
{
    QBuffer buffer(&workbook);
    QuaZip zip(&buffer);
    QMap<QString, QByteArray> parts;
    if (!zip.open(QuaZip::mdUnzip))
        return parts;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            parts.insert(zip.getCurrentFileName(), file.readAll());
    }
    return parts;
}

QString allText(const QByteArray &sharedStrings)
{
    QString text;
    QXmlStreamReader xml(sharedStrings);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + QLatin1Char('\n');
    }
    return xml.hasError() ? QString() : text;
}

} // namespace

/// The workbook, read back as Excel would.
class TestXlsxReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPart_isWellFormed();
    void everythingInTheSession_isInIt();
    void aText_isNeverAFormula();
    void whatXmlForbids_isLeftOut();
    void times_lengthsAndSizes_areNumbers();
    void everySheet_isSetUpForPrinting();
    void theRunBook_hasItsSheets();

private:
    [[nodiscard]] QMap<QString, QByteArray> bookOf(const Session &session,
                                                   Paper paper = Paper::CompletionReport) const
    {
        const auto content = Report::render(ReportModel::fromSession(session, *m_catalog, nightAt(33, 0)),
                                            QStringLiteral("xlsx"), paper);
        return content ? partsOf(*content) : QMap<QString, QByteArray>();
    }

    std::optional<Catalog> m_catalog;
};

void TestXlsxReport::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY_RESULT(catalog);
    m_catalog = *catalog;
}

void TestXlsxReport::everyPart_isWellFormed()
{
    const auto book = bookOf(sessionFilledWith(QStringLiteral("<a> & \"b\" ]]> '[x]:*?/\\")));
    QVERIFY(book.size() > 15);
    for (auto it = book.begin(); it != book.end(); ++it) {
        QXmlStreamReader xml(it.value());
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(it.key() + QLatin1Char(' ') + xml.errorString()));
    }
}

void TestXlsxReport::everythingInTheSession_isInIt()
{
    const MarkedSession marked = markedSession();
    const QString text = allText(bookOf(marked.session)[QStringLiteral("xl/sharedStrings.xml")]);
    QVERIFY(marked.markers.size() > 400);
    QStringList missing;
    for (const QString &marker : marked.markers) {
        if (!text.contains(marker))
            missing.append(marker);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void TestXlsxReport::aText_isNeverAFormula()
{
    const QString attack = QStringLiteral("=HYPERLINK(\"http://example.com\")");
    const auto book = bookOf(sessionFilledWith(attack));
    QVERIFY(allText(book[QStringLiteral("xl/sharedStrings.xml")]).contains(attack));
    for (auto it = book.begin(); it != book.end(); ++it) {
        QVERIFY2(!it.value().contains("<f>") && !it.value().contains("<f "), qPrintable(it.key()));
        QVERIFY2(!it.value().contains("<hyperlink"), qPrintable(it.key()));
    }
}

void TestXlsxReport::whatXmlForbids_isLeftOut()
{
    const auto book = bookOf(sessionFilledWith(QStringLiteral("a\u0001b\u001b[2J_x0041_") + QChar(0xDC00)));
    const QString text = allText(book[QStringLiteral("xl/sharedStrings.xml")]);
    QVERIFY(text.contains(QStringLiteral("a\uFFFDb\uFFFD[2J_x005F_x0041_\uFFFD")));
}

void TestXlsxReport::times_lengthsAndSizes_areNumbers()
{
    const auto book = bookOf(doneSession());
    const QByteArray styles = book[QStringLiteral("xl/styles.xml")];
    QVERIFY(styles.contains("yyyy/mm/dd hh:mm") && styles.contains("[h]:mm:ss"));
    // 2026-11-22 22:00, the planned begin, as Excel counts: days since the end of 1899.
    const QByteArray times = book[QStringLiteral("xl/worksheets/sheet2.xml")];
    QVERIFY(times.contains("<v>46348.916666666"));
}

void TestXlsxReport::everySheet_isSetUpForPrinting()
{
    const auto book = bookOf(doneSession());
    int sheets = 0;
    for (auto it = book.begin(); it != book.end(); ++it) {
        if (!it.key().startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        ++sheets;
        QVERIFY2(it.value().contains("paperSize=\"9\""), qPrintable(it.key()));
        QVERIFY2(it.value().contains("&amp;P / &amp;N"), qPrintable(it.key()));
        QVERIFY2(sheets == 1 || it.key().endsWith(QLatin1String("sheet1.xml"))
                     || it.value().contains("state=\"frozen\""),
                 qPrintable(it.key()));
    }
    QVERIFY(sheets > 8);
}

void TestXlsxReport::theRunBook_hasItsSheets()
{
    const auto book = bookOf(plannedSession(), Paper::RunBook);
    const QString names = QString::fromUtf8(book[QStringLiteral("xl/workbook.xml")]);
    for (const char *name : {"Overview", "Purpose", "Steps", "Going back", "Team and contacts"})
        QVERIFY2(names.contains(QStringLiteral("name=\"%1\"").arg(QLatin1String(name))), name);
}

QTEST_GUILESS_MAIN(TestXlsxReport)
#include "TestXlsxReport.moc"
