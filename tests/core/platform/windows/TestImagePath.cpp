// SPDX-License-Identifier: MIT
#include "platform/windows/ImagePath.h"

#include <QHash>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

/// A machine that has these files and variables.
ImagePathFacts machine(const QStringList &files)
{
    ImagePathFacts facts;
    facts.variable = [](const QString &name) {
        static const QHash<QString, QString> variables{
            {QStringLiteral("systemroot"), QStringLiteral("C:\\Windows")},
            {QStringLiteral("programfiles"), QStringLiteral("C:\\Program Files")}};
        return variables.value(name.toLower());
    };
    facts.isFile = [files](const QString &path) { return files.contains(path, Qt::CaseInsensitive); };
    facts.longPath = [](const QString &path) {
        QString whole = path;
        return whole.replace(QStringLiteral("PROGRA~1"), QStringLiteral("Program Files"));
    };
    return facts;
}

const QString kService = QStringLiteral("C:\\Program Files\\EPOST\\MS\\epstrs.exe");
const QString kProgram = QStringLiteral("C:/Program Files/EPOST/MS/epstrs.exe");

} // namespace

class TestImagePath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgram_isFound_data()
    {
        QTest::addColumn<QString>("imagePath");
        QTest::addColumn<QString>("program");
        const auto row = [](const char *name, const QString &path, const QString &program) {
            QTest::newRow(name) << path << program;
        };
        row("plain", QStringLiteral("C:\\Tools\\a.exe"), QStringLiteral("C:/Tools/a.exe"));
        row("quotes", u'"' + kService + u'"', kProgram);
        row("quotes and arguments", u'"' + kService + QStringLiteral("\" -k \"a b\""), kProgram);
        row("no closing quote", u'"' + kService, kProgram);
        row("blanks without quotes", kService, kProgram);
        row("blanks, arguments, no quotes", kService + QStringLiteral(" -service x.exe"), kProgram);
        row("other case", kService.toUpper() + QStringLiteral(" /S"), kProgram.toUpper());
        row("without extension", QStringLiteral("C:\\Program Files\\EPOST\\MS\\epstrs -s"), kProgram);
        row("variable", QStringLiteral("%ProgramFiles%\\EPOST\\MS\\epstrs.exe"), kProgram);
        row("variable in quotes", QStringLiteral("\"%ProgramFiles%\\EPOST\\MS\\epstrs.exe\" -s"), kProgram);
        row("unknown variable", QStringLiteral("%nowhere%\\a.exe"), QStringLiteral("%nowhere%/a.exe"));
        row("percent in a name", QStringLiteral("C:\\100%\\a.exe"), QStringLiteral("C:/100%/a.exe"));
        row("short names", QStringLiteral("C:\\PROGRA~1\\EPOST\\MS\\epstrs.exe -s"), kProgram);
        row("object manager", QStringLiteral("\\??\\") + kService, kProgram);
        row("verbatim", QStringLiteral("\\\\?\\") + kService, kProgram);
        row("verbatim share", QStringLiteral("\\\\?\\UNC\\node\\share\\a.exe"),
            QStringLiteral("//node/share/a.exe"));
        row("system root", QStringLiteral("\\SystemRoot\\System32\\svchost.exe -k x"),
            QStringLiteral("C:/Windows/System32/svchost.exe"));
        row("below the system root", QStringLiteral("system32\\drivers\\x.sys"),
            QStringLiteral("C:/Windows/system32/drivers/x.sys"));
        row("slashes", QStringLiteral("C:/Program Files/EPOST/MS/epstrs.exe -s"), kProgram);
        row("Japanese", QStringLiteral("\"D:\\メール\\表示 ソ\\epstds.exe\" -s"),
            QStringLiteral("D:/メール/表示 ソ/epstds.exe"));
        row("a file that is not there", QStringLiteral("D:\\no where\\b.exe -x"),
            QStringLiteral("D:/no where/b.exe"));
        row("no extension, not there", QStringLiteral("D:\\nowhere\\b -x"), QStringLiteral("D:/nowhere/b"));
        row("blanks around", QStringLiteral("  \"C:\\Tools\\a.exe\"  "), QStringLiteral("C:/Tools/a.exe"));
        row("empty", QString(), QString());
        row("only blanks", QStringLiteral("   "), QString());
        row("only quotes", QStringLiteral("\"\""), QString());
    }
    void theProgram_isFound()
    {
        QFETCH(QString, imagePath);
        QFETCH(QString, program);
        QCOMPARE(serviceProgram(imagePath,
                                machine({QStringLiteral("C:\\Tools\\a.exe"), kService,
                                         QStringLiteral("C:\\PROGRA~1\\EPOST\\MS\\epstrs.exe")})),
                 program);
    }

    void theShortestFile_wins_asWindowsStartsIt()
    {
        QCOMPARE(serviceProgram(kService + QStringLiteral(" -s"),
                                machine({QStringLiteral("C:\\Program.exe"), kService})),
                 QStringLiteral("C:/Program.exe"));
    }

    void anyText_isReadWithoutHarm()
    {
        const ImagePathFacts facts = machine({kService});
        QVERIFY(rc::check("texts of the signs that matter", [&](const std::vector<quint8> &choices) {
            const QString signs = QStringLiteral("C:\\/ \"%?.exeA~\t");
            QString text;
            for (const quint8 choice : choices)
                text.append(signs.at(choice % signs.size()));
            (void)serviceProgram(text, facts);
            (void)serviceProgram(text, {});
        }));
    }
};

QTEST_APPLESS_MAIN(TestImagePath)
#include "TestImagePath.moc"
