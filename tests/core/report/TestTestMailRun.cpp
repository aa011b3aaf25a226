// SPDX-License-Identifier: MIT
#include "Night.h"

#include "base/Files.h"
#include "base/Logging.h"
#include "report/Report.h"
#include "support/ResultMacros.h"

#include <QTemporaryDir>
#include <QTest>

using namespace epost;
using namespace epost::test;

namespace {

const QString kPassword = QStringLiteral("Very-S3cret-7261");

const QByteArray kSite = R"({"schema": 1, "site": {"testMail": {
    "address": "test@example.jp", "user": "test", "send": {"port": 25, "security": "none"},
    "fetch": {"protocol": "pop3", "port": 110, "security": "none"}}}})";

/// Files below the folder that hold the text in any of the forms in which it could get there.
QStringList filesWith(const QString &folder, const QString &text)
{
    const QList<QByteArray> forms{text.toUtf8(), text.toUtf8().toBase64(), text.toUtf8().toHex(),
                                  QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
    QStringList found;
    const auto files = filesBelow(folder);
    if (!files)
        return {folder};
    for (const WalkedFile &file : *files) {
        const auto content = readFile(folder + QLatin1Char('/') + file.relativePath, 1 << 26);
        if (!content)
            found.append(file.relativePath);
        for (const QByteArray &form : forms) {
            if (content && content->contains(form))
                found.append(file.relativePath);
        }
    }
    return found;
}

} // namespace

/// A test mail in the middle of the night: what it does to the step, and what is left of it in files.
class TestTestMailRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePassword_isInNoFileAfterwards();
    void withoutAPassword_theStepGoesOn();
    void withoutAnAccount_nobodyIsAsked();
    void aLook_sendsNothing();
    void goingBack_triesItToo();
};

void TestTestMailRun::thePassword_isInNoFileAfterwards()
{
    const QTemporaryDir papers;
    QVERIFY_RESULT(logging::logToFile(papers.filePath(QStringLiteral("epost-update.log"))));
    QVERIFY_NIGHT(night, 7);
    night.setSite(kSite);
    night.person.typedPassword = kPassword;
    QVERIFY_DONE(night.run(7));
    QCOMPARE(night.person.passwordsAsked.size(), 1);
    QVERIFY(night.record(7).checkFindings.hasCode(QStringLiteral("mail.test-mail")));
    // Each time anew.
    QVERIFY_DONE(night.run(7));
    QCOMPARE(night.person.passwordsAsked.size(), 2);

    const ReportModel model = ReportModel::fromSession(night.session(), night.catalog(), SystemClock().now());
    for (const char *suffix : {"html", "txt", "csv", "json"})
        QVERIFY_RESULT(
            Report::write(model, papers.filePath(QStringLiteral("report.") + QLatin1String(suffix))));
    QVERIFY(filesWith(papers.path(), QStringLiteral("test@example.jp")).size() > 2);
    QCOMPARE(filesWith(papers.path(), kPassword), QStringList());
    QVERIFY(!filesWith(night.root(), QStringLiteral("test@example.jp")).isEmpty());
    QCOMPARE(filesWith(night.root(), kPassword), QStringList());
}

void TestTestMailRun::withoutAPassword_theStepGoesOn()
{
    QVERIFY_NIGHT(night, 12);
    night.setSite(kSite);
    QVERIFY_DONE(night.run(12));
    QVERIFY(night.record(12).checkFindings.hasCode(QStringLiteral("mail.test-mail-skipped")));
    QCOMPARE(night.record(12).overrides.size(), 0);
}

void TestTestMailRun::withoutAnAccount_nobodyIsAsked()
{
    QVERIFY_NIGHT(night, 7);
    night.person.typedPassword = kPassword;
    QVERIFY_DONE(night.run(7));
    QVERIFY(night.person.passwordsAsked.isEmpty());
    for (const Finding &finding : night.record(7).checkFindings)
        QVERIFY2(!finding.code.startsWith(QLatin1String("mail.")), qPrintable(finding.code));
}

void TestTestMailRun::aLook_sendsNothing()
{
    QVERIFY_NIGHT(night, 7);
    night.setSite(kSite);
    night.person.typedPassword = kPassword;
    night.goOver(Role::Secondary);
    Runner runner(night.file(), night.machine(Role::Secondary), night.catalog(), night.person);
    const Findings findings = runner.check(stepNumber(7));
    QVERIFY(findings.hasCode(QStringLiteral("ports.answer")));
    QVERIFY(night.person.passwordsAsked.isEmpty());
}

void TestTestMailRun::goingBack_triesItToo()
{
    QVERIFY_NIGHT(night, 8);
    night.setSite(kSite);
    night.person.typedPassword = kPassword;
    QVERIFY_DONE(night.goBack());
    QVERIFY(!night.person.passwordsAsked.isEmpty());
}

QTEST_GUILESS_MAIN(TestTestMailRun)
#include "TestTestMailRun.moc"
