// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "base/WindowsApi.h"
#include "platform/rehearsal/PeImageBuilder.h"
#include "platform/windows/DeliveryQueue.h"
#include "platform/windows/WindowsMachine.h"
#include "support/MachineInstalls.h"
#include "support/ResultMacros.h"
#include "update/FileSystem.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace epost;

namespace {

/// E-Post's registry key in one view, taken away again.
class MailKey {
public:
    MailKey(REGSAM view, const QString &value, const QString &folder, DWORD type = REG_SZ)
        : m_view(view)
    {
        HKEY key = nullptr;
        RegCreateKeyExW(HKEY_LOCAL_MACHINE, kPath, 0, nullptr, 0, KEY_ALL_ACCESS | view, nullptr, &key,
                        nullptr);
        RegSetValueExW(key, wide(value), 0, type, reinterpret_cast<const BYTE *>(folder.utf16()),
                       static_cast<DWORD>((folder.size() + 1) * 2));
        RegCloseKey(key);
    }
    ~MailKey() { RegDeleteKeyExW(HKEY_LOCAL_MACHINE, kPath, m_view, 0); }
    MailKey(const MailKey &) = delete;
    MailKey &operator=(const MailKey &) = delete;

private:
    static constexpr const wchar_t *kPath = L"SOFTWARE\\EMWAC\\IMS";
    REGSAM m_view;
};

const QString kValue = QStringLiteral("MailSpoolDir");

} // namespace

class TestWindowsMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHost_saysWhoItIs()
    {
        const HostInfo host = WindowsMachine().host();
        QVERIFY(!host.name.isEmpty());
        QVERIFY2(host.system.contains(u'('), qPrintable(host.system));
        QVERIFY(host.elevated); // Wine always is
        QVERIFY(host.remoteAddress.isEmpty());
    }

    void thisProcess_isAmongTheRunningOnes()
    {
        WindowsMachine machine;
        const auto running = machine.processes().running();
        QVERIFY_RESULT(running);
        const auto self = std::ranges::find(*running, QCoreApplication::applicationPid(), &ProcessInfo::id);
        QVERIFY(self != running->end());
        QVERIFY2(self->imagePath.endsWith(QStringLiteral("/TestWindowsMachine.exe"), Qt::CaseInsensitive),
                 qPrintable(self->imagePath));
        QVERIFY(!self->user.isEmpty());
        QVERIFY(self->connected);
    }

    void settings_comeFromBothViewsOfTheRegistry()
    {
        const WindowsMachine machine;
        QVERIFY(!machine.mailSettings(kValue)->found);
        {
            const MailKey old(KEY_WOW64_32KEY, kValue, QStringLiteral("M:\\mail"));
            QCOMPARE(machine.mailSettings(kValue)->workFolder, QStringLiteral("M:\\mail"));
            QVERIFY(machine.mailSettings(kValue)->wow64);
            const MailKey current(KEY_WOW64_64KEY, kValue, QStringLiteral("%SystemDrive%\\メール"),
                                  REG_EXPAND_SZ);
            QCOMPARE(machine.mailSettings(kValue)->workFolder.toUpper(), QStringLiteral("C:\\メール"));
            QVERIFY(!machine.mailSettings(kValue)->wow64);
        }
        const MailKey other(KEY_WOW64_64KEY, QStringLiteral("LicenseKey"), QStringLiteral("secret"));
        QVERIFY(machine.mailSettings(kValue)->found);
        QVERIFY(machine.mailSettings(kValue)->workFolder.isEmpty());
        // A site file that names the wrong value must not bring the licence key to light.
        QVERIFY(machine.mailSettings(QStringLiteral("LicenseKey"))->workFolder.isEmpty());
    }

    void theQueue_isCounted_hereAndThroughTheShareOfAnother()
    {
        const QTemporaryDir work;
        const QString incoming = work.filePath(QStringLiteral("incoming"));
        QVERIFY(QDir().mkpath(incoming + QStringLiteral("/folder")));
        for (const char *name : {"a.msg", "b.msg", "メール.msg"})
            QVERIFY_RESULT(writeFile(incoming + u'/' + QString::fromUtf8(name), "x"));
        const QString native = QDir::toNativeSeparators(work.path());
        const WindowsMachine machine;
        const auto queue = machine.deliveryQueue(native, machine.host().name);
        QVERIFY_RESULT(queue);
        QCOMPARE(queue->messages, 3);
        QVERIFY(qAbs(queue->oldest.secsTo(QDateTime::currentDateTime())) < 60);
        QVERIFY(!machine.deliveryQueue(native, NodeName::parse(QStringLiteral("NOWHERE")).value()));

        const NodeName node = NodeName::parse(QStringLiteral("NODE-A")).value();
        QCOMPARE(queueFolder(QStringLiteral("M:\\mail\\"), node),
                 QStringLiteral("\\\\NODE-A\\M$\\mail\\incoming"));
        QCOMPARE(queueFolder(QStringLiteral("M:/mail"), {}), QStringLiteral("M:\\mail\\incoming"));
        QCOMPARE(queueFolder(QStringLiteral("\\\\nas\\mail"), node),
                 QStringLiteral("\\\\nas\\mail\\incoming"));
    }

    void drives_areReadyOrNot()
    {
        const WindowsMachine machine;
        QVERIFY(machine.driveReady(QStringLiteral("C:")));
        QVERIFY(!machine.driveReady(QStringLiteral("Q:")));
        QVERIFY(!machine.driveReady(QString()));
        QVERIFY(!machine.driveReady(QStringLiteral("表:")));
    }

    void installs_areFoundBelowBothProgramFolders()
    {
        const QString both[] = {QStringLiteral("C:/Program Files/EPOST/MS"),
                                QStringLiteral("C:/Program Files (x86)/EPOST/MS")};
        for (const QString &folder : both)
            QVERIFY(QDir().mkpath(folder));
        const QList<Folder> found = test::installFolders(WindowsMachine());
        for (const QString &folder : both) {
            QVERIFY(std::ranges::any_of(found, [&](const Folder &each) {
                return each.path().compare(folder, Qt::CaseInsensitive) == 0;
            }));
            QVERIFY(QDir(folder + QStringLiteral("/..")).removeRecursively());
        }
    }

    void aHeldFile_isInUse_aFreeOneIsNot()
    {
        const QTemporaryDir folder;
        const QString held = folder.filePath(QStringLiteral("held 表.dat"));
        const QString readOnly = folder.filePath(QStringLiteral("read-only.dll"));
        for (const QString &file : {held, readOnly, folder.filePath(QStringLiteral("free.txt"))})
            QVERIFY_RESULT(writeFile(file, "x"));
        QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner));
        const WindowsMachine machine;
        const Folder below = Folder::existing(folder.path()).value();
        QVERIFY(machine.filesInUse(below)->isEmpty());
        {
            const WindowsHandle handle(CreateFileW(wide(QDir::toNativeSeparators(held)), GENERIC_READ,
                                                   FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr));
            QVERIFY(handle.isOpen());
            const auto open = machine.filesInUse(below);
            QVERIFY_RESULT(open);
            QCOMPARE(open->size(), 1);
            QCOMPARE(open->first().path, below.filePath(QStringLiteral("held 表.dat")));
        }
        QVERIFY(machine.filesInUse(below)->isEmpty());
        QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::WriteOwner));
    }

    void signatures_areJudgedByWindows()
    {
        const QTemporaryDir folder;
        const WindowsMachine machine;
        const QString unsignedFile = folder.filePath(QStringLiteral("plain.exe"));
        QVERIFY_RESULT(writeFile(unsignedFile, PeImageBuilder().build()));
        QCOMPARE(machine.signatureOf(unsignedFile), SignatureState::Unsigned);
        const QString nonsense = folder.filePath(QStringLiteral("nonsense.exe"));
        QVERIFY_RESULT(writeFile(nonsense, PeImageBuilder().certificate("not a signature").build()));
        QVERIFY(machine.signatureOf(nonsense) != SignatureState::Valid);
        QCOMPARE(machine.signatureOf(folder.filePath(QStringLiteral("none.exe"))),
                 SignatureState::NotChecked);
    }

    void aMachineWithoutACluster_saysSo_andRefusesEveryRequest()
    {
        WindowsMachine machine;
        Cluster &cluster = machine.cluster();
        QVERIFY(cluster.presence() == ClusterPresence::NotInstalled
                || cluster.presence() == ClusterPresence::NotConfigured);
        const NodeName node = NodeName::parse(QStringLiteral("NOWHERE")).value();
        QVERIFY(!cluster.observe());
        QVERIFY(!cluster.keepsQuorumWithout(node));
        for (const auto &answer :
             {cluster.pauseNode(node), cluster.resumeNode(node), cluster.stopClusterService(node),
              cluster.startClusterService(node), cluster.moveRole(QStringLiteral("E-Post"), node)}) {
            QVERIFY(!answer);
            QVERIFY(!answer.error().text().isEmpty());
        }
    }

    void theEventLog_isReadOrSaysThatItCannot()
    {
        const auto errors = WindowsMachine().errorsSince(QDateTime::currentDateTime().addDays(-1));
        if (!errors)
            QVERIFY(!errors.error().remedy().isEmpty());
    }

    void workGoesOn_whereTheMachineCannotBeKeptAwake() { QVERIFY(WindowsMachine().keepAwake() != nullptr); }

    void paths_areShownAsWindowsWritesThem()
    {
        const WindowsMachine machine;
        QCOMPARE(machine.displayPath(QStringLiteral("C:/Program Files/EPOST")),
                 QStringLiteral("C:\\Program Files\\EPOST"));
        QCOMPARE(machine.nativePath(QStringLiteral("C:\\Program Files\\EPOST")),
                 QStringLiteral("C:/Program Files/EPOST"));
    }
};

QTEST_GUILESS_MAIN(TestWindowsMachine)
#include "TestWindowsMachine.moc"
