#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Lets libFuzzer drive one target for EPOST_FUZZ_SECONDS (20), from its seeds and from what earlier runs learnt:
#     tests/fuzz/run.sh <target> <longest input in bytes>
# Where no time is given the random seed is fixed, so that a commit that passed does not fail by chance.
# What it learns stays in <target>.work/corpus, an input that breaks the target in <target>.work/findings.
set -euo pipefail
program="$1" longest="$2"
name="$(basename "$program")"
sources="$(dirname "${BASH_SOURCE[0]}")"
work="$(dirname "$program")/$name.work"
mkdir --parents "$work/corpus" "$work/findings"

random=1
if [[ -n "${EPOST_FUZZ_SECONDS:-}" ]]; then
    random=0 # libFuzzer: another one each time
fi
options=(-max_total_time="${EPOST_FUZZ_SECONDS:-20}" -seed="$random" -max_len="$longest" -timeout=20 -rss_limit_mb=2048
    -print_final_stats=1 -artifact_prefix="$work/findings/")
if [[ -f "$sources/$name.dict" ]]; then
    options+=(-dict="$sources/$name.dict")
fi
# Targets write files: in memory, where there is room for them.
if [[ -w /dev/shm ]]; then
    export TMPDIR=/dev/shm
fi
exec "$program" "${options[@]}" "$work/corpus" "$sources/seeds/$name"
