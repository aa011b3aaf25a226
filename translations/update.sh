#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Brings the .ts files up to date with the texts in the sources. English needs only what has a plural.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

lupdate="$(qtpaths6 --query QT_HOST_BINS)/lupdate"
options=(-locations none -no-obsolete -extensions cpp,h -I .. -I ../core -I ../app)
"$lupdate" ../core ../ui ../app "${options[@]}" -source-language en -target-language ja_JP -ts epost-update_ja.ts
"$lupdate" ../core ../ui ../app "${options[@]}" -pluralonly -source-language en -target-language en -ts epost-update_en.ts
