#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Walks the imports of everything in the shipped folder: nothing is missing there, and nothing lies there in vain.

A DLL must be in the folder or be one that every Windows Server since 2016 has in System32, whatever features are
installed. What is loaded at run time only (Qt's plug-ins) is named below; its imports are walked too."""
import pathlib
import re
import subprocess
import sys

# Loaded by name at run time.
PROGRAMS = ["epost-update.exe", "epost-update-wizard.exe"]
PLUGINS = ["imageformats/qjpeg.dll", "platforms/qwindows.dll", "styles/qwindowsvistastyle.dll",
           "tls/qschannelbackend.dll"]
FONTS = ["fonts/BIZUDPGothic-Regular.ttf", "fonts/BIZUDPGothic-Bold.ttf"]

# In System32 of Windows Server 2016 to 2025, Server Core left aside: the wizard needs a desktop anyway.
SYSTEM = set("""
    advapi32 authz bcrypt comctl32 comdlg32 crypt32 cryptui d2d1 d3d11 d3d9 dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi
    kernel32 mpr msvcrt ncrypt netapi32 ntdll ole32 oleaut32 powrprof rpcrt4 rstrtmgr secur32 setupapi shcore shell32
    shlwapi user32 userenv uxtheme version wevtapi winhttp winmm winspool wintrust ws2_32
    wtsapi32
    api-ms-win-core-synch-l1-2-0 api-ms-win-core-winrt-l1-1-0 api-ms-win-core-winrt-string-l1-1-0
""".split())
# Absent where a feature is not installed: found by LoadLibrary and GetProcAddress, never by import.
NEVER_IMPORTED = {"clusapi", "resutils"}


def imports_of(binary: pathlib.Path) -> list[str]:
    dump = subprocess.run(["x86_64-w64-mingw32-objdump", "--private-headers", str(binary)],
                          capture_output=True, text=True, check=True).stdout
    return re.findall(r"^\s*DLL Name: (\S+)", dump, re.MULTILINE)


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    by_name = {name.lower(): name for name in present if "/" not in name}
    failures = [f"{name} is not there" for name in PROGRAMS + PLUGINS + FONTS if name not in present]
    needed = {name for name in PROGRAMS + PLUGINS + FONTS if name in present}
    waiting = [name for name in needed if name.endswith((".exe", ".dll"))]
    imports = 0
    while waiting:
        binary = waiting.pop()
        for dll in imports_of(folder / binary):
            imports += 1
            stem = dll.lower().removesuffix(".dll").removesuffix(".drv")
            if stem in NEVER_IMPORTED:
                failures.append(f"{binary} imports {dll}, which is not on every server")
            elif dll.lower() in by_name:
                found = by_name[dll.lower()]
                if found not in needed:
                    needed.add(found)
                    waiting.append(found)
            elif stem not in SYSTEM:
                failures.append(f"{binary} imports {dll}, which is neither shipped nor part of Windows")
    failures += [f"{name} is shipped and nobody needs it" for name in sorted(present - needed)]
    for failure in failures:
        print("not ok - " + failure)
    print(f"{len(needed)} files, {imports} imports walked, {len(failures)} problems")
    return 1 if failures or imports == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
