// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"
#include "platform/windows/ServiceManager.h"
#include "platform/windows/WindowsServices.h"
#include "support/ResultMacros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

/// Registers services with the real manager, and takes them away again.
class Registered {
public:
    ~Registered()
    {
        const ServiceManager manager = ServiceManager::open().value();
        for (const QString &name : std::as_const(m_names)) {
            (void)manager.requestStop(name);
            const SC_HANDLE own = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
            const SC_HANDLE service = OpenServiceW(own, wide(name), DELETE);
            DeleteService(service);
            CloseServiceHandle(service);
            CloseServiceHandle(own);
        }
    }
    bool add(const QString &name, const QString &displayName, const QString &imagePath,
             DWORD start = SERVICE_DEMAND_START)
    {
        const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ALL_ACCESS);
        const SC_HANDLE service = CreateServiceW(
            manager, wide(name), wide(displayName), SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS, start,
            SERVICE_ERROR_IGNORE, wide(imagePath), nullptr, nullptr, nullptr, nullptr, nullptr);
        const bool made = service != nullptr;
        if (made)
            m_names.append(name);
        CloseServiceHandle(service);
        CloseServiceHandle(manager);
        return made;
    }

private:
    QStringList m_names;
};

/// A folder such as an install, with the sample service in it under several names.
struct Install {
    QTemporaryDir folder;
    QString mailFolder = folder.filePath(QStringLiteral("Program Files/EPOST 表示/MS"));

    Install() { QDir().mkpath(mailFolder); }
    [[nodiscard]] QString place(const QString &name) const
    {
        const QString path = mailFolder + u'/' + name;
        QFile::copy(QCoreApplication::applicationDirPath() + QStringLiteral("/epost_sample_service.exe"),
                    path);
        return QDir::toNativeSeparators(path);
    }
    [[nodiscard]] Folder mail() const { return Folder::existing(mailFolder).value(); }
};

bool becomes(const QString &service, ServiceState state)
{
    const ServiceManager manager = ServiceManager::open().value();
    return QTest::qWaitFor([&] { return manager.state(service).value_or(ServiceState::Unknown) == state; },
                           15000);
}

} // namespace

class TestWindowsServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void services_areFoundByTheirPrograms_howeverTheyAreWritten()
    {
        const Install install;
        Registered services;
        const QString plain = install.place(QStringLiteral("epstrs.exe"));
        const QString quoted = install.place(QStringLiteral("epstds.exe"));
        QVERIFY(services.add(QStringLiteral("EPostTestA"), QStringLiteral("E-POST SMTP 受信"),
                             plain + QStringLiteral(" -service"), SERVICE_AUTO_START));
        QVERIFY(services.add(QStringLiteral("EPostTestB"), QStringLiteral("E-POST 配送"),
                             QStringLiteral("\"\\\\?\\%1\" -x").arg(quoted)));
        QVERIFY(services.add(QStringLiteral("EPostTestC"), QStringLiteral("elsewhere"),
                             QStringLiteral("C:\\windows\\notepad.exe")));
        const auto found = WindowsServices().servicesBelow(install.mail());
        QVERIFY_RESULT(found);
        QCOMPARE(found->size(), 2);
        const bool inOrder = found->first().name == QLatin1String("EPostTestA");
        const ServiceInfo &a = found->at(inOrder ? 0 : 1);
        const ServiceInfo &b = found->at(inOrder ? 1 : 0);
        QCOMPARE(a.displayName, QStringLiteral("E-POST SMTP 受信"));
        QCOMPARE(QDir::toNativeSeparators(a.imagePath).toLower(), plain.toLower());
        QCOMPARE(a.state, ServiceState::Stopped);
        QVERIFY(a.automaticStart);
        QCOMPARE(QDir::toNativeSeparators(b.imagePath).toLower(), quoted.toLower());
        QVERIFY(!b.automaticStart);

        const auto none = WindowsServices().servicesBelow(install.mail().below(QStringLiteral("other")));
        QVERIFY_RESULT(none);
        QVERIFY(none->isEmpty());
    }

    void aService_startsAndStops_slowlyToo()
    {
        const Install install;
        Registered services;
        const QString name = QStringLiteral("EPostTestSlow");
        QVERIFY(
            services.add(name, name, install.place(QStringLiteral("slow.exe")) + QStringLiteral(" slow")));
        const ServiceManager manager = ServiceManager::open().value();
        QCOMPARE(manager.state(name).value(), ServiceState::Stopped);
        QVERIFY_RESULT(manager.requestStop(name)); // nothing to do is no error
        QVERIFY_RESULT(manager.requestStart(name));
        QVERIFY(becomes(name, ServiceState::Running));
        QVERIFY_RESULT(manager.requestStart(name));
        QVERIFY_RESULT(manager.requestStop(name));
        QCOMPARE(manager.state(name).value(), ServiceState::StopPending);
        QVERIFY_RESULT(manager.requestStop(name)); // is stopping already
        QVERIFY(becomes(name, ServiceState::Stopped));
    }

    void aServiceThatTakesNoStop_saysWhatToDo()
    {
        const Install install;
        Registered services;
        const QString name = QStringLiteral("EPostTestStubborn");
        QVERIFY(services.add(name, name,
                             install.place(QStringLiteral("stubborn.exe")) + QStringLiteral(" stubborn")));
        const ServiceManager manager = ServiceManager::open().value();
        QVERIFY_RESULT(manager.requestStart(name));
        QVERIFY(becomes(name, ServiceState::Running));
        const auto stopped = manager.requestStop(name);
        QVERIFY(!stopped);
        QVERIFY(!stopped.error().remedy().isEmpty());
        QVERIFY(stopped.error().text().contains(name));
        const WindowsHandle end(OpenEventW(EVENT_MODIFY_STATE, FALSE, L"Global\\EPostTestEnd"));
        QVERIFY(end.isOpen() && SetEvent(end.get()));
        QVERIFY(becomes(name, ServiceState::Stopped));
    }

    void whatIsNotThere_isNotFound()
    {
        const ServiceManager manager = ServiceManager::open().value();
        const QString name = QStringLiteral("NoSuchService");
        QCOMPARE(manager.state(name).error().errorClass(), ErrorClass::NotFound);
        QCOMPARE(manager.setup(name).error().errorClass(), ErrorClass::NotFound);
        QCOMPARE(manager.requestStop(name).error().errorClass(), ErrorClass::NotFound);
        QCOMPARE(manager.requestStart(name).error().errorClass(), ErrorClass::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWindowsServices)
#include "TestWindowsServices.moc"
