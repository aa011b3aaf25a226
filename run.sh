#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds what is missing and does the main job in rehearsal: in the wizard where there is a display, else on the
# command line into build/rehearsal. Arguments are passed on, such as: ./run.sh --lang en
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

installer/linux/dependencies.sh
[[ -f build/linux/build.ninja ]] || cmake --preset linux >&2
cmake --build --preset linux --target epost-update epost-update-wizard >&2

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    exec build/linux/bin/epost-update-wizard --rehearse "$@"
fi
exec build/linux/bin/epost-update rehearse --out build/rehearsal "$@"
