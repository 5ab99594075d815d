#!/usr/bin/env bash
# Trains with two processes in network namespaces of their own, which reach each other over a virtual
# cable alone, as two machines would, and compares the model with that of one process.
#   distributed_namespaces.sh PATCHGAUGE_CLI
# PATCHGAUGE_TEST_STORE is a data directory with the default backbone. Ends with 77 where namespaces
# cannot be made (not root, no iproute2) or there is no such directory.
set -euo pipefail
cli=$1
left=pgl$$
right=pgr$$

skip() {
    echo "skipped: $1"
    exit 77
}
[ "$(id -u)" = 0 ] || skip "network namespaces need root"
command -v ip > /dev/null || skip "ip (package iproute2) is not installed"

[ -n "${PATCHGAUGE_TEST_STORE:-}" ] ||
    skip "PATCHGAUGE_TEST_STORE names no data directory with the default backbone"
export PATCHGAUGE_DATA_DIR=$PATCHGAUGE_TEST_STORE

work=$(mktemp -d)
clean_up() {
    ip netns delete "$left" 2> /dev/null || true
    ip netns delete "$right" 2> /dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

{ ip netns add "$left" && ip netns add "$right" &&
    ip link add "$left" type veth peer name "$right"; } 2> "$work/why" ||
    skip "$(tr '\n' ' ' < "$work/why")"
connect() { # NAMESPACE ADDRESS: the cable's end and the loopback device
    ip link set "$1" netns "$1"
    ip -n "$1" address add "$2/24" dev "$1"
    ip -n "$1" link set "$1" up
    ip -n "$1" link set lo up
}
connect "$left" 10.77.0.1
connect "$right" 10.77.0.2

"$cli" demo-data "$work/demo" > /dev/null 2>&1
good=("$work"/demo/*/train/good)
options=(--good "${good[0]}" --resize 64x64 --dims 20 --threads 1)
"$cli" --json train "${options[@]}" --output "$work/one.padim" > "$work/one.json"

rank() { # NAMESPACE RANK
    WORLD_SIZE=2 RANK=$2 MASTER_ADDR=10.77.0.1 MASTER_PORT=29500 ip netns exec "$1" \
        "$cli" --json train --distributed --timeout 60 "${options[@]}" --output "$work/two.padim"
}
rank "$right" 1 &
second=$!
rank "$left" 0 > "$work/two.json"
wait "$second"

threshold() { grep -o '"threshold":[^,]*' "$1" | cut -d: -f2; }
echo "one process: threshold $(threshold "$work/one.json"); two: $(threshold "$work/two.json")"
awk -v a="$(threshold "$work/one.json")" -v b="$(threshold "$work/two.json")" \
    'BEGIN { exit !(a > 0 && (a - b) ^ 2 <= (1e-4 * a) ^ 2) }'
