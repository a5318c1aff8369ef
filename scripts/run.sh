#!/usr/bin/env bash
# Builds and starts the dev node.
set -euo pipefail
source "$(dirname "$0")/env.sh"

echo "building into $CARGO_TARGET_DIR (eight to fifteen minutes on two cores the first time, seconds afterwards)"
build_node
echo
echo "starting the dev node; stop it with Ctrl-C"
echo "  polkadot-js apps: https://polkadot.js.org/apps/?rpc=ws://127.0.0.1:9944"
echo "  another terminal: make demo"
echo
exec "$NODE_BINARY" "$@"
