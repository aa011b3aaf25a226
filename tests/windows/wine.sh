#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs a Windows program of the tests under Wine, in a prefix of the language that LC_ALL names (Wine takes the code
# page from it), which is made at its first use:
#     tests/windows/wine.sh <folder for the prefixes> <folder of the DLLs> <program.exe> [arguments...]
set -euo pipefail
prefixes="$1" libraries="$2"

# Every test stays on one core, in that core's prefix: a program asks wineserver at every turn, and to wake another core
# for it costs several times what the answer does. The first core that is free takes it; later ones share.
if [[ -z "${EPOST_WINE_CORE:-}" ]]; then
    mkdir --parents "$prefixes"
    taken=222 # the answer of flock, which no test gives
    for turn in {1..16}; do
        for core in $("${BASH_SOURCE[0]%/*}/cores.sh"); do
            status=0
            EPOST_WINE_CORE="$core" flock --nonblock --close --conflict-exit-code "$taken" "$prefixes/core-$core-$turn.lock" \
                taskset --cpu-list "$core" "${BASH_SOURCE[0]}" "$@" || status=$?
            [[ "$status" == "$taken" ]] || exit "$status"
        done
    done
    echo "All cores are taken sixteen times." >&2
    exit 1
fi
shift 2

export LC_ALL="${LC_ALL:-C.UTF-8}"
export WINEPREFIX="$prefixes/$LC_ALL-$EPOST_WINE_CORE"
export HOME="$prefixes/home"
export WINEDEBUG="${WINEDEBUG:--all}"
# Neither .NET nor a browser engine is asked for, and no crash opens a window.
export WINEDLLOVERRIDES="mscoree,mshtml,winedbg.exe="
export WINEPATH="Z:${libraries//\//\\}"
# A test without a window must not depend on a display.
unset DISPLAY WAYLAND_DISPLAY

# prepare: the language, where the system lacks it (Wine would take another code page without a word), and the prefix.
prepare() {
    if [[ "$(LC_ALL="$LC_ALL" locale charmap 2>/dev/null)" != UTF-8 ]]; then
        mkdir --parents "$prefixes/locale"
        localedef --inputfile="${LC_ALL%.*}" --charmap=UTF-8 "$prefixes/locale/$LC_ALL"
        export LOCPATH="$prefixes/locale"
    fi
    # Wine links Documents and the like to what is there.
    mkdir --parents "$HOME"
    wineboot --init >&2
    wineserver --wait
    # Every flush of a test would wait for the disk, and no test loses power: their files stay in memory.
    if [[ -w /dev/shm ]]; then
        local temporary user
        temporary="/dev/shm/epost-update-wine-$(sha256sum <<<"$WINEPREFIX" | cut --characters=1-16)"
        mkdir --parents "$temporary"
        for user in "$WINEPREFIX"/drive_c/users/*/Temp; do
            rm --recursive --force "$user"
            ln --symbolic "$temporary" "$user"
        done
    fi
    touch "$WINEPREFIX/ready"
}

if [[ ! -e "$WINEPREFIX/ready" ]]; then
    mkdir --parents "$prefixes"
    (
        flock 9
        [[ -e "$WINEPREFIX/ready" ]] || prepare
    ) 9>"$prefixes/prepare.lock" # one at a time: the language is for all of them
fi
if [[ -d "$prefixes/locale/$LC_ALL" ]]; then
    export LOCPATH="$prefixes/locale"
fi

# Wine's own services, which live on for a minute: they take 2.5 s to come and go, longer than most tests. Where they do
# not come, the program itself says so; this would end without a word.
(
    flock 9
    if wineserver --persistent=60 9>&-; then
        wine cmd /c exit 9>&- || true
    fi
) 9>"$WINEPREFIX.lock" </dev/null >/dev/null 2>&1

# Some of them are started on demand and inherit the output of whoever needed them first. ctest waits until nobody has a
# test's output any more, and would wait for them: they get a file.
output="$(mktemp)"
trap 'rm --force "$output"' EXIT
run() {
    wine "$@" >"$output" 2>&1 &
    tail --pid=$! --follow --lines=+1 --sleep-interval=0.05 "$output"
    wait $!
}
status=0
run "$@" || status=$?
# A program that crashes ends with the low byte of its exception's code (5). Killed by SIGSEGV is Wine's own Unix part:
# Wine 8.0 sometimes falls over a thread that ends together with its process (TestClock: 2 of 100 runs). Once more, then,
# but only where the test had told its end without a failure, or nothing yet; and what happens twice counts.
if [[ "$status" != 0 && ! -s "$output" ]]; then
    echo "The program ended with $status before it had told anything."
fi
if [[ "$status" == 139 ]] && { [[ ! -s "$output" ]] || grep --quiet --extended-regexp $'^# fail 0\r?$' "$output"; }; then
    echo "Wine itself was killed by SIGSEGV. Once more:"
    status=0
    run "$@" || status=$?
fi
exit "$status"
