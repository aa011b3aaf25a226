#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Cross-builds the Windows programs into build/windows/bin, with every file they need beside them: on a fresh Debian 12
# machine first the packages and the SDK. Arguments are passed to the build, such as: build.sh --target epost-update
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

installer/linux/dependencies.sh windows
EPOST_WINDOWS_SDK="$(installer/windows/sdk.sh)"
export EPOST_WINDOWS_SDK

# A build folder that was made with another SDK would mix both.
if [[ -f build/windows/CMakeCache.txt ]] && ! grep --quiet --fixed-strings "$EPOST_WINDOWS_SDK/" build/windows/CMakeCache.txt; then
    rm --recursive --force build/windows
fi
[[ -f build/windows/build.ninja ]] || cmake --preset windows >&2
cmake --build --preset windows "$@" >&2
