// SPDX-License-Identifier: MIT
#include "Night.h"
#include "base/Files.h"
#include "common/Language.h"
#include "support/ResultMacros.h"
#include "ui/PapersDialog.h"
#include "ui/print/PaperFile.h"
#include "ui/print/PaperPrinter.h"
#include "ui/print/PdfLanguage.h"
#include "ui/print/PreviewPages.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/ReportPanel.h"

#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

/// Everything that a reader sees of a document, text by text.
struct TextsOf {
    QStringList texts;

    explicit TextsOf(const ReportDocument &document)
    {
        texts << document.title << document.addressee << document.result << document.situation
              << document.issuer;
        fields(document.head);
        (*this)(document.seals);
        for (const Section &section : document.sections)
            take(section);
        texts.removeAll(QString());
    }

    void operator()(const TextBlock &block) { texts << block.text.text; }
    void operator()(const FieldBlock &block) { fields(block.fields); }
    void operator()(const TableBlock &block)
    {
        texts << block.caption << block.columns;
        for (const QList<Cell> &row : block.rows) {
            for (const Cell &cell : row)
                texts << cell.text;
        }
    }
    void operator()(const ListBlock &block) { texts << block.items; }
    void operator()(const SealBlock &block) { fields(block.seals); }
    void operator()(const TimelineBlock &block)
    {
        texts << block.plannedLegend << block.actualLegend << block.outageLegend << block.gapLegend;
        texts << block.decisionLabel;
        for (const auto &bar : block.bars)
            texts << bar.label;
        for (const auto &outage : block.outages)
            texts << outage.label;
    }
    void operator()(const PictureBlock &block) { texts << block.caption; }

private:
    void fields(const QList<Field> &fields)
    {
        for (const Field &field : fields)
            texts << field.label << field.value.text;
    }
    void take(const Section &section)
    {
        texts << section.title;
        for (const Block &block : section.blocks)
            std::visit(*this, block);
        for (const Section &part : section.parts)
            take(part);
    }
};

/// How many pixels are as dark as print.
int inkOn(const QImage &picture)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink += qGray(picture.pixel(x, y)) < 96 ? 1 : 0;
    }
    return ink;
}

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

/// What the tool of every desktop reads from the file, page by page.
QStringList pagesOf(const QByteArray &pdf, const QString &option = QStringLiteral("-raw"))
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    if (!writeFile(path, pdf))
        return {};
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"),
               {option, QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    if (!tool.waitForFinished(60'000) || tool.exitCode() != 0 || !tool.readAllStandardError().isEmpty())
        return {};
    QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

/// The pages as one text, without what stands in their margins.
QString bodyOf(const QStringList &pages, const ReportDocument &document)
{
    QString body;
    for (int page = 1; page <= pages.size(); ++page) {
        QString text = withoutSpaces(pages[page - 1]);
        QStringList margins{document.footer, document.pageOf.arg(page).arg(pages.size())};
        if (page > 1)
            margins.append(document.title);
        for (const QString &margin : margins) {
            const QString plain = withoutSpaces(margin);
            if (!text.startsWith(plain))
                return QStringLiteral("no %1 on page %2").arg(margin).arg(page);
            text.remove(0, plain.size());
        }
        body += text;
    }
    return body;
}

ReportDocument tableDocument(int rows, const QString &text)
{
    ReportDocument document;
    document.language = QStringLiteral("ja");
    document.title = QStringLiteral("試験");
    document.footer = QStringLiteral("C1");
    document.pageOf = QStringLiteral("%1 / %2");
    TableBlock table{QString(), {QStringLiteral("番号"), QStringLiteral("見出し語")}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.append(
            {Cell::ofNumber(row),
             Cell(QStringLiteral("行%1始").arg(row) + text + QStringLiteral("行%1終").arg(row))});
    document.sections = {{QStringLiteral("表"), {table}, {}}};
    return document;
}

} // namespace

/// The papers as they are printed, of a really rehearsed night, in Japanese.
class TestPapers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePdf_givesBackEveryText_data();
    void thePdf_givesBackEveryText();
    void thePdf_tellsItsTitleAndLanguage();
    void thePdf_showsEvidencePictures();
    void aLanguage_isAddedOnlyToWhatIsKnown();
    void aTable_repeatsItsHeader_andPartsNoRow();
    void aLongStatus_breaksNoWordOfItsNeighbours();
    void datesBesideAStatus_leaveItWhole();
    void aRowLongerThanAPage_losesNothing();
    void markup_staysText();
    void anUnfinishedNight_isReportedToo();
    void aFile_isWrittenInEveryForm();
    void theProgram_printsWithoutADisplay();
    void aMissingFolder_isTold();
    void theDialog_offersBothPapers();
    void thePreview_showsThePages();
    void printing_goesOnInTheBackground();
    void whatCannotBePrinted_isTold();

private:
    [[nodiscard]] ReportModel modelOf(int step, const QString &evidence = {})
    {
        auto night = Night::before(step);
        if (!night)
            qFatal("no night: %s", qPrintable(night.error().text()));
        if (!evidence.isEmpty()) {
            (*night)->record(6).evidence = {{QStringLiteral("evidence/06_MAIL02_20261123_0130_操作前.png"),
                                             evidence, SystemClock().now()}};
            QDir((*night)->root()).mkpath(QStringLiteral("evidence"));
            QImage image(640, 480, QImage::Format_RGB32);
            image.fill(Qt::blue);
            image.save(QDir((*night)->root()).filePath((*night)->record(6).evidence.first().file));
        }
        ReportModel model
            = ReportModel::fromSession((*night)->session(), (*night)->catalog(), SystemClock().now());
        model.readPictures((*night)->root());
        return model;
    }
};

void TestPapers::initTestCase()
{
    speak(*QCoreApplication::instance(), Language::Japanese);
}

void TestPapers::thePdf_givesBackEveryText_data()
{
    QTest::addColumn<bool>("runBook");
    QTest::newRow("作業完了報告書") << false;
    QTest::newRow("手順書") << true;
}

void TestPapers::thePdf_givesBackEveryText()
{
    QFETCH(bool, runBook);
    const ReportDocument document
        = ReportDocument::of(modelOf(14), runBook ? Paper::RunBook : Paper::CompletionReport);
    const auto pdf = PaperPrinter::pdf(document);
    QVERIFY_RESULT(pdf);
    const QStringList pages = pagesOf(*pdf);
    QVERIFY(pages.size() > 3);
    const QString body = bodyOf(pages, document);
    // A cell that goes on on the next page has the table's header in between.
    const QStringList texts = TextsOf(document).texts;
    QVERIFY(texts.size() > 200);
    QStringList missing;
    for (const QString &text : texts) {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            if (!body.contains(withoutSpaces(line)))
                missing.append(line);
        }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(missing.join(QStringLiteral(" | ")) + QStringLiteral("\n") + body.left(300)));
    // Glyphs that were given back as something that only looks alike, or not at all.
    for (const QChar letter : pages.join(QString())) {
        const char16_t code = letter.unicode();
        const bool radical = code >= 0x2E80 && code <= 0x2FDF;
        const bool compatibility = code >= 0xF900 && code <= 0xFAFF;
        const bool unknown = code == 0xFFFD || (code >= 0xE000 && code <= 0xF8FF) || code == u'\t';
        QVERIFY2(!radical && !compatibility && !unknown, qPrintable(QString::number(code, 16)));
    }
}

void TestPapers::thePdf_tellsItsTitleAndLanguage()
{
    const ReportDocument document = tableDocument(3, QStringLiteral("office ffi fl AVATo"));
    const QByteArray pdf = *PaperPrinter::pdf(document);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains("/Lang (ja)") && pdf.contains("/DisplayDocTitle true"));
    QVERIFY(pdf.contains("/Creator") && pdf.contains("/Title"));
    // The table of objects that was added is right: a strict reader says nothing.
    QVERIFY(pagesOf(pdf).value(0).contains(QStringLiteral("office ffi fl AVATo")));
}

void TestPapers::aLanguage_isAddedOnlyToWhatIsKnown()
{
    QCOMPARE(withLanguage("no PDF", QStringLiteral("ja")), QByteArray("no PDF"));
    const QByteArray pdf = *PaperPrinter::pdf(tableDocument(1, {}));
    QVERIFY(withLanguage(pdf, QStringLiteral("ja) /X (")).count("/Lang") == pdf.count("/Lang"));
}

void TestPapers::thePdf_showsEvidencePictures()
{
    const ReportModel model = modelOf(14, QStringLiteral("操作前の画面"));
    QCOMPARE(model.pictures.evidence.size(), 1);
    const QByteArray with = *PaperPrinter::pdf(ReportDocument::of(model));
    QVERIFY(with.contains("/Subtype /Image"));
    const QString text = withoutSpaces(pagesOf(with).join(QString()));
    QVERIFY(text.contains(QStringLiteral("06_MAIL02_20261123_0130_操作前.png")));
    QVERIFY(!PaperPrinter::pdf(ReportDocument::of(modelOf(14)))->contains("/Subtype /Image"));
}

void TestPapers::aTable_repeatsItsHeader_andPartsNoRow()
{
    constexpr int kRows = 120;
    const QString words
        = QStringLiteral("正系のクラスター サービスを停止し、役割が副系へ移ったことを確認する。").repeated(3);
    const QStringList pages = pagesOf(*PaperPrinter::pdf(tableDocument(kRows, words)));
    QVERIFY(pages.size() > 4);
    int rows = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("見出し語")), 1);
        for (int row = 0; row < kRows; ++row) {
            const bool begins = page.contains(QStringLiteral("行%1始").arg(row));
            QCOMPARE(page.contains(QStringLiteral("行%1終").arg(row)), begins);
            rows += begins ? 1 : 0;
        }
    }
    QCOMPARE(rows, kRows);
}

void TestPapers::aLongStatus_breaksNoWordOfItsNeighbours()
{
    ReportDocument document = tableDocument(0, {});
    TableBlock table{QString(),
                     {QStringLiteral("No."), QStringLiteral("Step"), QStringLiteral("Node"),
                      QStringLiteral("Status"), QStringLiteral("Planned"), QStringLiteral("Actual"),
                      QStringLiteral("Remarks")},
                     {}};
    table.rows.append(
        {Cell::ofNumber(8), Cell(QStringLiteral("COMPONENT LIST: administration tool")),
         Cell(QStringLiteral("MAIL02 (secondary node)")),
         Cell(QStringLiteral("Not carried out: begun, and stopped with a problem to look into"), Tone::Bad),
         Cell::ofMeasure(QStringLiteral("24:15 – 24:20")), Cell::ofMeasure(QStringLiteral("23:31 – 23:31")),
         Cell(QStringLiteral("administrator"))});
    document.sections = {{QStringLiteral("表"), {table}, {}}};
    const QString text = pagesOf(*PaperPrinter::pdf(document)).join(QString());
    for (const char *word : {"COMPONENT", "administration", "secondary", "problem", "administrator"})
        QVERIFY2(text.contains(QLatin1String(word)), qPrintable(text));
    for (const char *measure : {"24:15 – 24:20", "23:31 – 23:31"})
        QVERIFY2(text.contains(QString::fromUtf8(measure)), qPrintable(text));
}

void TestPapers::datesBesideAStatus_leaveItWhole()
{
    ReportDocument document = tableDocument(0, {});
    TableBlock table{QString(), {}, {{}}};
    for (int column = 0; column < 4; ++column) {
        table.columns.append(QStringLiteral("適用前"));
        table.rows.first().append(Cell(QStringLiteral("2023/9/29 10:00 209fd4b1 2023/9/29 10:00")));
    }
    table.columns.append(QStringLiteral("判定"));
    table.rows.first().append(Cell(QStringLiteral("期待どおり"), Tone::Good));
    document.sections = {{QStringLiteral("表"), {table}, {}}};
    const QString text = pagesOf(*PaperPrinter::pdf(document)).join(QString());
    QVERIFY2(text.contains(QStringLiteral("期待どおり")), qPrintable(text));
}

void TestPapers::aRowLongerThanAPage_losesNothing()
{
    QString words;
    for (int number = 0; number < 3000; ++number)
        words += QStringLiteral("（%1番目）").arg(number);
    const QString text = withoutSpaces(pagesOf(*PaperPrinter::pdf(tableDocument(2, words))).join(QString()));
    for (int number = 0; number < 3000; number += 7)
        QVERIFY2(text.count(QStringLiteral("%1番目").arg(number)) >= 2, qPrintable(QString::number(number)));
}

void TestPapers::markup_staysText()
{
    const QString attack = QStringLiteral("<b>a</b><img src='x'>&amp;");
    QVERIFY(pagesOf(*PaperPrinter::pdf(tableDocument(1, attack))).value(0).contains(attack));
}

void TestPapers::anUnfinishedNight_isReportedToo()
{
    const ReportDocument document = ReportDocument::of(modelOf(8));
    const QString text = withoutSpaces(pagesOf(*PaperPrinter::pdf(document)).join(QString()));
    QVERIFY(text.contains(withoutSpaces(document.result)));
    QVERIFY(text.contains(QStringLiteral("未実施")));
}

void TestPapers::aFile_isWrittenInEveryForm()
{
    const QTemporaryDir folder;
    const ReportModel model = modelOf(14);
    const std::initializer_list<std::pair<const char *, QByteArray>> forms{
        {"PDF", "%PDF-"}, {"html", "<!DOCTYPE html>"}, {"xlsx", "PK"}, {"json", "{"}};
    for (const auto &[suffix, start] : forms) {
        const QString path = folder.filePath(QStringLiteral("報告書.") + QLatin1String(suffix));
        QVERIFY_RESULT(PaperFile::write(model, path, Paper::RunBook));
        QVERIFY2(readFile(path, 1 << 26)->startsWith(start), suffix);
    }
}

void TestPapers::theProgram_printsWithoutADisplay()
{
    const auto night = Night::before(14);
    QVERIFY_RESULT(night);
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    program.setProcessEnvironment(environment);
    for (const char *paper : {"report", "run-book"}) {
        const QString out = folder.filePath(QLatin1String(paper) + QStringLiteral(".pdf"));
        program.start(QStringLiteral(EPOST_WIZARD_BINARY),
                      {QStringLiteral("--report"), (*night)->sessionPath(), QStringLiteral("--paper"),
                       QLatin1String(paper), QStringLiteral("--out"), out, QStringLiteral("--lang"),
                       QStringLiteral("ja")});
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.readAllStandardError(), QByteArray());
        const QString text = pagesOf(*readFile(out, 1 << 26)).join(QString());
        QVERIFY(text.contains(QLatin1String(paper) == QLatin1String("report")
                                  ? QStringLiteral("作業完了報告書")
                                  : QStringLiteral("手順書")));
    }
}

void TestPapers::aMissingFolder_isTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none/r.pdf"));
    const auto written = PaperFile::write(modelOf(1), path, Paper::RunBook);
    QVERIFY(!written);
    QCOMPARE(written.error().subject(), path);
}

void TestPapers::theDialog_offersBothPapers()
{
    const QTemporaryDir folder;
    QWidget window;
    auto *planned = new PapersDialog(modelOf(1), folder.path(), false, &window);
    QVERIFY(planned->findChild<QPushButton *>(QStringLiteral("printRunBook")));
    QVERIFY(!planned->findChild<QPushButton *>(QStringLiteral("printReport")));
    auto *begun = new PapersDialog(modelOf(1), folder.path(), true, &window);
    const auto panels = begun->findChildren<ReportPanel *>();
    QCOMPARE(panels.size(), qsizetype(2));
    for (ReportPanel *panel : panels) {
        QSignalSpy written(panel, &ReportPanel::written);
        const QString path = folder.filePath(QStringLiteral("%1.pdf").arg(panels.indexOf(panel)));
        panel->write(path, false);
        QVERIFY(written.wait(60'000));
        QCOMPARE(written.first().first().toString(), path);
        QVERIFY(readFile(path, 1 << 26)->startsWith("%PDF-"));
    }
}

void TestPapers::thePreview_showsThePages()
{
    QWidget window;
    window.resize(900, 700);
    window.show();
    ReportPanel panel(Paper::RunBook, &window);
    panel.show(modelOf(1), QDir::tempPath());
    panel.findChild<QPushButton *>(QStringLiteral("previewRunBook"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<QDialog *>(QStringLiteral("printPreview")), 60'000);
    auto *preview = panel.findChild<QDialog *>(QStringLiteral("printPreview"));
    QVERIFY(preview->isVisible());
    QVERIFY(!panel.busy());
    auto *pages = preview->findChild<PreviewPages *>();
    QTRY_VERIFY_WITH_TIMEOUT(pages->isComplete(), 60'000);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QPdfWriter pdf(&file);
    pdf.setResolution(PaperPrinter::kResolution);
    const auto printed = PaperPrinter::print(ReportDocument::of(modelOf(1), Paper::RunBook), pdf);
    QVERIFY_RESULT(printed);
    QCOMPARE(pages->pageCount(), *printed);
    const auto *number = preview->findChild<QLabel *>(QStringLiteral("previewPage"));
    QVERIFY2(number->text().contains(QString::number(pages->pageCount())), qPrintable(number->text()));
    QVERIFY(inkOn(pages->viewport()->grab().toImage()) > 1000);

    // The last page comes by keyboard, in another size, and is painted anew.
    preview->findChild<QComboBox *>(QStringLiteral("previewZoom"))->setCurrentIndex(1);
    QTest::keyClick(pages, Qt::Key_End);
    QCOMPARE(pages->pageInFront(), pages->pageCount() - 1);
    QTRY_VERIFY_WITH_TIMEOUT(pages->isComplete(), 60'000);
    QVERIFY(inkOn(pages->viewport()->grab().toImage()) > 200);
    preview->close();
}

void TestPapers::printing_goesOnInTheBackground()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QWidget window;
    ReportPanel panel(Paper::RunBook, &window);
    panel.show(modelOf(1), folder.path());
    auto *print = panel.findChild<QPushButton *>(QStringLiteral("printRunBook"));
    print->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<QPrintDialog *>(QStringLiteral("printDialog")), 60'000);
    auto *dialog = panel.findChild<QPrintDialog *>(QStringLiteral("printDialog"));
    dialog->printer()->setOutputFileName(path);
    dialog->done(QDialog::Accepted);
    QVERIFY(panel.busy());
    QVERIFY(!print->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!panel.busy(), 60'000);
    QVERIFY(print->isEnabled());
    const auto printed = readFile(path, 1 << 26);
    QVERIFY_RESULT(printed);
    QVERIFY(printed->startsWith("%PDF-"));
}

void TestPapers::whatCannotBePrinted_isTold()
{
    const QTemporaryDir folder;
    QWidget window;
    ReportPanel panel(Paper::RunBook, &window);
    panel.show(modelOf(1), folder.path());
    panel.findChild<QPushButton *>(QStringLiteral("printRunBook"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<QPrintDialog *>(QStringLiteral("printDialog")), 60'000);
    auto *dialog = panel.findChild<QPrintDialog *>(QStringLiteral("printDialog"));
    dialog->printer()->setOutputFileName(folder.filePath(QStringLiteral("none/printed.pdf")));
    dialog->done(QDialog::Accepted);
    QTRY_VERIFY_WITH_TIMEOUT(!panel.busy(), 60'000);
    const auto *problem = panel.findChild<FindingsView *>();
    QVERIFY(problem->isVisibleTo(&panel));
    QCOMPARE(problem->codeInFront(), QStringLiteral("report.not-printed"));
}

QTEST_MAIN(TestPapers)
#include "TestPapers.moc"
