#!/usr/bin/env bash
# Runs all checks of CI, and prints the time of each stage.
set -euo pipefail
source "$(dirname "$0")/env.sh"

times=()
begun=$SECONDS

stage() {
	local name=$1 start=$SECONDS
	shift
	echo
	echo "=== $name"
	# Not in a condition, in which bash would continue after a failed command.
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

# The build also lints (see env.sh). cargo repeats the warnings of crates that it does not build
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
		rustfmt --check --edition 2021 "${OTHER_ROOTS[@]}" && scripts/prose.sh &&
		npm_packages tools/page/app && npm run --silent --prefix tools/page/app format
}

# Runs doc tests, and builds the documentation without warnings: see scripts/rustdoc.sh.
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

# Builds the published crates from their packages alone. The folder is within the clone, so that the
# profile is the same, and the build of the previous stage is reused.
packages() {
	local folder=target/packages crate archives=()
	local crates=(untouched-memory runtime-allocator contracts-host-api pallet-lean-contracts contract-bundle contract-explain contract-state contracts-sandbox-macros contracts-sandbox)
	rm -rf "$folder" && mkdir -p "$folder"
	cargo package -q --no-verify --allow-dirty "${crates[@]/#/-p}"
	{
		echo '[workspace]'
		echo 'resolver = "2"'
		printf 'members = ["bare", "tested"'
		printf ', "%s"' "${crates[@]}"
		echo ']'
		echo '[patch.crates-io]'
	} >"$folder/Cargo.toml"
	for crate in "${crates[@]}"; do
		archives=("$CARGO_TARGET_DIR/package/$crate"-[0-9]*.crate)
		mkdir "$folder/$crate"
		# With new modification times, so that cargo does not reuse the build of an older package.
		tar -xzmf "${archives[-1]}" -C "$folder/$crate" --strip-components=1
		echo "$crate = { path = \"$crate\" }" >>"$folder/Cargo.toml"
	done
	cp Cargo.lock "$folder/"
	bare_project "$folder/bare"
	tested_project "$folder/tested"
	for crate in contracts-host-api pallet-lean-contracts; do
		echo "$crate from its package: $(find "$folder/$crate" -type f | wc -l) files"
		(cd "$folder" && RUSTFLAGS="--cfg substrate_runtime" cargo check -q --offline -p "$crate" --no-default-features --target "$WASM_TARGET")
	done
	echo "the example in the README of contracts-host-api, in a project of its own"
	(cd "$folder" && env -u RUSTC_WORKSPACE_WRAPPER cargo run -q --offline -p bare)
	echo "the example in the README of contracts-sandbox, in a project of its own"
	(cd "$folder" && env -u RUSTC_WORKSPACE_WRAPPER cargo test -q --offline -p tested --test example)
}

# A project that tests a contract with the packaged sandbox: the example of its README.
tested_project() {
	mkdir -p "$1/src" "$1/tests"
	touch "$1/src/lib.rs"
	cat >"$1/Cargo.toml" <<-'TOML'
		[package]
		name = "tested"
		version = "0.0.0"
		edition = "2021"
		[dev-dependencies]
		contracts-sandbox = "*"
	TOML
	{
		echo '#[test]'
		echo 'fn example() {'
		awk '/^```rust,no_run$/ { inside = 1; next } /^```$/ && inside { exit } inside' \
			"$1/../contracts-sandbox/README.md" | sed "s|target/ink/token/token.contract|$INK_DIR/token.contract|"
		echo '}'
	} >"$1/tests/example.rs"
}

# Tests in the project of a contract, as its author has them.
contract_tests() {
	(cd tests/contracts && env -u RUSTC_WORKSPACE_WRAPPER cargo test -q --locked -p token)
}

# A program that depends on contracts-host-api as a stranger's does. Its source is the first example
# in the README of the package.
bare_project() {
	mkdir -p "$1/src"
	cat >"$1/Cargo.toml" <<-'TOML'
		[package]
		name = "bare"
		version = "0.0.0"
		edition = "2021"
		[dependencies]
		codec = { package = "parity-scale-codec", version = "3" }
		contracts-host-api = "*"
		wasmi = "2"
		wat = "1"
	TOML
	{
		echo 'fn main() -> Result<(), Box<dyn std::error::Error>> {'
		awk '/^```rust$/ { inside = 1; next } /^```$/ && inside { exit } inside' \
			"$1/../contracts-host-api/README.md" | sed 's/^# Ok::.*/Ok(())/'
		echo '}'
	} >"$1/src/main.rs"
}

# deny.toml says which are allowed. Advisories need a network, and are not checked here.
licences() {
	install_cargo_deny
	"$TOOLS_DIR/bin/cargo-deny" --log-level error check licenses bans sources
}

# Tests of measuring code, and the differential tests. Checks the linking strategies without std, as
# in their blob.
benchmarking_tests() {
	cargo_benchmarking test --workspace
	(cd benchmarking && RUSTFLAGS="--cfg substrate_runtime" cargo check -q --locked -p linking-strategies --no-default-features --target "$WASM_TARGET")
}

blob() {
	find "$CARGO_TARGET_DIR/debug/wbuild/lean-contracts-runtime" -maxdepth 1 -name '*runtime.wasm'
}

# Checks that calls are charged for their whole proof. This does not depend on the machine.
proofs() {
	"$CARGO_TARGET_DIR/debug/laboratory" check-weights --proofs --runtime "$(blob)" --ink "$INK_DIR"
}

# The short form of `make search-costs`: the corpus, and a few hundred modules that are always the
# same.
search_costs() {
	"$CARGO_TARGET_DIR/debug/laboratory" search-costs --corpus benchmarking/laboratory/corpus --runtime "$(blob)"
}

# The short form of `make bench-growth`: a state of copied contracts in a database, with calls to
# them.
growth() {
	"$CARGO_TARGET_DIR/debug/laboratory" growth --contracts 60 --rounds 1 --runtime "$(blob)" --ink "$INK_DIR" \
		--folder "$PWD/target/growth-test"
}

blob_size() {
	local blob
	blob=$(blob)
	echo "runtime blob: $(stat -c %s "$blob") bytes ($(gzip -9 <"$blob" | wc -c) gzipped)"
}

# Prints how much of the disk is free. If it is little, deletes what earlier runs left, which cargo
# never does: first the folders of incremental builds, then all builds but the tools.
room() {
	free() { df --output=avail -B1G "$CARGO_TARGET_DIR" | tail -n 1 | tr -d ' '; }
	mkdir -p "$CARGO_TARGET_DIR"
	echo "$(free) GiB are free; $CARGO_TARGET_DIR has $(du -sh "$CARGO_TARGET_DIR" | cut -f 1)"
	if [ "$(free)" -lt 15 ]; then
		echo "deleting the folders of incremental builds"
		rm -rf "$CARGO_TARGET_DIR"/*/incremental
	fi
	if [ "$(free)" -lt 5 ]; then
		echo "deleting the builds, as what is built in addition may not fit"
		find "$CARGO_TARGET_DIR" -mindepth 1 -maxdepth 1 ! -path "$TOOLS_DIR" -exec rm -rf {} +
	fi
}

# With the browser that opens the page for contracts.
stage "set-up" scripts/setup.sh chromium
source scripts/env.sh
stage "room on the disk" room
stage "format" format
stage "ink! contracts" build_contracts
stage "build and clippy" without_warnings build_all
stage "blob size" blob_size
stage "unit and integration tests" unit_and_integration
stage "tests of a contract, in its own project" contract_tests
stage "doc tests and docs" documentation
stage "no_std" no_std
stage "packages" packages
stage "licences and sources of dependencies" licences
stage "runtime with try-runtime" build_try_runtime
stage "benchmarks: build and clippy" without_warnings build_benchmarking_for_tests
stage "benchmarks: tests" benchmarking_tests
stage "benchmarks run" scripts/weights.sh --quick
stage "proofs within what is charged" proofs
stage "search for undercharged work" search_costs
stage "calls on a state of many contracts" growth
stage "parachain" scripts/parachain.sh test
stage "end to end" run_e2e

echo
echo "=== all passed in $((SECONDS - begun)) s"
printf '%s\n' "${times[@]}"
