#!/usr/bin/env bash
# Builds the node and starts four validators on this machine. Ctrl-C stops them.
set -euo pipefail
source "$(dirname "$0")/env.sh"

build_all
folder="$PWD/target/network"
# Another runtime has another genesis, which is another chain.
genesis=$(sha256sum <"$RUNTIME_BLOB")
if [ -d "$folder" ] && [ "$(cat "$folder/genesis" 2>/dev/null)" != "$genesis" ]; then
	echo "network: the runtime has changed, so the chain in $folder is deleted"
	rm -rf "$folder"
fi
mkdir -p "$folder"
echo "$genesis" >"$folder/genesis"
LEAN_NODE="$NODE_BINARY" exec node tests/e2e/network/run.mjs "$folder"
