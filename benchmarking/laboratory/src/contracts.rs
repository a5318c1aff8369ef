//! Contracts built as for live chains, with calls to them.
//!
//! Both comparisons with other pallets measure them: `bench-linking` their time, `check-weights`
//! their charges.

use codec::Encode;
use sp_io::hashing::blake2_256;
use std::{fs, path::Path};

/// A contract with a call to it.
#[derive(Clone)]
pub struct Real {
	/// Name in tables.
	pub name: String,
	/// Modules that must be uploaded first, because the constructor instantiates them.
	pub parts: Vec<Vec<u8>>,
	/// Code of the contract.
	pub code: Vec<u8>,
	/// Input of the constructor.
	pub constructor: Vec<u8>,
	/// Input of the call.
	pub input: Vec<u8>,
	/// Input of a call, by the account that instantiated the contract, that lets another account
	/// make the measured call many times.
	pub enable: Option<fn(&[u8]) -> Vec<u8>>,
}

impl Real {
	/// A contract whose constructor and call take no input.
	pub fn plain(name: &str, code: Vec<u8>) -> Self {
		let (constructor, input) = (vec![], vec![]);
		Self { name: name.into(), parts: vec![], code, constructor, input, enable: None }
	}
}

// Numbers of tokens: the total supply, the amount that a measured call transfers, and the amount
// that another account receives to make such calls.
const SUPPLY: u128 = 1_000_000;
const AMOUNT: u128 = 5;
const ENABLED: u128 = 100_000;

/// The account that receives tokens.
const RECEIVER: [u8; 32] = [9; 32];

/// Encodes a call of an ink! message or constructor: selector and arguments.
pub fn ink(name: &str, arguments: impl Encode) -> Vec<u8> {
	[&blake2_256(name.as_bytes())[..4], &arguments.encode()].concat()
}

/// Returns the contracts of `tests/contracts`, built as for a live chain. Adds Solang's ERC-20 if
/// its `.contract` file is given.
///
/// # Errors
///
/// Returns an error with the path of a file that is missing or invalid.
pub fn live(ink_folder: &Path, solang: Option<&Path>) -> Result<Vec<Real>, String> {
	let mut contracts = flip_and_transfer(ink_folder, ".production", "")?;
	let code = |name: &str| module(ink_folder, &format!("{name}.production"));
	contracts.push(Real {
		constructor: ink("new", (SUPPLY, None::<String>, None::<String>, 12u8)),
		input: ink("PSP22::transfer", (RECEIVER, AMOUNT, Vec::<u8>::new())),
		enable: Some(|account| ink("PSP22::transfer", (Fixed(account), ENABLED, Vec::<u8>::new()))),
		..Real::plain("ink! PSP22, transfer", code("psp22token")?)
	});
	let parts = vec![code("accumulator")?, code("adder")?, code("subber")?];
	let hashes: Vec<[u8; 32]> = parts.iter().map(|code| blake2_256(code)).collect();
	contracts.push(Real {
		constructor: ink("new", (7i32, 1u32, Fixed(&hashes.concat()))),
		parts,
		input: ink("apply", 3i32),
		..Real::plain("ink!, four contracts", code("caller")?)
	});
	contracts.extend(solang.map(solang_erc20).transpose()?);
	Ok(contracts)
}

/// Returns the two simplest contracts of [`live`], built with debug messages.
///
/// # Errors
///
/// The errors of [`live`].
pub fn debugging(ink_folder: &Path) -> Result<Vec<Real>, String> {
	flip_and_transfer(ink_folder, "", ", with messages for debugging")
}

/// The contracts `toggle` and `token`, from files with this ending.
fn flip_and_transfer(folder: &Path, ending: &str, called: &str) -> Result<Vec<Real>, String> {
	let code = |name: &str| module(folder, &format!("{name}{ending}"));
	let flip = Real {
		constructor: ink("new", false),
		input: ink("flip", ()),
		..Real::plain(&format!("ink! flip{called}"), code("toggle")?)
	};
	let transfer = Real {
		constructor: ink("new", SUPPLY),
		input: ink("transfer", (RECEIVER, AMOUNT)),
		enable: Some(|account| ink("transfer", (Fixed(account), ENABLED))),
		..Real::plain(&format!("ink! ERC-20, transfer{called}"), code("token")?)
	};
	Ok(vec![flip, transfer])
}

fn module(folder: &Path, name: &str) -> Result<Vec<u8>, String> {
	let path = folder.join(format!("{name}.wasm"));
	fs::read(&path).map_err(|error| format!("{}: {error}; run `make contracts`", path.display()))
}

/// OpenZeppelin's ERC-20, compiled by Solang 0.3: selectors are Ethereum's, and numbers have 256
/// bits.
fn solang_erc20(file: &Path) -> Result<Real, String> {
	/// Selector of the constructor, from the metadata of
	/// [smart-bench's `BenchERC20`](https://github.com/paritytech/smart-bench).
	const NEW: [u8; 4] = [0x58, 0x16, 0xc4, 0x25];
	const TRANSFER: [u8; 4] = [0xa9, 0x05, 0x9c, 0xbb];
	/// First bytes of the code hash.
	const MODULE: [u8; 4] = [0x8f, 0x29, 0xed, 0x4d];
	let code = bundled(file)?;
	if !blake2_256(&code).starts_with(&MODULE) {
		return Err(format!(
			"{}: not the module of smart-bench, commit 7fd86bc, whose code hash begins with 0x8f29ed4d",
			file.display()
		));
	}
	let wide = |number: u128| (number, 0u128).encode();
	Ok(Real {
		constructor: [&NEW[..], &wide(SUPPLY)].concat(),
		input: [&TRANSFER[..], &RECEIVER, &wide(AMOUNT)].concat(),
		enable: Some(|account| [&TRANSFER[..], account, &(ENABLED, 0u128).encode()].concat()),
		..Real::plain("Solang ERC-20, transfer", code)
	})
}

/// The module in a `.contract` file.
fn bundled(file: &Path) -> Result<Vec<u8>, String> {
	let wrong = |what: &str| format!("{}: {what}", file.display());
	let text = fs::read(file).map_err(|error| wrong(&error.to_string()))?;
	let bundle: serde_json::Value =
		serde_json::from_slice(&text).map_err(|error| wrong(&error.to_string()))?;
	let hex = bundle.pointer("/source/wasm").and_then(|wasm| wasm.as_str());
	let hex = hex.and_then(|hex| hex.strip_prefix("0x")).filter(|hex| hex.len() % 2 == 0);
	let hex =
		hex.ok_or(wrong("no hexadecimal text in `source.wasm`, expected a contract's bundle"))?;
	let byte = |at: usize| hex.get(at..at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
	let bytes: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(byte).collect();
	bytes.ok_or(wrong("`source.wasm` is not hexadecimal"))
}

/// Bytes that are already encoded.
struct Fixed<'a>(&'a [u8]);

impl Encode for Fixed<'_> {
	fn encode_to<T: codec::Output + ?Sized>(&self, dest: &mut T) {
		dest.write(self.0);
	}
}

/// A contract that calls others in turn, and traps if a call fails. [`calls`] encodes its input.
///
/// # Panics
///
/// Panics if the WAT in this function is invalid.
pub fn caller() -> Vec<u8> {
	const TEXT: &str = r#"(module
		(import "seal0" "input" (func $input (param i32 i32)))
		(import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
		(import "env" "memory" (memory 1 16))
		(func (export "deploy"))
		(func (export "call")
			(local $i i32) (local $passed i32)
			(i32.store (i32.const 64) (i32.const 60000))
			(call $input (i32.const 1024) (i32.const 64))
			(local.set $passed
				(i32.add (i32.const 1032) (i32.mul (i32.const 32) (i32.load (i32.const 1028)))))
			(block $done (loop $next
				(br_if $done (i32.ge_u (local.get $i) (i32.load (i32.const 1024))))
				(if (call $call
						(i32.const 0)
						(i32.add (i32.const 1032)
							(i32.mul (i32.const 32) (i32.rem_u (local.get $i) (i32.load (i32.const 1028)))))
						(i64.const 0)
						(i32.const 0)
						(local.get $passed)
						(i32.sub (i32.add (i32.load (i32.const 64)) (i32.const 1024)) (local.get $passed))
						(i32.const -1) (i32.const 0))
					(then (unreachable)))
				(local.set $i (i32.add (local.get $i) (i32.const 1)))
				(br $next)))))"#;
	wat::parse_str(TEXT).unwrap_or_else(|error| panic!("{error}\n{TEXT}"))
}

/// Encodes the input of [`caller`]: the total number of calls, the number of callees, their
/// accounts, and the input that each call passes on.
pub fn calls(count: u32, callees: &[impl AsRef<[u8]>], input: &[u8]) -> Vec<u8> {
	let mut encoded = (count, callees.len() as u32).encode();
	for callee in callees {
		encoded.extend_from_slice(callee.as_ref());
	}
	encoded.extend_from_slice(input);
	encoded
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_bundle_that_holds_no_module_is_named_with_what_is_wrong() {
		let file = std::env::temp_dir().join(format!("bundle-{}.contract", std::process::id()));
		let refused = |text: &str| {
			fs::write(&file, text).unwrap();
			let error = bundled(&file).unwrap_err();
			assert!(error.starts_with(&file.display().to_string()), "{error}");
			error
		};
		assert!(refused("{").contains("EOF"));
		assert!(refused("{}").contains("source.wasm"));
		assert!(refused(r#"{"source":{"wasm":"0x0"}}"#).contains("source.wasm"));
		assert!(refused(r#"{"source":{"wasm":"0xzz"}}"#).contains("not hexadecimal"));
		fs::write(&file, r#"{"source":{"wasm":"0x0061ff"}}"#).unwrap();
		assert_eq!(bundled(&file).unwrap(), [0, 0x61, 0xff]);
		fs::remove_file(&file).unwrap();
		assert!(bundled(&file).is_err());
	}

	#[test]
	fn an_input_of_the_caller_is_how_often_how_many_whom_and_what_is_passed_on() {
		assert!(caller().starts_with(b"\0asm"));
		let input = calls(7, &[[1; 32], [2; 32]], b"on");
		assert_eq!(input, [&[7, 0, 0, 0, 2, 0, 0, 0][..], &[1; 32], &[2; 32], b"on"].concat());
	}
}
