#!/usr/bin/env bash
# Tests incidents in a network of four validators, in network namespaces. Needs root, and takes
# about a quarter of an hour. Logs of the nodes are in target/network-test. Outcomes go to
# docs/results/network.md.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo --preserve-env"
faketime=$(compgen -G "/usr/lib/*/faketime/libfaketime.so.1" | head -n 1 || true)
missing=()
command -v ip >/dev/null || missing+=(iproute2)
command -v zstd >/dev/null || missing+=(zstd)
[ -n "$faketime" ] || missing+=(libfaketime)
if [ ${#missing[@]} != 0 ]; then
	echo "test-network: installing the packages ${missing[*]}"
	$sudo apt-get update -qq
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
	faketime=$(compgen -G "/usr/lib/*/faketime/libfaketime.so.1" | head -n 1)
fi

echo "test-network: building the node, contracts, and the runtimes before and after an upgrade"
build_contracts
build_release_node
# With short sessions, so that keys change within the test. The upgrade removes the XCM functions,
# so all plans become stale.
from="$BENCH_TARGET_DIR/network_from.wasm" to="$BENCH_TARGET_DIR/network_to.wasm"
build_blob --features xcm,short-sessions
cp "$BENCHMARK_BLOB" "$from"
build_blob --features next-version
# Compressed, as a chain stores it: zstd behind the mark of `sp-maybe-compressed-blob`.
{ printf '\x52\xbc\x53\x76\x46\xdb\x8e\x05' && zstd -q -c "$BENCHMARK_BLOB"; } >"$to"
npm_packages tests/e2e

folder="$PWD/target/network-test"
$sudo rm -rf "$folder"
mkdir -p "$folder"
outcomes="$folder/outcomes"
: >"$outcomes"
failed=0
(cd tests/e2e && LEAN_NODE="$RELEASE_NODE" LEAN_FROM="$from" LEAN_TO="$to" LEAN_FOLDER="$folder" \
	LEAN_FAKETIME="$faketime" LEAN_OUTCOMES="$outcomes" \
	$sudo timeout 3600 node --test --test-concurrency=1 network/scenarios.test.mjs) || failed=$?

node - "$outcomes" >docs/results/network.md <<'JS'
const lines = require('fs').readFileSync(process.argv[2], 'utf8').trim().split('\n').filter(Boolean).map(JSON.parse);
const { cpus } = require('os');
console.log(`# Four validators

Written by \`make test-network\`. Each scenario goes on with the chain of the one before. In all of them, every block that
any node called final is compared with what the others call final at that height.

- Date: ${new Date().toISOString().slice(0, 10)}
- Machine: ${cpus().length} × ${cpus()[0].model.trim()}; all nodes on it, a block each six seconds

| scenario | outcome | seconds | seen |
| --- | --- | ---: | --- |`);
for (const { name, outcome, seconds, said } of lines) console.log(`| ${name} | ${outcome} | ${seconds} | ${said ?? ''} |`);
JS
echo "test-network: outcomes in docs/results/network.md, logs in $folder"
exit "$failed"
