// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "base/OwnerLock.h"
#include "procedure/SessionFile.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

Session sampleSession()
{
    Session session;
    session.runId = QStringLiteral("run-1");
    for (const Role role : {Role::Secondary, Role::Primary}) {
        SessionNode node;
        node.name = NodeName::parse(roleKey(role)).value();
        node.role = role;
        session.nodes.append(node);
    }
    for (const StepSpec &spec : kProcedure)
        session.steps.append({spec.number, {}});
    return session;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestSessionFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewSession_isWrittenAndOpenedAgain();
    void anExistingFile_isNeverReplacedByANewSession();
    void aSecondRun_isRefusedWithTheOwnersName_butMayRead();
    void theLockOfAnotherComputer_isBrokenOnRequestOnly();
    void aLivingRunHere_isRespectedEvenWhenBreaking();
    void theLock_goesWithItsOwner();
    void saving_replacesTheFileInOneInstant();
    void whatIsNoSession_isAClearError_data();
    void whatIsNoSession_isAClearError();
    void whatWasRefused_isLeftAsItWas();
    void aFolderThatCannotBeWritten_isAnError();
};

void TestSessionFile::aNewSession_isWrittenAndOpenedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("夜.json"));
    {
        auto created = SessionFile::create(path, sampleSession());
        QVERIFY_RESULT(created);
        QCOMPARE(created->path(), path);
        QCOMPARE(created->folder(), folder.path());
        created->session().customer = QStringLiteral("株式会社");
        QVERIFY_RESULT(created->save());
    }
    const auto opened = SessionFile::open(path);
    QVERIFY_RESULT(opened);
    QCOMPARE(opened->session().runId, QStringLiteral("run-1"));
    QCOMPARE(opened->session().customer, QStringLiteral("株式会社"));
}

void TestSessionFile::anExistingFile_isNeverReplacedByANewSession()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    QVERIFY_RESULT(writeFile(path, "mine"));
    const auto created = SessionFile::create(path, sampleSession());
    QVERIFY(!created);
    QCOMPARE(created.error().errorClass(), ErrorClass::Refused);
    QCOMPARE(*readFile(path, 100), QByteArray("mine"));
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("s.json")});
}

void TestSessionFile::aSecondRun_isRefusedWithTheOwnersName_butMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    const auto first = SessionFile::create(path, sampleSession());
    QVERIFY_RESULT(first);
    const auto second = SessionFile::open(path);
    QVERIFY(!second);
    QCOMPARE(second.error().errorClass(), ErrorClass::Locked);
    const QString text = second.error().text();
    QVERIFY2(text.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(text));
    QVERIFY2(text.contains(OwnerLock::hostName()), qPrintable(text));
    QVERIFY2(text.contains(QCoreApplication::applicationName()), qPrintable(text));
    const auto read = SessionFile::read(path);
    QVERIFY_RESULT(read);
    QCOMPARE(read->runId, QStringLiteral("run-1"));
}

void TestSessionFile::theLockOfAnotherComputer_isBrokenOnRequestOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    {
        const auto created = SessionFile::create(path, sampleSession());
        QVERIFY_RESULT(created);
    }
    const QByteArray foreign = "4711\nepost-update\nMAIL99\n";
    QVERIFY_RESULT(writeFile(path + QStringLiteral(".lock"), foreign));
    const auto respected = SessionFile::open(path);
    QVERIFY(!respected);
    QCOMPARE(respected.error().errorClass(), ErrorClass::Locked);
    QVERIFY2(respected.error().text().contains(QStringLiteral("MAIL99")),
             qPrintable(respected.error().text()));
    QVERIFY2(respected.error().remedy().contains(QStringLiteral("--break-lock")),
             qPrintable(respected.error().remedy()));
    QVERIFY_RESULT(SessionFile::open(path, OwnerLock::Foreign::Break));
}

void TestSessionFile::aLivingRunHere_isRespectedEvenWhenBreaking()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    const auto first = SessionFile::create(path, sampleSession());
    QVERIFY_RESULT(first);
    const auto second = SessionFile::open(path, OwnerLock::Foreign::Break);
    QVERIFY(!second);
    QCOMPARE(second.error().errorClass(), ErrorClass::Locked);
}

void TestSessionFile::theLock_goesWithItsOwner()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    {
        auto first = SessionFile::create(path, sampleSession());
        QVERIFY_RESULT(first);
        const SessionFile moved = std::move(*first);
        QVERIFY(!SessionFile::open(path));
    }
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("s.json")});
    QVERIFY_RESULT(SessionFile::open(path));
}

void TestSessionFile::saving_replacesTheFileInOneInstant()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    auto file = SessionFile::create(path, sampleSession());
    QVERIFY_RESULT(file);
    const QByteArray old = *readFile(path, 1 << 20);
    QFile reader(path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    file->session().runId = QStringLiteral("run-2");
#ifdef Q_OS_WIN
    // Nothing can take the place of an open file there: what a reader holds for long is left as it was.
    QCOMPARE(file->save().error().errorClass(), ErrorClass::InUse);
    QCOMPARE(reader.readAll(), old);
    reader.close();
    QVERIFY_RESULT(file->save());
#else
    QVERIFY_RESULT(file->save());
    QCOMPARE(reader.readAll(), old);
#endif
    QCOMPARE(SessionFile::read(path)->runId, QStringLiteral("run-2"));
    QCOMPARE(filesIn(folder), (QStringList{QStringLiteral("s.json"), QStringLiteral("s.json.lock")}));
}

void TestSessionFile::whatIsNoSession_isAClearError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("errorClass");
    const QByteArray whole = QJsonDocument(sampleSession().toJson()).toJson();
    const auto row = [](const char *name, const QByteArray &content, ErrorClass errorClass) {
        QTest::newRow(name) << content << static_cast<int>(errorClass);
    };
    row("empty", {}, ErrorClass::Damaged);
    row("no JSON", "hello", ErrorClass::Damaged);
    row("another program's JSON", R"({"name":"x"})", ErrorClass::Damaged);
    row("a list", "[]", ErrorClass::Damaged);
    row("cut off", whole.left(whole.size() / 2), ErrorClass::Damaged);
    row("zeros, as after a power cut", QByteArray(whole.size(), '\0'), ErrorClass::Damaged);
    row("a newer one", QByteArray(whole).replace("\"schema\": 1", "\"schema\": 2"), ErrorClass::Unsupported);
}

void TestSessionFile::whatIsNoSession_isAClearError()
{
    QFETCH(QByteArray, content);
    QFETCH(int, errorClass);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.json"));
    QVERIFY_RESULT(writeFile(path, content));
    const auto read = SessionFile::read(path);
    const auto opened = SessionFile::open(path);
    QVERIFY(!read);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(read.error().errorClass()), errorClass);
    QCOMPARE(static_cast<int>(opened.error().errorClass()), errorClass);
    QCOMPARE(opened.error().subject(), path);
    QVERIFY(!opened.error().remedy().isEmpty());
    QVERIFY(!opened.error().remedy().contains(QStringLiteral("vendor")));
    QCOMPARE(*readFile(path, 1 << 20), content);
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("s.json")});
}

void TestSessionFile::whatWasRefused_isLeftAsItWas()
{
    const QTemporaryDir folder;
    QCOMPARE(SessionFile::open(folder.filePath(QStringLiteral("none.json"))).error().errorClass(),
             ErrorClass::NotFound);
    QCOMPARE(SessionFile::open(folder.path()).error().errorClass(), ErrorClass::InvalidInput);
    QVERIFY(filesIn(folder).isEmpty());
}

void TestSessionFile::aFolderThatCannotBeWritten_isAnError()
{
    const QTemporaryDir folder;
    const auto created = SessionFile::create(folder.filePath(QStringLiteral("none/s.json")), sampleSession());
    QVERIFY(!created);
    QVERIFY(filesIn(folder).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "TestSessionFile.moc"
