// SPDX-License-Identifier: MIT
#include "components/ImageHead.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace epost;

namespace {

constexpr qsizetype kPiece = 4096;

/// What a file tells, and how much of it had to be taken.
struct Told {
    Result<PeImage> image;
    qsizetype taken;
};

Told tell(const QByteArray &file, qsizetype piece = kPiece)
{
    ImageHead head(file.size());
    qsizetype at = 0;
    bool enough = false;
    while (at < file.size() && !enough) {
        const qsizetype size = std::min(piece, file.size() - at);
        enough = head.take(file.constData() + at, size);
        at += size;
    }
    return {head.image(), at};
}

Result<PeImage> whole(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return readPeImage(buffer);
}

QString textOf(const Result<PeImage> &image)
{
    if (!image)
        return image.error().text();
    return QStringList{peMachineKey(image->machine), image->fixedVersion, image->stringVersion,
                       image->productVersion, image->description}
        .join(QLatin1Char('|'));
}

PeImageBuilder program()
{
    return PeImageBuilder()
        .machine(PeMachine::X64)
        .fixedVersion(4, 10, 0, 7)
        .stringVersion(QStringLiteral("4.AG"))
        .description(QStringLiteral("SMTP受信"));
}

} // namespace

class TestImageHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsTheResources_isLeftOut();
    void resourcesFarBehind_areWaitedFor();
    void whatIsNoProgram_isLeftOut();
    void aSmallFile_isTakenWhole();
    void anyFile_tellsWhatTheWholeTells();
};

void TestImageHead::whatFollowsTheResources_isLeftOut()
{
    const QByteArray file = program().overlay(QByteArray(4 << 20, 'o')).build();
    const Told told = tell(file);
    QCOMPARE(textOf(told.image), textOf(whole(file)));
    QCOMPARE(told.image->stringVersion, QStringLiteral("4.AG"));
    QVERIFY2(told.taken < 256 * 1024, qPrintable(QString::number(told.taken)));
}

void TestImageHead::resourcesFarBehind_areWaitedFor()
{
    // The builder's resources lie behind its filler.
    const QByteArray file
        = program().fillTo(3 << 20, 5).addSection("behind", QByteArray(1 << 20, 'b')).build();
    const Told told = tell(file);
    QCOMPARE(told.image->stringVersion, QStringLiteral("4.AG"));
    QVERIFY(told.taken <= file.size());
}

void TestImageHead::whatIsNoProgram_isLeftOut()
{
    const QByteArray file(4 << 20, 'x');
    const Told told = tell(file);
    QVERIFY(!told.image);
    QCOMPARE(told.image.error().errorClass(), ErrorClass::InvalidInput);
    QCOMPARE(told.taken, 128 * 1024);
}

// So that its checksum is compared.
void TestImageHead::aSmallFile_isTakenWhole()
{
    const QByteArray file = program().build();
    ImageHead head(file.size());
    QVERIFY(!head.take(file.constData(), file.size()));
    QCOMPARE(head.image()->stringVersion, QStringLiteral("4.AG"));
}

void TestImageHead::anyFile_tellsWhatTheWholeTells()
{
    std::mt19937 source(20261130);
    const auto random = [&source](int below) { return static_cast<int>(source() % unsigned(below)); };
    int told = 0;
    for (int round = 0; round < 300; ++round) {
        PeImageBuilder builder = program();
        if (random(2))
            builder.fillTo(random(400 * 1024), quint32(round));
        if (random(2))
            builder.addSection("more", QByteArray(random(300 * 1024), 'm'));
        if (random(2))
            builder.overlay(QByteArray(random(300 * 1024), 'o'));
        QByteArray file = builder.build();
        // A damaged header or resource must not be told otherwise either.
        for (int change = random(3); change > 0; --change)
            file[random(static_cast<int>(std::min<qsizetype>(file.size(), 4096)))] = char(random(256));
        const Told seen = tell(file, 1 + random(100'000));
        QCOMPARE(textOf(seen.image), textOf(whole(file)));
        told += seen.image ? 1 : 0;
    }
    QVERIFY2(told > 100, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(TestImageHead)
#include "TestImageHead.moc"
