//! Tests of the pallet, by subject.

mod budgets;
mod call_stack;
mod deposits;
mod fixtures;
mod host_api;
mod host_functions;
mod pointers;
mod random_calls;
mod random_modules;
mod script;
mod session;
mod transactions;
mod upgrades;
mod uploads;
mod weights;
