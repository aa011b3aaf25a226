// SPDX-License-Identifier: MIT
#include "package/PeLayout.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

Result<PeLayout> layoutOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPeLayout(buffer);
}

} // namespace

class TestPeLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachine_isTold_data();
    void theMachine_isTold();
    void sectionsAndTheirEnd_areTold();
    void theCertificateDirectory_isTold();
    void whatIsNoProgram_isSaidToBeNone_data();
    void whatIsNoProgram_isSaidToBeNone();
    void everyTruncation_isRefused();
    void anyChangedHeader_keepsSectionsWithinTheFile();
};

void TestPeLayout::theMachine_isTold_data()
{
    QTest::addColumn<PeMachine>("machine");
    for (const auto machine : {PeMachine::X86, PeMachine::X64, PeMachine::Arm64})
        QTest::newRow(qPrintable(peMachineKey(machine))) << machine;
}

void TestPeLayout::theMachine_isTold()
{
    QFETCH(PeMachine, machine);
    const auto layout = layoutOf(PeImageBuilder().machine(machine).build());
    QVERIFY_RESULT(layout);
    QCOMPARE(peMachineKey(layout->machine), peMachineKey(machine));
}

void TestPeLayout::sectionsAndTheirEnd_areTold()
{
    const QByteArray data(1000, 'd');
    const QByteArray image = PeImageBuilder().addSection("_winzip_", data).build();
    const auto layout = layoutOf(image + "overlay");
    QVERIFY_RESULT(layout);
    const PeSection *last = layout->lastSection();
    QVERIFY(last);
    QCOMPARE(last->name, QByteArray("_winzip_"));
    QCOMPARE(last->rawSize, 1024);
    QCOMPARE(image.mid(last->rawOffset, 1000), data);
    QCOMPARE(layout->imageEnd(), image.size());
    QCOMPARE(layout->fileOffset(last->virtualAddress + 7), std::optional(last->rawOffset + 7));
    QVERIFY(!layout->fileOffset(0x7fffffff));
}

void TestPeLayout::theCertificateDirectory_isTold()
{
    const QByteArray image = PeImageBuilder().overlay("behind").certificate("signature").build();
    const auto layout = layoutOf(image);
    QVERIFY_RESULT(layout);
    QCOMPARE(qint64(layout->certificates.address) + layout->certificates.size, image.size());
    const auto plain = layoutOf(PeImageBuilder().build());
    QVERIFY_RESULT(plain);
    QCOMPARE(plain->certificates.size, 0u);
}

void TestPeLayout::whatIsNoProgram_isSaidToBeNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray far(64, 0);
    far.replace(0, 2, "MZ");
    far.replace(60, 4, "\xff\xff\xff\x7f");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("A text that is long enough to hold the header of a DOS program, "
                                          "or so it looks.");
    QTest::newRow("only MZ") << QByteArray("MZ");
    QTest::newRow("a header far behind the file") << far;
    QTest::newRow("a DOS program") << QByteArray("MZ") + QByteArray(500, 0);
}

void TestPeLayout::whatIsNoProgram_isSaidToBeNone()
{
    QFETCH(QByteArray, bytes);
    const auto layout = layoutOf(bytes);
    QVERIFY(!layout.has_value());
    QCOMPARE(layout.error().errorClass(), ErrorClass::InvalidInput);
}

void TestPeLayout::everyTruncation_isRefused()
{
    const QByteArray image = PeImageBuilder().build();
    for (qsizetype size = 0; size < image.size(); size += size < 1024 ? 1 : 97)
        QVERIFY2(!layoutOf(image.left(size)).has_value(), qPrintable(QString::number(size)));
}

void TestPeLayout::anyChangedHeader_keepsSectionsWithinTheFile()
{
    const QByteArray image = PeImageBuilder().machine(PeMachine::X64).build();
    QVERIFY(rc::check([&image] {
        QByteArray changed = image;
        const auto changes = *rc::gen::container<std::vector<std::pair<int, char>>>(
            rc::gen::pair(rc::gen::inRange(60, 600), rc::gen::arbitrary<char>()));
        for (const auto &[at, value] : changes)
            changed[at] = value;
        const auto layout = layoutOf(changed);
        RC_PRE(layout.has_value());
        for (const PeSection &section : layout->sections)
            RC_ASSERT(section.rawSize == 0 || section.rawEnd() <= changed.size());
        RC_ASSERT(layout->imageEnd() <= changed.size());
    }));
}

QTEST_GUILESS_MAIN(TestPeLayout)
#include "TestPeLayout.moc"
