// SPDX-License-Identifier: MIT

extern "C" int __cxa_thread_atexit(void (*destroy)(void *), void *object, void *library) noexcept;

/// Runs before all else of a program that links this library (CMakeLists.txt: --undefined), and makes the
/// thread_local objects of libraries and program outlive their own destructors. In GCC's runtime for
/// mingw-w64 the memory of those objects and the list of their destructors hang on two keys of winpthreads,
/// which cleans up in the order in which the keys were made: on first use, and the memory is used first. What
/// a thread's end then destroys was freed before; Qt's stack of the compiled regular expressions crashed so
/// at the end of every thread that had matched one, as soon as somebody else had taken that memory. An object
/// that is none, registered now, makes the key of the destructors the first.
extern "C" [[gnu::constructor(101)]] void epost_orderThreadEnd() // NOLINT: not for calling
{
    static char nothing;
    __cxa_thread_atexit([](void *) {}, &nothing, nullptr);
}
