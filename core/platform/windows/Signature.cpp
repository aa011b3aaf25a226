// SPDX-License-Identifier: MIT
#include "platform/windows/Signature.h"

#include "base/Logging.h"
#include "base/WindowsApi.h"
#include "platform/windows/LongPath.h"

#include <QDir>

#include <wintrust.h>
// after wintrust.h
#include <softpub.h>

namespace epost {

namespace {

SignatureState stateOf(LONG verdict)
{
    switch (static_cast<DWORD>(verdict)) {
    case ERROR_SUCCESS:
        return SignatureState::Valid;
    case static_cast<DWORD>(TRUST_E_NOSIGNATURE):
    case static_cast<DWORD>(TRUST_E_SUBJECT_FORM_UNKNOWN):
        return SignatureState::Unsigned;
    case static_cast<DWORD>(TRUST_E_PROVIDER_UNKNOWN):
    case static_cast<DWORD>(CERT_E_CHAINING):
    case static_cast<DWORD>(CERT_E_UNTRUSTEDROOT):
    case static_cast<DWORD>(CERT_E_REVOCATION_FAILURE):
    case static_cast<DWORD>(CRYPT_E_NO_REVOCATION_CHECK):
    case static_cast<DWORD>(CRYPT_E_REVOCATION_OFFLINE):
        return SignatureState::NotChecked;
    default:
        return SignatureState::Broken;
    }
}

} // namespace

SignatureState signatureState(const QString &file)
{
    const QString native = QDir::toNativeSeparators(file);
    if (!isFile(native))
        return SignatureState::NotChecked;
    WINTRUST_FILE_INFO subject{};
    subject.cbStruct = sizeof subject;
    subject.pcwszFilePath = wide(native);
    WINTRUST_DATA data{};
    data.cbStruct = sizeof data;
    data.dwUIChoice = WTD_UI_NONE;
    data.fdwRevocationChecks = WTD_REVOKE_NONE;
    data.dwUnionChoice = WTD_CHOICE_FILE;
    data.pFile = &subject;
    data.dwStateAction = WTD_STATEACTION_VERIFY;
    data.dwProvFlags = WTD_CACHE_ONLY_URL_RETRIEVAL | WTD_REVOCATION_CHECK_NONE;
    GUID action = WINTRUST_ACTION_GENERIC_VERIFY_V2;
    const auto noWindow = reinterpret_cast<HWND>(LONG_PTR{-1});
    const LONG verdict = WinVerifyTrust(noWindow, &action, &data);
    data.dwStateAction = WTD_STATEACTION_CLOSE;
    WinVerifyTrust(noWindow, &action, &data);
    logging::info(QStringLiteral("WinVerifyTrust %1: 0x%2")
                      .arg(native)
                      .arg(static_cast<quint32>(verdict), 8, 16, QLatin1Char('0')));
    return stateOf(verdict);
}

} // namespace epost
