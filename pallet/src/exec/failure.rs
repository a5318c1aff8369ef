//! Explains a failed call in one line of the dry run's debug message.

use super::{frame::ExportedFunction, host::StackHandle, stack::CallStack};
use crate::{
	exec::debug_message::DebugMessage,
	meter::{DepositMeter, GasMeter, Lacking},
	Config, Error, Origin, Pallet,
};
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};
use codec::Decode;
use contracts_host_api::{FunctionId, HostFunctions, ValueType};
use core::fmt::Write;
use frame_support::{
	traits::{
		fungible::Inspect,
		tokens::{Fortitude, Preservation},
		Get, GetStorageVersion, PalletInfoAccess,
	},
	weights::Weight,
};
use sp_runtime::{DispatchError, ModuleError};

/// Explains why a call ended before its first frame ran.
pub fn explain_first<T: Config>(
	debug: &mut DebugMessage,
	origin: &Origin<T>,
	weight: &GasMeter<T>,
	error: DispatchError,
) {
	if !debug.is_read() {
		return;
	}
	let may_read = debug.is_collected();
	let detail = Detail { origin: Some(origin), weight, deposits: None, memory: None, may_read };
	debug.pallet(format_args!("the call failed before it ran: {}", detail.text(error)));
}

impl<T: Config> CallStack<T> {
	/// Explains why the current frame failed outside of a host function.
	pub(super) fn explain(&mut self, error: DispatchError) {
		self.explain_as(|| "failed".to_string(), None, error);
	}

	/// Explains that the code of the current frame trapped.
	pub(super) fn explain_trap(&mut self, trap: impl core::fmt::Display) {
		if self.debug.is_read() {
			let frame = self.describe_frame();
			self.debug.pallet(format_args!("{frame} trapped: {trap}"));
		}
	}

	fn explain_as(
		&mut self,
		what: impl FnOnce() -> String,
		memory: Option<usize>,
		error: DispatchError,
	) {
		if !self.debug.is_read() {
			return;
		}
		let detail = Detail {
			origin: Some(&self.origin),
			weight: &self.current.weight,
			deposits: Some(&self.current.deposits),
			memory,
			may_read: self.debug.is_collected(),
		};
		let (frame, what, why) = (self.describe_frame(), what(), detail.text(error));
		self.debug.pallet(format_args!("{frame} {what}: {why}"));
	}

	/// Describes the running contract, its entry point and its depth.
	fn describe_frame(&self) -> String {
		let entry_point = match self.current.entry_point {
			ExportedFunction::Constructor => "deploy",
			ExportedFunction::Call => "call",
		};
		let account = &self.current.account;
		let depth = self.callers.len();
		match self.current.delegate_caller {
			Some(_) => {
				format!("code that {account:?} delegated to (`{entry_point}`, depth {depth})")
			},
			None => format!("contract {account:?} (`{entry_point}`, depth {depth})"),
		}
	}
}

impl<T: Config> StackHandle<T> {
	/// Explains why a host function ended the contract that called it with `arguments`.
	#[cold]
	pub(super) fn explain_host_function(
		&mut self,
		id: FunctionId,
		arguments: impl FnOnce() -> Vec<u64>,
		memory: usize,
		error: DispatchError,
	) {
		let what = || {
			let mut text = String::from("failed in ");
			match <T::HostFunctions as HostFunctions>::TABLE.find(id) {
				Some(function) => {
					let _ = write!(text, "{}::{}(", function.module, function.name);
					let types = function.signature.params();
					for (at, ((name, ty), value)) in
						function.params.iter().zip(types).zip(arguments()).enumerate()
					{
						let comma = if at == 0 { "" } else { ", " };
						let value = match ty {
							ValueType::I32 => value & u64::from(u32::MAX),
							_ => value,
						};
						let _ = write!(text, "{comma}{name}: {value}");
					}
					text.push(')');
				},
				None => {
					let _ = write!(text, "host function {}", id.0);
				},
			}
			text
		};
		self.explain_as(what, Some(memory), error);
	}
}

/// The data that explains a failure.
struct Detail<'a, T: Config> {
	origin: Option<&'a Origin<T>>,
	weight: &'a GasMeter<T>,
	deposits: Option<&'a DepositMeter<T>>,
	/// Bytes of the contract's memory.
	memory: Option<usize>,
	/// True in a dry run. On the chain, only the node's log has the message, and nothing may be
	/// read for it: the proof would have more than that of other nodes.
	may_read: bool,
}

impl<T: Config> Detail<'_, T> {
	/// The name of the error, with the found and the expected value if they are known.
	fn text(&self, error: DispatchError) -> String {
		let mut text = name_of::<T>(&error);
		if let Some(detail) = own_error::<T>(&error).and_then(|error| self.of(&error)) {
			let _ = write!(text, ": {detail}");
		}
		text
	}

	fn of(&self, error: &Error<T>) -> Option<String> {
		let limits = T::Limits::get();
		Some(match error {
			Error::OutOfGas => self.gas(),
			Error::OutOfBounds => {
				let bytes = self.memory.unwrap_or(0);
				format!("a pointer is outside of the contract's memory of {bytes} bytes")
			},
			Error::OutputBufferTooSmall => {
				"the length at the output's length pointer is less than what is returned".into()
			},
			Error::DecodingFailed => format!(
				"the bytes at a pointer do not encode the value, or the key is longer than {} bytes",
				T::MaxStorageKeyLen::get()
			),
			Error::ValueTooLarge => {
				format!("expected at most Limits::payload_len, {} bytes", limits.payload_len)
			},
			Error::TooManyTopics => format!("expected at most {}", limits.event_topics),
			Error::MaxCallDepthReached => format!(
				"expected at most {} nested calls that fit into the heap",
				T::MaxCallDepth::get()
			),
			Error::OutOfTransientStorage => format!(
				"expected at most {} bytes in the whole call",
				T::MaxTransientStorageSize::get()
			),
			Error::MaxDelegateDependenciesReached => {
				format!("expected at most {}", T::MaxDelegateDependencies::get())
			},
			Error::StorageDepositLimitExhausted => {
				let (needed, limit) = self.deposits?.needed_and_limit();
				format!("{needed:?} needed, and the limit is {limit:?}")
			},
			Error::StorageDepositNotEnoughFunds if self.may_read => {
				let account = self.origin?.account_id().ok()?;
				let free = T::Currency::reducible_balance(
					account,
					Preservation::Preserve,
					Fortitude::Polite,
				);
				format!("{account:?} can pay {free:?}, minus the value that it transfers")
			},
			Error::MigrationInProgress if self.may_read => format!(
				"the pallet's storage has version {:?}, expected {:?}",
				Pallet::<T>::on_chain_storage_version(),
				Pallet::<T>::in_code_storage_version()
			),
			Error::InvalidCallFlags => "these flags are unknown, or not allowed here".into(),
			Error::InputForwarded => "the input was passed on to a callee, and is gone".into(),
			Error::ReentranceDenied => {
				"the callee is on the call stack, and was called without ALLOW_REENTRY".into()
			},
			Error::StateChangeDenied => "the call is read-only".into(),
			_ => return None,
		})
	}

	/// Names the dimensions of the weight that ran out.
	fn gas(&self) -> String {
		let limit = self.weight.limit();
		let Some(Lacking { needed, left }) = self.weight.lacking() else {
			return format!("the code used all of its ref_time, {} picoseconds", limit.ref_time());
		};
		let mut text = String::new();
		for (what, of) in [
			("ref_time (picoseconds)", Weight::ref_time as fn(&Weight) -> u64),
			("proof size (bytes)", Weight::proof_size),
		] {
			if of(&needed) > of(&left) {
				let and = if text.is_empty() { "" } else { "; " };
				let _ = write!(
					text,
					"{and}{what}: {} needed, {} left of a limit of {}",
					of(&needed),
					of(&left),
					of(&limit)
				);
			}
		}
		if limit.proof_size() == 0 {
			text.push_str(
				" (clients send a limit of 0 if the gas limit is left empty or negative)",
			);
		}
		text
	}
}

/// The name of an error of any pallet, or its text.
fn name_of<T: Config>(error: &DispatchError) -> String {
	match error {
		DispatchError::Other(text) => format!("\"{text}\""),
		DispatchError::Module(ModuleError { message: Some(name), index, .. }) => {
			if usize::from(*index) == Pallet::<T>::index() {
				(*name).into()
			} else {
				format!("{name}, an error of pallet {index}")
			}
		},
		other => format!("{other:?}"),
	}
}

/// The error, if it is one of this pallet.
fn own_error<T: Config>(error: &DispatchError) -> Option<Error<T>> {
	match error {
		DispatchError::Module(ModuleError { index, error, .. })
			if usize::from(*index) == Pallet::<T>::index() =>
		{
			Error::decode(&mut &error[..]).ok()
		},
		_ => None,
	}
}
