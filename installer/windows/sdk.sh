#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Makes the Windows SDK of the product from Debian 12's source packages and prints its folder: Qt 6.4.2 (newer Qt does
# not start on Server 2016), QuaZip 1.4, fmt, spdlog, curl, libxlsxwriter and tl::expected, built with mingw-w64.
#
# It is kept in $XDG_CACHE_HOME/epost-update/windows-sdk, and of its parts only those are built anew whose recipe has
# changed: a fresh machine pays for all of them, a good quarter of an hour with two cores.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

cache="${XDG_CACHE_HOME:-$HOME/.cache}/epost-update"
sdk="$cache/windows-sdk"

# Two builds at once would waste half an hour: the second waits for the first.
mkdir --parents "$cache"
exec 9>"$cache/windows-sdk.lock"
flock 9

work="$(mktemp --directory "$cache/windows-sdk-build.XXXXXX")"
trap 'rm --recursive --force "$work"' EXIT
mkdir --parents "$sdk/lib/cmake" "$sdk/include" "$sdk/bin"
# Qt's toolchain file will name mingw.cmake for ever: it must outlive the source tree.
cp --update "$here/sdk/"*.cmake "$sdk/"
cp --recursive --update "$here/sdk/Qt6Core5Compat" "$sdk/lib/cmake/"

# Source packages, from wherever this machine gets its packages, without touching its own lists.
list_sources() {
    mkdir --parents "$work/apt/sources.list.d" "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
        copy="$work/apt/sources.list.d/$(basename "$list")"
        case "$list" in
        *.sources) sed 's/^Types:.*/Types: deb-src/' "$list" >"$copy" ;;
        *.list) [[ ! -e "$list" ]] || sed --quiet 's/^deb /deb-src /p' "$list" >"$copy" ;;
        esac
    done
    "${apt[@]}" update >&2
}
apt=(apt-get --quiet -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/apt/sources.list.d"
    -o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache" -o APT::Sandbox::User=)

# fetch <source package>: leaves the unpacked source in $work/<source package>
fetch() {
    [[ -d "$work/apt" ]] || list_sources
    mkdir "$work/download"
    (cd "$work/download" && "${apt[@]}" source "$1" >&2)
    mv "$work/download/"*/ "$work/$1"
    rm --recursive --force "$work/download"
}

# build <source package> <options of cmake...>: builds it and installs it into the SDK, unless just this has been done.
# A part is also built anew after those before it, which it may use.
recipes=""
build() {
    local name="$1" folder
    shift
    recipes+="$name $*"$'\n'
    local recipe
    recipe="$(cat - "$here/sdk/"*.cmake <<<"$recipes" | sha256sum)"
    [[ "$(cat "$sdk/done-$name" 2>/dev/null)" != "$recipe" ]] || return 0
    fetch "$name"
    folder="$(mktemp --directory "$work/build.XXXXXX")"
    cmake -S "$work/$name" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=$sdk" \
        "$@" >&2
    cmake --build "$folder" >&2
    cmake --install "$folder" --strip >&2
    rm --recursive --force "$folder" "$work/${name:?}"
    echo "$recipe" >"$sdk/done-$name"
}

# What Windows or mingw-w64 does not have, what Qt brings along itself, and, in the last lines, what neither the product
# nor its tests use: it would only cost time.
without=(sql dbus vulkan icu glib pkg_config androiddeployqt opengl dynamicgl tabletevent system_zlib system_png
    system_jpeg system_freetype system_harfbuzz system_pcre2 zstd openssl xml
    hijricalendar islamiccivilcalendar jalalicalendar sharedmemory systemsemaphore
    http localserver networkdiskcache topleveldomain
    direct2d1_1 gif textodfwriter tuiotouch undocommand vkgen
    columnview commandlinkbutton datawidgetmapper dial dockwidget errormessage fontcombobox fontdialog
    keysequenceedit lcdnumber mdiarea scroller splashscreen toolbox undoview)
without=("${without[@]/#/-DFEATURE_}")
without=("${without[@]/%/=OFF}")
# Qt would choose -O3 for two of its libraries: longer to compile, and no faster in a wizard.
optimized=("-DCMAKE_C_FLAGS_RELEASE=-O2 -DNDEBUG" "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG")
build qt6-base "-DCMAKE_TOOLCHAIN_FILE=$sdk/mingw.cmake" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DBUILD_SHARED_LIBS=ON -DINPUT_opengl=no \
    "-DCMAKE_PROJECT_QtBase_INCLUDE=$sdk/unity.cmake" \
    -DQT_USE_DEFAULT_CMAKE_OPTIMIZATION_FLAGS=ON "${optimized[@]}" \
    "${without[@]}"

qt_toolchain=("-DCMAKE_TOOLCHAIN_FILE=$sdk/lib/cmake/Qt6/qt.toolchain.cmake")

# The source package of this name holds QuaZip 1.4; it builds for Qt 6 with a stand-in for the old text codecs. The
# product jumps to an entry with the functions of the ZIP library inside, which are no part of what is exported by itself.
build libquazip1-qt5 "${qt_toolchain[@]}" -DQUAZIP_QT_MAJOR_VERSION=6 -DQUAZIP_ENABLE_TESTS=OFF \
    -DQUAZIP_BZIP2=OFF -DCMAKE_SHARED_LINKER_FLAGS=-Wl,--export-all-symbols

build fmtlib "${qt_toolchain[@]}" -DFMT_TEST=OFF -DFMT_DOC=OFF -DBUILD_SHARED_LIBS=OFF
build spdlog "${qt_toolchain[@]}" -DSPDLOG_BUILD_SHARED=OFF -DSPDLOG_BUILD_EXAMPLE=OFF \
    -DSPDLOG_WCHAR_FILENAMES=ON -DSPDLOG_WCHAR_SUPPORT=OFF

# Of libcurl what sends and fetches a test mail, SMTP, POP3 and IMAP with the TLS of Windows, and HTTP, without which
# Debian's does not link (Curl_bump_headersize).
protocols=(ALTSVC COOKIES DICT DOH FILE FTP GETOPTIONS GOPHER HSTS LDAP LDAPS MQTT NETRC NTLM PARSEDATE PROXY RTSP SMB
    TELNET TFTP)
protocols=("${protocols[@]/#/-DCURL_DISABLE_}")
protocols=("${protocols[@]/%/=ON}")
build curl "${qt_toolchain[@]}" -DBUILD_SHARED_LIBS=OFF -DBUILD_CURL_EXE=OFF -DBUILD_TESTING=OFF \
    -DENABLE_UNICODE=ON -DCURL_USE_SCHANNEL=ON -DCURL_USE_OPENSSL=OFF -DCURL_ZLIB=OFF -DUSE_LIBIDN2=OFF \
    -DCURL_USE_LIBPSL=OFF -DCURL_USE_LIBSSH2=OFF -DUSE_WIN32_LDAP=OFF "${protocols[@]}"

# Of libxlsxwriter what writes a workbook; its own minizip inside, and the random file names that it brings along.
build libxlsxwriter "${qt_toolchain[@]}" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF \
    -DUSE_SYSTEM_MINIZIP=OFF -DUSE_STANDARD_TMPFILE=OFF -DUSE_NO_MD5=ON

# Headers only.
cp --recursive --update /usr/include/tl "$sdk/include/"
cp --recursive --update /usr/share/cmake/tl-expected "$sdk/lib/cmake/"

# What is shipped beside the programs and is not Qt's: the compiler's libraries and zlib.
for library in libgcc_s_seh-1.dll libstdc++-6.dll libwinpthread-1.dll zlib1.dll; do
    [[ ! -e "$sdk/bin/$library" ]] || continue
    x86_64-w64-mingw32-strip -o "$sdk/bin/$library" \
        "$(find /usr/x86_64-w64-mingw32 /usr/lib/gcc/x86_64-w64-mingw32/*-posix -name "$library" | head --lines=1)"
done

echo "$sdk"
