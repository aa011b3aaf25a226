// SPDX-License-Identifier: MIT
#include "Parts.h"
#include "support/FakeDesktop.h"
#include "ui/EvidencePicture.h"
#include "ui/FileQuestion.h"
#include "ui/widgets/EvidencePanel.h"
#include "ui/widgets/EvidenceRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

QImage picture()
{
    QImage image(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::red);
    return image;
}

Evidence entry(const QString &name)
{
    return {QStringLiteral("evidence/") + name, QStringLiteral("before"), QDateTime::currentDateTime()};
}

} // namespace

class TestEvidencePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_shared<FakeDesktop>();
        m_desktop->open = {{7, 0, QStringLiteral("E-POST Mail Control"), {}, false},
                           {8, 0, QStringLiteral("memo"), {}, false}};
        m_window = std::make_unique<QWidget>();
        m_panel = new EvidencePanel(m_window.get());
        m_panel->show(content());
        m_window->resize(800, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_added = std::make_unique<QSignalSpy>(m_panel, &EvidencePanel::added);
    }

    void cleanup()
    {
        m_added.reset();
        m_window.reset();
    }

    void aPictureIsPasted_byKeyboardAlone()
    {
        part<QLineEdit>(*m_panel, QStringLiteral("evidenceNewRemark"))->setFocus();
        QTest::keyClicks(part<QLineEdit>(*m_panel, QStringLiteral("evidenceNewRemark")),
                         QStringLiteral(" after "));
        QGuiApplication::clipboard()->setImage(picture());
        QTest::keyClick(part<QPushButton>(*m_panel, QStringLiteral("evidencePaste")), Qt::Key_Space);
        QCOMPARE(m_added->size(), 1);
        QCOMPARE(m_added->first().at(0).value<QImage>().size(), QSize(30, 20));
        QCOMPARE(m_added->first().at(1).toString(), QStringLiteral("after"));
        QVERIFY(part<QLineEdit>(*m_panel, QStringLiteral("evidenceNewRemark"))->text().isEmpty());
    }

    void aTextInTheClipboard_isNoPicture()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("text"));
        m_panel->paste();
        QCOMPARE(m_added->size(), 0);
        QVERIFY(part<QLabel>(*m_panel, QStringLiteral("evidenceTold"))->isVisible());
    }

    void aWindowThatMatters_isCaptured()
    {
        auto *windows = part<QComboBox>(*m_panel, QStringLiteral("evidenceWindow"));
        QCOMPARE(windows->count(), 1);
        QCOMPARE(windows->currentText(), QStringLiteral("E-POST Mail Control"));
        QTest::keyClick(part<QPushButton>(*m_panel, QStringLiteral("evidenceCapture")), Qt::Key_Space);
        QCOMPARE(m_added->size(), 1);
        QCOMPARE(m_added->first().at(0).value<QImage>().size(), QSize(2, 2));
    }

    // The step names first what is looked at in it.
    void theWindowThatTheStepNamesFirst_isChosen()
    {
        const QString cluster = QStringLiteral("Failover Cluster Manager");
        DesktopWindow other = m_desktop->open.first();
        other.id += 1;
        other.title = cluster;
        m_desktop->open.append(other);
        auto *windows = part<QComboBox>(*m_panel, QStringLiteral("evidenceWindow"));
        EvidencePanel::Content shown = content();
        shown.titles = {cluster, QStringLiteral("mail control")};
        m_panel->show(shown);
        QCOMPARE(windows->count(), 2);
        QCOMPARE(windows->currentText(), cluster);
        shown.titles = {QStringLiteral("mail control"), cluster};
        m_panel->show(shown);
        QCOMPARE(windows->currentText(), QStringLiteral("E-POST Mail Control"));
    }

    void aWindowThatHasGone_isTold()
    {
        m_desktop->open.clear();
        part<QPushButton>(*m_panel, QStringLiteral("evidenceCapture"))->click();
        QCOMPARE(m_added->size(), 0);
        QVERIFY(part<QLabel>(*m_panel, QStringLiteral("evidenceTold"))->isVisible());
        QVERIFY(!part<QPushButton>(*m_panel, QStringLiteral("evidenceCapture"))->isEnabled());
    }

    void aFile_isTaken_andNoOther()
    {
        const QTemporaryDir folder;
        const QString good = folder.filePath(QStringLiteral("a.jpg"));
        const QString bad = folder.filePath(QStringLiteral("b.png"));
        QVERIFY(picture().save(good));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        for (const QString &path : {bad, good}) {
            FileQuestion::answerNext(path);
            part<QPushButton>(*m_panel, QStringLiteral("evidenceChoose"))->click();
        }
        QTRY_COMPARE(m_added->size(), 1);
        QCOMPARE(m_added->first().at(0).value<QImage>().size(), QSize(30, 20));
    }

    void aRemark_isToldOnce()
    {
        EvidencePanel::Content shown = content();
        shown.evidence = {entry(QStringLiteral("a.png"))};
        m_panel->show(shown);
        QSignalSpy remarks(m_panel, &EvidencePanel::remarkChanged);
        auto *remark = part<QLineEdit>(*m_panel, QStringLiteral("evidenceRemark"));
        remark->setFocus();
        QTest::keyClicks(remark, QStringLiteral("!"));
        QTest::keyClick(remark, Qt::Key_Return);
        QTest::keyClick(remark, Qt::Key_Return);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.first().at(0).toString(), QStringLiteral("evidence/a.png"));
        QCOMPARE(remarks.first().at(1).toString(), QStringLiteral("before!"));
    }

    void removing_isAskedFirst()
    {
        EvidencePanel::Content shown = content();
        shown.evidence = {entry(QStringLiteral("a.png")), entry(QStringLiteral("b.png"))};
        m_panel->show(shown);
        QSignalSpy removed(m_panel, &EvidencePanel::removed);
        const auto rows = m_panel->findChildren<EvidenceRow *>();
        QCOMPARE(rows.size(), qsizetype(2));
        const auto ask = [&](QMessageBox::ButtonRole role) {
            part<QPushButton>(*rows.last(), QStringLiteral("evidenceRemove"))->click();
            auto *box = part<QMessageBox>(*m_window, QStringLiteral("evidenceRemoveQuestion"));
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == role)
                    button->click();
            }
            QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        };
        ask(QMessageBox::RejectRole);
        QCOMPARE(removed.size(), 0);
        ask(QMessageBox::AcceptRole);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(0).toString(), QStringLiteral("evidence/b.png"));
    }

    void afterTheRun_nothingCanBeChanged()
    {
        EvidencePanel::Content shown = content();
        shown.evidence = {entry(QStringLiteral("a.png"))};
        shown.mayChange = false;
        m_panel->show(shown);
        QVERIFY(!part<QPushButton>(*m_panel, QStringLiteral("evidencePaste"))->isVisible());
        QVERIFY(!part<QPushButton>(*m_panel, QStringLiteral("evidenceRemove"))->isVisible());
        QVERIFY(part<QLineEdit>(*m_panel, QStringLiteral("evidenceRemark"))->isReadOnly());
        QGuiApplication::clipboard()->setImage(picture());
        m_panel->paste();
        QCOMPARE(m_added->size(), 0);
    }

    void aPicture_isWrittenAnew()
    {
        QImage image = picture();
        image.setText(QStringLiteral("Comment"), QStringLiteral("from-elsewhere"));
        const auto png = evidencePng(image);
        QVERIFY(png);
        QVERIFY(!png->contains("from-elsewhere"));
        const QImage again = QImage::fromData(*png);
        QCOMPARE(again.size(), image.size());
        QVERIFY(again.textKeys().isEmpty());
        const auto large = evidencePng(QImage(8000, 10, QImage::Format_RGB32));
        QVERIFY(large);
        QCOMPARE(QImage::fromData(*large).width(), 3840);
        QVERIFY(!evidencePng(QImage()));
    }

private:
    [[nodiscard]] EvidencePanel::Content content() const
    {
        EvidencePanel::Content content;
        content.folder = QStringLiteral("/nowhere");
        content.mayChange = true;
        content.desktop = m_desktop;
        content.titles = {QStringLiteral("mail control")};
        return content;
    }

    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
    EvidencePanel *m_panel = nullptr;
    std::unique_ptr<QSignalSpy> m_added;
};

QTEST_MAIN(TestEvidencePanel)
#include "TestEvidencePanel.moc"
