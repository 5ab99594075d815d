#!/usr/bin/env bash
# From a bare Debian 12 machine to the first heatmap.
#   packaging/run.sh                              on demo parts that the program draws itself
#   packaging/run.sh GOOD_DIR INSPECT_PATH...     on photos of your own
# Installs what is needed, builds, installs the default backbone, trains on the good parts and inspects
# the others: in the window where there is a display, on the command line where there is none.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -ne 1 ] || fail "give a folder of good parts and photos to inspect: packaging/run.sh" \
    "GOOD_DIR INSPECT_PATH..., or nothing for demo parts"

install_packages packages.txt
build release -DPATCHGAUGE_TESTS=OFF
cli=$root/build/release/app/cli/patchgauge-cli
install_backbone "$cli"

data=${PATCHGAUGE_DATA_DIR:-${XDG_DATA_HOME:-$HOME/.local/share}/patchgauge}
if [ $# -ge 2 ]; then
    good=$1
    shift
    inspect=("$@")
else
    if [ ! -e "$data/demo/complete" ]; then
        say "Drawing demo parts"
        "$cli" demo-data "$data/demo"
        touch "$data/demo/complete"
    fi
    good=$data/demo/bracket/train/good
    inspect=("$data/demo/bracket/test")
fi

model=$data/models/quick-start.padim
say "Training on $good"
"$cli" train --good "$good" --output "$model" || [ $? -eq 4 ] # 4: some photos were unreadable

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window"
    exec "$root/build/release/app/window/patchgauge" --model "$model" "${inspect[@]}"
fi
overlays=$data/quick-start-overlays
say "Inspecting (no display: on the command line)"
"$cli" inspect --model "$model" "${inspect[@]}" --out "$overlays" || [ $? -eq 4 ]
say "Heatmaps over the images: $overlays"
