// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace epost;

namespace {

QString sourceRoot()
{
    return QStringLiteral(EPOST_SOURCE_DIR);
}

/// The layers as core/CMakeLists.txt has them, left to right.
QStringList layersInBuildOrder()
{
    static const QRegularExpression loop(QStringLiteral("foreach\\(layer ([a-z ]+)\\)"));
    const auto lists = readFile(sourceRoot() + QStringLiteral("/core/CMakeLists.txt"), 1 << 16);
    return lists ? loop.match(QString::fromUtf8(*lists)).captured(1).split(QLatin1Char(' ')) : QStringList();
}

struct Include {
    QString file; ///< relative to the folder that was looked at
    QString name; ///< between quotes or angle brackets
    bool quoted;
};

/// Every #include below a folder of the repository.
QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    const QString root = sourceRoot() + QLatin1Char('/') + folder;
    QList<Include> includes;
    const auto files = filesBelow(root);
    if (!files)
        return includes;
    for (const WalkedFile &file : *files) {
        if (!file.relativePath.endsWith(QLatin1String(".h"))
            && !file.relativePath.endsWith(QLatin1String(".cpp")))
            continue;
        const auto content = readFile(root + QLatin1Char('/') + file.relativePath, 1 << 20);
        if (!content)
            continue;
        for (auto it = line.globalMatch(QString::fromUtf8(*content)); it.hasNext();) {
            const auto match = it.next();
            includes.append({file.relativePath, match.captured(2), match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

QByteArray listed(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

/// Arrows go one way: app → ui → core, and inside core from right to left.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfTheLayers_isThatOfTheDesign();
    void everyFolderOfTheCore_isALayer();
    void aLayer_includesOnlyItselfAndThoseToItsLeft();
    void theCore_usesNothingOfAScreen();
    void theCore_knowsNeitherProgramsNorWindows();
    void theScreens_knowNoProgram();
    void theTwoPrograms_knowOnlyWhatTheyShare();
};

void TestLayers::theOrderOfTheLayers_isThatOfTheDesign()
{
    QCOMPARE(layersInBuildOrder().join(QLatin1Char(' ')),
             QStringLiteral("base catalog package components install update platform procedure report"));
}

void TestLayers::everyFolderOfTheCore_isALayer()
{
    QStringList folders
        = QDir(sourceRoot() + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QStringList layers = layersInBuildOrder();
    folders.sort();
    layers.sort();
    QCOMPARE(folders, layers);
}

void TestLayers::aLayer_includesOnlyItselfAndThoseToItsLeft()
{
    const QStringList layers = layersInBuildOrder();
    QStringList mistakes;
    int seen = 0;
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        const qsizetype from = layers.indexOf(include.file.section(QLatin1Char('/'), 0, 0));
        const qsizetype to = layers.indexOf(include.name.section(QLatin1Char('/'), 0, 0));
        seen += to >= 0 ? 1 : 0;
        // An own header without its folder would escape this look at it.
        const bool hides = include.quoted && to < 0;
        if (hides || to > from)
            mistakes.append(QStringLiteral("core/%1 includes %2").arg(include.file, include.name));
    }
    QVERIFY2(seen > 300, "the includes were not found");
    QVERIFY2(mistakes.isEmpty(), listed(mistakes));
}

void TestLayers::theCore_usesNothingOfAScreen()
{
    static const QRegularExpression screen(
        QStringLiteral("^(QtGui|QtWidgets|QtPrintSupport|QtSvg|QGuiApplication|QApplication|QWidget|QPainter|"
                       "QImage|QPixmap|QIcon|QColor|QFont|QFontMetrics|QPdfWriter|QTextDocument|QWindow|"
                       "QDesktopServices|QMessageBox|QDialog|QWizard|QPalette|QClipboard|QPageSize)(/|$)"));
    QStringList mistakes;
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        if (screen.match(include.name).hasMatch())
            mistakes.append(QStringLiteral("core/%1 includes %2").arg(include.file, include.name));
    }
    QVERIFY2(mistakes.isEmpty(), listed(mistakes));
    // Whatever its name, what is not linked cannot be used.
    QDir core(sourceRoot() + QStringLiteral("/core"));
    for (const QString &layer : layersInBuildOrder()) {
        const auto list = readFile(core.filePath(layer + QStringLiteral("/CMakeLists.txt")), 1 << 16);
        QVERIFY_RESULT(list);
        for (const char *library : {"Qt6::Gui", "Qt6::Widgets", "Qt6::PrintSupport", "Qt6::Svg"})
            QVERIFY2(!list->contains(library), qPrintable(layer));
    }
}

void TestLayers::theCore_knowsNeitherProgramsNorWindows()
{
    QStringList mistakes;
    for (const Include &include : includesBelow(QStringLiteral("core"))) {
        const QString folder = include.name.section(QLatin1Char('/'), 0, 0);
        if (QStringList{QStringLiteral("app"), QStringLiteral("cli"), QStringLiteral("common"),
                        QStringLiteral("wizard"), QStringLiteral("ui"), QStringLiteral("tests")}
                .contains(folder))
            mistakes.append(QStringLiteral("core/%1 includes %2").arg(include.file, include.name));
    }
    QVERIFY2(mistakes.isEmpty(), listed(mistakes));
}

void TestLayers::theScreens_knowNoProgram()
{
    QStringList mistakes;
    for (const Include &include : includesBelow(QStringLiteral("ui"))) {
        const QString folder = include.name.section(QLatin1Char('/'), 0, 0);
        const bool program = QStringList{QStringLiteral("app"), QStringLiteral("cli"),
                                         QStringLiteral("common"), QStringLiteral("wizard")}
                                 .contains(folder);
        // A platform is chosen in app only.
        const bool platform = include.name.startsWith(QLatin1String("platform/posix/"))
            || include.name.startsWith(QLatin1String("platform/windows/"));
        if (program || platform)
            mistakes.append(QStringLiteral("ui/%1 includes %2").arg(include.file, include.name));
    }
    QVERIFY2(mistakes.isEmpty(), listed(mistakes));
}

void TestLayers::theTwoPrograms_knowOnlyWhatTheyShare()
{
    QStringList mistakes;
    for (const Include &include : includesBelow(QStringLiteral("app"))) {
        const QString from = include.file.section(QLatin1Char('/'), 0, 0);
        const QString to = include.name.section(QLatin1Char('/'), 0, 0);
        const bool program = to == QLatin1String("cli") || to == QLatin1String("wizard");
        if (program && to != from)
            mistakes.append(QStringLiteral("app/%1 includes %2").arg(include.file, include.name));
    }
    QVERIFY2(mistakes.isEmpty(), listed(mistakes));
}

QTEST_GUILESS_MAIN(TestLayers)
#include "TestLayers.moc"
