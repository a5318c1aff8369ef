//! Hashes and signatures.

use super::{seal_functions, ReturnCode};
use crate::{meter::Cost, WeightInfo};
use frame_support::crypto::ecdsa::ECDSAExt;
use sp_core::{ecdsa, sr25519};
use sp_io::{
	crypto::{secp256k1_ecdsa_recover_compressed, sr25519_verify},
	hashing::{blake2_128, blake2_256, keccak_256, sha2_256},
};

seal_functions! {
	/// Hash functions and signature checks.
	pub struct Crypto;

	/// Writes the 32 bytes of SHA2-256 of the input.
	#[import(75, "seal0", "hash_sha2_256")]
	#[import(76, "seal0", "seal_hash_sha2_256")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_hash_sha2_256(input_len)))]
	stable view fn hash_sha2_256(host, memory, input_ptr: u32, input_len: u32, out_ptr: u32) {
		let hash = sha2_256(memory.slice(input_ptr, input_len)?);
		Ok(memory.write(out_ptr, &hash)?)
	}

	/// Writes the 32 bytes of Keccak-256 of the input.
	#[import(77, "seal0", "hash_keccak_256")]
	#[import(78, "seal0", "seal_hash_keccak_256")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_hash_keccak_256(input_len)))]
	stable view fn hash_keccak_256(host, memory, input_ptr: u32, input_len: u32, out_ptr: u32) {
		let hash = keccak_256(memory.slice(input_ptr, input_len)?);
		Ok(memory.write(out_ptr, &hash)?)
	}

	/// Writes the 32 bytes of BLAKE2b-256 of the input.
	#[import(79, "seal0", "hash_blake2_256")]
	#[import(80, "seal0", "seal_hash_blake2_256")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_hash_blake2_256(input_len)))]
	stable view fn hash_blake2_256(host, memory, input_ptr: u32, input_len: u32, out_ptr: u32) {
		let hash = blake2_256(memory.slice(input_ptr, input_len)?);
		Ok(memory.write(out_ptr, &hash)?)
	}

	/// Writes the 16 bytes of BLAKE2b-128 of the input.
	#[import(81, "seal0", "hash_blake2_128")]
	#[import(82, "seal0", "seal_hash_blake2_128")]
	#[weight(Cost::<T>::per_run(T::WeightInfo::seal_hash_blake2_128(input_len)))]
	stable view fn hash_blake2_128(host, memory, input_ptr: u32, input_len: u32, out_ptr: u32) {
		let hash = blake2_128(memory.slice(input_ptr, input_len)?);
		Ok(memory.write(out_ptr, &hash)?)
	}

	/// Writes the 33 bytes of the compressed public key that signed a message hash. Returns
	/// `Success` or `EcdsaRecoveryFailed`.
	#[import(83, "seal0", "ecdsa_recover")]
	#[import(84, "seal0", "seal_ecdsa_recover")]
	#[weight(T::WeightInfo::seal_ecdsa_recover())]
	stable view fn ecdsa_recover(
		host, memory, signature_ptr: u32, message_hash_ptr: u32, out_ptr: u32
	) -> u32 {
		let signature = memory.read_array::<65>(signature_ptr)?;
		let message_hash = memory.read_array::<32>(message_hash_ptr)?;
		match secp256k1_ecdsa_recover_compressed(&signature, &message_hash) {
			Ok(key) => {
				memory.write(out_ptr, &key)?;
				Ok(ReturnCode::Success.into())
			},
			Err(_) => Ok(ReturnCode::EcdsaRecoveryFailed.into()),
		}
	}

	/// Writes the 20 bytes of the Ethereum address of a compressed public key. Returns `Success`
	/// or `EcdsaRecoveryFailed`.
	#[import(85, "seal0", "ecdsa_to_eth_address")]
	#[import(86, "seal0", "seal_ecdsa_to_eth_address")]
	#[weight(T::WeightInfo::seal_ecdsa_to_eth_address())]
	stable view fn ecdsa_to_eth_address(host, memory, key_ptr: u32, out_ptr: u32) -> u32 {
		let key = ecdsa::Public::from(memory.read_array::<33>(key_ptr)?);
		match key.to_eth_address() {
			Ok(address) => {
				memory.write(out_ptr, &address)?;
				Ok(ReturnCode::Success.into())
			},
			Err(_) => Ok(ReturnCode::EcdsaRecoveryFailed.into()),
		}
	}

	/// Checks an sr25519 signature. Returns `Success` or `Sr25519VerifyFailed`.
	#[import(87, "seal0", "sr25519_verify")]
	#[weight(T::WeightInfo::seal_sr25519_verify(message_len))]
	stable view fn sr25519_verify(
		host, memory, signature_ptr: u32, key_ptr: u32, message_len: u32, message_ptr: u32
	) -> u32 {
		let signature = sr25519::Signature::from(memory.read_array::<64>(signature_ptr)?);
		let key = sr25519::Public::from(memory.read_array::<32>(key_ptr)?);
		let message = memory.slice(message_ptr, message_len)?;
		let code = if sr25519_verify(&signature, message, &key) {
			ReturnCode::Success
		} else {
			ReturnCode::Sr25519VerifyFailed
		};
		Ok(code.into())
	}
}
