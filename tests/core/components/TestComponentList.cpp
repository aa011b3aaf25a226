// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "catalog/Catalog.h"
#include "components/ComponentList.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestComponentList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modules_areListedWithNameVersionAndHash();
    void dataAndTheProductsOwnFolder_areLeftOut();
    void ofSeveralCopies_theOneNearestToTheTopIsFound();
    void aBrokenProgram_hasNoVersionButAHash();
    void aMissingFolder_isNotFound();
    void cancelling_stops();
    void badJson_isRefused_data();
    void badJson_isRefused();

private:
    void put(const QString &file, const QByteArray &content);
    Result<ComponentList> list(const CancelToken &cancel = {}) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestComponentList::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestComponentList::put(const QString &file, const QByteArray &content)
{
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(file).path()));
    QVERIFY_RESULT(writeFile(m_folder->filePath(file), content));
}

Result<ComponentList> TestComponentList::list(const CancelToken &cancel) const
{
    const auto catalog = Catalog::load();
    const auto folder = Folder::fromPath(m_folder->path());
    if (!catalog || !folder)
        return fail(ErrorClass::Internal, QStringLiteral("test"));
    return ComponentList::ofFolder(*folder, *catalog, cancel);
}

void TestComponentList::modules_areListedWithNameVersionAndHash()
{
    const QByteArray program
        = PeImageBuilder().machine(PeMachine::X64).stringVersion(QStringLiteral("v4.AG")).build();
    put(QStringLiteral("EPSTRS.EXE"), program);
    put(QStringLiteral("libssl-1_1-x64.dll"),
        PeImageBuilder().library().stringVersion(QStringLiteral("1.1.1u")).build());
    put(QStringLiteral("sub/other.dll"), PeImageBuilder().fixedVersion(1, 2, 3, 4).build());
    put(QStringLiteral("readme.txt"), "text");
    const auto found = list();
    QVERIFY_RESULT(found);
    QStringList lines;
    for (const Component &component : found->components())
        lines.append(
            QStringLiteral("%1|%2|%3").arg(component.name, component.file, component.version.text()));
    QCOMPARE(lines,
             QStringList({QStringLiteral("EPSTRS|EPSTRS.EXE|4.AG"),
                          QStringLiteral("libssl/libcrypto 1.1|libssl-1_1-x64.dll|1.1.1u"),
                          QStringLiteral("other.dll|sub/other.dll|1.2.3.4")}));
    QCOMPARE(found->components()[0].sha256, sha256Of(program));
    QCOMPARE(found->components()[0].machine, PeMachine::X64);
    QVERIFY(found->components()[0].modified.isValid());
}

void TestComponentList::dataAndTheProductsOwnFolder_areLeftOut()
{
    put(QStringLiteral("ccdisableip.dat"), "data");
    put(QStringLiteral("example.jp.idx"), "accounts");
    put(QStringLiteral(".epost-update/backup/epstrs.exe"), PeImageBuilder().build());
    put(QStringLiteral("sub/.EPOST-UPDATE/epstrs.exe"), PeImageBuilder().build());
    const auto found = list();
    QVERIFY_RESULT(found);
    QVERIFY(found->isEmpty());
}

void TestComponentList::ofSeveralCopies_theOneNearestToTheTopIsFound()
{
    put(QStringLiteral("backup/epstrs.exe"), PeImageBuilder().stringVersion(QStringLiteral("4.AF")).build());
    put(QStringLiteral("epstrs.exe"), PeImageBuilder().stringVersion(QStringLiteral("4.AG")).build());
    const auto found = list();
    QVERIFY_RESULT(found);
    QCOMPARE(found->components().size(), 2);
    QCOMPARE(found->find(QStringLiteral("EPSTRS"))->version.text(), QStringLiteral("4.AG"));
    QVERIFY(!found->find(QStringLiteral("EPSTDS")));
}

void TestComponentList::aBrokenProgram_hasNoVersionButAHash()
{
    put(QStringLiteral("epstrs.exe"), "MZ and nothing more");
    const auto found = list();
    QVERIFY_RESULT(found);
    QCOMPARE(found->components().size(), 1);
    QVERIFY(found->components()[0].version.isEmpty());
    QCOMPARE(found->components()[0].sha256, sha256Of(QByteArray("MZ and nothing more")));
}

void TestComponentList::aMissingFolder_isNotFound()
{
    QVERIFY(m_folder->remove());
    const auto found = list();
    QVERIFY(!found);
    QCOMPARE(found.error().errorClass(), ErrorClass::NotFound);
}

void TestComponentList::cancelling_stops()
{
    put(QStringLiteral("epstrs.exe"), PeImageBuilder().build());
    CancelToken cancel;
    cancel.cancel();
    const auto found = list(cancel);
    QVERIFY(!found);
    QCOMPARE(found.error().errorClass(), ErrorClass::Cancelled);
}

void TestComponentList::badJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("components");
    const QByteArray sha(64, 'a');
    const QByteArray good = R"({"name":"A","file":"a.dll","sha256":")" + sha + "\"}";
    QTest::newRow("no list") << QByteArray("7");
    QTest::newRow("no objects") << QByteArray("[1]");
    QTest::newRow("no hash") << QByteArray(R"([{"name":"A","file":"a.dll"}])");
    QTest::newRow("short hash") << QByteArray(R"([{"name":"A","file":"a.dll","sha256":"ab"}])");
    QTest::newRow("no file") << QByteArray(R"([{"name":"A","sha256":")" + sha + "\"}]");
    QTest::newRow("twice") << QByteArray("[" + good + "," + QByteArray(good).replace("a.dll", "A.DLL") + "]");
}

void TestComponentList::badJson_isRefused()
{
    QFETCH(QByteArray, components);
    const auto json = QJsonDocument::fromJson("{\"components\":" + components + "}").object();
    const auto read = ComponentList::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().errorClass(), ErrorClass::Damaged);
    QVERIFY(!ComponentList::fromJson({}));
}

QTEST_GUILESS_MAIN(TestComponentList)
#include "TestComponentList.moc"
