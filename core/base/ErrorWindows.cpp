// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include "base/Error.h"

#include <memory>

namespace epost {

namespace {

// winerror.h of mingw-w64 lacks it.
constexpr DWORD kDiskQuotaExceeded = 1295;

ErrorClass classOf(DWORD code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_PATHNAME:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return ErrorClass::NotFound;
    case ERROR_INVALID_NAME:
    case ERROR_DIRECTORY:
    case ERROR_FILENAME_EXCED_RANGE:
        return ErrorClass::InvalidInput;
    case ERROR_ACCESS_DENIED:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_NETWORK_ACCESS_DENIED:
    case ERROR_LOGON_FAILURE:
    case ERROR_INVALID_OWNER:
        return ErrorClass::AccessDenied;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
    case ERROR_USER_MAPPED_FILE:
    case ERROR_DIR_NOT_EMPTY:
    case ERROR_BUSY:
    case ERROR_DELETE_PENDING:
    case ERROR_DRIVE_LOCKED:
        return ErrorClass::InUse;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_NOT_ENOUGH_QUOTA:
    case kDiskQuotaExceeded:
        return ErrorClass::DiskFull;
    case ERROR_WRITE_PROTECT:
    case ERROR_FILE_READ_ONLY:
        return ErrorClass::WriteProtected;
    case ERROR_NOT_SUPPORTED:
    case ERROR_INVALID_FUNCTION:
    case ERROR_CALL_NOT_IMPLEMENTED:
    case ERROR_NOT_SAME_DEVICE:
    case ERROR_TOO_MANY_LINKS:
        return ErrorClass::Unsupported;
    case ERROR_SEM_TIMEOUT:
    case WAIT_TIMEOUT:
    case ERROR_TIMEOUT:
    case ERROR_SERVICE_REQUEST_TIMEOUT:
        return ErrorClass::TimedOut;
    case RPC_S_SERVER_UNAVAILABLE:
    case RPC_S_CALL_FAILED:
    case RPC_S_CALL_FAILED_DNE:
    case ERROR_NETNAME_DELETED:
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_HOST_UNREACHABLE:
    case ERROR_HOST_NODE_NOT_AVAILABLE:
        return ErrorClass::Unreachable;
    case ERROR_CANCELLED:
    case ERROR_OPERATION_ABORTED:
        return ErrorClass::Cancelled;
    default:
        return ErrorClass::ReadWrite;
    }
}

/// The system's own sentence, in the language of the system.
QString sentenceOf(DWORD code)
{
    wchar_t *text = nullptr;
    const DWORD length = FormatMessageW(FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM
                                            | FORMAT_MESSAGE_IGNORE_INSERTS,
                                        nullptr, code, 0, reinterpret_cast<wchar_t *>(&text), 0, nullptr);
    const std::unique_ptr<wchar_t, decltype(&LocalFree)> owned(text, &LocalFree);
    return QString::fromWCharArray(text, static_cast<qsizetype>(length)).simplified();
}

} // namespace

Error Error::fromWindows(unsigned long code, const QString &what)
{
    const QString sentence = sentenceOf(code);
    return Error(classOf(code), what)
        .withNative(sentence.isEmpty() ? QString::number(code)
                                       : QStringLiteral("%1: %2").arg(code).arg(sentence));
}

} // namespace epost
