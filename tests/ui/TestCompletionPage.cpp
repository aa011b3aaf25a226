// SPDX-License-Identifier: MIT
#include "WizardNight.h"

#include "ui/widgets/ReportPanel.h"

#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace epost;
using namespace epost::test;

class TestCompletionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_night.reset(); }
    void openChecks_keepTheWorkFromBeingFinished();
    void quickTicks_areAllWritten();
    void aReport_isWrittenInEveryForm_data();
    void aReport_isWrittenInEveryForm();
    void aReportThatCannotBeWritten_isTold();
    void theSummary_namesWhatWasDone();

private:
    QStringList endItems() const;
    std::unique_ptr<WizardNight> m_night;
};

void TestCompletionPage::init()
{
    m_night = std::make_unique<WizardNight>();
    QVERIFY(m_night->begin(QStringLiteral("no-web")));
    QVERIFY(m_night->stepsTo(13));
    m_night->window().goTo({PageId::Kind::Completion});
}

QStringList TestCompletionPage::endItems() const
{
    QStringList ids;
    const Session &session = m_night->session();
    for (const ChecklistItemSpec &item :
         m_night->run().catalog()->checklist(ChecklistPhase::End, session.productId, session.web))
        ids.append(item.id);
    return ids;
}

void TestCompletionPage::openChecks_keepTheWorkFromBeingFinished()
{
    QVERIFY(!m_night->pressMain());
    QVERIFY(!m_night->part<QLabel>(QStringLiteral("missing"))->text().isEmpty());
    m_night->part<QLineEdit>(QStringLiteral("endPerson"))->setText(QStringLiteral("Tanaka"));
    for (const QString &id : endItems()) {
        m_night->part<QCheckBox>(QStringLiteral("tick:") + id)->click();
        QVERIFY(m_night->idle());
        QCOMPARE(m_night->session().mark(id)->person, QStringLiteral("Tanaka"));
        QVERIFY(m_night->session().mark(id)->time.isValid());
    }
    QVERIFY(m_night->pressMain());
    QVERIFY(m_night->idle());
    QVERIFY(m_night->session().finishedAt.isValid());
    QVERIFY(SessionFile::read(m_night->run().view()->path)->finishedAt.isValid());
}

void TestCompletionPage::quickTicks_areAllWritten()
{
    const QStringList ids = endItems();
    QVERIFY(ids.size() > 2);
    for (const QString &id : ids)
        m_night->part<QCheckBox>(QStringLiteral("tick:") + id)->click();
    for (const QString &id : ids)
        QTRY_VERIFY(m_night->session().mark(id));
    QVERIFY(m_night->idle());
}

void TestCompletionPage::aReport_isWrittenInEveryForm_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"html", "txt", "csv", "json"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestCompletionPage::aReport_isWrittenInEveryForm()
{
    QFETCH(const QString, suffix);
    auto *panel = m_night->window().page()->findChild<ReportPanel *>();
    QSignalSpy written(panel, &ReportPanel::written);
    const QString path = m_night->folder() + QStringLiteral("/report.") + suffix;
    panel->write(path, false);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.first().first().toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(m_night->session().runId.toUtf8()));
    QVERIFY(m_night->part<QLabel>(QStringLiteral("reportPlace"))->text().contains(QStringLiteral("report.")));
}

void TestCompletionPage::aReportThatCannotBeWritten_isTold()
{
    auto *panel = m_night->window().page()->findChild<ReportPanel *>();
    QSignalSpy written(panel, &ReportPanel::written);
    panel->write(m_night->folder() + QStringLiteral("/none/report.html"), false);
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(written.first().first().toString().isEmpty());
    QVERIFY(panel->findChild<QTextBrowser *>(QStringLiteral("findings"))->isVisible());
    QVERIFY(!panel->busy());
}

void TestCompletionPage::theSummary_namesWhatWasDone()
{
    const QString text = m_night->part<QTextBrowser>(QStringLiteral("summary"))->toPlainText();
    for (const auto &word : {QStringLiteral("MAIL01"), QStringLiteral("MAIL02"),
                             QStringLiteral(".epost-update"), QStringLiteral("Next working day")})
        QVERIFY2(text.contains(word), qPrintable(word));
}

QTEST_MAIN(TestCompletionPage)
#include "TestCompletionPage.moc"
