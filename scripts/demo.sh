#!/usr/bin/env bash
# Runs the demo against the node on port 9944, or against its own node.
set -euo pipefail
source "$(dirname "$0")/env.sh"

# A node that runs, or was built, will do. Another choice of packages would be built again.
[ -x "$NODE_BINARY" ] || build_node
npm_packages tests/e2e
cd tests/e2e
LEAN_NODE="$NODE_BINARY" exec node demo.mjs
