// SPDX-License-Identifier: MIT
#include "package/ZipLocator.h"
#include "support/OddPackages.h"
#include "support/ResultMacros.h"
#include "support/ZipBuilder.h"

#include <QBuffer>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

Result<ZipLocator::Found> locate(QByteArray bytes, const CancelToken &cancel = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto program = readPeLayout(buffer);
    return ZipLocator(buffer, program ? std::optional(*program) : std::nullopt).locate(cancel);
}

} // namespace

class TestZipLocator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rawOffsets_countFromTheZip();
    void adjustedOffsets_countFromTheFile();
    void zip64Records_giveTheSamePlace();
    void aFileFullOfSignatures_isRefusedQuickly();
    void aCancelledSearch_endsAtOnce();
};

void TestZipLocator::rawOffsets_countFromTheZip()
{
    const QByteArray program = stub();
    const auto found = locate(program + ZipBuilder().add("a.exe").comment("hello").build());
    QVERIFY_RESULT(found);
    QVERIFY(found->location.has_value());
    QCOMPARE(found->location->base, program.size());
    QCOMPARE(found->location->end.commentSize, 5);
}

void TestZipLocator::adjustedOffsets_countFromTheFile()
{
    const QByteArray program = stub();
    const auto found = locate(program + ZipBuilder().add("a.exe").build(quint32(program.size())));
    QVERIFY_RESULT(found);
    QVERIFY(found->location.has_value());
    QCOMPARE(found->location->base, 0);
}

void TestZipLocator::zip64Records_giveTheSamePlace()
{
    const QByteArray program = stub();
    ZipBuilder zip;
    zip.add("a.exe");
    const auto narrow = locate(program + zip.build());
    const auto wide = locate(program + zip.zip64().build());
    QVERIFY_RESULT(narrow);
    QVERIFY_RESULT(wide);
    QVERIFY(narrow->location.has_value());
    QVERIFY(wide->location.has_value());
    QCOMPARE(wide->location->base, narrow->location->base);
    QCOMPARE(wide->location->directoryStart, narrow->location->directoryStart);
    QVERIFY(wide->location->end.zip64);
    QVERIFY(!narrow->location->end.zip64);
}

void TestZipLocator::aFileFullOfSignatures_isRefusedQuickly()
{
    const auto found = locate(QByteArray("PK\5\6").repeated(500'000));
    QVERIFY_RESULT(found);
    QVERIFY(!found->location.has_value());
    QVERIFY(found->problems.blocked());
}

void TestZipLocator::aCancelledSearch_endsAtOnce()
{
    CancelToken cancel;
    cancel.cancel();
    const auto found = locate(stub(), cancel);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().errorClass(), ErrorClass::Cancelled);
}

QTEST_GUILESS_MAIN(TestZipLocator)
#include "TestZipLocator.moc"
