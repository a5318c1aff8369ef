//! Tests of the pallet, by subject.

mod budgets;
mod call_stack;
mod deposits;
mod fixtures;
mod host_api;
mod host_functions;
mod pointers;
mod random_calls;
mod script;
mod session;
mod transactions;
mod uploads;
mod weights;
