// SPDX-License-Identifier: MIT
#include "StubMachine.h"
#include "procedure/NodeChecks.h"

#include <QTest>

using namespace epost;

class TestNodeChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExposedProgram_isAWarning_orABlockerWhereTheSiteSaysSo()
    {
        const Catalog usual = Catalog::load().value();
        const Catalog strict
            = Catalog::fromSite(R"({"schema": 1, "site": {"protectedFolderOnly": true}})").value();
        StubMachine machine;
        QVERIFY(checkProgramFolder(machine.host(), strict).isEmpty());
        machine.exposed = true;
        QCOMPARE(checkProgramFolder(machine.host(), usual).first().severity, Severity::Warning);
        QVERIFY(checkProgramFolder(machine.host(), strict).blocked());
        QVERIFY(checkHost(machine, strict, nullptr).blocked());
        QVERIFY(!checkHost(machine, usual, nullptr).blocked());
    }
};

QTEST_GUILESS_MAIN(TestNodeChecks)
#include "TestNodeChecks.moc"
