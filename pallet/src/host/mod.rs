//! The host functions: what contracts import from the modules `seal0`, `seal1` and `seal2`.
//!
//! Each function is written once, in the file of its subject: ids and names, weight, signature,
//! doc and body. The table, the stored descriptor, the page `docs/host-functions.md` and the
//! binding come out of that. To add one, add its definition with the next free id (a test names
//! it); to change what one *means*, raise [`REVISION`] as well.
//!
//! Names, signatures and behaviour are those documented in `pallet-contracts-uapi` 14. A function
//! has a second name with the prefix `seal_` where older contracts import it so.

mod calls;
mod crypto;
mod data;
mod environment;
mod left_out;
#[cfg(feature = "strategies")]
mod made_up;
mod storage;

pub use left_out::left_out;

use crate::{exec::StackHandle, meter::Charged, vm, vm::Trap, Config, Error};
use alloc::vec::Vec;
use contracts_host_api::{
	fingerprint, first_duplicate, Bind, Fingerprint, FunctionId, HostFunction,
};
use frame_support::{traits::Get, weights::Weight};
use sp_runtime::DispatchError;
use wasmi::{AsContextMut, Func, Memory};

/// Raise it when a function changes its meaning and keeps its signature: every link plan is made
/// anew then.
pub const REVISION: u32 = 0;

const GROUPS: [&[HostFunction]; 5] = [
	storage::Storage::FUNCTIONS,
	calls::Calls::FUNCTIONS,
	environment::Environment::FUNCTIONS,
	crypto::Crypto::FUNCTIONS,
	data::Data::FUNCTIONS,
];

const fn count() -> usize {
	let (mut group, mut count) = (0, 0);
	while group < GROUPS.len() {
		count += GROUPS[group].len();
		group += 1;
	}
	count
}

const fn all() -> [HostFunction; count()] {
	let mut functions = [GROUPS[0][0]; count()];
	let (mut group, mut at) = (0, 0);
	while group < GROUPS.len() {
		let mut i = 0;
		while i < GROUPS[group].len() {
			functions[at] = GROUPS[group][i];
			at += 1;
			i += 1;
		}
		group += 1;
	}
	functions
}

/// All host functions.
#[cfg(not(feature = "strategies"))]
pub const FUNCTIONS: &[HostFunction] = &all();

/// All host functions, and made-up ones beside them, to compare tables of other lengths.
#[cfg(feature = "strategies")]
pub const FUNCTIONS: &[HostFunction] = &made_up::RESIZED;

#[cfg_attr(feature = "strategies", allow(long_running_const_eval))]
const TABLE_FINGERPRINT: Fingerprint = fingerprint(FUNCTIONS, REVISION);

/// Hash of what link plans are made under beside the table: the meaning of the functions, wasmi's
/// settings, and the limits that codes were checked against. Another one makes every plan stale.
pub fn rules<T: Config>() -> u32 {
	let limits = T::Limits::get();
	[
		REVISION,
		vm::ENGINE_REVISION,
		vm::MAX_LOCALS,
		vm::MAX_TYPES,
		limits.memory_pages,
		limits.table_elements,
		T::UnsafeUnstableInterface::get().into(),
	]
	.into_iter()
	// FNV-1a, a word at a time.
	.fold(0x811c_9dc5, |hash, word| (hash ^ word).wrapping_mul(0x0100_0193))
}

/// Hash of [`FUNCTIONS`] and [`rules`]: whether the stored host API is this runtime's.
pub fn current_fingerprint<T: Config>() -> Fingerprint {
	let mut hash = TABLE_FINGERPRINT;
	for (byte, rule) in hash.0.iter_mut().zip(rules::<T>().to_le_bytes()) {
		*byte ^= rule;
	}
	hash
}

#[cfg_attr(feature = "strategies", allow(long_running_const_eval))]
const _: () = assert!(
	first_duplicate(FUNCTIONS).is_none(),
	"a host function's id, or its module and name, occurs twice",
);

/// Binds host functions by id.
#[derive(Clone, Copy)]
pub struct HostFunctions;

impl<T: Config> Bind<Host<T>> for HostFunctions {
	fn bind(&self, id: FunctionId, mut store: impl AsContextMut<Data = Host<T>>) -> Option<Func> {
		let found = storage::Storage
			.bind(id, &mut store)
			.or_else(|| calls::Calls.bind(id, &mut store))
			.or_else(|| environment::Environment.bind(id, &mut store))
			.or_else(|| crypto::Crypto.bind(id, &mut store))
			.or_else(|| data::Data.bind(id, &mut store));
		#[cfg(feature = "strategies")]
		let found = found.or_else(|| made_up::MadeUp.bind(id, &mut store));
		found
	}
}

/// What host functions work on: the call stack, seen from one running contract.
pub struct Host<T: Config> {
	/// With the contract's frame as the current one.
	pub stack: StackHandle<T>,
	/// The contract's memory.
	pub memory: Option<Memory>,
	/// `None` once it was forwarded to a callee.
	input: Option<Vec<u8>>,
	/// What the running function was charged before its body.
	charged: Option<Charged>,
}

impl<T: Config> Host<T> {
	/// The host of a contract that does not run.
	pub fn idle() -> Self {
		Self { stack: StackHandle::empty(), memory: None, input: None, charged: None }
	}

	/// The contract is called with `input`.
	pub fn start(&mut self, stack: StackHandle<T>, input: Vec<u8>) {
		self.stack = stack;
		self.input = Some(input);
		self.charged = None;
	}

	/// The contract has returned: gives the stack back.
	pub fn stop(&mut self) -> StackHandle<T> {
		self.input = None;
		self.stack.take()
	}

	/// Starts a function: charges it, and refuses it if it changes state in a read-only call.
	fn begin(&mut self, weight: Weight, mutating: bool) -> Result<(), DispatchError> {
		self.charged = Some(self.stack.weight_mut().charge(weight)?);
		if mutating && self.stack.is_read_only() {
			return Err(Error::<T>::StateChangeDenied.into());
		}
		Ok(())
	}

	/// Charges more, for work that the arguments did not show.
	fn charge(&mut self, weight: Weight) -> Result<(), DispatchError> {
		self.stack.weight_mut().charge(weight).map(|_| ())
	}

	/// Lowers what the function was charged at its start.
	fn adjust(&mut self, weight: Weight) {
		if let Some(charged) = self.charged.take() {
			self.stack.weight_mut().adjust(charged, weight);
		}
	}
}

/// What a host function returns to say how it went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
#[allow(missing_docs)]
pub enum ReturnCode {
	Success = 0,
	CalleeTrapped = 1,
	CalleeReverted = 2,
	KeyNotFound = 3,
	TransferFailed = 5,
	CodeNotFound = 7,
	NotCallable = 8,
	CallRuntimeFailed = 10,
	EcdsaRecoveryFailed = 11,
	Sr25519VerifyFailed = 12,
}

impl From<ReturnCode> for u32 {
	fn from(code: ReturnCode) -> Self {
		code as u32
	}
}

/// Success, or what a contract may be told of an error; other errors end it.
fn code_of<T: Config>(result: Result<(), DispatchError>) -> Result<u32, Trap> {
	let code = match result {
		Ok(()) => ReturnCode::Success,
		Err(error) => crate::exec::recoverable::<T>(error)?,
	};
	Ok(code.into())
}

/// Defines a group of host functions: [`contracts_host_api::host_functions!`] with the way in and
/// out of the contract around each body.
///
/// `#[weight(..)]` is charged before the body runs; the body may lower it with `host.adjust`. A
/// `mutating` function is refused in a read-only call, a `view` is not.
macro_rules! seal_functions {
	(
		$( #[doc = $group_doc:literal] )*
		pub struct $group:ident;
		$(
			$( #[doc = $doc:literal] )+
			$( #[import($id:literal, $module:literal, $name:literal)] )+
			#[weight($weight:expr)]
			$stability:ident $access:ident fn $function:ident (
				$host:ident, $memory:ident $(, $arg:ident : $arg_ty:ty )* $(,)?
			) $( -> $ret:ty )? $body:block
		)*
	) => {
		contracts_host_api::host_functions! {
			$( #[doc = $group_doc] )*
			pub struct $group;
			impl[T: $crate::Config] for $crate::host::Host<T>;
			$(
				$( #[doc = $doc] )+
				$( #[import($id, $module, $name)] )+
				$stability fn $function(caller $(, $arg: $arg_ty )*) $( -> $ret )? {
					$crate::vm::enter(&mut caller, |$host, $memory| {
						let weight = $weight;
						$host.begin(weight, $crate::host::seal_functions!(@ $access))?;
						$body
					})
				}
			)*
		}
	};
	(@ mutating) => { true };
	(@ view) => { false };
}
pub(crate) use seal_functions;
