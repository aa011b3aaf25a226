#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The two-node rig: the shipped Windows programs on two Wine prefixes that play the nodes of a cluster.
#   tests/windows/rig/run.sh                     everything
#   tests/windows/rig/run.sh machines night …    some of: machines night troubles elsewhere folders tour
#                                                tour-large wizard
# Build first: cmake --build build/windows. It works in a network and under host names of its own, as root or as
# anybody who may make namespaces.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build="${EPOST_WINDOWS_BUILD:-$here/../../../build/windows}"

if [[ -z "${EPOST_RIG_INSIDE:-}" ]]; then
    spaces=(--net --uts)
    [[ "$(id -u)" == 0 ]] || spaces+=(--user --map-root-user)
    export EPOST_RIG_INSIDE=1
    exec unshare "${spaces[@]}" "${BASH_SOURCE[0]}" "$@"
fi

ip link set lo up
ip address add 192.0.2.25/24 dev lo # the role's address (RFC 5737)
locale -a | grep -qix 'ja_JP\.utf-\?8' || { echo "The locale ja_JP.UTF-8 is missing: localedef -i ja_JP -f UTF-8 ja_JP.UTF-8" >&2; exit 1; }
PYTHONDONTWRITEBYTECODE=1 exec python3 "$here/driver/run.py" "$build" "$@"
