#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes what is handed out, from build/windows/bin into dist/:
#   epost-cluster-update-<version>-setup.exe      the installer
#   epost-cluster-update-<version>-portable.zip   for a share or a USB stick: unpack and start
#   epost-cluster-update-<version>.spdx.json      bill of materials (SPDX 2.3)
#   SHA256SUMS
# Programs, installer and uninstaller are signed where EPOST_SIGN_CERTIFICATE and EPOST_SIGN_KEY name a certificate chain
# and its key (PEM). EPOST_SIGN_TIMESTAMP may name a time-stamp server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version="$(sed --quiet 's/^project(EPostClusterUpdate VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)"
name="epost-cluster-update-$version"
bin="$PWD/build/windows/bin"
dist="$PWD/dist"
work="$(mktemp --directory)"
trap 'rm --recursive --force "$work"' EXIT

# sign <file>: in place; nothing to do without a certificate
sign_command=""
if [[ -n "${EPOST_SIGN_CERTIFICATE:-}" && -n "${EPOST_SIGN_KEY:-}" ]]; then
    sign_command="$work/sign.sh"
    cat >"$sign_command" <<'SIGN'
#!/usr/bin/env bash
set -euo pipefail
stamp=()
[[ -z "${EPOST_SIGN_TIMESTAMP:-}" ]] || stamp=(-ts "$EPOST_SIGN_TIMESTAMP")
osslsigncode sign -h sha256 -certs "$EPOST_SIGN_CERTIFICATE" -key "$EPOST_SIGN_KEY" -n "EPost Cluster Update" \
    "${stamp[@]}" -in "$1" -out "$1.signed" >/dev/null
mv "$1.signed" "$1"
SIGN
    chmod +x "$sign_command"
fi
sign() { [[ -z "$sign_command" ]] || "$sign_command" "$1"; }

rm --recursive --force "$dist"
mkdir --parents "$dist" "$work/app/licences"
cp --recursive "$bin/." "$work/app/"
find "$work/app" -name '*.exe' -exec x86_64-w64-mingw32-strip {} +
sign "$work/app/epost-update.exe"
sign "$work/app/epost-update-wizard.exe"

# Licence texts of everything that is shipped, from the packages that it comes from.
licence() { cp "$1" "$work/app/licences/$2.txt"; }
licence LICENSE "EPost Cluster Update"
while read -r package title; do
    licence "/usr/share/doc/$package/copyright" "$title"
done <<'PACKAGES'
qt6-base-dev Qt 6
libquazip1-qt6-dev QuaZip
libspdlog-dev spdlog
libfmt-dev fmt
libexpected-dev tl expected
libcurl4-openssl-dev curl
libxlsxwriter-dev libxlsxwriter
libz-mingw-w64-dev zlib
gcc-mingw-w64-x86-64-posix-runtime GCC runtime
mingw-w64-x86-64-dev mingw-w64
fonts-morisawa-bizud-gothic BIZ UDGothic
qt6-translations-l10n Qt translations
PACKAGES
licence /usr/share/common-licenses/LGPL-3 "LGPL-3.0"
licence /usr/share/common-licenses/LGPL-2.1 "LGPL-2.1"
licence /usr/share/common-licenses/GPL-3 "GPL-3.0"

installer/windows/sbom.py --version "$version" --folder "$work/app" --out "$dist/$name.spdx.json"

# The uninstaller removes what was installed and nothing else.
(cd "$work/app" && find . -type f -printf '%P\n' | sort) | sed 's,/,\\,g; s,.*,Delete "$INSTDIR\\&",' >"$work/uninstall.nsh"
(cd "$work/app" && find . -mindepth 1 -type d -printf '%P\n' | sort --reverse) | sed 's,/,\\,g; s,.*,RMDir "$INSTDIR\\&",' >>"$work/uninstall.nsh"

mv "$work/app/licences" "$work/licences"
nsis=(-V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DBIN=$work/app" "-DLICENCES=$work/licences"
    "-DICON=$PWD/resources/icons/epost-update.ico" "-DUNINSTALL_LIST=$work/uninstall.nsh"
    "-DSIZE_KB=$(du --summarize --apparent-size --block-size=1K "$work/app" | cut --fields=1)"
    "-DOUT=$dist/$name-setup.exe")
[[ -z "$sign_command" ]] || nsis+=("-DSIGN=$sign_command")
makensis "${nsis[@]}" installer/windows/epost-update.nsi
sign "$dist/$name-setup.exe"

mv "$work/licences" "$work/app/licences"
mv "$work/app" "$work/$name"
(cd "$work" && zip --quiet --recurse-paths -X "$dist/$name-portable.zip" "$name")
(cd "$dist" && sha256sum -- * >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" .)
ls -l "$dist" >&2
