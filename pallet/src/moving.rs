//! Examines contract code of a chain with `pallet-contracts` before the chain moves to this
//! pallet.
//!
//! Reads no storage. `lean-contracts check` in `tools/` applies it to code that it fetched from a
//! node.

use crate::{
	meter::{Cost, Diff},
	vm, BalanceOf, CodeInfo, Config, WeightInfo,
};
use alloc::string::String;
use codec::{Encode, MaxEncodedLen};
use contracts_host_api::LinkPlan;
use frame_support::{weights::Weight, DebugNoBound};
use sp_runtime::DispatchError;
use wasmparser::{Parser, Payload};

/// Contract code that would run on this pallet.
#[derive(DebugNoBound)]
pub struct Examined<T: Config> {
	/// The imported host functions, by id.
	pub plan: LinkPlan,
	/// Weight of making the link plan, which the migration or the first caller pays once.
	pub planning: Weight,
	/// Weight that a call is charged before the code runs, if the code did not run in the same
	/// transaction before.
	pub beginning: Weight,
	/// Price of a unit of fuel, as a multiple of the usual price. It exceeds one if a function
	/// has very many locals or parameters.
	pub fuel_units: u32,
	/// True if the module has a start function, which runs before each entry point.
	pub start_function: bool,
	/// Deposit that an upload would hold here. A deposit that is held for stored code does not
	/// change.
	pub deposit: BalanceOf<T>,
}

/// The reason why contract code would not run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
	/// The error of a call of the code.
	pub error: DispatchError,
	/// The value found, and the expected one.
	pub reason: String,
}

/// Examines stored contract code by the rules of its first call.
///
/// `descriptor` is the encoded [`Descriptor`](contracts_host_api::Descriptor) of the host
/// functions that the chain will have.
///
/// # Errors
///
/// Returns a [`Refusal`] if the code would not run.
pub fn examine<T: Config>(code: &[u8], descriptor: &[u8]) -> Result<Examined<T>, Refusal> {
	let plan = vm::validate::<T>(code, descriptor, vm::Standing::OnChain)
		.map_err(|vm::Rejection { error, reason }| Refusal { error, reason })?;
	let size = plan.size;
	let len = code.len() as u32;
	let imports = plan.links.functions.len() as u32;
	let pages = plan.links.memory.map_or(0, |memory| memory.initial);
	let beginning = T::WeightInfo::open_session()
		.saturating_add(Cost::<T>::find_code())
		.saturating_add(Cost::<T>::bytes_of_code(len))
		.saturating_add(Cost::<T>::items_of_code(&size))
		.saturating_add(Cost::<T>::stack(size.stack))
		.saturating_add(Cost::<T>::first_start(imports, pages, &size));
	let records = CodeInfo::<T>::max_encoded_len().saturating_add(plan.encoded_size());
	let start_function = Parser::new(0)
		.parse_all(code)
		.any(|payload| matches!(payload, Ok(Payload::StartSection { .. })));
	Ok(Examined {
		start_function,
		planning: Cost::<T>::resolve_plan(len, imports)
			.saturating_add(Cost::<T>::short_functions(code)),
		beginning,
		fuel_units: vm::CallPrice::of(&size).units,
		deposit: Diff::price_of_new::<T>(len.saturating_add(records as u32), 3),
		plan: plan.links,
	})
}
