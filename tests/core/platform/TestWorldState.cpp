// SPDX-License-Identifier: MIT
#include "platform/rehearsal/ClusterSimulation.h"
#include "platform/rehearsal/Scenario.h"
#include "platform/rehearsal/WorldBuilder.h"
#include "platform/rehearsal/WorldState.h"
#include "support/ResultMacros.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace epost;

namespace {

/// With something of everything in it.
WorldState busyWorld()
{
    Scenario scenario = Scenario::named(QStringLiteral("mail-control-open")).value();
    scenario.faults.append({FaultKind::DiskFull, rehearsalPrimary(), 1234, {}, true});
    WorldState world = WorldBuilder(QStringLiteral("/none"), scenario).state();
    world.nodes.last().processes.append(
        {4711, QStringLiteral("C:\\x.exe"), QStringLiteral("窓"), {}, 2, false});
    ClusterSimulation cluster(world);
    (void)cluster.moveRole(world.role.name, rehearsalSecondary());
    cluster.advance(std::chrono::seconds(3));
    return world;
}

} // namespace

class TestWorldState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingSurvivesWritingAndReading()
    {
        const WorldState world = busyWorld();
        QVERIFY(!world.events.isEmpty());
        const QJsonObject written = world.toJson();
        const auto read = WorldState::fromJson(written);
        QVERIFY_RESULT(read);
        QCOMPARE(QJsonDocument(read->toJson()).toJson(), QJsonDocument(written).toJson());
        QCOMPARE(read->now(), world.now());
        QCOMPARE(read->nodes.last().processes.last().windowTitle, QStringLiteral("窓"));
    }

    void aBrokenPart_isRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no scenario") << QStringLiteral("scenario") << QJsonValue();
        QTest::newRow("no nodes") << QStringLiteral("nodes") << QJsonValue(QJsonArray());
        QTest::newRow("nodes of numbers") << QStringLiteral("nodes") << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("empty node") << QStringLiteral("nodes") << QJsonValue(QJsonArray{QJsonObject()});
        QTest::newRow("role without owner") << QStringLiteral("role") << QJsonValue(QJsonObject());
        QTest::newRow("clock as text") << QStringLiteral("clock") << QJsonValue(QStringLiteral("now"));
        QTest::newRow("clock before the start") << QStringLiteral("clock") << QJsonValue(-1);
        QTest::newRow("start is no time") << QStringLiteral("start") << QJsonValue(QStringLiteral("night"));
        QTest::newRow("unknown fault")
            << QStringLiteral("faults")
            << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("meteor")}}});
        QTest::newRow("events as object") << QStringLiteral("events") << QJsonValue(QJsonObject());
        QTest::newRow("node with a path as its name")
            << QStringLiteral("moveTarget") << QJsonValue(QStringLiteral("../../etc"));
    }

    void aBrokenPart_isRefusedWithItsPlace()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = busyWorld().toJson();
        object[key] = value;
        const auto read = WorldState::fromJson(object);
        QVERIFY(!read);
        QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
        QVERIFY2(read.error().text().contains(key), qPrintable(read.error().text()));
    }

    void aNewerSchema_isUnsupported()
    {
        QJsonObject object = busyWorld().toJson();
        object[QStringLiteral("schema")] = 99;
        QCOMPARE(WorldState::fromJson(object).error().errorClass(), ErrorClass::Unsupported);
    }

    void anyMissingOrMistypedKey_neverCrashes()
    {
        const QJsonObject whole = busyWorld().toJson();
        const QStringList keys = whole.keys();
        QVERIFY(rc::check("reads or refuses", [&] {
            QJsonObject object = whole;
            const auto index = *rc::gen::inRange<qsizetype>(0, keys.size());
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                object.remove(keys.at(index));
                break;
            case 1:
                object[keys.at(index)] = 1e300;
                break;
            case 2:
                object[keys.at(index)] = QJsonArray{QJsonArray()};
                break;
            default:
                object[keys.at(index)] = QJsonObject{{QStringLiteral("x"), QJsonValue()}};
            }
            const auto read = WorldState::fromJson(object);
            if (read)
                RC_ASSERT(!read->nodes.isEmpty());
            else
                RC_ASSERT(!read.error().text().isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestWorldState)
#include "TestWorldState.moc"
