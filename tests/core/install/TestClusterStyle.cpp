// SPDX-License-Identifier: MIT
#include "install/ClusterStyle.h"

#include <QTest>

using namespace epost;

class TestClusterStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSign_leadsToItsFinding_data();
    void eachSign_leadsToItsFinding();
    void uncPaths_areRecognised_data();
    void uncPaths_areRecognised();
};

void TestClusterStyle::eachSign_leadsToItsFinding_data()
{
    QTest::addColumn<bool>("failover");
    QTest::addColumn<bool>("watcher");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("blocked");
    QTest::newRow("MSFC") << true << false << "M:\\mail"
                          << "" << false;
    QTest::newRow("vendor's, both signs") << false << true << "\\\\nas\\mail"
                                          << "cluster.vendor-style" << true;
    QTest::newRow("vendor's, share only") << false << false << "\\\\nas\\mail"
                                          << "cluster.vendor-style" << true;
    QTest::newRow("vendor's, watcher only") << false << true << "C:\\mail"
                                            << "cluster.vendor-style" << true;
    QTest::newRow("single machine") << false << false << "C:\\mail"
                                    << "cluster.none" << true;
    QTest::newRow("MSFC with a share") << true << false << "//nas/mail"
                                       << "cluster.work-folder" << false;
    QTest::newRow("MSFC with the watcher") << true << true << "M:\\mail"
                                           << "cluster.watcher" << false;
    QTest::newRow("MSFC, folder unknown") << true << false << ""
                                          << "" << false;
}

void TestClusterStyle::eachSign_leadsToItsFinding()
{
    QFETCH(bool, failover);
    QFETCH(bool, watcher);
    QFETCH(QString, folder);
    QFETCH(QString, code);
    QFETCH(bool, blocked);
    const Findings findings
        = checkClusterStyle({.failoverCluster = failover, .watcherRunning = watcher, .workFolder = folder});
    QCOMPARE(findings.blocked(), blocked);
    QCOMPARE(findings.isEmpty() ? QString() : findings.first().code, code);
}

void TestClusterStyle::uncPaths_areRecognised_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("unc");
    QTest::newRow("backslashes") << "\\\\server\\share" << true;
    QTest::newRow("slashes") << "//server/share" << true;
    QTest::newRow("drive") << "M:\\mail" << false;
    QTest::newRow("long path prefix") << "\\\\?\\M:\\mail" << false;
    QTest::newRow("device") << "\\\\.\\pipe" << false;
    QTest::newRow("two slashes") << "\\\\" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestClusterStyle::uncPaths_areRecognised()
{
    QFETCH(QString, path);
    QFETCH(bool, unc);
    QCOMPARE(isUncPath(path), unc);
}

QTEST_GUILESS_MAIN(TestClusterStyle)
#include "TestClusterStyle.moc"
