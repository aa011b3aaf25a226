// SPDX-License-Identifier: MIT
#include "package/SectionDevice.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

class TestSectionDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itShowsItsRangeAndNothingElse();
    void itCannotBeWritten();
    void aRangeBeyondTheEnd_isCut();
    void anySeekAndRead_givesTheBytesOfTheRange();
};

void TestSectionDevice::itShowsItsRangeAndNothingElse()
{
    QByteArray bytes("0123456789");
    QBuffer whole(&bytes);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    SectionDevice section(whole, 3, 4);
    QVERIFY(section.open(QIODevice::ReadOnly));
    QCOMPARE(section.size(), 4);
    QCOMPARE(section.readAll(), QByteArray("3456"));
    QVERIFY(section.atEnd());
    QVERIFY(!section.seek(5));
}

void TestSectionDevice::itCannotBeWritten()
{
    QByteArray bytes("0123456789");
    QBuffer whole(&bytes);
    QVERIFY(whole.open(QIODevice::ReadWrite));
    SectionDevice section(whole, 3, 4);
    QVERIFY(!section.open(QIODevice::ReadWrite));
    QVERIFY(!section.open(QIODevice::WriteOnly));
    QCOMPARE(bytes, QByteArray("0123456789"));
}

void TestSectionDevice::aRangeBeyondTheEnd_isCut()
{
    QByteArray bytes("0123456789");
    QBuffer whole(&bytes);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    SectionDevice section(whole, 8, 100);
    QVERIFY(section.open(QIODevice::ReadOnly));
    QCOMPARE(section.readAll(), QByteArray("89"));
    SectionDevice behind(whole, 20, 5);
    QCOMPARE(behind.size(), 0);
}

void TestSectionDevice::anySeekAndRead_givesTheBytesOfTheRange()
{
    QByteArray bytes(100'000, Qt::Uninitialized);
    for (int i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 7919) >> 8);
    QVERIFY(rc::check([&bytes] {
        const int start = *rc::gen::inRange(0, 90'000);
        const int size = *rc::gen::inRange(1, 10'000);
        QBuffer whole(&bytes);
        RC_ASSERT(whole.open(QIODevice::ReadOnly));
        SectionDevice section(whole, start, size);
        RC_ASSERT(section.open(QIODevice::ReadOnly));
        for (int i = 0; i < 10; ++i) {
            const int at = *rc::gen::inRange(0, size);
            const int wanted = *rc::gen::inRange(0, 20'000);
            RC_ASSERT(section.seek(at));
            RC_ASSERT(section.read(wanted) == bytes.mid(start + at, std::min(wanted, size - at)));
        }
    }));
}

QTEST_GUILESS_MAIN(TestSectionDevice)
#include "TestSectionDevice.moc"
