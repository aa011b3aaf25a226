// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "platform/posix/PosixMachine.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ResultMacros.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace epost;

class TestPosixMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thisProcess_isAmongTheRunningOnes()
    {
        PosixMachine machine;
        const auto running = machine.processes().running();
        QVERIFY_RESULT(running);
        const auto self = std::ranges::find(*running, QCoreApplication::applicationPid(), &ProcessInfo::id);
        QVERIFY(self != running->end());
        QVERIFY(self->imagePath.endsWith(QStringLiteral("TestPosixMachine")));
        QVERIFY(!self->user.isEmpty());
    }

    void aFileHeldByAnotherProcess_isFound_throughALinkToo()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(QStringLiteral("実/MS"));
        QVERIFY(QDir().mkpath(real));
        const QString held = real + QStringLiteral("/held.txt");
        QVERIFY_RESULT(writeFile(held, "x"));
        const QString link = folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(real, link));

        QProcess holder; // says when it holds the file, and lets go when its input ends
        holder.start(QStringLiteral("sh"),
                     {QStringLiteral("-c"), QStringLiteral("exec 3<\"$1\"; echo held; read x"),
                      QStringLiteral("sh"), held});
        QVERIFY(holder.waitForReadyRead());
        PosixMachine machine;
        for (const QString &path : {real, link}) {
            const auto open = machine.filesInUse(Folder::existing(path).value());
            QVERIFY_RESULT(open);
            QCOMPARE(open->size(), 1);
            QCOMPARE(QFileInfo(open->first().path).canonicalFilePath(), QFileInfo(held).canonicalFilePath());
            QVERIFY(open->first().holder.contains(QString::number(holder.processId())));
        }
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QVERIFY(machine.filesInUse(Folder::existing(real).value())->isEmpty());
    }

    void aProgramWithACertificate_isNotJudged_oneWithoutIsUnsigned()
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(QStringLiteral("plain.exe"));
        const QString certified = folder.filePath(QStringLiteral("certified.exe"));
        PeImageBuilder builder;
        QVERIFY_RESULT(writeFile(plain, builder.build()));
        QVERIFY_RESULT(writeFile(certified, builder.certificate("x").build()));
        const PosixMachine machine;
        QCOMPARE(machine.signatureOf(plain), SignatureState::Unsigned);
        QCOMPARE(machine.signatureOf(certified), SignatureState::NotChecked);
    }

    void whatOnlyWindowsKnows_isUnsupported_neverAGuess()
    {
        PosixMachine machine;
        QCOMPARE(machine.cluster().presence(), ClusterPresence::NotInstalled);
        QCOMPARE(machine.cluster().observe().error().errorClass(), ErrorClass::Unsupported);
        QCOMPARE(machine.deliveryQueue(QStringLiteral("M:\\mail"), machine.host().name).error().errorClass(),
                 ErrorClass::Unsupported);
        QCOMPARE(machine.errorsSince(machine.clock().now()).error().errorClass(), ErrorClass::Unsupported);
        QVERIFY(!machine.mailSettings({})->found);
        QVERIFY(machine.fixedDrives().isEmpty());
        QCOMPARE(machine.probePort(QStringLiteral("127.0.0.1"), 25, PortKind::Plain).answer,
                 PortAnswer::Silent);
        const TestMailResult mail = machine.exchangeTestMail({}, {}, {});
        QCOMPARE(mail.end, TestMailResult::End::Failed);
        QVERIFY(!mail.problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPosixMachine)
#include "TestPosixMachine.moc"
