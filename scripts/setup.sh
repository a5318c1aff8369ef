#!/usr/bin/env bash
# Installs missing packages, and Rust with the wasm target, on Debian 12. Prints each installation,
# and nothing if nothing is missing. Arguments: more programs, each from the package of its name.
set -euo pipefail
source "$(dirname "$0")/env.sh"

sudo=""
[ "$(id -u)" = 0 ] || sudo="sudo"
updated=""

install() {
	echo "setup: installing the packages $*"
	if ! command -v apt-get >/dev/null; then
		echo "setup: this is not Debian. Install by hand: gcc, protoc, wasm-opt (binaryen), pkg-config, OpenSSL, Node.js 18+," >&2
		echo "       Rust 1.95+ with clippy, rustfmt and \`rustup target add $WASM_TARGET\`." >&2
		exit 1
	fi
	[ -n "$updated" ] || $sudo apt-get update -qq
	updated=yes
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

missing=()
command -v cc >/dev/null || missing+=(gcc libc6-dev)
command -v c++ >/dev/null || missing+=(g++)
command -v protoc >/dev/null || missing+=(protobuf-compiler)
command -v wasm-opt >/dev/null || missing+=(binaryen)
pkg-config --exists openssl 2>/dev/null || missing+=(pkg-config libssl-dev)
command -v node >/dev/null || missing+=(nodejs)
command -v npm >/dev/null || missing+=(npm)
for program in "$@"; do
	command -v "$program" >/dev/null || missing+=("$program")
done
[ ${#missing[@]} = 0 ] || install "${missing[@]}"

# With rustup, if it has a network.
if ! has_wasm_target && command -v rustup >/dev/null; then
	echo "setup: rustup target add $WASM_TARGET"
	timeout 300 rustup target add "$WASM_TARGET" || echo "setup: rustup has no network; using Debian's Rust instead"
	rustup component add clippy rustfmt 2>/dev/null || true
fi

# Otherwise with Debian's compiler, and the target's libraries built from its sources.
if ! has_wasm_target; then
	export PATH="/usr/bin:$PATH"
	install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22
	command -v rustfmt >/dev/null || install rustfmt-web || install rustfmt
	hash -r
	if ! has_wasm_target; then
		echo "setup: building core and alloc for $WASM_TARGET"
		scratch=$(mktemp -d)
		trap 'rm -rf "$scratch"' EXIT
		mkdir "$scratch/src"
		cat >"$scratch/Cargo.toml" <<-'TOML'
			[package]
			name = "scratch"
			version = "0.0.0"
			edition = "2021"
			[lib]
			crate-type = ["cdylib"]
			[profile.release]
			panic = "abort"
		TOML
		cat >"$scratch/src/lib.rs" <<-'RUST'
			#![no_std]
			extern crate alloc;
			#[panic_handler]
			fn panic(_: &core::panic::PanicInfo) -> ! { loop {} }
			struct Never;
			unsafe impl core::alloc::GlobalAlloc for Never {
				unsafe fn alloc(&self, _: core::alloc::Layout) -> *mut u8 { core::ptr::null_mut() }
				unsafe fn dealloc(&self, _: *mut u8, _: core::alloc::Layout) {}
			}
			#[global_allocator]
			static ALLOCATOR: Never = Never;
		RUST
		(cd "$scratch" && CARGO_TARGET_DIR="$scratch/target" RUSTC_BOOTSTRAP=1 \
			RUSTFLAGS="-C embed-bitcode=yes" \
			cargo build -q --release --target "$WASM_TARGET" -Zbuild-std=core,alloc)
		libdir=$(rustc --print target-libdir --target "$WASM_TARGET")
		$sudo mkdir -p "$libdir"
		for library in core alloc compiler_builtins; do
			$sudo cp "$scratch/target/$WASM_TARGET/release/deps/lib$library-"*.rlib "$libdir/"
		done
	fi
	has_wasm_target || { echo "setup: no Rust with the target $WASM_TARGET" >&2; exit 1; }
fi
