// SPDX-License-Identifier: MIT
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <memory>
#include <thread>

namespace {

std::atomic_int whole = 0;
std::atomic_int broken = 0;

/// Looks at itself when it goes.
class Keepsake {
public:
    Keepsake() { m_content.fill('k'); }
    ~Keepsake()
    {
        const bool asItWas = std::ranges::all_of(m_content, [](char c) { return c == 'k'; });
        ++(asItWas ? whole : broken);
    }
    Keepsake(const Keepsake &) = delete;
    Keepsake &operator=(const Keepsake &) = delete;
    [[nodiscard]] char first() const { return m_content.front(); }

private:
    std::array<char, 200> m_content{};
};

thread_local const Keepsake keepsake; // NOLINT: what is tested

void useIt()
{
    QCOMPARE(keepsake.first(), 'k');
}

} // namespace

/// What a thread has of its own, ours and that of libraries. See core/base/ThreadEndWindows.cpp.
class TestThreadEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { whole = broken = 0; }
    void whatAThreadOwns_isWholeWhenItIsDestroyed();
    void whatAThreadOfQtOwns_isWholeWhenItIsDestroyed();
    void threadsThatMatchedAnExpression_end();
};

void TestThreadEnd::whatAThreadOwns_isWholeWhenItIsDestroyed()
{
    for (int i = 0; i < 20; ++i)
        std::thread(useIt).join();
    QCOMPARE(broken.load(), 0);
    QCOMPARE(whole.load(), 20);
}

void TestThreadEnd::whatAThreadOfQtOwns_isWholeWhenItIsDestroyed()
{
    for (int i = 0; i < 20; ++i) {
        const std::unique_ptr<QThread> thread(QThread::create(useIt));
        thread->start();
        QVERIFY(thread->wait());
    }
    // A QThread counts as finished shortly before what it owns goes.
    QTRY_COMPARE(whole.load() + broken.load(), 20);
    QCOMPARE(broken.load(), 0);
}

void TestThreadEnd::threadsThatMatchedAnExpression_end()
{
    const QRegularExpression word(QStringLiteral("^[A-Z]{1,9}$"));
    std::atomic_int matched = 0;
    for (int round = 0; round < 20; ++round) {
        std::array<std::thread, 4> threads;
        for (std::thread &thread : threads)
            thread = std::thread([&] { matched += word.match(QStringLiteral("MAIL")).hasMatch() ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
    }
    QCOMPARE(matched.load(), 80);
}

QTEST_GUILESS_MAIN(TestThreadEnd)
#include "TestThreadEnd.moc"
