// SPDX-License-Identifier: MIT
#include "SampleSession.h"
#include "report/Report.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSize>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

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

struct SheetCell {
    int row = 0; // from 0
    QString column; // "A"
    int format = 0;
    QString text;
};

/// The cells of a sheet, row by row. \param name as on its tab, in English
QList<SheetCell> cellsOf(const QMap<QString, QByteArray> &book, const QString &name)
{
    QStringList strings;
    for (QXmlStreamReader xml(book[QStringLiteral("xl/sharedStrings.xml")]); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            strings.append(QString());
        else if (xml.isCharacters())
            strings.last() += xml.text();
    }
    int number = 0;
    bool found = false;
    for (QXmlStreamReader xml(book[QStringLiteral("xl/workbook.xml")]); !xml.atEnd() && !found;) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet")) {
            ++number;
            found = xml.attributes().value(QLatin1String("name")) == name;
        }
    }
    QList<SheetCell> cells;
    if (!found)
        return cells;
    bool isText = false;
    for (QXmlStreamReader xml(book[QStringLiteral("xl/worksheets/sheet%1.xml").arg(number)]); !xml.atEnd();) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            static const QRegularExpression place(QStringLiteral("^([A-Z]+)([0-9]+)$"));
            const auto match = place.match(xml.attributes().value(QLatin1String("r")).toString());
            cells.append({match.captured(2).toInt() - 1,
                          match.captured(1),
                          xml.attributes().value(QLatin1String("s")).toInt(),
                          {}});
            isText = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText();
            cells.last().text = isText ? strings.value(value.toInt()) : value;
        }
    }
    return cells;
}

/// \return the first row that has a cell with that text in it; -1 if none has
int rowWith(const QList<SheetCell> &cells, const QString &text, int from = 0)
{
    for (const SheetCell &cell : cells) {
        if (cell.row >= from && cell.text.contains(text))
            return cell.row;
    }
    return -1;
}

/// How the cells of a row are filled, from its second one on: "none", "solid", "lightUp"…
QStringList fillsOf(const QMap<QString, QByteArray> &book, const QList<SheetCell> &cells, int row)
{
    QStringList fills; // by their number
    QList<int> fillOfFormat;
    bool inFormats = false;
    for (QXmlStreamReader xml(book[QStringLiteral("xl/styles.xml")]); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("patternFill"))
                fills.append(xml.attributes().value(QLatin1String("patternType")).toString());
            else if (xml.name() == QLatin1String("cellXfs"))
                inFormats = true;
            else if (inFormats && xml.name() == QLatin1String("xf"))
                fillOfFormat.append(xml.attributes().value(QLatin1String("fillId")).toInt());
        } else if (xml.isEndElement() && xml.name() == QLatin1String("cellXfs")) {
            inFormats = false;
        }
    }
    QStringList found;
    for (const SheetCell &cell : cells) {
        if (cell.row == row && cell.column != QLatin1String("A"))
            found.append(fills.value(fillOfFormat.value(cell.format)));
    }
    return found;
}

/// The header of a PNG, with dots per inch that would blow it up to many pages.
Picture pngOf(int width, int height)
{
    QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0w\0\0\0h\x08\2\0\0\0....", 33);
    qToBigEndian(quint32(width), png.data() + 16);
    qToBigEndian(quint32(height), png.data() + 20);
    png += QByteArray("\0\0\0\x09pHYs\0\0\0\x40\0\0\0\x40\1....", 21);
    return *Picture::of(png);
}

/// The sizes of all pictures in pixels: there are 9,525 units in one.
QList<QSize> shownSizes(const QByteArray &drawing)
{
    QList<QSize> sizes;
    for (QXmlStreamReader xml(drawing); !xml.atEnd();) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("ext"))
            sizes.append(QSize(xml.attributes().value(QLatin1String("cx")).toInt(),
                               xml.attributes().value(QLatin1String("cy")).toInt())
                         / 9525);
    }
    return sizes;
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
    void whatIsNoPeriod_standsBesidePeriods();
    void anOpenPeriod_saysSo();
    void everySheet_isSetUpForPrinting();
    void theRunBook_hasItsSheets();
    void evidencePictures_standWithTheirStep();
    void aPicture_isNotLargerThanThePage();
    void aPictureThatIsNone_isNamedOnly();
    void theTimeline_isASheetOfCells();
    void anOutage_isSeenInTheTimeline();
    void outagesCloseToEachOther_shareALabel();

private:
    [[nodiscard]] QMap<QString, QByteArray> bookOf(const Session &session,
                                                   Paper paper = Paper::CompletionReport,
                                                   const QHash<QString, Picture> &evidence = {}) const
    {
        ReportModel model = ReportModel::fromSession(session, *m_catalog, nightAt(33, 0));
        model.pictures.evidence = evidence;
        const auto content = Report::render(model, QStringLiteral("xlsx"), paper);
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

void TestXlsxReport::whatIsNoPeriod_standsBesidePeriods()
{
    Session session = doneSession();
    session.outages.removeLast(); // the second move has left none
    const auto cells = cellsOf(bookOf(session), QStringLiteral("Times"));
    const int decision = rowWith(cells, QStringLiteral("Latest time to decide"));
    QVERIFY(decision >= 0);
    const auto time = std::find_if(cells.begin(), cells.end(), [&](const SheetCell &cell) {
        return cell.row == decision && cell.column == QLatin1String("B");
    });
    // 2026-11-23 2:00, an hour before the end, as Excel counts.
    QVERIFY(time != cells.end() && time->text.startsWith(QLatin1String("46349.08333")));
    QVERIFY(rowWith(cells, QStringLiteral("(not recorded)")) > decision);
}

void TestXlsxReport::anOpenPeriod_saysSo()
{
    Session session = doneSession();
    session.gaps.last().until = {};
    const auto cells = cellsOf(bookOf(session), QStringLiteral("Times"));
    const int caption = rowWith(cells, QStringLiteral("Without redundancy"));
    QVERIFY(caption >= 0);
    const bool said = std::any_of(cells.begin(), cells.end(), [&](const SheetCell &cell) {
        return cell.row > caption && cell.column == QLatin1String("B")
            && cell.text == QLatin1String("(not ended)");
    });
    QVERIFY(said);
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

void TestXlsxReport::evidencePictures_standWithTheirStep()
{
    Session session = doneSession();
    const QString first = QStringLiteral("evidence/06_MAIL01_操作前.png");
    const QString second = QStringLiteral("evidence/12_MAIL01.png");
    session.steps[5].record.evidence = {{first, QStringLiteral("Before <it> & \"that\""), nightAt(23, 1)}};
    session.steps[11].record.evidence = {{second, {}, nightAt(24, 1)}};
    const auto book
        = bookOf(session, Paper::CompletionReport, {{first, pngOf(200, 100)}, {second, pngOf(20, 10)}});
    QCOMPARE(book[QStringLiteral("xl/media/image1.png")], pngOf(200, 100).content.left(33));
    QCOMPARE(book[QStringLiteral("xl/media/image2.png")], pngOf(20, 10).content.left(33));
    const QString drawing = QString::fromUtf8(book[QStringLiteral("xl/drawings/drawing1.xml")]);
    QVERIFY(drawing.contains(first)
            && drawing.contains(QStringLiteral("Before &lt;it&gt; &amp; &quot;that")));
    // With the caption in its row: below the table that names it, above the next step.
    const QList<SheetCell> cells = cellsOf(book, QStringLiteral("Record of each step"));
    const int step = rowWith(cells, QStringLiteral("Step 6:"));
    const int table = rowWith(cells, first, step);
    const int picture = rowWith(cells, first, table + 1);
    QVERIFY(step >= 0 && table > step && picture > table);
    QVERIFY(picture < rowWith(cells, QStringLiteral("Step 7:")));
    QCOMPARE(drawing.section(QStringLiteral("<xdr:row>"), 1, 1).section(QLatin1Char('<'), 0, 0).toInt(),
             picture);
}

void TestXlsxReport::aPicture_isNotLargerThanThePage()
{
    Session session = doneSession();
    session.steps[5].record.evidence = {{QStringLiteral("wide"), {}, nightAt(23, 1)},
                                        {QStringLiteral("tall"), {}, nightAt(23, 2)},
                                        {QStringLiteral("small"), {}, nightAt(23, 3)}};
    const auto book = bookOf(session, Paper::CompletionReport,
                             {{QStringLiteral("wide"), pngOf(9600, 960)},
                              {QStringLiteral("tall"), pngOf(480, 9600)},
                              {QStringLiteral("small"), pngOf(64, 48)}});
    QCOMPARE(shownSizes(book[QStringLiteral("xl/drawings/drawing1.xml")]),
             (QList<QSize>{{960, 96}, {24, 480}, {64, 48}}));
}

void TestXlsxReport::aPictureThatIsNone_isNamedOnly()
{
    Session session = doneSession();
    const QString file = QStringLiteral("evidence/06_MAIL01.jpg");
    session.steps[5].record.evidence = {{file, QStringLiteral("remark"), nightAt(23, 1)}};
    const Picture broken{"no picture", Picture::Format::Jpeg, 10, 10};
    const auto book = bookOf(session, Paper::CompletionReport, {{file, broken}});
    QVERIFY(book.size() > 15);
    for (const QString &part : book.keys())
        QVERIFY2(!part.startsWith(QLatin1String("xl/media/")), qPrintable(part));
    QVERIFY(rowWith(cellsOf(book, QStringLiteral("Record of each step")), file) > 0);
}

void TestXlsxReport::theTimeline_isASheetOfCells()
{
    for (const auto paper : {Paper::RunBook, Paper::CompletionReport}) {
        const bool done = paper == Paper::CompletionReport;
        const auto book = bookOf(done ? doneSession() : plannedSession(), paper);
        const auto cells = cellsOf(book, QStringLiteral("The steps over time"));
        QVERIFY(rowWith(cells, QStringLiteral("One cell is")) >= 0);
        const int ticks = rowWith(cells, QStringLiteral("22:00"));
        QVERIFY(ticks >= 0);
        // The planned session has a frame for each step, the one that is done a bar too.
        for (int step = 1; step <= 13; ++step) {
            const int row = rowWith(cells, QStringLiteral("%1 MAIL0").arg(step), ticks + 1);
            QCOMPARE(row, ticks + step);
            const QStringList fills = fillsOf(book, cells, row);
            QVERIFY(fills.size() > 20 && fills.contains(QLatin1String("none")));
            QCOMPARE(fills.contains(QLatin1String("solid")), done);
        }
        QVERIFY(rowWith(cells, QStringLiteral("decision 2")) == ticks - 1);
        for (const char *word : {"Planned", "Mail outage", "Without redundancy", "Step 13:"})
            QVERIFY2(rowWith(cells, QString::fromLatin1(word), ticks + 14) >= 0, word);
        QCOMPARE(rowWith(cells, QStringLiteral("Actual"), ticks + 14) >= 0, done);
    }
}

void TestXlsxReport::anOutage_isSeenInTheTimeline()
{
    Session session = doneSession();
    QVERIFY(!session.outages.isEmpty());
    for (const bool happened : {false, true}) {
        session.outages.clear();
        if (happened) {
            Outage outage;
            outage.step = StepNumber::of<6>();
            outage.from = nightAt(23, 1);
            outage.until = nightAt(23, 1, 30);
            session.outages = {outage};
        }
        const auto book = bookOf(session);
        const auto cells = cellsOf(book, QStringLiteral("The steps over time"));
        const int row = rowWith(cells, QStringLiteral("1 MAIL0"));
        QVERIFY(row > 2);
        QCOMPARE(rowWith(cells, QStringLiteral("Outage 1"), 2) == row - 2, happened);
        // Half a minute is one cell, across every step.
        for (int step = 0; step < 13; ++step)
            QCOMPARE(fillsOf(book, cells, row + step).count(QLatin1String("lightUp")),
                     qsizetype(happened ? 1 : 0));
    }
}

void TestXlsxReport::outagesCloseToEachOther_shareALabel()
{
    Session session = doneSession();
    session.outages.clear();
    for (const int minute : {1, 3}) {
        Outage outage;
        outage.step = StepNumber::of<6>();
        outage.from = nightAt(23, minute);
        outage.until = nightAt(23, minute, 30);
        session.outages.append(outage);
    }
    const auto cells = cellsOf(bookOf(session), QStringLiteral("The steps over time"));
    QVERIFY(rowWith(cells, QStringLiteral("Outage 1, Outage 2"), 2) >= 0);
}

QTEST_GUILESS_MAIN(TestXlsxReport)
#include "TestXlsxReport.moc"
