// SPDX-License-Identifier: MIT
#include "base/WindowsApi.h"

#include <cstdlib>

/// What every program that links this library does instead of exit() (CMakeLists.txt: --wrap=exit): all that
/// exit() does, but for the farewells of the DLLs. The one of libstdc++ waits for a lock of winpthreads that
/// now and then stays taken once threads have come and gone, and the process would never end (3 of 40 short
/// runs under Wine 8, mingw-w64 10; all threads had ended properly). Nothing of ours is left to do by then.
extern "C" [[noreturn]] void __wrap_exit(int code); // NOLINT: the linker's name

extern "C" [[noreturn]] void __wrap_exit(int code)
{
    _cexit();
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // never reached
}
