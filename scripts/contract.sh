#!/usr/bin/env bash
# Runs cargo-contract with a cargo that builds contracts on current Rust. Usage: contract.sh PROJECT
# [ARGUMENTS]. The arguments are those of `cargo contract`, by default `build`.
set -euo pipefail

project=${1:?usage: contract.sh PROJECT [ARGUMENTS of cargo contract]}
shift
[ $# -gt 0 ] || set -- build
if [ ! -d "$project" ]; then
	echo "contract.sh: there is no folder $project" >&2
	exit 1
fi
# The path must be absolute, as env.sh changes the folder.
project=$(realpath "$project")
source "$(dirname "$0")/env.sh"
install_cargo_contract
export PATH="$CARGO_FOR_INK:$TOOLS_DIR/bin:$PATH"
cd "$project"
# Builds into the project's own target folder, like cargo-contract.
unset CARGO_TARGET_DIR RUSTC_WORKSPACE_WRAPPER
exec cargo contract "$@"
