# `make help` lists the targets. Each installs its missing requirements.

SHELL := /bin/bash
.DEFAULT_GOAL := help

## Start the dev node on ws://127.0.0.1:9944 (ARGS="--seal interval:6000" passes options)
run: setup
	@scripts/run.sh $(ARGS)

## Start four validators on this machine; logs in target/network, Ctrl-C stops them
network: setup
	@scripts/network.sh

## Kill, cut off and upgrade validators (root, a quarter of an hour); writes docs/results/network.md
test-network:
	@scripts/test-network.sh

## Build blocks of the parachain's runtime and check them with validate_block, like a relay chain
test-parachain:
	@scripts/parachain.sh test

## Deploy a contract on the parachain's runtime under polkadot-omni-node (first build: 1 to 2 hours)
test-omni-node:
	@scripts/omni-node.sh

## Measure parachain blocks full of contract calls; writes docs/results/parachain.md
bench-parachain:
	@scripts/parachain.sh results

## Install missing requirements, build all, run all tests and checks
test:
	@scripts/test.sh

## Deploy the multi-contract example with polkadot-js and show its calls
demo: setup contracts
	@scripts/demo.sh

## Build the ink! contracts under tests/contracts
contracts: setup
	@source scripts/env.sh && build_contracts

## Install cargo-contract, and print the line that puts it on the PATH of your shell
cargo-contract: setup
	@source scripts/env.sh && install_cargo_contract && \
		echo "export PATH=\"$$CARGO_FOR_INK:$$TOOLS_DIR/bin:\$$PATH\""

## Run cargo-contract in a project (PROJECT=folder ARGS="build --release")
contract: setup
	@scripts/contract.sh "$(PROJECT)" $(ARGS)

## Run the tools of contract authors against the node; writes docs/tools.md
test-tools:
	@scripts/test-tools.sh

## Search for bugs with random inputs, an hour or more (CASES=2000 for less)
fuzz: setup
	@scripts/fuzz.sh $(or $(CASES),20000)

## Run the tests of code with `unsafe` under Miri; installs it for the nightly toolchain
miri:
	@scripts/miri.sh

## Show the lines that the tests reach; writes target/coverage
coverage: setup
	@scripts/coverage.sh

## Serve the page for contracts of a chain (NODE=ws://127.0.0.1:9944); the dev node does so itself
page: setup
	@source scripts/env.sh && build_page && cargo run -q -p lean-contracts-tools -- page $(or $(NODE),ws://127.0.0.1:9944) $(ARGS)

## Run the end-to-end tests alone (after a build)
e2e: contracts
	@scripts/setup.sh chromium
	@source scripts/env.sh && build_all && run_e2e

## Compare linking strategies and other pallets; writes docs/results (ARGS="--rounds 5")
bench-linking:
	@scripts/bench-linking.sh --results docs/results $(ARGS)

## Compare calls per block with pallet-contracts; writes docs/results (ARGS="--blocks 3")
bench-throughput:
	@scripts/bench-throughput.sh $(ARGS)

## Measure calls on states with up to a million contracts; writes docs/results/growth.md
bench-growth:
	@scripts/bench-growth.sh $(ARGS)

## Run the FRAME benchmarks and write the weights (ARGS="--only validators,overhead" for a part)
weights:
	@scripts/weights.sh $(ARGS)

## Build `lean-contracts`, which traces calls and checks chains, and print its path
trace-tool: setup
	@source scripts/env.sh && build_page && cargo build -q -p lean-contracts-tools && echo "$$CARGO_TARGET_DIR/debug/lean-contracts"

## Build the FRAME benchmark CLI and print its path
bench-cli: setup
	@source scripts/env.sh && build_benchmark_cli && echo "$$BENCHMARK_CLI"

## Compare charges of calls with their measured cost; writes docs/results (ARGS="--rounds 5")
check-weights:
	@scripts/check-weights.sh --results docs/results $(ARGS)

## Search an hour for undercharged work (ARGS="--seconds 60": a minute per kind)
search-costs:
	@scripts/search-costs.sh $(ARGS)

## Time the worst module that each upload rule refuses; prints the table of docs/uploads.md
upload-rules: setup
	@source scripts/env.sh && build_laboratory && "$$LABORATORY" upload-rules

## Profile top-level calls, beside pallet-contracts; writes docs/results/top-level.md
profile:
	@scripts/profile.sh --results docs/results --rounds 40 $(ARGS)

## Run the benchmarks of pallet-contracts 51 on this machine, for the comparison in check-weights
peer-weights:
	@scripts/peer-weights.sh

## Build the files of a release into target/release-files
release:
	@scripts/release.sh

## Build the runtime's blob in two folders and compare them (BLOB=file: with a released one)
verify-blob:
	@scripts/verify-blob.sh $(BLOB)

## Install the Debian package of a release in a clean system (root), and start its node there
test-deb:
	@scripts/test-deb.sh

## Build the image of the Dockerfile from that package (root), and start its node
test-image:
	@scripts/test-image.sh

## Write docs/host-functions.md from the table of host functions
docs: setup
	@source scripts/env.sh && UPDATE_DOCS=1 cargo test --workspace --test host_functions_page

## Format the code
fmt: setup
	@source scripts/env.sh && cargo fmt --all && (cd tests/contracts && cargo fmt --all) && rustfmt --edition 2021 "$${OTHER_ROOTS[@]}"

## Install missing requirements (Debian packages, the wasm target of Rust)
setup:
	@scripts/setup.sh

## Delete all build products
clean:
	@source scripts/env.sh && rm -rf "$$CARGO_TARGET_DIR" tests/contracts/target tests/{e2e,tools}/node_modules tools/page/app/{node_modules,dist}

## Show this list
help:
	@awk '/^## / { text = substr($$0, 4) } /^[a-z0-9-]+:/ { split($$1, name, ":"); \
		if (text != "") printf "  make %-16s %s\n", name[1], text; text = "" }' $(MAKEFILE_LIST)

.PHONY: release verify-blob test-deb test-image page run network profile test-network test-parachain test-omni-node bench-parachain test cargo-contract contract test-tools weights peer-weights check-weights search-costs upload-rules bench-cli trace-tool bench-linking bench-throughput bench-growth fuzz miri coverage demo contracts e2e docs fmt setup clean help
