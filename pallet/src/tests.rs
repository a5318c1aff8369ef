//! Tests of the pallet, one module per subject.

mod budgets;
mod call_stack;
pub mod chain_extension;
pub mod chain_functions;
pub mod debug;
mod deposits;
mod failures;
mod fixtures;
mod host_api;
mod host_functions;
mod moved_codes;
mod pointers;
#[cfg(feature = "trace")]
mod profile;
mod random_calls;
mod random_modules;
mod random_results;
mod random_stores;
mod script;
mod session;
mod start_functions;
#[cfg(feature = "trace")]
mod trace;
mod transactions;
mod transient_storage;
mod upgrades;
mod uploads;
mod weights;
