// SPDX-License-Identifier: MIT
#include "PageAudit.h"
#include "WizardDriver.h"
#include "base/Logging.h"
#include "ui/LogDialog.h"
#include "ui/NoteDialog.h"
#include "ui/widgets/FindingsView.h"
#include "wizard/ProgramEnvironment.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

template <typename Widget>
Widget *part(const QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QLatin1String(name));
}

} // namespace

/// What is one click away from every page: writing down what happened, and the log.
class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNote_goesIntoTheSession_withItsEvidence();
    void withoutTextOrName_nothingIsWritten();
    void evidenceThatIsNotThere_isTold_andNothingIsLost();
    void theLog_showsWhatWasWritten();
    void withoutALogFile_thatIsSaid();

private:
    /// A window with a session, and its note dialog opened by the button of the window.
    struct Desk {
        Desk()
            : environment(folder.path(), QStringLiteral("en"))
            , window(environment)
            , driver(window)
        {
            window.show();
        }
        [[nodiscard]] NoteDialog *openNotes()
        {
            if (!driver.begin(QStringLiteral("smooth")) || !driver.click(QStringLiteral("notes")))
                return nullptr;
            return window.findChild<NoteDialog *>();
        }
        QTemporaryDir folder;
        ProgramEnvironment environment;
        WizardWindow window;
        WizardDriver driver;
    };
};

void TestDialogs::aNote_goesIntoTheSession_withItsEvidence()
{
    Desk desk;
    NoteDialog *notes = desk.openNotes();
    QVERIFY2(notes, qPrintable(desk.driver.problem()));
    QCOMPARE(auditWindow(*notes), QStringList());
    QFile picture(desk.folder.filePath(QStringLiteral("screen.png")));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("picture") == 7);
    picture.close();

    auto *kind = part<QComboBox>(*notes, "noteKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(Note::Kind::Incident)));
    part<QPlainTextEdit>(*notes, "noteText")->setPlainText(QStringLiteral("The console froze."));
    part<QLineEdit>(*notes, "notePerson")->setText(QStringLiteral("Sato"));
    part<QLineEdit>(*notes, "noteFile")->setText(QDir::toNativeSeparators(picture.fileName()));
    part<QPushButton>(*notes, "noteWrite")->click();
    QTRY_VERIFY(!desk.window.findChild<NoteDialog *>() || !notes->isVisible());
    QTRY_VERIFY(!desk.window.run().busy());

    const auto saved = SessionFile::read(desk.window.run().view()->path);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->notes.size(), 1);
    QVERIFY(saved->notes.first().kind == Note::Kind::Incident);
    QCOMPARE(saved->notes.first().text, QStringLiteral("The console froze."));
    QCOMPARE(saved->notes.first().person, QStringLiteral("Sato"));
    const auto &evidence = saved->step(StepNumber::of<1>()).record.evidence;
    QCOMPARE(evidence.size(), 1);
    QFile copy(QFileInfo(desk.window.run().view()->path).absolutePath() + QLatin1Char('/')
               + evidence.first().file);
    QVERIFY2(copy.open(QIODevice::ReadOnly), qPrintable(copy.fileName()));
    QCOMPARE(copy.readAll(), QByteArray("picture"));
}

void TestDialogs::withoutTextOrName_nothingIsWritten()
{
    Desk desk;
    NoteDialog *notes = desk.openNotes();
    QVERIFY2(notes, qPrintable(desk.driver.problem()));
    const auto *write = part<QPushButton>(*notes, "noteWrite");
    QVERIFY(!write->isEnabled());
    QVERIFY(!part<QLabel>(*notes, "noteMissing")->text().isEmpty());
    part<QPlainTextEdit>(*notes, "noteText")->setPlainText(QStringLiteral("Something"));
    part<QLineEdit>(*notes, "notePerson")->clear();
    QVERIFY(!write->isEnabled());
    part<QLineEdit>(*notes, "notePerson")->setText(QStringLiteral("Sato"));
    QVERIFY(write->isEnabled());
    part<QPushButton>(*notes, "noteCancel")->click();
    QVERIFY(desk.window.run().view()->session.notes.isEmpty());
}

void TestDialogs::evidenceThatIsNotThere_isTold_andNothingIsLost()
{
    Desk desk;
    NoteDialog *notes = desk.openNotes();
    QVERIFY2(notes, qPrintable(desk.driver.problem()));
    auto *text = part<QPlainTextEdit>(*notes, "noteText");
    text->setPlainText(QStringLiteral("Something"));
    part<QLineEdit>(*notes, "notePerson")->setText(QStringLiteral("Sato"));
    part<QLineEdit>(*notes, "noteFile")->setText(desk.folder.filePath(QStringLiteral("none.png")));
    part<QPushButton>(*notes, "noteWrite")->click();
    auto *problem = notes->findChild<FindingsView *>();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->plainText().contains(QLatin1String("none.png")), qPrintable(problem->plainText()));
    QVERIFY(notes->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("Something"));
    QVERIFY(desk.window.run().view()->session.notes.isEmpty());
}

void TestDialogs::theLog_showsWhatWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wizard.log"));
    QVERIFY(logging::logToFile(path).has_value());
    logging::warning(QStringLiteral("the disk of MAIL02 is full"));
    LogDialog log(path);
    log.show();
    QCOMPARE(auditWindow(log), QStringList());
    QTRY_VERIFY(part<QPlainTextEdit>(log, "logText")
                    ->toPlainText()
                    .contains(QLatin1String("the disk of MAIL02 is full")));
}

void TestDialogs::withoutALogFile_thatIsSaid()
{
    LogDialog log({});
    log.show();
    QCOMPARE(part<QLabel>(log, "logPlace")->text(), QStringLiteral("No log file is being written."));
    QVERIFY(!part<QPushButton>(log, "logFolder")->isEnabled());
}

QTEST_MAIN(TestDialogs)
#include "TestDialogs.moc"
