// SPDX-License-Identifier: MIT
#include "platform/windows/RegistryKey.h"

#include "platform/windows/PropertyList.h"

#include <cstring>

namespace epost {

Result<RegistryKey> RegistryKey::open(const QString &path, RegistryView view)
{
    HKEY key = nullptr;
    const REGSAM access
        = KEY_READ | static_cast<REGSAM>(view == RegistryView::Bits64 ? KEY_WOW64_64KEY : KEY_WOW64_32KEY);
    const LSTATUS code = RegOpenKeyExW(HKEY_LOCAL_MACHINE, wide(path), 0, access, &key);
    if (code != ERROR_SUCCESS)
        return fail(
            Error::fromWindows(static_cast<DWORD>(code), tr("The registry key cannot be read.")).in(path));
    return RegistryKey(Handle(key));
}

QByteArray RegistryKey::bytes(const QString &value, DWORD flags) const
{
    QByteArray data;
    DWORD size = 0;
    LSTATUS code = RegGetValueW(m_key.get(), nullptr, wide(value), flags, nullptr, nullptr, &size);
    while (code == ERROR_SUCCESS || code == ERROR_MORE_DATA) {
        if (size == 0)
            return {};
        data.resize(static_cast<qsizetype>(size));
        code = RegGetValueW(m_key.get(), nullptr, wide(value), flags, nullptr, data.data(), &size);
        if (code == ERROR_SUCCESS) {
            data.resize(static_cast<qsizetype>(size));
            return data;
        }
    }
    return {};
}

QString RegistryKey::text(const QString &value) const
{
    // RRF_RT_REG_EXPAND_SZ alone is refused without RRF_NOEXPAND; RRF_RT_REG_SZ expands it.
    const QByteArray data = bytes(value, RRF_RT_REG_SZ);
    return data.isEmpty() ? QString() : wideText(data);
}

QString RegistryKey::rawText(const QString &value) const
{
    const QByteArray data = bytes(value, RRF_RT_REG_SZ | RRF_RT_REG_EXPAND_SZ | RRF_NOEXPAND);
    return data.isEmpty() ? QString() : wideText(data);
}

QStringList RegistryKey::texts(const QString &value) const
{
    return wideTexts(bytes(value, RRF_RT_REG_MULTI_SZ));
}

std::optional<quint32> RegistryKey::number(const QString &value) const
{
    const QByteArray data = bytes(value, RRF_RT_REG_DWORD);
    if (data.size() != sizeof(quint32))
        return std::nullopt;
    quint32 number = 0;
    std::memcpy(&number, data.constData(), sizeof number);
    return number;
}

} // namespace epost
