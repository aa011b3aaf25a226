// SPDX-License-Identifier: MIT
#include "platform/rehearsal/RehearsalWorld.h"
#include "platform/rehearsal/Scenario.h"
#include "support/MachineInstalls.h"
#include "support/ResultMacros.h"

#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOrdersScenariosAreThere()
    {
        const QStringList wanted{QStringLiteral("smooth"),
                                 QStringLiteral("service-still-running"),
                                 QStringLiteral("mail-control-open"),
                                 QStringLiteral("x86-package-on-x64"),
                                 QStringLiteral("web-folder-mistaken"),
                                 QStringLiteral("package-tampered"),
                                 QStringLiteral("disk-full"),
                                 QStringLiteral("file-in-use"),
                                 QStringLiteral("failover-refused"),
                                 QStringLiteral("role-fails-on-target"),
                                 QStringLiteral("witness-lost"),
                                 QStringLiteral("cluster-service-hangs"),
                                 QStringLiteral("failback-not-configured"),
                                 QStringLiteral("epost-style-cluster"),
                                 QStringLiteral("other-package-on-node-2"),
                                 QStringLiteral("power-cut")};
        for (const QString &name : wanted)
            QVERIFY_RESULT(Scenario::named(name));
        QCOMPARE(Scenario::all().first().name, QStringLiteral("smooth"));
    }

    void namesAreUnique_andEveryScenarioIsDescribed()
    {
        const QSet<int> documented{0, 3, 4, 5, 6};
        QSet<QString> names;
        for (const Scenario &scenario : Scenario::all()) {
            QVERIFY2(!names.contains(scenario.name), qPrintable(scenario.name));
            names.insert(scenario.name);
            QVERIFY2(scenario.description().endsWith(QLatin1Char('.')), qPrintable(scenario.name));
            QVERIFY2(documented.contains(scenario.expectedExit), qPrintable(scenario.name));
            QVERIFY(!scenario.expectedOutcome.isEmpty());
        }
    }

    void anUnknownName_isRefusedWithTheKnownOnes()
    {
        const auto scenario = Scenario::named(QStringLiteral("earthquake"));
        QCOMPARE(scenario.error().errorClass(), ErrorClass::InvalidInput);
        QVERIFY(scenario.error().remedy().contains(QStringLiteral("witness-lost")));
    }

    void everyScenario_makesAWorldWithWhatItPresents_data()
    {
        QTest::addColumn<QString>("name");
        for (const Scenario &scenario : Scenario::all())
            QTest::newRow(qPrintable(scenario.name)) << scenario.name;
    }

    void everyScenario_makesAWorldWithWhatItPresents()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto world
            = RehearsalWorld::create(folder.filePath(QStringLiteral("w")), Scenario::named(name).value());
        QVERIFY_RESULT(world);
        const Scenario &scenario = (*world)->scenario();
        QCOMPARE(scenario.name, name);
        for (const Presented &presented : {scenario.onSecondary, scenario.onPrimary}) {
            QVERIFY(QFileInfo((*world)->packagePath(presented.mailPackage)).isFile());
            if (!presented.webPackage.isEmpty())
                QVERIFY(QFileInfo((*world)->packagePath(presented.webPackage)).isFile());
        }
        for (const NodeName &node : {(*world)->primary(), (*world)->secondary()}) {
            const auto machine = (*world)->machineFor(node);
            QVERIFY_RESULT(machine);
            QCOMPARE(test::installFolders(**machine).size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "TestScenario.moc"
