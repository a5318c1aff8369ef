//! The dev chain's payments for contracts: as host functions, and as a chain extension.
//!
//! A chain team publishes such a crate with its chain. Contract authors only see safe functions.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

use alloc::vec::Vec;
use ink::primitives::AccountId;

/// An account could not be paid, so no payment was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[ink::scale_derive(Encode, Decode, TypeInfo)]
pub struct NotPaid;

/// A list of accounts with values.
pub type Payments = Vec<(AccountId, u128)>;

/// The host functions of the chain, imported by name.
pub mod functions {
	use super::{AccountId, NotPaid, Payments};
	use ink::scale::{Decode, Encode};

	#[cfg(not(feature = "std"))]
	mod host {
		#[link(wasm_import_module = "seal_payments")]
		extern "C" {
			pub fn total_issuance(out_ptr: *mut u8);
			pub fn balance_of(account_ptr: *const u8, out_ptr: *mut u8);
			pub fn pay_all(list_ptr: *const u8, list_len: u32) -> u32;
		}
	}

	/// Replacements off the chain, where there are no balances.
	#[cfg(feature = "std")]
	#[allow(clippy::missing_safety_doc)]
	mod host {
		pub unsafe fn total_issuance(_: *mut u8) {
			unimplemented!("the chain has this function")
		}
		pub unsafe fn balance_of(_: *const u8, _: *mut u8) {
			unimplemented!("the chain has this function")
		}
		pub unsafe fn pay_all(_: *const u8, _: u32) -> u32 {
			unimplemented!("the chain has this function")
		}
	}

	/// The sum of all balances.
	pub fn total_issuance() -> u128 {
		let mut out = [0; 16];
		// SAFETY: the chain writes 16 bytes.
		unsafe { host::total_issuance(out.as_mut_ptr()) };
		u128::from_le_bytes(out)
	}

	/// The free balance of an account.
	pub fn balance_of(account: &AccountId) -> u128 {
		let mut out = [0; 16];
		let account: &[u8; 32] = account.as_ref();
		// SAFETY: the chain reads 32 bytes and writes 16.
		unsafe { host::balance_of(account.as_ptr(), out.as_mut_ptr()) };
		u128::decode(&mut &out[..]).unwrap_or_default()
	}

	/// Makes all payments, or none.
	pub fn pay_all(list: &Payments) -> Result<(), NotPaid> {
		let list = list.encode();
		// SAFETY: the chain reads as many bytes as the list has.
		match unsafe { host::pay_all(list.as_ptr(), list.len() as u32) } {
			0 => Ok(()),
			_ => Err(NotPaid),
		}
	}
}

/// The same functions as a chain extension. The upper half of the ids is 0: only this chain has
/// them.
pub mod extension {
	use super::{AccountId, NotPaid, Payments};
	use ink::env::chain_extension::ChainExtensionMethod;

	/// The sum of all balances.
	pub fn total_issuance() -> u128 {
		ChainExtensionMethod::build(1)
			.input::<()>()
			.output::<u128, false>()
			.ignore_error_code()
			.call(&())
	}

	/// The free balance of an account.
	pub fn balance_of(account: &AccountId) -> u128 {
		ChainExtensionMethod::build(2)
			.input::<AccountId>()
			.output::<u128, false>()
			.ignore_error_code()
			.call(account)
	}

	/// Makes all payments, or none.
	pub fn pay_all(list: &Payments) -> Result<(), NotPaid> {
		ChainExtensionMethod::build(3)
			.input::<Payments>()
			.output::<(), false>()
			.handle_error_code::<NotPaid>()
			.call(list)
	}

	impl ink::env::chain_extension::FromStatusCode for NotPaid {
		fn from_status_code(status: u32) -> Result<(), Self> {
			match status {
				0 => Ok(()),
				_ => Err(NotPaid),
			}
		}
	}
}
