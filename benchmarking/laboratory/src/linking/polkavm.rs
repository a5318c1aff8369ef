//! The measured contracts for PolkaVM.

use polkavm_common::{
	abi::MemoryMapBuilder,
	program::{
		asm::{
			add_imm_64, branch_eq_imm, branch_not_eq_imm, ecalli, fallthrough, jump, jump_indirect,
			load_imm, load_imm64, load_u32, trap,
		},
		Instruction, InstructionSetKind,
		Reg::{A0, A1, A2, A3, A4, A5, RA, S0},
	},
	writer::ProgramBlobBuilder,
};

/// Bytes per page of a contract's memory in `pallet-revive`.
const PAGE_SIZE: u32 = 4096;

/// Bytes of the caller's data: 32 for the input, 32 for the deposit limit, 32 for the value.
const DATA: u32 = 96;

/// A contract that returns at once, padded to about `bytes` with code that never runs.
pub fn callee(bytes: usize) -> Result<Vec<u8>, String> {
	// Each instruction takes three bytes and one bit.
	let filler = (0..bytes / 4).map(|_| load_imm(A0, 1));
	let code: Vec<Instruction> =
		[jump_indirect(RA, 0)].into_iter().chain(filler).chain([trap()]).collect();
	let mut blob = ProgramBlobBuilder::new(InstructionSetKind::ReviveV1);
	blob.add_export_by_basic_block(0, b"deploy");
	blob.add_export_by_basic_block(0, b"call");
	blob.set_code(&code, &[]);
	blob.into_vec()
}

/// A contract that calls another one. Input: number of calls in four bytes, address in twenty.
pub fn caller() -> Result<Vec<u8>, String> {
	let memory = MemoryMapBuilder::new(PAGE_SIZE).rw_data_size(DATA).build()?;
	let input = memory.rw_data_address();
	let (limit, value) = (input + 32, input + 64);
	let address = |at: u32| i32::try_from(at).map_err(|error| error.to_string());
	let code = [
		// 0
		load_imm(A0, address(input)?),
		load_imm(A1, 24),
		load_imm(A2, 0),
		ecalli(0),
		load_u32(S0, address(input)?),
		fallthrough(),
		// 1
		branch_eq_imm(S0, 0, 4),
		// 2: no flags, address; no weight limit; deposit limit, value; no input, no output
		load_imm64(A0, (input + 4).into()),
		load_imm64(A1, u64::MAX),
		load_imm64(A2, u64::MAX),
		load_imm64(A3, u64::from(limit) << 32 | u64::from(value)),
		load_imm(A4, 0),
		load_imm64(A5, u32::MAX.into()),
		ecalli(1),
		branch_not_eq_imm(A0, 0, 5),
		// 3
		add_imm_64(S0, S0, -1),
		jump(1),
		// 4
		jump_indirect(RA, 0),
		// 5
		trap(),
	];
	let mut blob = ProgramBlobBuilder::new(InstructionSetKind::ReviveV1);
	blob.set_rw_data_size(DATA);
	let data: Vec<u8> = (0..DATA).map(|at| if (32..64).contains(&at) { 0xff } else { 0 }).collect();
	blob.set_rw_data(data);
	blob.add_import(b"call_data_copy");
	blob.add_import(b"call");
	blob.add_export_by_basic_block(4, b"deploy");
	blob.add_export_by_basic_block(0, b"call");
	blob.set_code(&code, &[]);
	blob.into_vec()
}
