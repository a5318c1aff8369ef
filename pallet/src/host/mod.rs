//! The host functions that contracts import from the modules `seal0`, `seal1` and `seal2`.
//!
//! Each function is written once, in the file of its subject: ids and names, weight, signature,
//! doc and body. The table, the stored descriptor, the page `docs/host-functions.md` and the
//! binding are generated from that. `docs/adding-a-host-function.md` explains how to add a
//! function. To change the *meaning* of a function, also raise the `#[revision(n)]` of its group.
//!
//! Names, signatures and behaviour are those documented in `pallet-contracts-uapi` 14. A function
//! has a second name with the prefix `seal_` if older contracts import it by that name.

mod calls;
mod chain;
mod context;
mod crypto;
mod data;
mod deprecated;
mod extension;
mod storage;
mod transient;
#[cfg(feature = "xcm")]
pub mod xcm;

pub use crate::{
	exec::{Ext, Host, Trap},
	vm::GuestMemory,
};
#[doc(hidden)]
pub use chain::assert_ids_of_chain;
pub use chain::FIRST_ID_OF_CHAINS;
pub(crate) use extension::Extension;

use crate::{Config, Error};
use sp_runtime::DispatchError;

/// The host functions of `pallet-contracts`, for [`Config::HostFunctions`]: `seal0`, `seal1` and
/// `seal2`.
pub type Seal = (
	storage::Storage,
	calls::Calls,
	context::Context,
	crypto::Crypto,
	data::Data,
	Extension,
	transient::Transient,
	deprecated::Deprecated,
);

/// The result code that a host function returns.
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
	XcmExecutionFailed = 13,
	XcmSendFailed = 14,
}

impl From<ReturnCode> for u32 {
	fn from(code: ReturnCode) -> Self {
		code as u32
	}
}

/// The return code for a transfer, call or instantiation: success, or a failure that a contract
/// may know of. Other errors end the contract.
fn code_of<T: Config>(result: Result<(), DispatchError>) -> Result<u32, Trap> {
	let Err(error) = result else { return Ok(ReturnCode::Success.into()) };
	[
		(Error::<T>::TransferFailed, ReturnCode::TransferFailed),
		(Error::<T>::CodeNotFound, ReturnCode::CodeNotFound),
		(Error::<T>::ContractNotFound, ReturnCode::NotCallable),
	]
	.into_iter()
	.find_map(|(known, code)| (DispatchError::from(known) == error).then_some(code.into()))
	.ok_or(Trap::Failed(error))
}

/// Defines a group of this pallet's own host functions:
/// [`host_functions!`](crate::host_functions), with ids below those of chains.
macro_rules! seal_functions {
	(
		$( #[$( $attribute:tt )*] )*
		pub struct $group:ident;
		$( $functions:tt )*
	) => {
		$crate::group_of_host_functions! {
			$( #[$( $attribute )*] )*
			pub struct $group;
			impl[T: $crate::Config];
			$( $functions )*
		}
	};
}
pub(crate) use seal_functions;
