#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Installs what building and testing needs on Debian 12. Does nothing, and needs no rights, where all is there.
#   dependencies.sh            the native build and its tests
#   dependencies.sh windows    also the cross-build for Windows, its installer and Wine
#   dependencies.sh fuzz       also the compiler with libFuzzer
set -euo pipefail

packages=(
    # building
    cmake ninja-build g++
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n qt6-5compat-dev
    libquazip1-qt6-dev libspdlog-dev libexpected-dev libssl-dev libicu-dev libcurl4-openssl-dev libxlsxwriter-dev
    fonts-morisawa-bizud-gothic
    # testing: packages are made with the tools that everybody has
    librapidcheck-dev zip unzip p7zip-full poppler-utils
)
if [[ "${1:-}" == windows ]]; then
    packages+=(
        # cross-building
        g++-mingw-w64-x86-64-posix libz-mingw-w64-dev qt6-base-dev-tools dpkg-dev
        # delivering
        nsis osslsigncode openssl
        # running: Wine, a screen for it, and what takes pictures of it; code page 932 comes with the Japanese locale
        wine wine64 xvfb xauth xdotool imagemagick openbox iproute2 locales python3
    )
fi
if [[ "${1:-}" == fuzz ]]; then
    packages+=(clang libclang-rt-14-dev)
fi

is_installed() {
    [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This script knows Debian 12 (apt). Elsewhere, install the counterparts of: ${packages[*]}" >&2
    exit 3
fi

has_japanese() { locale --all-locales | grep --line-regexp ja_JP.utf8 >/dev/null; }

missing=()
for package in "${packages[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if ((${#missing[@]} == 0)) && { [[ "${1:-}" != windows ]] || has_japanese; }; then
    exit 0
fi

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing: ${missing[*]}" >&2
        echo "Neither root nor sudo is at hand. As root, run: apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 3
    fi
    as_root=(sudo)
fi

if ((${#missing[@]} > 0)); then
    echo "Installing: ${missing[*]}" >&2
    # "env" carries the setting through sudo, which drops the environment.
    apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes)
    "${apt[@]}" update >&2 </dev/null
    "${apt[@]}" install --no-install-recommends "${missing[@]}" >&2 </dev/null
fi
if [[ "${1:-}" == windows ]] && ! has_japanese; then
    "${as_root[@]}" localedef --inputfile ja_JP --charmap UTF-8 ja_JP.UTF-8
fi
