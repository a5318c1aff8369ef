#!/usr/bin/env bash
# Deploys a contract with polkadot-js on the parachain's runtime under `polkadot-omni-node`, and
# traces and profiles a call of it. The first run builds that node from crates.io, which takes one
# to two hours on two cores. LEAN_OMNI_NODE is the path of an existing one.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh
# The version in the polkadot-sdk release that this repository uses.
OMNI_NODE_VERSION=0.24.0

if [ -z "${LEAN_OMNI_NODE:-}" ]; then
	LEAN_OMNI_NODE="$TOOLS_DIR/bin/polkadot-omni-node"
	if ! "$LEAN_OMNI_NODE" --version 2>/dev/null | grep -qF "$OMNI_NODE_VERSION"; then
		if ! compgen -G "/usr/lib/llvm-*/lib/libclang*.so*" >/dev/null; then
			echo "omni-node: installing the package libclang-dev, which the build of RocksDB needs"
			sudo=""
			[ "$(id -u)" = 0 ] || sudo=sudo
			$sudo apt-get update -qq
			DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends clang libclang-dev >/dev/null
		fi
		echo "omni-node: building polkadot-omni-node $OMNI_NODE_VERSION into $TOOLS_DIR (once, one to two hours)"
		env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$TOOLS_DIR/install" SKIP_WASM_BUILD=1 CARGO_PROFILE_DEV_DEBUG=0 \
			cargo install --debug --root "$TOOLS_DIR" --version "$OMNI_NODE_VERSION" --locked polkadot-omni-node
		rm -rf "$TOOLS_DIR/install"
	fi
fi
build_contracts
LEAN_PARACHAIN=$(scripts/parachain.sh blob | tail -n 1)
npm_packages tests/e2e
cargo build -q --workspace --bins
LEAN_TOOLS="$CARGO_TARGET_DIR/debug/lean-contracts"
export LEAN_OMNI_NODE LEAN_PARACHAIN LEAN_TOOLS
(cd tests/e2e && timeout 2400 node --test parachain/omni-node.test.mjs)
