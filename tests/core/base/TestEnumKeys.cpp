// SPDX-License-Identifier: MIT
#include "base/EnumKeys.h"

#include <QTest>

using namespace epost;

namespace {

enum class Colour { Red, Green, Blue };

constexpr std::array<EnumKey<Colour>, 3> kColours{{
    {Colour::Red, QLatin1String("red")},
    {Colour::Green, QLatin1String("green")},
    {Colour::Blue, QLatin1String("blue")},
}};

} // namespace

class TestEnumKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValue_comesBackFromItsKey()
    {
        for (const auto &entry : kColours) {
            QCOMPARE(keyOf(kColours, entry.value), QString(entry.key));
            QCOMPARE(valueOf(kColours, entry.key), std::optional(entry.value));
        }
    }
    void anotherKey_isNothing()
    {
        for (const char *key : {"", "Red", "re", "red ", "purple"})
            QVERIFY2(!valueOf(kColours, QString::fromLatin1(key)), key);
    }
};

QTEST_GUILESS_MAIN(TestEnumKeys)
#include "TestEnumKeys.moc"
