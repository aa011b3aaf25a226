// SPDX-License-Identifier: MIT
#include "platform/windows/Drives.h"

#include "base/WindowsApi.h"

namespace epost {

namespace {

/// While it lives, a drive without a medium is an error and not a dialogue, in this thread.
class NoDialogues {
public:
    NoDialogues() { SetThreadErrorMode(SEM_FAILCRITICALERRORS, &m_before); }
    ~NoDialogues() { SetThreadErrorMode(m_before, nullptr); }
    NoDialogues(const NoDialogues &) = delete;
    NoDialogues &operator=(const NoDialogues &) = delete;

private:
    DWORD m_before = 0;
};

} // namespace

QStringList fixedDrives()
{
    QStringList drives;
    const DWORD present = GetLogicalDrives();
    for (int i = 0; i < 26; ++i) {
        if ((present & (1U << i)) == 0)
            continue;
        const QString letter(QChar(static_cast<char16_t>(u'A' + i)));
        if (GetDriveTypeW(wide(letter + QStringLiteral(":\\"))) == DRIVE_FIXED)
            drives.append(letter + QStringLiteral(":/"));
    }
    return drives;
}

bool driveIsReady(const QString &drive)
{
    if (drive.isEmpty() || !drive.at(0).isLetter() || drive.at(0).unicode() > 0x7f)
        return false;
    const NoDialogues quiet;
    const QString root = drive.left(1) + QStringLiteral(":\\");
    // A letter may be left over from a disk that is gone: its root must be there too.
    return GetVolumeInformationW(wide(root), nullptr, 0, nullptr, nullptr, nullptr, nullptr, 0) != 0
        && GetFileAttributesW(wide(root)) != INVALID_FILE_ATTRIBUTES;
}

} // namespace epost
