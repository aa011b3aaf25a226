// SPDX-License-Identifier: MIT
#include "ImportPatch.h"

#include <cstdint>
#include <cstring>

namespace epost::rig {

namespace {

template <typename T>
T *at(HMODULE module, DWORD offset)
{
    return reinterpret_cast<T *>(reinterpret_cast<std::uintptr_t>(module) + offset);
}

void *exchange(IMAGE_THUNK_DATA *slot, void *replacement)
{
    void *former = reinterpret_cast<void *>(slot->u1.Function);
    DWORD protection = 0;
    VirtualProtect(slot, sizeof *slot, PAGE_READWRITE, &protection);
    slot->u1.Function = reinterpret_cast<ULONGLONG>(replacement);
    VirtualProtect(slot, sizeof *slot, protection, &protection);
    return former;
}

} // namespace

void *replaceImport(const char *library, const char *function, void *replacement)
{
    const HMODULE program = GetModuleHandleW(nullptr);
    const auto *nt
        = at<IMAGE_NT_HEADERS>(program, static_cast<DWORD>(at<IMAGE_DOS_HEADER>(program, 0)->e_lfanew));
    const IMAGE_DATA_DIRECTORY &imports = nt->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
    if (imports.VirtualAddress == 0)
        return nullptr;
    for (auto *each = at<IMAGE_IMPORT_DESCRIPTOR>(program, imports.VirtualAddress); each->Name != 0; ++each) {
        if (lstrcmpiA(at<char>(program, each->Name), library) != 0)
            continue;
        const auto *names = at<IMAGE_THUNK_DATA>(program, each->OriginalFirstThunk);
        auto *slots = at<IMAGE_THUNK_DATA>(program, each->FirstThunk);
        for (; names->u1.AddressOfData != 0; ++names, ++slots) {
            if (IMAGE_SNAP_BY_ORDINAL(names->u1.Ordinal))
                continue;
            const auto *name = at<IMAGE_IMPORT_BY_NAME>(program, static_cast<DWORD>(names->u1.AddressOfData));
            if (std::strcmp(reinterpret_cast<const char *>(name->Name), function) == 0)
                return exchange(slots, replacement);
        }
    }
    return nullptr;
}

} // namespace epost::rig
