#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The native test suite: ./test.sh            as shipped
#                        ./test.sh asan       with AddressSanitizer and UndefinedBehaviorSanitizer
#                        ./test.sh tsan       with ThreadSanitizer
#                        ./test.sh windows    the Windows build and its rig
# Further arguments go to ctest, such as: ./test.sh asan -R package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

preset=linux
case "${1:-}" in
asan | tsan)
    preset="linux-$1"
    shift
    ;;
windows)
    shift
    if [[ ! -x installer/windows/build.sh ]]; then
        echo "The Windows build is not here yet (installer/windows/build.sh): it comes with a later issue." >&2
        exit 2
    fi
    installer/windows/build.sh
    exec tests/windows/run.sh "$@"
    ;;
"" | -*) ;;
*)
    echo "Unknown suite \"$1\". Usage: ./test.sh [asan|tsan|windows] [options of ctest]" >&2
    exit 2
    ;;
esac

installer/linux/dependencies.sh
[[ -f "build/$preset/build.ninja" ]] || cmake --preset "$preset" >&2
cmake --build --preset "$preset" >&2

export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
export LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp:print_suppressions=0${LSAN_OPTIONS:+:$LSAN_OPTIONS}"
export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
export TSAN_OPTIONS="halt_on_error=1${TSAN_OPTIONS:+:$TSAN_OPTIONS}"
exec ctest --preset "$preset" --parallel "$(nproc)" "$@" </dev/null
