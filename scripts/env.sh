# Sourced by the other scripts: which toolchain, where to build, and the steps they share.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# One folder outside the clone makes the next build on the same machine quick. With
# LEAN_TARGET_DIR=target all stays in the clone.
export CARGO_TARGET_DIR="${LEAN_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/lean-contracts/target}"
case "$CARGO_TARGET_DIR" in
	/*) ;;
	*) CARGO_TARGET_DIR="$PWD/$CARGO_TARGET_DIR" ;;
esac

WASM_TARGET=wasm32v1-none
NODE_BINARY="$CARGO_TARGET_DIR/debug/lean-contracts-node"
INK_DIR="$PWD/tests/contracts/target/ink"
export LEAN_CONTRACTS_DIR="$INK_DIR"

# Whether the rustc in front of the PATH can build for the wasm target.
has_wasm_target() {
	local libdir
	command -v rustc >/dev/null && command -v cargo >/dev/null || return 1
	libdir=$(rustc --print target-libdir --target "$WASM_TARGET" 2>/dev/null) || return 1
	compgen -G "$libdir/libcore-*.rlib" >/dev/null
}

# rustup's toolchain if it has the target, otherwise Debian's.
[ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
has_wasm_target || PATH="/usr/bin:$PATH"
export PATH

# cargo's own lint run checks all dependencies once more, which takes as long as building them.
# With Clippy as the compiler of this workspace's crates, one build lints, tests and runs.
clippy_driver="$(rustc --print sysroot 2>/dev/null)/bin/clippy-driver"
[ -x "$clippy_driver" ] || clippy_driver=$(command -v clippy-driver || true)
if [ -n "$clippy_driver" ]; then
	export RUSTC_WORKSPACE_WRAPPER="$clippy_driver"
	export CLIPPY_ARGS=""
fi

# Roots of the benchmarks' crates. Their workspace cannot be read before `make bench-linking`.
BENCHMARKS=(benchmarking/linking/src/main.rs benchmarking/linking/blob/src/lib.rs)

build_contracts() {
	local stamp="$INK_DIR/.built" folder=tests/contracts
	if [ -f "$stamp" ] && [ -z "$(find "$folder" -path "$folder/target" -prune -o -type f -newer "$stamp" -print -quit)" ]; then
		echo "contracts: up to date in $INK_DIR"
		return
	fi
	(cd "$folder" && env -u RUSTC_WORKSPACE_WRAPPER CARGO_TARGET_DIR="$CARGO_TARGET_DIR/contracts" cargo run -q -p builder -- "$INK_DIR") && touch "$stamp"
}

# Always the whole workspace: another choice of packages means other features of the dependencies,
# and building them again.
build_all() {
	cargo build --workspace --all-targets
}

install_e2e() {
	(cd tests/e2e && { [ -d node_modules ] && [ ! package-lock.json -nt node_modules ] || npm ci --no-audit --no-fund; })
}

run_e2e() {
	install_e2e && (cd tests/e2e && LEAN_NODE="$NODE_BINARY" timeout 900 node --test test/*.test.mjs)
}
