#!/usr/bin/env bash
# Runs the tools of contract authors against the dev node, and writes the outcomes to docs/tools.md.
# The first run builds cargo-contract and ink_e2e.
set -euo pipefail
source "$(dirname "$0")/env.sh"

scripts/setup.sh
install_cargo_contract
build_contracts
build_all
npm_packages tests/e2e
npm_packages tests/tools

echo
echo "running the tools (building ink_e2e takes some minutes the first time)"
export TOOLS_BIN_DIR="$TOOLS_DIR/bin" TOOLS_TARGET_DIR="$TOOLS_DIR/target" LEAN_NODE="$NODE_BINARY" \
	LEAN_TOOLS="$CARGO_TARGET_DIR/debug/lean-contracts"
table=$(mktemp)
trap 'rm -f "$table"' EXIT
status=0
(cd tests/tools && timeout 7200 node --test --test-force-exit --test-concurrency=1 \
	--test-reporter=spec --test-reporter-destination=stdout \
	--test-reporter=./lib/report.mjs --test-reporter-destination="$table" test/*.test.mjs) || status=$?
node tests/tools/lib/insert.mjs "$table" docs/tools.md
echo "wrote the table in docs/tools.md"
exit "$status"
