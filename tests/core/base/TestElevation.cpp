// SPDX-License-Identifier: MIT
#ifdef _WIN32
#include "base/WindowsApi.h"

#include <sddl.h>
#endif

#include "base/Elevation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

namespace {

#ifdef _WIN32
bool setRights(const QString &folder, const QString &sddl)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(sddl), SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return false;
    const bool set = SetFileSecurityW(wide(folder), DACL_SECURITY_INFORMATION, descriptor) != 0;
    LocalFree(descriptor);
    return set;
}
#endif

} // namespace

class TestElevation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsNotThere_isTakenForOpen() { QVERIFY(usersMayWriteTo(QStringLiteral("/not/there"))); }

#ifdef _WIN32
    void rightsOfUsers_areSeen_data()
    {
        QTest::addColumn<QString>("rights");
        QTest::addColumn<bool>("open");
        const QString own = QStringLiteral("D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)");
        QTest::newRow("administrators only") << own << false;
        QTest::newRow("users may read") << own + QStringLiteral("(A;OICI;0x1200a9;;;BU)") << false;
        QTest::newRow("everybody may write") << own + QStringLiteral("(A;;FA;;;WD)") << true;
        QTest::newRow("everybody may add files") << own + QStringLiteral("(A;;0x2;;;WD)") << true;
    }
    void rightsOfUsers_areSeen()
    {
        QFETCH(QString, rights);
        const QTemporaryDir folder;
        QVERIFY(setRights(folder.path(), rights));
        QTEST(usersMayWriteTo(folder.path()), "open");
    }
#else
    void rightsOfOthers_areSeen()
    {
        const QTemporaryDir folder;
        QVERIFY(!usersMayWriteTo(folder.path()));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::permissions(folder.path()) | QFile::WriteOther));
        QVERIFY(usersMayWriteTo(folder.path()));
    }
#endif
};

QTEST_GUILESS_MAIN(TestElevation)
#include "TestElevation.moc"
