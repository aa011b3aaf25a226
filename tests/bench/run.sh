#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Speed and memory beside unzip, 7z and bsdtar, in one run; prints tables in Markdown (RESULTS.md keeps the last).
#   tests/bench/run.sh                                  typical large plan growth cancel
#   tests/bench/run.sh memory typical --rounds 9        some of: typical large plan growth cancel memory packages window
# packages: what each program makes of the hostile and the odd packages of the tests. window: the first page beside an
# empty QWizard, and how long the window does not react while the large package is applied.
# Options: --rounds N of each program (7; of plan three times as many); --gib N for memory (5). Samples are made once,
# in build/bench. Keep the machine quiet meanwhile: all ratios are of the same run, but two threads suffer more from
# neighbours than one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for program in unzip 7z bsdtar python3; do
    if ! command -v "$program" >/dev/null; then
        echo "This needs $program (Debian: unzip p7zip-full libarchive-tools python3)." >&2
        exit 3
    fi
done
installer/linux/dependencies.sh
[[ -f build/linux/build.ninja ]] || cmake --preset linux >&2
targets=(epost-update write-packages)
if [[ " $* " == *" window "* ]]; then
    command -v Xvfb >/dev/null || { echo "window needs Xvfb (Debian: xvfb)." >&2; exit 3; }
    targets+=(epost-update-wizard EmptyWizard WindowStalls)
fi
cmake --build --preset linux --target "${targets[@]}" >&2
PYTHONDONTWRITEBYTECODE=1 exec python3 tests/bench/bench.py build/linux/bin/epost-update build/bench "$@"
