// SPDX-License-Identifier: MIT
#include "ClusApi.h"

#include <cstring>

namespace epost::rig {

Handle *refuse(DWORD code)
{
    SetLastError(code);
    return nullptr;
}

bool answers(const State &state, const Handle *handle)
{
    if (handle != nullptr && isMember(state, handle->via))
        return true;
    SetLastError(handle == nullptr ? ERROR_INVALID_HANDLE : RPC_S_SERVER_UNAVAILABLE);
    return false;
}

DWORD copyOut(const std::string &text, wchar_t *buffer, DWORD *length)
{
    const std::wstring wideText = wide(text);
    const auto needed = static_cast<DWORD>(wideText.size());
    if (length == nullptr)
        return ERROR_SUCCESS;
    const DWORD room = *length;
    *length = needed;
    if (buffer == nullptr || room <= needed)
        return buffer == nullptr ? ERROR_SUCCESS : ERROR_MORE_DATA;
    std::memcpy(buffer, wideText.c_str(), (needed + 1) * sizeof(wchar_t));
    return ERROR_SUCCESS;
}

DWORD copyOut(const std::string &bytes, void *out, DWORD outBytes, DWORD *returned)
{
    const auto needed = static_cast<DWORD>(bytes.size());
    if (returned != nullptr)
        *returned = needed;
    if (out == nullptr)
        return ERROR_SUCCESS;
    if (outBytes < needed)
        return ERROR_MORE_DATA;
    std::memcpy(out, bytes.data(), needed);
    return ERROR_SUCCESS;
}

std::string bytesOf(const std::wstring &text)
{
    return {reinterpret_cast<const char *>(text.c_str()), (text.size() + 1) * sizeof(wchar_t)};
}

std::string bytesOf(DWORD number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

std::string resourceNamed(const State &state, const std::string &name)
{
    for (const std::string &id : state.list("resources")) {
        if (sameName(state.get(resourceKey(id, "name")), name))
            return id;
    }
    return {};
}

} // namespace epost::rig
