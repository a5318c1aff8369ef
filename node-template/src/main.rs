//! A node for chains with Wasm smart contracts.
//!
//! `cli.rs` defines its command line, `command.rs` runs it, `service.rs` assembles the node from its `parts.rs`.
//! Blocks come from this node `alone.rs`, when `seal.rs` says, or from `validators.rs`, as the type of the chain
//! in `chain_spec.rs` says. `rpc.rs` has what can be asked, `metrics.rs` what is counted.

mod alone;
mod chain_spec;
mod cli;
mod command;
mod metrics;
mod parts;
mod rpc;
mod seal;
mod service;
mod validators;

fn main() -> sc_cli::Result<()> {
	command::run()
}
