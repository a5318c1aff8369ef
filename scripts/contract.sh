#!/usr/bin/env bash
# cargo-contract, with a cargo that builds contracts with today's Rust. Usage: contract.sh PROJECT
# [ARGUMENTS], where the arguments are those of `cargo contract`, `build` by default.
set -euo pipefail

project=${1:?usage: contract.sh PROJECT [ARGUMENTS of cargo contract]}
shift
[ $# -gt 0 ] || set -- build
if [ ! -d "$project" ]; then
	echo "contract.sh: there is no folder $project" >&2
	exit 1
fi
# Before the folder changes.
project=$(realpath "$project")
source "$(dirname "$0")/env.sh"
install_cargo_contract
export PATH="$CARGO_FOR_INK:$TOOLS_DIR/bin:$PATH"
cd "$project"
# Into the project's own folder, as cargo-contract does.
unset CARGO_TARGET_DIR RUSTC_WORKSPACE_WRAPPER
exec cargo contract "$@"
