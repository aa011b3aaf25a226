// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterSyntax.h"
#include "platform/windows/PropertyList.h"
#include "support/ResultMacros.h"

#include <QTest>
#include <QtEndian>

#include <rapidcheck.h>

using namespace epost;
using namespace epost::clusapi;

namespace {

QByteArray word(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text + QChar(u'\0')) {
        bytes.append(static_cast<char>(c.unicode() & 0xff));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

QByteArray value(quint32 syntax, const QByteArray &content)
{
    return word(syntax) + word(static_cast<quint32>(content.size())) + content
        + QByteArray((4 - content.size() % 4) % 4, '\0');
}

QByteArray named(const QString &name, const QByteArray &values)
{
    return value(kSyntaxName, utf16(name)) + values + word(kSyntaxEnd);
}

QByteArray failbackList()
{
    return word(4) + named(QStringLiteral("AutoFailbackType"), value(kSyntaxDword, word(1)))
        + named(QStringLiteral("FailbackWindowStart"), value(kSyntaxLong, word(0xffffffff)))
        + named(QStringLiteral("ServiceName"), value(kSyntaxText, utf16(QStringLiteral("EPSTRS"))))
        + named(QStringLiteral("Odd"), value(0x00010001, QByteArray("abc")));
}

QByteArray partition(quint32 syntax, const QString &device)
{
    QByteArray padded(2 * 260, '\0');
    padded.replace(0, utf16(device).size(), utf16(device));
    return value(syntax, word(4) + padded + QByteArray(100, 'x'));
}

} // namespace

class TestPropertyList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namedValues_areFound_withoutRegardToCase()
    {
        const auto list = PropertyList::parse(failbackList());
        QVERIFY_RESULT(list);
        QCOMPARE(list->number(QStringLiteral("autofailbacktype")), std::optional<quint32>(1));
        QCOMPARE(list->number(QStringLiteral("FailbackWindowStart")), std::optional<quint32>(0xffffffff));
        QCOMPARE(list->text(QStringLiteral("ServiceName")), QStringLiteral("EPSTRS"));
    }

    void aValueOfAnotherType_isNone()
    {
        const auto list = PropertyList::parse(failbackList());
        QVERIFY_RESULT(list);
        QVERIFY(!list->number(QStringLiteral("ServiceName")));
        QVERIFY(list->text(QStringLiteral("AutoFailbackType")).isEmpty());
        QVERIFY(!list->number(QStringLiteral("Odd")));
        QVERIFY(!list->number(QStringLiteral("nothing")));
    }

    void anEmptyList_isAList()
    {
        QVERIFY_RESULT(PropertyList::parse(word(0)));
        QVERIFY_RESULT(PropertyList::parse(word(1) + named(QStringLiteral("NoValue"), {})));
    }

    void everyCutOffList_isDamaged()
    {
        const QByteArray whole = failbackList();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!PropertyList::parse(whole.left(size)), qPrintable(QString::number(size)));
    }

    void lengthsBeyondTheBytes_areDamaged()
    {
        QVERIFY(!PropertyList::parse(word(0xffffffff)));
        QVERIFY(!PropertyList::parse(word(1) + word(kSyntaxName) + word(0xffffffff) + QByteArray(64, 'x')));
        QVERIFY(!PropertyList::parse(word(1) + value(kSyntaxName, utf16(QStringLiteral("a")))
                                     + word(kSyntaxDword) + word(0x7fffffff)));
        QVERIFY(!PropertyList::parse(word(1) + value(kSyntaxDword, word(1)) + word(kSyntaxEnd)));
    }

    void anyBytes_areReadWithoutHarm()
    {
        QVERIFY(rc::check("random bytes", [](const std::vector<char> &bytes) {
            const QByteArray data(bytes.data(), static_cast<qsizetype>(bytes.size()));
            (void)PropertyList::parse(data);
            (void)PropertyList::parseValues(data);
            (void)partitionDrives(data);
            (void)wideTexts(data);
        }));
        QVERIFY(rc::check("one byte of a good list altered", [] {
            QByteArray list = failbackList();
            list[*rc::gen::inRange<qsizetype>(0, list.size())] = *rc::gen::arbitrary<char>();
            (void)PropertyList::parse(list);
        }));
    }

    void drivesOfADisk_comeFromItsPartitions()
    {
        const QByteArray disk = partition(kSyntaxPartitionInfoEx, QStringLiteral("m:"))
            + partition(kSyntaxPartitionInfoEx, QStringLiteral("\\\\?\\Volume{0}\\"))
            + partition(kSyntaxPartitionInfo, QStringLiteral("N:"))
            + partition(kSyntaxPartitionInfo, QString());
        QCOMPARE(partitionDrives(disk + word(kSyntaxEnd)),
                 QStringList({QStringLiteral("M:"), QStringLiteral("N:")}));
        QVERIFY(partitionDrives(disk).isEmpty()); // no end mark: cut off
        QVERIFY(
            partitionDrives(value(kSyntaxPartitionInfoEx, QByteArray("ab")) + word(kSyntaxEnd)).isEmpty());
    }

    void textsInARow_endAtTheEmptyOne()
    {
        const QByteArray row = utf16(QStringLiteral("SOFTWARE\\EMWAC")) + utf16(QStringLiteral("キー"));
        const QStringList expected{QStringLiteral("SOFTWARE\\EMWAC"), QStringLiteral("キー")};
        QCOMPARE(wideTexts(row + utf16(QString()) + utf16(QStringLiteral("rest"))), expected);
        QCOMPARE(wideTexts(row), expected);
        QVERIFY(wideTexts({}).isEmpty());
        QCOMPARE(wideText(QByteArray("a\0b", 3)), QStringLiteral("a"));
    }
};

QTEST_APPLESS_MAIN(TestPropertyList)
#include "TestPropertyList.moc"
