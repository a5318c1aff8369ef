#!/usr/bin/env bash
# Everything that CI runs, with the time of each stage.
set -euo pipefail
source "$(dirname "$0")/env.sh"

times=()
begun=$SECONDS

stage() {
	local name=$1 start=$SECONDS
	shift
	echo
	echo "=== $name"
	# Not in a condition: there, bash would go on after a command that fails.
	set +e
	(set -e && "$@")
	local failed=$?
	set -e
	if [ "$failed" != 0 ]; then
		echo "=== $name: failed after $((SECONDS - start)) s" >&2
		exit 1
	fi
	times+=("$(printf '%6d s  %s' $((SECONDS - start)) "$name")")
}

# The build is linted as it goes (see env.sh); cargo repeats the warnings of what it did not build
# again, so none is missed.
without_warnings() {
	local log
	if [ -z "${RUSTC_WORKSPACE_WRAPPER:-}" ]; then
		echo "no clippy-driver: run \`rustup component add clippy\`" >&2
		return 1
	fi
	log=$(mktemp)
	"$@" 2>&1 | tee "$log"
	if grep -q '^warning' "$log"; then
		echo "there are warnings" >&2
		return 1
	fi
	rm "$log"
}

format() {
	cargo fmt --all --check && (cd tests/contracts && cargo fmt --all --check) &&
		rustfmt --check --edition 2021 "${OTHER_ROOTS[@]}"
}

# Doc tests, and the documentation without warnings, from the same build: see scripts/rustdoc.sh.
documentation() {
	RUSTDOC="$PWD/scripts/rustdoc.sh" cargo test --workspace --doc
}

unit_and_integration() {
	cargo test --workspace --lib --bins --tests
}

no_std() {
	local crate
	for crate in contracts-host-api pallet-lean-contracts; do
		echo "$crate for $WASM_TARGET, without std"
		RUSTFLAGS="--cfg substrate_runtime" cargo check -q -p "$crate" --no-default-features --target "$WASM_TARGET"
	done
}

# The crates that can be published, built from their packages and nothing else. In a folder of the clone, so
# that the profile is that of the clone, and what the stage before has built is there.
packages() {
	local folder=target/packages crate archives=()
	rm -rf "$folder" && mkdir -p "$folder"
	cargo package -q --no-verify --allow-dirty -p contracts-host-api -p pallet-lean-contracts
	for crate in contracts-host-api pallet-lean-contracts; do
		archives=("$CARGO_TARGET_DIR/package/$crate"-[0-9]*.crate)
		mkdir "$folder/$crate"
		# With the time of now: cargo would take what it built of an older package for this one.
		tar -xzmf "${archives[-1]}" -C "$folder/$crate" --strip-components=1
	done
	cat >"$folder/Cargo.toml" <<-'TOML'
		[workspace]
		resolver = "2"
		members = ["contracts-host-api", "pallet-lean-contracts"]
		[patch.crates-io]
		contracts-host-api = { path = "contracts-host-api" }
	TOML
	cp Cargo.lock "$folder/"
	for crate in contracts-host-api pallet-lean-contracts; do
		echo "$crate from its package: $(find "$folder/$crate" -type f | wc -l) files"
		(cd "$folder" && RUSTFLAGS="--cfg substrate_runtime" cargo check -q --offline -p "$crate" --no-default-features --target "$WASM_TARGET")
	done
}

# What `make bench-linking` measures, tested as it is; without std, as its blob has it.
benchmarking_tests() {
	cargo_benchmarking test --workspace
	(cd benchmarking && RUSTFLAGS="--cfg substrate_runtime" cargo check -q --locked -p linking-strategies --no-default-features --target "$WASM_TARGET")
}

blob() {
	find "$CARGO_TARGET_DIR/debug/wbuild/lean-contracts-runtime" -maxdepth 1 -name '*runtime.wasm'
}

# What a call is charged for its proof against what a proof of it holds: no machine changes that.
proofs() {
	"$CARGO_TARGET_DIR/debug/check-weights" --proofs --runtime "$(blob)" --ink "$INK_DIR"
}

# The short form of `make search-costs`: what was found before, and the same few hundred modules
# each time.
search_costs() {
	"$CARGO_TARGET_DIR/debug/search-costs" --corpus benchmarking/check/corpus --runtime "$(blob)"
}

# The short form of `make bench-growth`: a state of copied contracts in a database, and calls of them.
growth() {
	"$CARGO_TARGET_DIR/debug/capacity" growth --contracts 60 --rounds 1 --runtime "$(blob)" --ink "$INK_DIR" \
		--folder "$PWD/target/growth-test"
}

blob_size() {
	local blob
	blob=$(blob)
	echo "runtime blob: $(stat -c %s "$blob") bytes ($(gzip -9 <"$blob" | wc -c) gzipped)"
}

stage "set-up" scripts/setup.sh
source scripts/env.sh
stage "format" format
stage "ink! contracts" build_contracts
stage "build and clippy" without_warnings build_all
stage "blob size" blob_size
stage "unit and integration tests" unit_and_integration
stage "doc tests and docs" documentation
stage "no_std" no_std
stage "packages" packages
stage "runtime with try-runtime" build_try_runtime
stage "benchmarks: build and clippy" without_warnings build_benchmarking_for_tests
stage "benchmarks: tests" benchmarking_tests
stage "benchmarks run" scripts/weights.sh --quick
stage "proofs within what is charged" proofs
stage "search for work that is charged too little" search_costs
stage "calls on a state of many contracts" growth
stage "parachain" scripts/parachain.sh test
stage "end to end" run_e2e

echo
echo "=== all passed in $((SECONDS - begun)) s"
printf '%s\n' "${times[@]}"
