# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by app/run and tests/run, which set `root`: the Debian packages Theca needs, how they are installed and
# how it is built.

build_packages=(g++ cmake ninja-build libeigen3-dev nlohmann-json3-dev
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    qt6-multimedia-dev qt6-speech-dev qt6-declarative-dev qt6-speech-speechd-plugin speech-dispatcher
    speech-dispatcher-espeak-ng)
test_packages=(catch2 libboost-dev locales valgrind python3-scipy python3-sbml5 r-cran-desolve
    appstream dbus-daemon desktop-file-utils man-db shared-mime-info zsh
    fonts-dejavu-core fonts-noto-core fonts-noto-cjk fonts-liberation fonts-inter)
fuzz_packages=(clang libclang-rt-dev)
web_packages=(emscripten nodejs chromium)
bench_packages=(libbenchmark-dev)
gui_packages=(xvfb xdotool openbox wmctrl at-spi2-core libglib2.0-bin orca python3-pyatspi)
# Parts of Qt that some Debians keep in a package of their own: the file below /usr/lib/*, and that package.
apart=('cmake/Qt6OpenGL/Qt6OpenGLConfig.cmake libqt6opengl6-dev' # Debian 12; Qt Charts asks for it
    'qt6/plugins/iconengines/libqsvgicon.so qt6-svg-plugins')    # Debian 13; without it the window has no icons

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "theca: $*"
    exit 1
}

# quietly WHAT COMMAND…: shows the output of the command only if it fails, and then its end.
quietly() {
    local what=$1 log
    shift
    log=$(mktemp "${TMPDIR:-/tmp}/theca-log.XXXXXX")
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
    else
        tail -n 40 "$log" >&2
        stop "$what failed. Above is the end of what was said; all of it is in $log"
    fi
}

# missing PACKAGE…: those that are not installed, one per line.
missing() {
    local package file
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
    while read -r file package; do
        if compgen -G "/usr/lib/*/$file" >/dev/null; then continue; fi
        if [[ -n $(apt-cache show "$package" 2>/dev/null) ]]; then echo "$package"; fi
    done < <(printf '%s\n' "${apart[@]}")
}

apt_get() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"; }
apt_line() { echo "apt-get install --no-install-recommends $*"; }

# need PACKAGE…: installs those that are missing; asks for nothing if all are installed.
need() {
    local wanted as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian: going on with the tools and libraries that are here."
        return
    fi
    mapfile -t wanted < <(missing "$@")
    if ((${#wanted[@]} == 0)); then return; fi
    if ((EUID != 0)); then
        as_root=(sudo)
        command -v sudo >/dev/null || stop "packages are missing; as root: $(apt_line "${wanted[@]}")"
    fi
    say "Installing packages that are missing …"
    apt_get update >/dev/null 2>&1 </dev/null || say "The list of packages could not be renewed; the old one is used."
    mapfile -t wanted < <(missing "$@")
    quietly "installing ($(apt_line "${wanted[@]}"))" apt_get install -y --no-install-recommends "${wanted[@]}"
}

# build FOLDER TARGET… -- CMAKE-OPTION…: configures (again if the folder was moved) and builds.
build() {
    local folder=$1 targets=() start=()
    shift
    while [[ $1 != -- ]]; do
        targets+=(--target "$1")
        shift
    done
    shift
    if [[ $root == *[\"\;\\\&\#\$$'\n']* ]]; then
        stop "CMake cannot build in a folder whose name holds one of \" ; \\ & # \$ or a line break: $root"
    fi
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "Building in $folder; this takes a few minutes the first time …"
        start=(--fresh)
        if command -v ninja >/dev/null; then start+=(-G Ninja); fi
    fi
    quietly "configuring" cmake "${start[@]}" -S "$root" -B "$folder" "$@"
    quietly "building" cmake --build "$folder" --parallel "$(nproc)" "${targets[@]}"
}
