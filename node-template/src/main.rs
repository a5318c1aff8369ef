//! A node for chains with Wasm smart contracts.
//!
//! - `cli.rs` defines the command line, and `command.rs` runs it.
//! - `service.rs` assembles the node from the types in `parts.rs`.
//! - `chain_spec.rs` has the known chains. By the type of the chain, either this node makes all
//!   blocks (`alone.rs`, when `seal.rs` says), or validators do (`validators.rs`).
//! - `rpc.rs` has the RPC methods, and `metrics.rs` the metrics.
//! - `dev.rs` has the RPC methods of development chains, with their time in `clock.rs` and the
//!   transactions of sudo in `sudo.rs`.

mod alone;
mod chain_spec;
mod cli;
mod clock;
mod command;
mod dev;
mod metrics;
mod page;
mod parts;
mod rpc;
mod seal;
mod service;
mod sudo;
mod validators;

fn main() -> sc_cli::Result<()> {
	command::run()
}
