// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "update/FileAccessWindows.h"

#include "base/Elevation.h"
#include "base/WindowsPath.h"

#include <sddl.h>

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

namespace epost::file_access {

namespace {

struct FileAccess {
    Q_DECLARE_TR_FUNCTIONS(epost::FileAccess)
};

constexpr SECURITY_INFORMATION kRights
    = OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
constexpr DWORD kCarriedAttributes = FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;

tl::unexpected<Error> failNow(const QString &what, const QString &path)
{
    return fail(Error::fromWindows(GetLastError(), what).in(path));
}

/// A privilege that an administrator has and that is off until it is asked for. Stays on: other threads may
/// be using it.
bool enablePrivilege(const wchar_t *name)
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &opened))
        return false;
    const WindowsHandle token(opened);
    TOKEN_PRIVILEGES wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    if (!LookupPrivilegeValueW(nullptr, name, &wanted.Privileges[0].Luid))
        return false;
    // Succeeds also where the token lacks the privilege, and tells so in the error code only.
    return AdjustTokenPrivileges(token.get(), FALSE, &wanted, 0, nullptr, nullptr)
        && GetLastError() == ERROR_SUCCESS;
}

/// Files of SYSTEM or of an installer can only be given to their owners again with this one.
bool mayGiveAway()
{
    static const bool may = enablePrivilege(SE_RESTORE_NAME);
    return may;
}

bool mayAudit()
{
    static const bool may = enablePrivilege(SE_SECURITY_NAME);
    return may;
}

/// \return empty where it failed
QByteArray descriptorOf(const QString &name, SECURITY_INFORMATION parts)
{
    DWORD needed = 0;
    (void)GetFileSecurityW(wide(name), parts, nullptr, 0, &needed);
    QByteArray descriptor(static_cast<qsizetype>(needed), '\0');
    if (needed == 0 || !GetFileSecurityW(wide(name), parts, descriptor.data(), needed, &needed))
        return {};
    return descriptor;
}

/// Without SE_DACL_AUTO_INHERIT_REQ Windows forgets that rights were inherited, and a later change of the
/// folder would not reach the file any more.
bool place(const QString &name, SECURITY_INFORMATION parts, PSECURITY_DESCRIPTOR descriptor)
{
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    if (!GetSecurityDescriptorControl(descriptor, &control, &revision))
        return false;
    if ((control & SE_DACL_AUTO_INHERITED) != 0
        && !SetSecurityDescriptorControl(descriptor, SE_DACL_AUTO_INHERIT_REQ, SE_DACL_AUTO_INHERIT_REQ))
        return false;
    // Not SetNamedSecurityInfo: that one would mix in what the present folder hands on.
    return SetFileSecurityW(wide(name), parts, descriptor) != 0;
}

bool hasDacl(PSECURITY_DESCRIPTOR descriptor)
{
    BOOL present = FALSE;
    BOOL defaulted = FALSE;
    PACL acl = nullptr;
    return GetSecurityDescriptorDacl(descriptor, &present, &acl, &defaulted) && present && acl != nullptr;
}

/// As in SDDL; empty where it failed.
QString thisUser()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const WindowsHandle token(opened);
    alignas(TOKEN_USER) char buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    wchar_t *text = nullptr;
    if (!GetTokenInformation(token.get(), TokenUser, buffer, sizeof buffer, &size)
        || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text))
        return {};
    const std::unique_ptr<wchar_t, decltype(&LocalFree)> owned(text, &LocalFree);
    return QString::fromWCharArray(text);
}

} // namespace

Result<> copy(const QString &path, const QString &like)
{
    const QString to = verbatimPath(path);
    const QString from = verbatimPath(like);
    const SECURITY_INFORMATION parts = kRights | (mayAudit() ? SACL_SECURITY_INFORMATION : 0);
    QByteArray wanted = descriptorOf(from, parts);
    const DWORD attributes = GetFileAttributesW(wide(from));
    if (wanted.isEmpty() || attributes == INVALID_FILE_ATTRIBUTES)
        return failNow(FileAccess::tr("The rights of the file could not be read."), like);
    (void)mayGiveAway();
    if (!place(to, parts, wanted.data()))
        return failNow(FileAccess::tr("The rights of the file could not be set."), path);
    const DWORD present = GetFileAttributesW(wide(to));
    if (present == INVALID_FILE_ATTRIBUTES
        || !SetFileAttributesW(wide(to), (present & ~kCarriedAttributes) | (attributes & kCarriedAttributes)))
        return failNow(FileAccess::tr("The rights of the file could not be set."), path);
    return {};
}

Result<> inherit(const QString &path, const QString &folder)
{
    QByteArray parent = descriptorOf(verbatimPath(folder), kRights);
    HANDLE opened = nullptr;
    if (parent.isEmpty() || !OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return failNow(FileAccess::tr("The rights of the folder could not be read."), folder);
    const WindowsHandle token(opened);
    GENERIC_MAPPING mapping{FILE_GENERIC_READ, FILE_GENERIC_WRITE, FILE_GENERIC_EXECUTE, FILE_ALL_ACCESS};
    PSECURITY_DESCRIPTOR made = nullptr;
    if (!CreatePrivateObjectSecurityEx(parent.data(), nullptr, &made, nullptr, FALSE, SEF_DACL_AUTO_INHERIT,
                                       token.get(), &mapping))
        return failNow(FileAccess::tr("The rights of the folder could not be read."), folder);
    // Setting no list of rights would mean: everything for everybody. Windows always makes one; Wine does
    // not, and then the file keeps what it has.
    const bool placed = !hasDacl(made) || place(verbatimPath(path), DACL_SECURITY_INFORMATION, made);
    const DWORD code = GetLastError();
    DestroyPrivateObjectSecurity(&made);
    if (!placed)
        return fail(
            Error::fromWindows(code, FileAccess::tr("The rights of the file could not be set.")).in(path));
    return {};
}

Result<> createPrivateFolder(const QString &path)
{
    QString rights = QStringLiteral("D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)");
    if (!isElevated())
        rights += QStringLiteral("(A;OICI;FA;;;%1)").arg(thisUser());
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const QString what = FileAccess::tr("The folder could not be created.");
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(rights), SDDL_REVISION_1, &descriptor,
                                                              nullptr))
        return failNow(what, path);
    const std::unique_ptr<void, decltype(&LocalFree)> owned(descriptor, &LocalFree);
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    const QString name = verbatimPath(path);
    if (!CreateDirectoryW(wide(name), &attributes))
        return failNow(what, path);
    return {};
}

} // namespace epost::file_access
