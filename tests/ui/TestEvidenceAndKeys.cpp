// SPDX-License-Identifier: MIT
#include "WizardDriver.h"
#include "base/Logging.h"
#include "platform/rehearsal/RehearsalDesktop.h"
#include "support/ResultMacros.h"
#include "ui/SessionController.h"
#include "ui/widgets/EvidencePanel.h"
#include "ui/widgets/EvidenceRow.h"
#include "ui/widgets/LicenceKeyField.h"
#include "ui/widgets/LicenceKeyPanel.h"
#include "wizard/ProgramEnvironment.h"

#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

const QString kKey = QStringLiteral("FAKE0-12345-NOKEY");

/// Files below the folder in which the text stands, in the encodings of both systems.
QStringList filesWith(const QString &folder, const QString &text)
{
    const QList<QByteArray> wanted{text.toUtf8(),
                                   QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    QStringList found;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(file.fileName());
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &one : wanted) {
            if (content.contains(one))
                found.append(file.fileName());
        }
    }
    return found;
}

} // namespace

/// The licence key and the pictures of steps, in the real window over a rehearsal.
class TestEvidenceAndKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNightWithAKeyAndPictures_leavesThePicturesOnly();

private:
    [[nodiscard]] const QList<Evidence> &evidence(int step) const
    {
        return m_window->run().view()->session.step(*StepNumber::parse(step)).record.evidence;
    }

    std::unique_ptr<WizardWindow> m_window;
};

void TestEvidenceAndKeys::aNightWithAKeyAndPictures_leavesThePicturesOnly()
{
    const QTemporaryDir folder;
    QVERIFY_RESULT(logging::logToFile(folder.filePath(QStringLiteral("test.log"))));
    ProgramEnvironment environment(folder.path(), QStringLiteral("en"));
    m_window = std::make_unique<WizardWindow>(environment);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    WizardDriver person(*m_window);
#define VERIFY_PERSON(what) QVERIFY2(what, qPrintable(person.problem()))

    // A picture while a step is open, and one of a step that is done.
    VERIFY_PERSON(person.begin(QStringLiteral("smooth")));
    VERIFY_PERSON(person.click(QStringLiteral("evidenceCapture")));
    QTRY_COMPARE_WITH_TIMEOUT(evidence(1).size(), 1, WizardDriver::kLimit);
    VERIFY_PERSON(person.settle());
    VERIFY_PERSON(person.carryOutStep());
    QCOMPARE(evidence(1).size(), 1);
    VERIFY_PERSON(person.click(QStringLiteral("evidenceCapture")));
    QTRY_COMPARE_WITH_TIMEOUT(evidence(1).size(), 2, WizardDriver::kLimit);
    VERIFY_PERSON(person.settle());
    const QString session = QFileInfo(m_window->run().view()->path).path();
    for (const Evidence &one : evidence(1))
        QVERIFY(!QImage(session + QLatin1Char('/') + one.file).isNull());
    // Taken out again.
    const QString second = evidence(1).last().file;
    Q_EMIT person.visible<EvidencePanel>(QStringLiteral("evidencePanel"))->removed(second);
    QTRY_COMPARE_WITH_TIMEOUT(evidence(1).size(), 1, WizardDriver::kLimit);
    QVERIFY(!QFileInfo::exists(session + QLatin1Char('/') + second));
    VERIFY_PERSON(person.settle());

    VERIFY_PERSON(person.toStep(7));
    auto *panel = person.visible<LicenceKeyPanel>(QStringLiteral("licencePanel"));
    auto *field = person.visible<LicenceKeyField>(QStringLiteral("licenceKey"));
    QVERIFY(panel && field);
    qint64 now = 0;
    panel->useClock([&now] { return now; });
    field->setFocus();
    QTest::keyClicks(field, kKey);
    QCOMPARE(field->key().size(), static_cast<std::size_t>(kKey.size()));
    VERIFY_PERSON(person.click(QStringLiteral("licenceBegin")));
    for (int look = 0; look < 20; ++look) {
        now += KeyTyping::kSettling;
        panel->look();
    }
    const auto workplace = m_window->run().workplace();
    const auto desktop = std::dynamic_pointer_cast<RehearsalDesktop>(workplace->desktop());
    QVERIFY(desktop);
    QCOMPARE(desktop->typed(), static_cast<std::size_t>(kKey.size()));
    // One key more, left lying in the field when the page is left.
    QTest::keyClicks(field, kKey);
    person.answer(QStringLiteral("licence-key"), QStringLiteral("entered"));
    VERIFY_PERSON(person.carryOutStep());
    VERIFY_PERSON(person.click(QStringLiteral("main")));
    QTRY_VERIFY(!field->isVisible());
    QVERIFY(field->key().isEmpty());
    QVERIFY(m_window->run().view()->session.licence(m_window->run().view()->here)->answer
            == LicenceAnswer::Entered);
    VERIFY_PERSON(person.settle());
    m_window.reset();
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("test.log"))).size() > 0);
    QCOMPARE(filesWith(folder.path(), kKey), QStringList());
    QVERIFY(!filesWith(folder.path(), QStringLiteral("licence-key")).isEmpty()); // it looks where it should
#undef VERIFY_PERSON
}

QTEST_MAIN(TestEvidenceAndKeys)
#include "TestEvidenceAndKeys.moc"
