#!/usr/bin/env bash
# Looks for files that break the readers, with libFuzzer under the address and undefined-behaviour
# sanitizers.
#   tests/fuzz/run.sh [SECONDS_FOR_EACH_TARGET] [TARGET...]
# What breaks one is left as build/fuzz/findings/TARGET-...: mend the reader, and add the file to
# tests/fuzz/regressions/TARGET, which the ordinary tests replay.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/common.sh"

seconds=${1:-60}
[ $# -eq 0 ] || shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(state_dict model_file region_file image batch study)

install_packages packages.txt packages-fuzz.txt
say "Building (fuzz)"
(cd "$root" && cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_targets) >&2

programs=$root/build/fuzz/tests/fuzz
findings=$root/build/fuzz/findings
mkdir -p "$findings"
"$programs/fuzz_seeds" "$programs/seeds"
export OPENCV_LOG_LEVEL=SILENT

fuzz() {
    local target=$1 found=$programs/corpus/$1 kept=$root/tests/fuzz/regressions/$1
    mkdir -p "$found"
    say "$target for $seconds s"
    local folders=("$found" "$programs/seeds/$target")
    [ ! -d "$kept" ] || folders+=("$kept")
    "$programs/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 \
        -malloc_limit_mb=512 -max_len=1000000 -print_final_stats=1 \
        -artifact_prefix="$findings/$target-" "${folders[@]}" >"$findings/$target.log" 2>&1 || {
        tail -n 40 "$findings/$target.log" >&2
        return 1
    }
    grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$findings/$target.log" >&2
}

status=0
for target in "${targets[@]}"; do
    fuzz "$target" || status=1
done
[ $status -eq 0 ] || fail "a target broke: see $findings"
