#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# What is handed out, used under Wine as an administrator uses it: checksums, signatures, silent install, the installed
# program at work, silent uninstall that leaves nothing but sessions, the portable zip. test_delivery.sh <repository>
set -euo pipefail
repository="$1"
dist="$repository/dist"
work="$(mktemp --directory)"
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
trap 'wineserver --kill 2>/dev/null || true; wineserver --wait 2>/dev/null || true; rm --recursive --force "$work"' EXIT

passed=0
failed=0
# check <what> <command...>: one result
check() {
    local what="$1"
    shift
    if "$@" >"$work/out.log" 2>&1; then
        passed=$((passed + 1))
        echo "ok - $what"
    else
        failed=$((failed + 1))
        echo "not ok - $what"
        sed 's/^/    /' "$work/out.log" | tail --lines=20
    fi
}
registry_has() { wine reg query "$1" 2>/dev/null | grep --quiet --fixed-strings "$2"; }
registry_lacks() { ! wine reg query "$1" >/dev/null 2>&1; }
# The uninstaller goes on in a copy of itself.
gone_soon() {
    for _ in $(seq 100); do
        [[ -e "$1" ]] || return 0
        sleep 0.2
    done
    return 1
}
# Two lists of files, whatever Wine itself rewrites.
same_list() { diff <(sort <<<"$1") <(sort <<<"$2"); }

# A certificate of our own shows that the hooks for signing work; a real one is the administrator's to trust.
openssl req -x509 -newkey rsa:2048 -nodes -subj "/CN=Test signing" -days 2 -addext extendedKeyUsage=codeSigning \
    -keyout "$work/key.pem" -out "$work/certificate.pem" 2>/dev/null
check "the packages are made and signed" env EPOST_SIGN_CERTIFICATE="$work/certificate.pem" EPOST_SIGN_KEY="$work/key.pem" \
    "$repository/installer/windows/package.sh"
setup="$(echo "$dist"/*-setup.exe)"
portable="$(echo "$dist"/*-portable.zip)"
check "the checksums are those of the files" bash -c "cd '$dist' && sha256sum --check --strict SHA256SUMS"
check "the installer is signed" osslsigncode verify -CAfile "$work/certificate.pem" -in "$setup"
check "the bill of materials names every shipped DLL" python3 - "$dist" <<'PYTHON'
import json, pathlib, sys, zipfile
dist = pathlib.Path(sys.argv[1])
bill = json.loads(next(dist.glob("*.spdx.json")).read_text())
named = {f["fileName"] for f in bill["files"]}
with zipfile.ZipFile(next(dist.glob("*-portable.zip"))) as portable:
    shipped = {"./" + n.split("/", 1)[1] for n in portable.namelist() if n.endswith((".dll", ".exe"))}
assert shipped and shipped <= named, shipped - named
PYTHON

# As wine.sh does.
taskset --cpu-list --pid "$("$repository/tests/windows/cores.sh" | tail --lines=1)" $$ >/dev/null
wineboot --init >/dev/null 2>&1 && wineserver --wait
drive="$WINEPREFIX/drive_c"
# Wine calls itself Windows 7 until told otherwise.
refused() {
    local code=0
    wine "$setup" /S || code=$?
    [[ "$code" -eq 2 && ! -e "$drive/Program Files/EPost Cluster Update" ]]
}
check "a Windows before Server 2016 is refused" refused
wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
before="$(cd "$drive" && find . -type f)"
check "silent install" wine "$setup" /S
installed="$drive/Program Files/EPost Cluster Update"
check "the programs are there" test -f "$installed/epost-update.exe" -a -f "$installed/epost-update-wizard.exe"
check "the installed program is signed" osslsigncode verify -CAfile "$work/certificate.pem" -in "$installed/epost-update.exe"
check "the licence texts are there" test -f "$installed/licences/LGPL-3.0.txt" -a -f "$installed/licences/Qt 6.txt"
check "two entries in the Start menu" bash -c "test \$(find '$drive' -name '*.lnk' -path '*Start Menu*' -newer '$work/key.pem' | wc -l) -eq 2"
check "listed among the programs" registry_has 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\EPostClusterUpdate' QuietUninstallString
check "the source of event-log entries is registered" registry_has \
    'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\E-Post Cluster Update' EventMessageFile
check "the installed program tells its version" bash -c "wine '$installed/epost-update.exe' --version | grep --quiet '[0-9]'"
check "the installed program rehearses the whole procedure" wine "$installed/epost-update.exe" rehearse \
    --out 'C:\sessions\rehearsal' --quiet
check "a second install over the first" wine "$setup" /S
check "silent uninstall" wine "$installed/uninstall.exe" /S
check "the program folder is gone" gone_soon "$installed"
check "the list of programs is clean" registry_lacks 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\EPostClusterUpdate'
check "the event-log source is gone" registry_lacks 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\E-Post Cluster Update'
wineserver --wait
after="$(cd "$drive" && find . -type f -not -path './sessions/*' -not -path '*/Temp/*')"
check "nothing else is left behind" same_list "$(grep --invert-match '/Temp/' <<<"$before")" "$after"
check "the sessions are still there" test -f "$drive/sessions/rehearsal/session.json"

# A drive letter with a Japanese folder, as from a share or a stick.
mkdir "$work/持ち出し"
check "the portable zip unpacks" unzip -q "$portable" -d "$work/持ち出し"
ln --symbolic "$work/持ち出し" "$WINEPREFIX/dosdevices/u:"
check "the portable program runs from another drive" bash -c \
    "wine 'U:\\$(basename "$portable" -portable.zip)\\epost-update.exe' --lang ja rehearse --list-scenarios | grep --quiet smooth"

echo "$passed passed, $failed failed"
[[ "$failed" -eq 0 && "$passed" -gt 0 ]]
