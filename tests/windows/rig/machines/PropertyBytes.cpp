// SPDX-License-Identifier: MIT
#include "PropertyBytes.h"

#include "ClusApi.h"

namespace epost::rig {

namespace {

constexpr DWORD kSyntaxName = 0x00040003;
constexpr DWORD kSyntaxDword = 0x00010002;
constexpr DWORD kSyntaxText = 0x00010003;
constexpr DWORD kEnd = 0;
constexpr std::size_t kPathLength = 260;

std::string value(DWORD syntax, const std::string &bytes)
{
    std::string packed = bytesOf(syntax) + bytesOf(static_cast<DWORD>(bytes.size())) + bytes;
    packed.append((4 - packed.size() % 4) % 4, '\0');
    return packed;
}

} // namespace

PropertyBytes &PropertyBytes::number(const wchar_t *name, DWORD number)
{
    return add(name, kSyntaxDword, bytesOf(number));
}

PropertyBytes &PropertyBytes::text(const wchar_t *name, const std::wstring &text)
{
    return add(name, kSyntaxText, bytesOf(text));
}

PropertyBytes &PropertyBytes::add(const wchar_t *name, DWORD syntax, const std::string &bytes)
{
    ++m_count;
    m_properties += value(kSyntaxName, bytesOf(std::wstring(name))) + value(syntax, bytes) + bytesOf(kEnd);
    return *this;
}

std::string PropertyBytes::bytes() const
{
    return bytesOf(m_count) + m_properties;
}

std::string partitionBytes(DWORD syntax, const std::wstring &drive)
{
    std::wstring device = drive;
    device.resize(kPathLength);
    std::wstring label = L"MAIL";
    label.resize(kPathLength);
    // flags, device, label, serial number, longest name, file system flags, name of the file system
    std::string partition = bytesOf(DWORD{0}) + bytesOf(device).substr(0, kPathLength * 2)
        + bytesOf(label).substr(0, kPathLength * 2) + bytesOf(DWORD{1}) + bytesOf(DWORD{255})
        + bytesOf(DWORD{0});
    std::wstring system = L"NTFS";
    system.resize(32);
    partition += bytesOf(system).substr(0, 64);
    return value(syntax, partition) + bytesOf(kEnd);
}

} // namespace epost::rig
