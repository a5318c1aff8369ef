//! What can be known of a code on a chain with `pallet-contracts` before the chain moves here. Reads no storage:
//! `lean-contracts check`, in `tools/`, asks it about codes that it fetched from a node.

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

/// A code that would run here.
#[derive(DebugNoBound)]
pub struct Examined<T: Config> {
	/// What it imports, by id.
	pub plan: LinkPlan,
	/// What making the plan costs, once: the migration, or the first caller.
	pub planning: Weight,
	/// What a call is charged before the code runs, where the code did not run in the same transaction before.
	pub beginning: Weight,
	/// What a unit of fuel costs, in such units of usual codes: more than one where a function has very many
	/// locals or parameters.
	pub fuel_units: u32,
	/// It has a start function, which runs before each entry point.
	pub start_function: bool,
	/// What an upload of it holds here. What is held for it already stays as it is.
	pub deposit: BalanceOf<T>,
}

/// Why a code would not run here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
	/// What a call of it would fail with.
	pub error: DispatchError,
	/// What was found, and what was expected.
	pub reason: String,
}

/// Examines a stored code, as the first call of it would, with an encoded
/// [`Descriptor`](contracts_host_api::Descriptor) of the host functions that the chain will have.
///
/// # Errors
///
/// Why it would not run.
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
