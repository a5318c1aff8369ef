//! Functions for legacy contracts, refused in new code: predictable randomness, and storage rent,
//! which no longer exists.

use super::seal_functions;
use crate::{meter::Cost, BalanceOf, Error, WeightInfo};
use codec::Encode;
use frame_support::{ensure, traits::Randomness};
use sp_runtime::traits::{Bounded, Zero};

/// Bytes of the longest subject of `random`.
const SUBJECT_LEN: u32 = 32;

seal_functions! {
	/// Functions for contracts that were on the chain before the functions were deprecated.
	pub struct Deprecated;

	/// Writes a random hash for a subject of up to 32 bytes. The hash is predictable. Use another
	/// source of randomness, such as an oracle.
	#[import(102, "seal0", "random")]
	#[import(103, "seal0", "seal_random")]
	#[weight(T::WeightInfo::seal_random())]
	deprecated view fn random_v0(
		host, memory, subject_ptr: u32, subject_len: u32, out_ptr: u32, out_len_ptr: u32
	) {
		ensure!(subject_len <= SUBJECT_LEN, Error::<T>::RandomSubjectTooLong);
		let (hash, _) = T::Randomness::random(memory.slice(subject_ptr, subject_len)?);
		Ok(memory.write_output(out_ptr, out_len_ptr, &hash.encode())?)
	}

	/// Writes a random hash for a subject of up to 32 bytes, followed by the number of the block
	/// since which it could be known. The hash is predictable. Use another source of randomness,
	/// such as an oracle.
	#[import(104, "seal1", "random")]
	#[import(105, "seal1", "seal_random")]
	#[weight(T::WeightInfo::seal_random())]
	deprecated view fn random_v1(
		host, memory, subject_ptr: u32, subject_len: u32, out_ptr: u32, out_len_ptr: u32
	) {
		ensure!(subject_len <= SUBJECT_LEN, Error::<T>::RandomSubjectTooLong);
		let random = T::Randomness::random(memory.slice(subject_ptr, subject_len)?);
		Ok(memory.write_output(out_ptr, out_len_ptr, &random.encode())?)
	}

	/// Writes a balance of zero: there is no storage rent, and no tombstone.
	#[import(106, "seal0", "tombstone_deposit")]
	#[import(107, "seal0", "seal_tombstone_deposit")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_tombstone_deposit()))]
	deprecated view fn tombstone_deposit(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &BalanceOf::<T>::zero().encode())?)
	}

	/// Does nothing: there is no storage rent, and no contract to restore.
	#[import(108, "seal0", "restore_to")]
	#[import(109, "seal0", "seal_restore_to")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_restore_to()))]
	deprecated view fn restore_to_v0(
		host, _memory, _dest_ptr: u32, _dest_len: u32, _code_hash_ptr: u32, _code_hash_len: u32,
		_rent_allowance_ptr: u32, _rent_allowance_len: u32, _delta_ptr: u32, _delta_count: u32
	) {
		Ok(())
	}

	/// Does nothing: there is no storage rent, and no contract to restore.
	#[import(110, "seal1", "restore_to")]
	#[import(111, "seal1", "seal_restore_to")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_restore_to()))]
	deprecated view fn restore_to_v1(
		host, _memory, _dest_ptr: u32, _code_hash_ptr: u32, _rent_allowance_ptr: u32,
		_delta_ptr: u32, _delta_count: u32
	) {
		Ok(())
	}

	/// Does nothing: there is no storage rent.
	#[import(112, "seal0", "set_rent_allowance")]
	#[import(113, "seal0", "seal_set_rent_allowance")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_set_rent_allowance()))]
	deprecated view fn set_rent_allowance_v0(host, _memory, _value_ptr: u32, _value_len: u32) {
		Ok(())
	}

	/// Does nothing: there is no storage rent.
	#[import(114, "seal1", "set_rent_allowance")]
	#[import(115, "seal1", "seal_set_rent_allowance")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_set_rent_allowance()))]
	deprecated view fn set_rent_allowance_v1(host, _memory, _value_ptr: u32) {
		Ok(())
	}

	/// Writes the largest possible balance: there is no storage rent.
	#[import(116, "seal0", "rent_allowance")]
	#[import(117, "seal0", "seal_rent_allowance")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_rent_allowance()))]
	deprecated view fn rent_allowance(host, memory, out_ptr: u32, out_len_ptr: u32) {
		Ok(memory.write_output(out_ptr, out_len_ptr, &BalanceOf::<T>::max_value().encode())?)
	}
}
