// SPDX-License-Identifier: MIT
#include "platform/windows/ServiceErrors.h"

#include "base/WindowsApi.h"

namespace epost {

namespace {

struct ServiceErrors {
    Q_DECLARE_TR_FUNCTIONS(epost::ServiceErrors)
};

struct Told {
    QString what;
    QString remedy;
};

Told tell(DWORD code, const QString &place)
{
    switch (code) {
    case ERROR_ACCESS_DENIED:
        return {ServiceErrors::tr("%1 does not let this user do it.").arg(place),
                ServiceErrors::tr(
                    "Run this program as an administrator of that machine (an account of the domain "
                    "that is an administrator on both nodes), or do it there by hand.")};
    case RPC_S_SERVER_UNAVAILABLE:
    case RPC_S_CALL_FAILED:
    case RPC_S_CALL_FAILED_DNE:
    case ERROR_BAD_NETPATH:
        return {ServiceErrors::tr("%1 does not answer.").arg(place),
                ServiceErrors::tr(
                    "Check that the machine runs, that its name can be resolved, and that its firewall "
                    "allows the remote management of services. Or do it there by hand.")};
    case ERROR_DEPENDENT_SERVICES_RUNNING:
        return {ServiceErrors::tr("Other services that run depend on it."),
                ServiceErrors::tr("Stop those first in [管理ツール]-[サービス], then try again.")};
    case ERROR_SERVICE_REQUEST_TIMEOUT:
        return {ServiceErrors::tr("The service did not answer in time."),
                ServiceErrors::tr(
                    "Look at its state in [管理ツール]-[サービス] and into the event log, then check "
                    "again: it may still get there.")};
    case ERROR_SERVICE_ALREADY_RUNNING:
        return {ServiceErrors::tr("The service runs already."), ServiceErrors::tr("There is nothing to do.")};
    case ERROR_SERVICE_DOES_NOT_EXIST:
        return {ServiceErrors::tr("%1 has no such service.").arg(place),
                ServiceErrors::tr(
                    "Check the name of the machine. The cluster service is there only where the feature "
                    "Failover Clustering is installed.")};
    case ERROR_SERVICE_CANNOT_ACCEPT_CTRL:
        return {ServiceErrors::tr("The service cannot take a request at this moment."),
                ServiceErrors::tr("It is starting or stopping. Wait until it has done so, then try again.")};
    case ERROR_SERVICE_NOT_ACTIVE:
        return {ServiceErrors::tr("The service is not running."),
                ServiceErrors::tr("There is nothing to do.")};
    case ERROR_SERVICE_DISABLED:
        return {ServiceErrors::tr("The service is disabled."),
                ServiceErrors::tr("Set its start type in [管理ツール]-[サービス], then try again.")};
    case ERROR_SERVICE_LOGON_FAILED:
        return {ServiceErrors::tr("The account of the service cannot sign in."),
                ServiceErrors::tr("Check its account and password in [管理ツール]-[サービス].")};
    case ERROR_SERVICE_MARKED_FOR_DELETE:
        return {ServiceErrors::tr("The service is about to be removed."),
                ServiceErrors::tr("Close every window of [サービス], then check again.")};
    case ERROR_SHUTDOWN_IN_PROGRESS:
        return {ServiceErrors::tr("%1 is shutting down.").arg(place),
                ServiceErrors::tr("Wait until the machine has started again.")};
    default:
        return {ServiceErrors::tr("The service manager of %1 refused.").arg(place), {}};
    }
}

ErrorClass classOf(DWORD code)
{
    switch (code) {
    case ERROR_BAD_NETPATH:
        return ErrorClass::Unreachable;
    case ERROR_DEPENDENT_SERVICES_RUNNING:
    case ERROR_SERVICE_CANNOT_ACCEPT_CTRL:
    case ERROR_SERVICE_MARKED_FOR_DELETE:
        return ErrorClass::InUse;
    case ERROR_SERVICE_DISABLED:
    case ERROR_SERVICE_ALREADY_RUNNING:
    case ERROR_SERVICE_NOT_ACTIVE:
        return ErrorClass::Refused;
    case ERROR_SERVICE_LOGON_FAILED:
        return ErrorClass::AccessDenied;
    default:
        return Error::fromWindows(code, {}).errorClass();
    }
}

} // namespace

Error serviceError(unsigned long code, const NodeName &machine, const QString &service)
{
    const QString place = machine.isEmpty() ? ServiceErrors::tr("This machine") : machine.text();
    const Told told = tell(code, place);
    const QString subject = service.isEmpty() || machine.isEmpty() ? service + machine.text()
                                                                   : machine.text() + u'\\' + service;
    return Error(classOf(code), told.what, told.remedy)
        .withNative(Error::fromWindows(code, {}).nativeText())
        .in(subject);
}

} // namespace epost
