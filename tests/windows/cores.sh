#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The numbers of the cores that this process may use, one a line.
set -euo pipefail
list="$(taskset --cpu-list --pid $$)" # pid 17's current affinity list: 0,2-3
for range in $(tr ',' ' ' <<<"${list##*: }"); do
    seq "${range%-*}" "${range#*-}"
done
