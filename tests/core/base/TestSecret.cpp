// SPDX-License-Identifier: MIT
#include "base/Secret.h"

#include <QTest>

#include <type_traits>
#include <utility>

using namespace epost;

// There is one of each, and nothing that takes texts takes it.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<QString, Secret> && !std::is_convertible_v<Secret, QString>);

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecret_isInUtf8()
    {
        const Secret secret(QStringLiteral("pa ss:パス"));
        QCOMPARE(QByteArray(secret.utf8()), QByteArray("pa ss:パス"));
        QCOMPARE(secret.size(), static_cast<std::size_t>(QByteArray("pa ss:パス").size()));
        QVERIFY(!secret.isEmpty());
    }

    void nothing_isEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QString()).isEmpty());
        QCOMPARE(QByteArray(Secret().utf8()), QByteArray());
    }

    void aMove_leavesNothingBehind()
    {
        Secret first(QStringLiteral("first"));
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(QByteArray(second.utf8()), QByteArray("first"));
        second = Secret(QStringLiteral("other"));
        QCOMPARE(QByteArray(second.utf8()), QByteArray("other"));
    }

    void wiping_leavesZeros()
    {
        QByteArray bytes("something to forget");
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        QCOMPARE(bytes, QByteArray(bytes.size(), '\0'));
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "TestSecret.moc"
