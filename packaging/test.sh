#!/usr/bin/env bash
# Installs what is needed, builds, and runs all tests; ctest's summary comes last.
#   packaging/test.sh [CTEST_OPTION...]
# Tests on real parts need a folder with `datasets` and `weights`: PATCHGAUGE_SHARED, or `shared` beside
# the project. Without it they are left out, and that is said.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages packages.txt
build dev -DPATCHGAUGE_WARNINGS_AS_ERRORS=ON

export PATCHGAUGE_TEST_STORE=$root/build/dev/test-store
PATCHGAUGE_DATA_DIR=$PATCHGAUGE_TEST_STORE install_backbone "$root/build/dev/app/cli/patchgauge-cli"

options=("$@")
if [ ! -d "${PATCHGAUGE_SHARED:-$root/../shared}/datasets" ]; then
    say "No real parts here (PATCHGAUGE_SHARED): the tests on them are left out"
    options+=(--label-exclude real)
fi
cd "$root"
exec ctest --preset dev --parallel 2 "${options[@]}"
