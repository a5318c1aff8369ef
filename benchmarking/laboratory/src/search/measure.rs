//! Measures the table of [`prices`](super::prices): host calls, with a blob that makes each call in
//! a loop, and instructions of a runtime's blob, with calls of real contracts.

use super::{
	evolve,
	prices::INSTRUCTION,
	subject::{Kind, Subject, NESTED},
};
use crate::contracts::Real;
use blob_executor::Blob;
use sp_core::{ecdsa, ed25519, sr25519, storage::Storage, Pair};
use sp_state_machine::TestExternalities;
use std::{fmt::Write, path::Path, time::Duration};

/// Number of calls per loop.
const TURNS: u32 = 2_000;

// Bytes of a short argument, and of a long one.
const SHORT: u64 = 32;
const LONG: u64 = 16 * 1024 + 32;

/// Packs a pointer and a length, as the host takes them. [`blob`] places the bytes.
const fn fat(pointer: u64, len: u64) -> u64 {
	len << 32 | pointer
}

const KEY: u64 = fat(1_024, 32);
const CHILD: u64 = fat(1_088, 40);
const VALUE: u64 = 2_048;
const OUT: u64 = 40_000;
const SR25519: u64 = 60_000;
const ED25519: u64 = 60_200;
const ECDSA: u64 = 60_400;
const HASH: u64 = fat(60_600, 32);

/// A host call: name and type of its import, and the WAT of a call with an argument of so many
/// bytes.
struct Call {
	name: &'static str,
	ty: &'static str,
	call: fn(u64) -> String,
}

fn calls() -> Vec<Call> {
	let call = |name, ty, call| Call { name, ty, call };
	vec![
		call("ext_storage_get_version_1", "(param i64) (result i64)", |_| {
			format!("(drop (call $f (i64.const {KEY})))")
		}),
		call("ext_storage_read_version_1", "(param i64 i64 i32) (result i64)", |len| {
			format!(
				"(drop (call $f (i64.const {KEY}) (i64.const {}) (i32.const 0)))",
				fat(OUT, len)
			)
		}),
		call("ext_storage_set_version_1", "(param i64 i64)", |len| {
			format!("(call $f (i64.const {KEY}) (i64.const {}))", fat(VALUE, len))
		}),
		call("ext_storage_exists_version_1", "(param i64) (result i32)", |_| {
			format!("(drop (call $f (i64.const {KEY})))")
		}),
		call("ext_storage_clear_version_1", "(param i64)", |_| {
			format!("(call $f (i64.const {KEY}))")
		}),
		call("ext_storage_next_key_version_1", "(param i64) (result i64)", |_| {
			format!("(drop (call $f (i64.const {KEY})))")
		}),
		call("ext_default_child_storage_get_version_1", "(param i64 i64) (result i64)", |_| {
			format!("(drop (call $f (i64.const {CHILD}) (i64.const {KEY})))")
		}),
		call("ext_default_child_storage_set_version_1", "(param i64 i64 i64)", |len| {
			let value = fat(VALUE, len);
			format!("(call $f (i64.const {CHILD}) (i64.const {KEY}) (i64.const {value}))")
		}),
		call("ext_hashing_twox_128_version_1", "(param i64) (result i32)", |len| {
			format!("(drop (call $f (i64.const {})))", fat(VALUE, len))
		}),
		call("ext_hashing_blake2_256_version_1", "(param i64) (result i32)", |len| {
			format!("(drop (call $f (i64.const {})))", fat(VALUE, len))
		}),
		call("ext_hashing_keccak_256_version_1", "(param i64) (result i32)", |len| {
			format!("(drop (call $f (i64.const {})))", fat(VALUE, len))
		}),
		call("ext_hashing_sha2_256_version_1", "(param i64) (result i32)", |len| {
			format!("(drop (call $f (i64.const {})))", fat(VALUE, len))
		}),
		call("ext_crypto_sr25519_verify_version_2", "(param i32 i64 i32) (result i32)", |len| {
			let (key, message) = (SR25519 + 64, fat(VALUE, len));
			format!(
				"(drop (call $f (i32.const {SR25519}) (i64.const {message}) (i32.const {key})))"
			)
		}),
		call("ext_crypto_ed25519_verify_version_1", "(param i32 i64 i32) (result i32)", |len| {
			let (key, message) = (ED25519 + 64, fat(VALUE, len));
			format!(
				"(drop (call $f (i32.const {ED25519}) (i64.const {message}) (i32.const {key})))"
			)
		}),
		call(
			"ext_crypto_secp256k1_ecdsa_recover_compressed_version_2",
			"(param i32 i32) (result i64)",
			|_| {
				let hash = HASH & 0xffff_ffff;
				format!("(drop (call $f (i32.const {ECDSA}) (i32.const {hash})))")
			},
		),
		call("ext_storage_start_transaction_version_1", "", |_| {
			"(call $f) (call $rollback)".into()
		}),
		call("ext_allocator_malloc_version_1", "(param i32) (result i32)", |_| {
			"(call $free (call $f (i32.const 64)))".into()
		}),
		call("ext_logging_max_level_version_1", "(result i32)", |_| "(drop (call $f))".into()),
	]
}

/// A runtime blob that makes this call in loops.
fn blob(Call { name, ty, call }: &Call) -> Vec<u8> {
	let rollback =
		r#"(import "env" "ext_storage_rollback_transaction_version_1" (func $rollback))"#;
	let free = r#"(import "env" "ext_allocator_free_version_1" (func $free (param i32)))"#;
	let text =
		|bytes: &[u8]| -> String { bytes.iter().map(|byte| format!("\\{byte:02x}")).collect() };
	let message = vec![7u8; SHORT as usize];
	let sr25519 = sr25519::Pair::from_seed(&[1; 32]);
	let ed25519 = ed25519::Pair::from_seed(&[1; 32]);
	let ecdsa = ecdsa::Pair::from_seed(&[1; 32]);
	let signed = [
		(SR25519, [&sr25519.sign(&message).0[..], &sr25519.public().0].concat()),
		(ED25519, [&ed25519.sign(&message).0[..], &ed25519.public().0].concat()),
		(ECDSA, ecdsa.sign_prehashed(&[9; 32]).0.to_vec()),
		(HASH & 0xffff_ffff, vec![9; 32]),
	];
	let mut data = String::new();
	for (at, bytes) in signed {
		let _ = write!(data, "(data (i32.const {at}) \"{}\")", text(&bytes));
	}
	let looped = |export: &str, body: &str| {
		format!(
			"(func (export \"{export}\") (param i32 i32) (result i64) (local $n i32)
				(local.set $n (i32.const {TURNS}))
				(loop $next {body}
					(br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
				(i64.const 0))"
		)
	};
	let wat = format!(
		"(module (import \"env\" \"memory\" (memory 2)) (import \"env\" \"{name}\" (func $f {ty}))
			{rollback} {free} (global (export \"__heap_base\") i32 (i32.const 70000))
			(table (export \"__indirect_function_table\") 1 1 funcref)
			(data (i32.const 2048) \"{}\")
			(data (i32.const 1088) \"{}\")
			{data} {} {} {})",
		text(&message),
		text(&[3; 40]),
		looped("nothing", ""),
		looped("short", &call(SHORT)),
		looped("long", &call(LONG)),
	);
	wat::parse_str(&wat).unwrap_or_else(|error| panic!("{error}\n{wat}"))
}

/// Returns a table of picoseconds per call and per byte.
///
/// # Errors
///
/// Returns the executor's error if it refuses the blob.
pub fn host_calls() -> Result<String, String> {
	let mut text = String::from("picoseconds of a call, and of a byte\n");
	for call in calls() {
		let mut blob = Blob::new(&blob(&call))?;
		let mut time = |function: &str, value: u64| -> Result<f64, String> {
			let mut state = TestExternalities::<sp_core::Blake2Hasher>::new(Storage::default());
			let mut ext = state.ext();
			sp_externalities::Externalities::place_storage(
				&mut ext,
				vec![0; 32],
				Some(vec![1; value as usize]),
			);
			let mut best = f64::MAX;
			for _ in 0..7 {
				let took = blob.call(&mut ext, function, &[])?.took.as_nanos() as f64 * 1_000.0;
				best = best.min(took / f64::from(TURNS));
			}
			Ok(best)
		};
		let nothing = time("nothing", SHORT)?;
		let (short, long) = (time("short", SHORT)? - nothing, time("long", LONG)? - nothing);
		let byte = (long - short) / (LONG - SHORT) as f64;
		let _ = writeln!(text, "{:60} {short:11.0} {byte:7.0}", call.name);
	}
	Ok(text)
}

/// Number of times that a call is timed. The least time counts.
const ROUNDS: u32 = 15;

/// Returns a table of picoseconds per instruction of a runtime's blob: the measured time of a
/// call without the priced time of its host calls, by the number of its instructions.
///
/// # Errors
///
/// Returns an error if the blob cannot be used, or if a call fails.
pub fn instructions(blob: &[u8], reals: &[Real]) -> Result<String, String> {
	let mut all = Subject::new(blob)?;
	let mut hosts = Subject::counting(blob, |_| 0)?;
	let mut timed = Subject::timed(blob)?;
	let mut text = format!("picoseconds of an instruction: a call, {NESTED} nested calls\n");
	for real in reals {
		let (all, hosts) = (all.score_real(real, NESTED)?, hosts.score_real(real, NESTED)?);
		let (mut database, mut least) = ([0; 2], [Duration::MAX; 2]);
		for _ in 0..ROUNDS {
			for (at, score) in timed.score_real(real, NESTED)?.into_iter().enumerate() {
				least[at] = least[at].min(score.took);
				database[at] = score.work;
			}
		}
		let _ = write!(text, "{:60}", real.name);
		for at in 0..2 {
			// Prices are in picoseconds, scores in nanoseconds.
			let counted = all[at].work.saturating_sub(hosts[at].work).max(1) as f64;
			let host = hosts[at].work.saturating_sub(database[at]) as f64;
			let left = least[at].as_nanos() as f64 - host;
			let _ = write!(text, " {:11.0}", INSTRUCTION as f64 * left / counted);
		}
		let _ = writeln!(text);
	}
	Ok(text)
}

/// Returns a table of the committed corpus: counted work, measured time with the assumed time of
/// the database, and charge, in microseconds.
///
/// # Errors
///
/// Returns an error if the blob cannot be used, or the corpus not read.
pub fn corpus(blob: &[u8], corpus: &Path) -> Result<String, String> {
	let mut counting = Subject::new(blob)?;
	let mut timed = Subject::timed(blob)?;
	let mut text = String::from("µs: counted, took, charged; charged by took\n");
	for kind in [Kind::Upload, Kind::Plan, Kind::Call] {
		for (at, genome) in (1..).zip(evolve::read(corpus, kind)?) {
			let Some(counted) = counting.score(kind, &genome)? else { continue };
			let (mut least, mut database) = (Duration::MAX, 0);
			for _ in 0..ROUNDS {
				if let Some(score) = timed.score(kind, &genome)? {
					least = least.min(score.took);
					database = score.work;
				}
			}
			let took = least.as_nanos() as f64 + database as f64;
			let _ = writeln!(
				text,
				"{kind} {at:2}: {:8} {:8.0} {:8} {:6.2}",
				counted.work / 1_000,
				took / 1_000.0,
				counted.charged / 1_000,
				counted.charged as f64 / took,
			);
		}
	}
	Ok(text)
}
