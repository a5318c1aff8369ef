//! The host functions that a search calls, and their arguments.

use super::genome::Genome;
use crate::extrinsic::Signer;
use contracts_host_api::{HostFunctions, ValueType};
use pallet_lean_contracts::host::Seal;
use sp_io::hashing::blake2_256;
use std::sync::LazyLock;
use wasm_encoder::{ConstExpr, DataSection, ValType};

/// A host function as a module imports it.
pub struct HostFunction {
	/// Module of the import.
	pub module: String,
	/// Name of the import.
	pub name: String,
	/// Its parameters.
	pub params: Vec<ValType>,
	/// Its result.
	pub result: Option<ValType>,
}

/// All host functions of the pallet in the order of its table, one per definition.
pub fn functions() -> &'static [HostFunction] {
	static ALL: LazyLock<Vec<HostFunction>> = LazyLock::new(|| {
		let ty = |ty| match ty {
			ValueType::I64 => ValType::I64,
			_ => ValType::I32,
		};
		let all = Seal::TABLE.functions().filter(|function| function.id == function.definition);
		all.map(|function| HostFunction {
			module: function.module.into(),
			name: function.name.into(),
			params: function.signature.params().map(ty).collect(),
			result: function.signature.result().map(ty),
		})
		.collect()
	});
	&ALL
}

/// Number of kinds of arguments.
pub const ARGUMENTS: u8 = POOL.len() as u8;

/// Numbers, lengths and pointers that are valid for some function. Pointers are odd addresses.
const POOL: [u32; 26] = [
	0,
	1,
	2,
	8,
	31,
	32,
	33,
	64,
	128,
	256,
	1_024,
	4_096,
	16_384,
	60_000,
	u32::MAX,
	LEN,
	ZERO,
	ACCOUNT,
	HASH,
	BALANCE,
	DATA,
	TEXT,
	TOPICS,
	SIGNATURE,
	OUT,
	CALL,
];
const LEN: u32 = 65;
const ZERO: u32 = 0x71;
const BALANCE: u32 = 0x91;
const ACCOUNT: u32 = 0xa1;
const HASH: u32 = 0xd1;
const SIGNATURE: u32 = 0x101;
const TOPICS: u32 = 0x201;
const CALL: u32 = 0x401;
const TEXT: u32 = 0x1001;
const DATA: u32 = 0x5001;
const OUT: u32 = 0x1_0001;

/// The value of an argument of this kind.
pub fn argument(kind: u8) -> u32 {
	POOL[usize::from(kind) % POOL.len()]
}

/// Code of a contract that does nothing. It is deployed, so that functions can call it.
pub fn callee() -> Vec<u8> {
	Genome::nothing().encode().expect("it is short")
}

/// Writes the values that the pointers refer to into a module's memory.
pub fn write_arguments(data: &mut DataSection) {
	let random = |len: usize| {
		let mut state = 0x9e37_79b9_7f4a_7c15u64;
		(0..len)
			.map(|_| {
				state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
				(state >> 56) as u8
			})
			.collect::<Vec<u8>>()
	};
	let text = "aé漢🦀".chars().cycle().take(2_000).collect::<String>();
	// An empty `System::remark`.
	let call = vec![0u8, 0, 0];
	for (at, bytes) in [
		(LEN, 0x4000u32.to_le_bytes().to_vec()),
		(BALANCE, 1u128.to_le_bytes().to_vec()),
		(ACCOUNT, Signer::default().contract(&callee(), &[], &[]).to_vec()),
		(HASH, blake2_256(&callee()).to_vec()),
		(SIGNATURE, random(128)),
		(TOPICS, [&[16u8][..], &random(128)].concat()),
		(CALL, call),
		(TEXT, text.into_bytes()),
		(DATA, random(4_096)),
	] {
		data.active(0, &ConstExpr::i32_const(at as i32), bytes);
	}
}
