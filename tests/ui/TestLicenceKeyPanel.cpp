// SPDX-License-Identifier: MIT
#include "Parts.h"
#include "support/FakeDesktop.h"
#include "ui/widgets/LicenceKeyField.h"
#include "ui/widgets/LicenceKeyGroups.h"
#include "ui/widgets/LicenceKeyPanel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

const QString kKey = QStringLiteral("FAKE0-12345-NOKEY");

/// Every text that any widget of the panel would give away.
QString textsOf(const QWidget &panel)
{
    QStringList texts;
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        for (const char *property : {"text", "title", "toolTip", "displayText", "selectedText"})
            texts.append(widget->property(property).toString());
        if (auto *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))) {
            for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
                texts.append(told->text(kind));
            if (auto *inside = told->textInterface())
                texts.append(inside->text(0, inside->characterCount()));
        }
    }
    return texts.join(QLatin1Char('\n'));
}

DesktopWindow mailControl()
{
    return {1, 11, QStringLiteral("E-POST Mail Control"), {}, false};
}

} // namespace

class TestLicenceKeyPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_shared<FakeDesktop>();
        m_desktop->inFront = DesktopWindow{2, 21, QStringLiteral("ours"), {}, true};
        m_window = std::make_unique<QWidget>();
        m_panel = new LicenceKeyPanel(m_window.get());
        m_now = 0;
        m_panel->useClock([this] { return m_now; });
        m_panel->show(place());
        m_window->resize(700, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_field = part<LicenceKeyField>(*m_panel, QStringLiteral("licenceKey"));
        m_field->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_desktop.reset();
    }

    void theKey_isTypedIntoMailControl_byKeyboardAlone()
    {
        QTest::keyClicks(m_field, QStringLiteral("fake0 12345"));
        QTest::keyClick(m_field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_Delete);
        QTest::keyClicks(m_field, kKey);
        QCOMPARE(m_field->key().size(), static_cast<std::size_t>(kKey.size()));
        QTest::keyClick(button("licenceBegin"), Qt::Key_Space);
        // From here on nothing of it is in the window.
        QVERIFY(m_field->key().isEmpty());
        QVERIFY(!button("licenceBegin")->isEnabled());
        QVERIFY(told().contains(QStringLiteral("Bring Mail Control")));
        m_desktop->inFront = mailControl();
        pass(0);
        pass(KeyTyping::kSettling);
        for (int look = 0; look < 20; ++look)
            pass(100);
        QCOMPARE(m_desktop->typed, kKey);
        QVERIFY(told().contains(QStringLiteral("E-POST Mail Control")));
        QVERIFY(!told().contains(kKey));
    }

    void theField_givesNothingAway()
    {
        QTest::keyClicks(m_field, kKey);
        part<QCheckBox>(*m_panel, QStringLiteral("licenceReveal"))->click();
        QVERIFY(part<LicenceKeyGroups>(*m_panel, QStringLiteral("licenceGroups"))->isVisible());
        const QString texts = textsOf(*m_panel);
        for (const QString &piece : kKey.split(QLatin1Char('-')))
            QVERIFY(!texts.contains(piece));
        QGuiApplication::clipboard()->setText(QStringLiteral("untouched"));
        m_field->selectAll();
        for (const QKeySequence::StandardKey key :
             {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo})
            QTest::keySequence(m_field, QKeySequence(key));
        m_field->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("untouched"));
        QCOMPARE(m_field->key().size(), static_cast<std::size_t>(kKey.size()));
        QVERIFY(QAccessible::queryAccessibleInterface(m_field)->state().passwordEdit);
    }

    void whatIsPasted_isMended_andTheClipboardNamed()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("　ＦＡＫＥ0－\r\n12345 "));
        QTest::keySequence(m_field, QKeySequence(QKeySequence::Paste));
        QCOMPARE(m_field->key().size(), std::size_t(11));
        QVERIFY(told().contains(QStringLiteral("clipboard")));
        QGuiApplication::clipboard()->setText(QString(300, QLatin1Char('A')));
        QTest::keySequence(m_field, QKeySequence(QKeySequence::Paste));
        QCOMPARE(m_field->key().size(), std::size_t(11));
    }

    void anInputMethod_worksToo()
    {
        QInputMethodEvent event;
        event.setCommitString(QStringLiteral("ＡＢ１２"));
        QCoreApplication::sendEvent(m_field, &event);
        QCOMPARE(m_field->key().size(), std::size_t(4));
        QVERIFY(!m_field->key().hasUnusual());
    }

    void editing_followsTheCursor()
    {
        QTest::keyClicks(m_field, QStringLiteral("ABEF"));
        QTest::keyClick(m_field, Qt::Key_Left);
        QTest::keyClick(m_field, Qt::Key_Left);
        QTest::keyClicks(m_field, QStringLiteral("CD"));
        QTest::keyClick(m_field, Qt::Key_Home);
        QTest::keyClick(m_field, Qt::Key_Delete);
        QTest::keyClick(m_field, Qt::Key_End);
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QVERIFY(m_field->key().characters() == u"BCDE");
    }

    void leavingThePage_wipesIt()
    {
        QTest::keyClicks(m_field, kKey);
        m_panel->hide();
        QVERIFY(m_field->key().isEmpty());
        QCOMPARE(m_field->text(), QString());
    }

    void leavingThePage_stopsTheTyping()
    {
        begin();
        m_panel->hide();
        m_desktop->inFront = mailControl();
        for (int look = 0; look < 20; ++look)
            pass(KeyTyping::kSettling);
        QCOMPARE(m_desktop->typed, QString());
    }

    void givingUp_wipesIt()
    {
        begin();
        QTest::keyClick(button("licenceDiscard"), Qt::Key_Space);
        m_desktop->inFront = mailControl();
        for (int look = 0; look < 20; ++look)
            pass(KeyTyping::kSettling);
        QCOMPARE(m_desktop->typed, QString());
        QVERIFY(!button("licenceDiscard")->isEnabled());
    }

    void aScreenThatIsLeft_wipesIt()
    {
        QTest::keyClicks(m_field, kKey);
        m_desktop->left = true;
        pass(200);
        QVERIFY(m_field->key().isEmpty());
        QVERIFY(!told().isEmpty());
    }

    void aKeyThatLiesThere_isWiped()
    {
        QTest::keyClicks(m_field, kKey);
        pass(600'000);
        QVERIFY(!m_field->key().isEmpty());
        pass(1);
        QVERIFY(m_field->key().isEmpty());
    }

    void anotherNode_wipesItAndAsksForNone()
    {
        QTest::keyClicks(m_field, kKey);
        LicenceKeyPanel::Place elsewhere = place();
        elsewhere.here = false;
        m_panel->show(elsewhere);
        QVERIFY(m_field->key().isEmpty());
        QVERIFY(!m_field->isVisible());
    }

    void anUnknownWindow_isAskedAbout()
    {
        begin();
        m_desktop->inFront = DesktopWindow{5, 51, QStringLiteral("ライセンス登録"), {}, false};
        pass(0);
        QVERIFY(told().contains(QStringLiteral("ライセンス登録")));
        QVERIFY(button("licenceAccept")->isVisible());
        QTest::keyClick(button("licenceAccept"), Qt::Key_Space);
        pass(0);
        pass(KeyTyping::kSettling);
        for (int look = 0; look < 20; ++look)
            pass(100);
        QCOMPARE(m_desktop->typed, kKey);
    }

    void lookingAgain_keepsWhatIsTyped()
    {
        QTest::keyClicks(m_field, kKey);
        m_panel->show(place());
        QCOMPARE(m_field->key().size(), static_cast<std::size_t>(kKey.size()));
    }

private:
    [[nodiscard]] LicenceKeyPanel::Place place() const
    {
        return {QStringLiteral("MAIL01"),
                true,
                {},
                {QStringLiteral("mail-control"),
                 QStringLiteral("E-POST Mail Control"),
                 {},
                 {QStringLiteral("E-POST Mail Control")},
                 true},
                m_desktop};
    }

    QPushButton *button(const char *name) { return part<QPushButton>(*m_panel, QString::fromLatin1(name)); }

    QString told() { return part<QLabel>(*m_panel, QStringLiteral("licenceTold"))->text(); }

    void begin()
    {
        QTest::keyClicks(m_field, kKey);
        button("licenceBegin")->click();
    }

    void pass(qint64 milliseconds)
    {
        m_now += milliseconds;
        m_panel->look();
    }

    std::shared_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<QWidget> m_window;
    LicenceKeyPanel *m_panel = nullptr;
    LicenceKeyField *m_field = nullptr;
    qint64 m_now = 0;
};

QTEST_MAIN(TestLicenceKeyPanel)
#include "TestLicenceKeyPanel.moc"
