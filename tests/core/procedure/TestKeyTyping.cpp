// SPDX-License-Identifier: MIT
#include "procedure/KeyTyping.h"
#include "support/FakeDesktop.h"

#include <QTest>

#include <memory>

using namespace epost;
using namespace epost::test;

namespace {

using State = KeyTyping::State;

const QString kKey = QStringLiteral("FAKE0-12345-NOKEY");

DesktopWindow mailControl(quint64 field = 11)
{
    return {1, field, QStringLiteral("e-post mail control - MAIL01"), {}, false};
}

DesktopWindow ours()
{
    return {2, 21, QStringLiteral("E-Post"), QStringLiteral("epost-update-wizard.exe"), true};
}

DesktopWindow editor()
{
    return {3, 31, QStringLiteral("memo"), QStringLiteral("notepad.exe"), false};
}

CatalogTool tool()
{
    return {QStringLiteral("mail-control"),
            QStringLiteral("E-POST Mail Control"),
            {QStringLiteral("epstcontrol.exe")},
            {QStringLiteral("E-POST Mail Control")},
            true};
}

} // namespace

class TestKeyTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<FakeDesktop>();
        m_desktop->inFront = ours();
        LicenceKey key;
        (void)key.insert(0, kKey);
        m_typing = std::make_unique<KeyTyping>(*m_desktop, std::move(key), tool());
        m_now = 1000;
        m_typing->tick(m_now);
    }

    void cleanup()
    {
        m_typing.reset();
        m_desktop.reset();
    }

    void mailControlInFront_getsTheKey()
    {
        QCOMPARE(m_typing->state(), State::Waiting);
        m_desktop->inFront = mailControl();
        pass(0);
        QCOMPARE(m_typing->state(), State::Settling);
        QCOMPARE(m_typing->secondsLeft(m_now), 5);
        pass(KeyTyping::kSettling - 1);
        QCOMPARE(m_typing->state(), State::Settling);
        QCOMPARE(m_typing->secondsLeft(m_now), 1);
        QCOMPARE(m_desktop->typed, QString());
        pass(1);
        QCOMPARE(m_typing->state(), State::Typing);
        QCOMPARE(m_desktop->typed.size(), static_cast<qsizetype>(KeyTyping::kAtOnce));
        finish();
        QCOMPARE(m_typing->state(), State::Typed);
        QCOMPARE(m_desktop->typed, kKey);
        QCOMPARE(m_typing->place().id, quint64(1));
    }

    void itsProgram_tellsItsWindowToo()
    {
        m_desktop->inFront = editor();
        m_desktop->inFront->program = QStringLiteral("EPSTControl.exe");
        pass(0);
        QCOMPARE(m_typing->state(), State::Settling);
    }

    void theSettling_beginsAnewWithEachField()
    {
        m_desktop->inFront = mailControl(11);
        pass(0);
        pass(KeyTyping::kSettling - 1);
        m_desktop->inFront = mailControl(12);
        pass(1);
        QCOMPARE(m_typing->state(), State::Settling);
        pass(KeyTyping::kSettling - 1);
        QCOMPARE(m_typing->state(), State::Settling);
        pass(1);
        QCOMPARE(m_typing->state(), State::Typing);
        QCOMPARE(m_typing->place().field, quint64(12));
    }

    void withoutAField_nothingIsTyped()
    {
        m_desktop->inFront = mailControl(0);
        for (int look = 0; look < 10; ++look)
            pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Settling);
        QCOMPARE(m_desktop->typed, QString());
    }

    void comingBackHere_putsItOff()
    {
        m_desktop->inFront = mailControl();
        pass(0);
        m_desktop->inFront = ours();
        pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Waiting);
        QCOMPARE(m_desktop->typed, QString());
        QVERIFY(!m_typing->stranger());
    }

    void anotherWindow_getsNothingUnlessThePersonSaysSo()
    {
        m_desktop->inFront = editor();
        pass(0);
        pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Waiting);
        QVERIFY(m_typing->stranger());
        QCOMPARE(m_typing->stranger()->title, QStringLiteral("memo"));
        QCOMPARE(m_desktop->typed, QString());
        m_typing->accept(editor());
        QVERIFY(!m_typing->stranger());
        m_desktop->inFront = ours(); // where the person said so
        pass(0);
        QVERIFY(!m_typing->stranger());
        m_desktop->inFront = editor();
        pass(0);
        QCOMPARE(m_typing->state(), State::Settling);
        pass(KeyTyping::kSettling);
        finish();
        QCOMPARE(m_desktop->typed, kKey);
    }

    void ourOwnWindow_canNeverBeMeant()
    {
        m_typing->accept(ours());
        m_desktop->inFront->title = QStringLiteral("E-POST Mail Control");
        pass(KeyTyping::kSettling);
        pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Waiting);
    }

    void aWindowInBetween_stopsItAtOnce_data()
    {
        QTest::addColumn<bool>("sameWindow");
        QTest::newRow("another window") << false;
        QTest::newRow("another field of it") << true;
    }

    void aWindowInBetween_stopsItAtOnce()
    {
        QFETCH(bool, sameWindow);
        toTyping();
        const QString typed = m_desktop->typed;
        QVERIFY(!typed.isEmpty());
        m_desktop->inFront = sameWindow ? mailControl(12) : editor();
        pass(0);
        QCOMPARE(m_typing->state(), State::Stopped);
        QVERIFY(!m_typing->problem().isEmpty());
        // It never goes on by itself.
        m_desktop->inFront = mailControl();
        for (int look = 0; look < 20; ++look)
            pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Stopped);
        QCOMPARE(m_desktop->typed, typed);
    }

    void aWindowAtTheLastMoment_getsNothing()
    {
        m_desktop->inFront = mailControl();
        pass(0);
        m_desktop->before = [this] { m_desktop->inFront = editor(); };
        pass(KeyTyping::kSettling);
        QCOMPARE(m_typing->state(), State::Stopped);
        QCOMPARE(m_desktop->typed, QString());
    }

    void heldKeys_areWaitedFor()
    {
        m_desktop->answer = TypingAnswer::KeysHeld;
        toTyping();
        QCOMPARE(m_typing->state(), State::Typing);
        QCOMPARE(m_desktop->typed, QString());
        m_desktop->answer = TypingAnswer::Typed;
        finish();
        QCOMPARE(m_desktop->typed, kKey);
    }

    void aMoreTrustedProgram_isTold()
    {
        m_desktop->answer = TypingAnswer::Blocked;
        toTyping();
        QCOMPARE(m_typing->state(), State::Stopped);
        QVERIFY(!m_typing->problem().isEmpty());
    }

    void nobodyComing_endsIt()
    {
        pass(KeyTyping::kWaitLimit);
        QCOMPARE(m_typing->state(), State::Waiting);
        pass(1);
        QCOMPARE(m_typing->state(), State::Stopped);
    }

    void aScreenThatIsLeft_endsIt()
    {
        m_desktop->inFront = mailControl();
        pass(0);
        m_desktop->left = true;
        pass(1);
        QCOMPARE(m_typing->state(), State::Stopped);
        QCOMPARE(m_desktop->typed, QString());
    }

    void noKey_isOverAtOnce()
    {
        KeyTyping nothing(*m_desktop, LicenceKey(), tool());
        QCOMPARE(nothing.state(), State::Stopped);
    }

private:
    void pass(qint64 milliseconds)
    {
        m_now += milliseconds;
        m_typing->tick(m_now);
    }

    void toTyping()
    {
        m_desktop->inFront = mailControl();
        pass(0);
        pass(KeyTyping::kSettling);
    }

    void finish()
    {
        for (int look = 0; look < 20 && !m_typing->isOver(); ++look)
            pass(100);
    }

    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<KeyTyping> m_typing;
    qint64 m_now = 0;
};

QTEST_APPLESS_MAIN(TestKeyTyping)
#include "TestKeyTyping.moc"
