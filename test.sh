#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The native test suite: ./test.sh            as shipped
#                        ./test.sh asan       with AddressSanitizer and UndefinedBehaviorSanitizer
#                        ./test.sh asan-transaction
#                                             the same for the layers that read packages and replace files, in a quarter
#                                             of the time
#                        ./test.sh tsan       with ThreadSanitizer
#                        ./test.sh fuzz [<seconds>]
#                                             libFuzzer on each target of tests/fuzz, with a random seed for that long;
#                                             without a number 20 s with a fixed one, which the suite can rely on
#                        ./test.sh windows    the Windows build, its tests and the two-node rig under Wine
# Further arguments go to ctest, such as: ./test.sh asan -R package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

preset=linux
case "${1:-}" in
asan | asan-transaction | tsan)
    preset="linux-$1"
    shift
    ;;
fuzz)
    preset=linux-fuzz
    shift
    if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
        export EPOST_FUZZ_SECONDS="$1"
        shift
        set -- --timeout "$((EPOST_FUZZ_SECONDS + 600))" "$@"
    fi
    ;;
windows)
    preset=windows
    shift
    ;;
"" | -*) ;;
*)
    echo "Unknown suite \"$1\". Usage: ./test.sh [asan|asan-transaction|tsan|fuzz [<seconds>]|windows] [options of ctest]" >&2
    exit 2
    ;;
esac

if [[ "$preset" == windows ]]; then
    installer/windows/build.sh
    EPOST_WINDOWS_SDK="$(installer/windows/sdk.sh)" # the preset names it
    export EPOST_WINDOWS_SDK
else
    installer/linux/dependencies.sh "${preset#linux-}"
    [[ -f "build/$preset/build.ninja" ]] || cmake --preset "$preset" >&2
    cmake --build --preset "$preset" >&2
fi

export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
export LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp:print_suppressions=0${LSAN_OPTIONS:+:$LSAN_OPTIONS}"
export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
export TSAN_OPTIONS="halt_on_error=1${TSAN_OPTIONS:+:$TSAN_OPTIONS}"
# Two at a time for each core: most wait for the disk, for Wine or for one another longer than they compute. Not so what
# libFuzzer drives.
each=2
if [[ "$preset" == linux-fuzz ]]; then
    each=1
fi
exec ctest --preset "$preset" --parallel "$((each * $(nproc)))" "$@" </dev/null
