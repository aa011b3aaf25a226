// SPDX-License-Identifier: MIT
#include "base/Error.h"

#include <cerrno>
#include <cstring>

namespace epost {

namespace {

ErrorClass classOf(int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ErrorClass::NotFound;
    case EACCES:
    case EPERM:
        return ErrorClass::AccessDenied;
    case EBUSY:
    case ETXTBSY:
        return ErrorClass::InUse;
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorClass::DiskFull;
    case EROFS:
        return ErrorClass::WriteProtected;
    case ETIMEDOUT:
        return ErrorClass::TimedOut;
    default:
        return ErrorClass::ReadWrite;
    }
}

} // namespace

Error::Error(ErrorClass errorClass, QString what, QString remedy)
    : m_class(errorClass)
    , m_what(std::move(what))
    , m_remedy(std::move(remedy))
{
}

Error Error::fromErrno(int code, const QString &what)
{
    return Error(classOf(code), what)
        .withNative(
            QStringLiteral("%1 (errno %2)").arg(QString::fromLocal8Bit(std::strerror(code))).arg(code));
}

QString Error::remedy() const
{
    if (!m_remedy.isEmpty())
        return m_remedy;
    switch (m_class) {
    case ErrorClass::Internal:
        return tr("This is a mistake of this program. Please report it with the log.");
    case ErrorClass::InvalidInput:
        return tr("Please check what was entered and try again.");
    case ErrorClass::NotFound:
        return tr("Please check the name and the path.");
    case ErrorClass::AccessDenied:
        return tr("Please run this program as administrator and check the rights of the folder.");
    case ErrorClass::InUse:
        return tr("Please close the program that uses the file, then try again.");
    case ErrorClass::DiskFull:
        return tr("Please free space on the drive, then try again.");
    case ErrorClass::WriteProtected:
        return tr("Please remove the write protection, then try again.");
    case ErrorClass::ReadWrite:
        return tr("Please check the drive and the system's event log, then try again.");
    case ErrorClass::NotAPackage:
        return tr("Please choose the differential update program that the vendor distributes.");
    case ErrorClass::Damaged:
        return tr("Please fetch the file again from the vendor and compare its SHA-256.");
    case ErrorClass::Refused:
        return tr("Nothing was changed. Please resolve the cause and try again.");
    case ErrorClass::Locked:
        return tr("Please wait until the other run has ended.");
    case ErrorClass::Unreachable:
        return tr("Please check that the machine is running and reachable over the network.");
    case ErrorClass::TimedOut:
        return tr("Please look at the state of the machine, then try again.");
    case ErrorClass::Cancelled:
        return tr("It was stopped on request. It can be started again.");
    case ErrorClass::Unsupported:
        return tr("This is not possible on this system.");
    case ErrorClass::PowerLost:
        return tr("Start the machine again, then continue the interrupted work or restore the files.");
    }
    return {};
}

Error Error::in(const QString &subject) const
{
    Error copy = *this;
    if (copy.m_subject.isEmpty())
        copy.m_subject = subject;
    return copy;
}

Error Error::withNative(const QString &text) const
{
    Error copy = *this;
    copy.m_native = text;
    return copy;
}

QString Error::text() const
{
    QString line = m_subject.isEmpty() ? m_what : QStringLiteral("%1: %2").arg(m_subject, m_what);
    if (!m_native.isEmpty())
        line += QStringLiteral(" [%1]").arg(m_native);
    return line;
}

} // namespace epost
