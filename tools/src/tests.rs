//! Checks of generated chains: a file with five thousand contracts, and a node that fails
//! halfway.

use crate::{
	chain::{Hash, Runtime},
	check,
	report::{Fate, Report},
	Cli, Command,
};
use clap::Parser;
use codec::{Compact, Encode};
use jsonrpsee::{server::Server, types::ErrorObjectOwned, RpcModule};
use sp_core::Bytes;
use sp_io::hashing::{blake2_128, blake2_256, twox_128, twox_64};
use std::{
	collections::BTreeMap,
	path::{Path, PathBuf},
	sync::{
		atomic::{AtomicU32, Ordering},
		Arc, Mutex,
	},
};

type State = BTreeMap<Vec<u8>, Vec<u8>>;

const INDEX: u8 = 3;

fn item(pallet: &str, name: &str) -> Vec<u8> {
	[twox_128(pallet.as_bytes()), twox_128(name.as_bytes())].concat()
}

fn wat(imports: &str, rest: &str) -> Vec<u8> {
	let text = format!(
		r#"(module {imports} (import "env" "memory" (memory 1 2)) {rest}
			(func (export "deploy")) (func (export "call")))"#
	);
	wat::parse_str(text).expect("the module is valid")
}

/// A chain that has only the version of its storage.
fn empty() -> State {
	State::from([(item("Contracts", ":__STORAGE_VERSION__:"), 16u16.encode())])
}

fn put_code(state: &mut State, code: &[u8], determinism: u8) -> Hash {
	let hash = Hash::from(blake2_256(code));
	let key = |map| [item("Contracts", map), hash.0.to_vec()].concat();
	state.insert(key("PristineCode"), code.encode());
	let record = ([7u8; 32], Compact(1_000u128), Compact(1u64), determinism, code.len() as u32);
	state.insert(key("CodeInfoOf"), record.encode());
	hash
}

fn put_contract(state: &mut State, number: u32, code: Hash, locked: &[Hash], holder: u8) {
	let account = blake2_256(&number.encode());
	let key = [&item("Contracts", "ContractInfoOf")[..], &twox_64(&account), &account].concat();
	let locked: BTreeMap<Hash, u128> = locked.iter().map(|hash| (*hash, 5u128)).collect();
	let record = (vec![1u8; 32], code, 10u32, 1u32, (100u128, 200u128, 300u128), locked);
	state.insert(key, record.encode());
	let key = [&item("Balances", "Holds")[..], &blake2_128(&account), &account].concat();
	state.insert(key, vec![((holder, 1u8), 600u128)].encode());
}

/// A chain with `codes` code blobs and `contracts` contracts, and one blob of each kind that
/// needs attention.
fn made(codes: u32, contracts: u32) -> State {
	let mut state = empty();
	let hashes: Vec<Hash> = (0..codes)
		.map(|number| {
			let import = r#"(import "seal0" "caller" (func (param i32 i32)))"#;
			put_code(&mut state, &wat(import, &format!("(global i32 (i32.const {number}))")), 0)
		})
		.collect();
	let unknown = put_code(&mut state, &wat(r#"(import "seal0" "gone" (func))"#, ""), 0);
	put_code(&mut state, &wat("", "(global f32 (f32.const 1))"), 1);
	put_code(&mut state, &wat("", "(func $start) (start $start)"), 0);
	let rent = r#"(import "seal0" "rent_allowance" (func (param i32 i32)))"#;
	put_code(&mut state, &wat(rent, ""), 0);
	for number in 0..contracts {
		let code = match number % 1_000 {
			0 => unknown,
			_ => hashes[number as usize % hashes.len()],
		};
		let locked = [hashes[(number as usize + 1) % hashes.len()]];
		put_contract(&mut state, number, code, &locked[..usize::from(number % 10 == 0)], INDEX);
	}
	state
}

fn folder(name: &str) -> PathBuf {
	let folder = std::env::temp_dir().join(format!("lean-contracts-{name}-{}", std::process::id()));
	std::fs::create_dir_all(&folder).expect("the folder can be made");
	folder
}

fn write_spec(state: &State, folder: &Path) -> String {
	let hex = |bytes: &Vec<u8>| sp_core::bytes::to_hex(bytes, false);
	let top: BTreeMap<_, _> =
		state.iter().map(|(key, value)| (hex(key), serde_json::Value::from(hex(value)))).collect();
	let spec = serde_json::json!({ "genesis": { "raw": { "top": top } } });
	let path = folder.join("spec.json");
	std::fs::write(&path, spec.to_string()).expect("the file can be written");
	path.to_str().expect("the path is Unicode").into()
}

fn run(args: &[&str]) -> Result<Report, String> {
	let args = [&["lean-contracts", "check"], args].concat();
	match Cli::try_parse_from(args).map_err(|error| error.to_string())?.command {
		Command::Check(args) => check::run(&args),
		other => panic!("{other:?}"),
	}
}

#[test]
fn a_file_with_five_thousand_contracts_is_checked() {
	let folder = folder("file");
	let path = write_spec(&made(1_000, 5_000), &folder);
	let report = run(&[&path]).expect("the file is read");
	assert_eq!((report.codes.len(), report.contracts.count), (1_004, 5_000));
	let refused: Vec<_> =
		report.codes.values().filter(|code| matches!(code.fate, Fate::Refused { .. })).collect();
	assert_eq!((refused.len(), refused[0].contracts), (1, 5));
	let Fate::Refused { error, reason } = &refused[0].fate else { unreachable!() };
	assert!(error == "UnknownImport" && reason.contains("seal0::gone"), "{error} {reason}");
	assert_eq!(report.imports["seal0::caller"].codes, 1_000);
	assert_eq!(report.imports["seal0::caller"].contracts, 4_995);
	assert_eq!(report.codes.values().map(|code| code.dependents).sum::<u64>(), 500);
	assert_eq!(report.contracts.held["pallet 3, reason 1"].contracts, 5_000);
	assert!(!report.is_clean());
	let text = report.to_text(false);
	for expected in [
		"1 code blobs of 5 contracts would not run",
		"start function",
		"deprecated",
		"off the chain only",
	] {
		assert!(text.contains(expected), "{expected} is not in {text}");
	}
	assert!(serde_json::from_str::<serde_json::Value>(&report.to_json()).is_ok());
	std::fs::remove_dir_all(folder).expect("it was made above");
}

#[test]
fn what_stands_in_the_way_is_said() {
	let folder = folder("problems");
	let problems = |state: &State, args: &[&str]| {
		let path = write_spec(state, &folder);
		run(&[&[&path[..]], args].concat()).expect("the file is read").problems.join("\n")
	};
	let clean = |state: &mut State, holder| {
		let hash = put_code(state, &wat("", ""), 0);
		put_contract(state, 1, hash, &[], holder);
	};
	let mut state = empty();
	clean(&mut state, INDEX);
	assert_eq!(problems(&state, &[]), "");
	assert!(problems(&state, &["--pallet", "Other"]).contains("no storage of a pallet `Other`"));
	assert!(problems(&state, &["--max-code-len", "10"]).contains("would not run"));
	state.insert(item("Contracts", ":__STORAGE_VERSION__:"), 15u16.encode());
	state.insert(item("Contracts", "MigrationInProgress"), vec![0]);
	let found = problems(&state, &[]);
	assert!(found.contains("version 15, expected 16") && found.contains("migration"), "{found}");

	let mut state = empty();
	clean(&mut state, INDEX);
	let xcm = r#"(import "seal0" "xcm_execute" (func (param i32 i32) (result i32)))"#;
	put_code(&mut state, &wat(xcm, ""), 0);
	assert!(problems(&state, &[]).contains("1 code blobs of 0 contracts would not run"));
	let with = run(&[&write_spec(&state, &folder), "--xcm"]).expect("the file is read");
	assert!(with.is_clean(), "{}", with.to_text(false));

	let mut state = empty();
	let extension = r#"(import "seal0" "call_chain_extension"
		(func (param i32 i32 i32 i32 i32) (result i32)))"#;
	put_code(&mut state, &wat(extension, ""), 0);
	assert_eq!(problems(&state, &[]), "");
	assert!(problems(&state, &["--no-extension"]).contains("NoChainExtension"));
	put_contract(&mut state, 1, Hash::zero(), &[], INDEX);
	assert!(problems(&state, &[]).contains("no code on the chain"));
	std::fs::remove_dir_all(folder).expect("it was made above");
}

#[test]
fn what_is_no_state_is_refused_with_what_was_expected() {
	let folder = folder("broken");
	let path = folder.join("file");
	let error = |content: &[u8]| {
		std::fs::write(&path, content).expect("the file can be written");
		run(&[path.to_str().expect("the path is Unicode")]).expect_err("it is no state")
	};
	assert!(error(b"{}").contains("--raw"));
	assert!(error(b"{").contains("not a chain specification"));
	assert!(error(&[0; 3]).contains("neither a raw chain specification nor a snapshot"));
	assert!(error(b"").contains("not a snapshot"));
	let missing = run(&["no-such-file"]).expect_err("there is no such file");
	assert!(missing.contains("no-such-file is no URL"), "{missing}");
	let refused = run(&["ws://127.0.0.1:1"]).expect_err("nobody listens there");
	assert!(refused.contains("no connection to ws://127.0.0.1:1"), "{refused}");
	std::fs::remove_dir_all(folder).expect("it was made above");
}

/// The snapshot has the format of try-runtime. Its contents are like those of the file above.
#[test]
fn a_snapshot_of_try_runtime_is_read() {
	use sp_runtime::traits::BlakeTwo256;
	let state = made(20, 50);
	let storage = sp_core::storage::Storage { top: state, children_default: Default::default() };
	let externalities = sp_state_machine::TestExternalities::<BlakeTwo256>::new(storage);
	let (nodes, root) = externalities.into_raw_snapshot();
	let header = [0u8; 100];
	let file =
		[&Compact(4u16).encode()[..], &[1], &nodes.encode(), &root.encode(), &header].concat();
	let folder = folder("snapshot");
	let path = folder.join("chain.snap");
	std::fs::write(&path, file).expect("the file can be written");
	let report = run(&[path.to_str().expect("the path is Unicode")]).expect("the file is read");
	assert_eq!((report.codes.len(), report.contracts.count), (24, 50));
	std::fs::remove_dir_all(folder).expect("it was made above");
}

/// The balances of the chain have eight bytes.
#[test]
fn contracts_of_a_chain_with_short_balances_are_read() {
	let mut state = empty();
	let code = put_code(&mut state, &wat("", ""), 0);
	for number in 0..20u32 {
		let account = blake2_256(&number.encode());
		let key = [&item("Contracts", "ContractInfoOf")[..], &twox_64(&account), &account].concat();
		let locked: BTreeMap<Hash, u64> =
			(0..number % 5).map(|n| (Hash::repeat_byte(n as u8), 5)).collect();
		let record = (vec![1u8; 32], code, 10u32, 1u32, (100u64, 200u64, 300u64), locked);
		state.insert(key, record.encode());
		let key = [&item("Balances", "Holds")[..], &blake2_128(&account), &account].concat();
		state.insert(key, vec![((INDEX, 1u8), 600u64)].encode());
	}
	let folder = folder("short");
	let report = run(&[&write_spec(&state, &folder)]).expect("the file is read");
	assert_eq!((report.contracts.count, report.contracts.broken.len()), (20, 0));
	assert_eq!(report.contracts.booked, 20 * 600 + 4 * (1 + 2 + 3 + 4) * 5);
	let held = &report.contracts.held["pallet 3, reason 1"];
	assert_eq!((held.contracts, held.amount), (20, 12_000));
	std::fs::remove_dir_all(folder).expect("it was made above");
}

#[test]
fn dead_code_that_is_too_expensive_is_named() {
	let folder = folder("dead");
	let mut state = empty();
	let (parameters, calls) = ("i32 ".repeat(1_000), "call $f ".repeat(100));
	let dead = format!("(func $f (param {parameters})) (func unreachable {calls})");
	let hash = put_code(&mut state, &wat("", &dead), 0);
	let report = run(&[&write_spec(&state, &folder)]).expect("the file is read");
	let Fate::Refused { error, reason } = &report.codes[&hash].fate else { panic!("it runs") };
	assert!(error == "DeadCodeTooExpensive" && reason.contains("100000 parameters"), "{reason}");
	assert!(!report.is_clean());
	std::fs::remove_dir_all(folder).expect("it was made above");
}

/// The name of an import would clear the line that reports the problem, and write another one.
#[test]
fn names_in_modules_cannot_rewrite_the_report() {
	let folder = folder("names");
	let mut state = empty();
	let import = "(import \"seal0\" \"\\1b[2K\\0dall contracts would run\\e2\\80\\ae\" (func))";
	put_code(&mut state, &wat(import, ""), 0);
	let report = run(&[&write_spec(&state, &folder)]).expect("the file is read");
	for text in [report.to_text(true), report.to_json()] {
		assert!(text.contains("u{1b}[2K"), "{text:?}");
		assert!(!text.chars().any(|c| c == '\u{1b}' || c == '\r' || c == '\u{202e}'), "{text:?}");
	}
	std::fs::remove_dir_all(folder).expect("it was made above");
}

/// The node answers with keys that it was not asked for.
#[test]
fn a_node_that_never_ends_is_noticed() {
	let runtime = tokio::runtime::Runtime::new().expect("there are threads");
	let asked = |answer: fn(&[u8], Option<Vec<u8>>, usize) -> Vec<Vec<u8>>| {
		let asked = Arc::new(Asked { left: AtomicU32::new(u32::MAX), ..Asked::default() });
		let (url, _server) = runtime.block_on(serve_keys(made(2, 5), asked, answer));
		run(&[&url]).expect_err("it is no state")
	};
	let again = asked(|prefix, _, count| {
		(0..count).map(|n| [prefix, &(n as u32).to_be_bytes()].concat()).collect()
	});
	assert!(again.contains("keys must ascend"), "{again}");
	let other =
		asked(|_, _, count| (0..count).map(|n| (n as u32).to_be_bytes().to_vec()).collect());
	assert!(other.contains("asked for keys with the prefix"), "{other}");
	let more = asked(|prefix, _, count| {
		(0..count + 1).map(|n| [prefix, &(n as u32).to_be_bytes()].concat()).collect()
	});
	assert!(more.contains("asked for 1000 keys, the answer has 1001"), "{more}");
}

/// The requests that a node got.
#[derive(Default)]
struct Asked {
	/// Number of keys of code blobs.
	codes: AtomicU32,
	/// Number of requests that it still answers.
	left: AtomicU32,
}

/// Starts a node that has `state`. It fails after `asked.left` requests for values.
async fn serve(state: State, asked: Arc<Asked>) -> (String, jsonrpsee::server::ServerHandle) {
	serve_with(state, asked, None).await
}

/// The answer of a node to a request for keys: by the prefix, the key before the first, and the
/// number of keys.
type Keys = fn(&[u8], Option<Vec<u8>>, usize) -> Vec<Vec<u8>>;

/// Starts a node like [`serve`], with other answers to requests for keys.
async fn serve_keys(
	state: State,
	asked: Arc<Asked>,
	keys: Keys,
) -> (String, jsonrpsee::server::ServerHandle) {
	serve_with(state, asked, Some(keys)).await
}

async fn serve_with(
	state: State,
	asked: Arc<Asked>,
	keys: Option<Keys>,
) -> (String, jsonrpsee::server::ServerHandle) {
	let server = Server::builder().build("127.0.0.1:0").await.expect("a port is free");
	let address = server.local_addr().expect("it listens");
	let mut module = RpcModule::new((Mutex::new(state), asked));
	let head = format!("0x{}", "ab".repeat(32));
	let registered = [
		module.register_method("chain_getFinalizedHead", move |_, _, _| head.clone()).is_ok(),
		module.register_method("state_getRuntimeVersion", |_, _, _| serde_json::json!({})).is_ok(),
		module
			.register_method("state_getMetadata", |_, _, _| {
				sp_core::bytes::to_hex(&Runtime::metadata().encode(), false)
			})
			.is_ok(),
		module
			.register_method("state_getKeysPaged", move |params, (state, _), _| {
				let (prefix, count, after, _at): (Bytes, usize, Option<Bytes>, String) =
					params.parse()?;
				if let Some(keys) = keys {
					let answer = keys(&prefix.0, after.map(|after| after.0), count);
					return Ok(answer.into_iter().map(Bytes).collect());
				}
				let state = state.lock().expect("no thread panics");
				let after = after.map_or(prefix.0.clone(), |after| [&after.0[..], &[0]].concat());
				let keys = state.range(after..).map(|(key, _)| Bytes(key.clone()));
				let found = keys.take_while(|key| key.0.starts_with(&prefix.0)).take(count);
				Ok::<Vec<Bytes>, ErrorObjectOwned>(found.collect())
			})
			.is_ok(),
		module
			.register_method("state_queryStorageAt", |params, (state, asked), _| {
				let (keys, _at): (Vec<Bytes>, String) = params.parse()?;
				let state = state.lock().expect("no thread panics");
				let left = asked.left.load(Ordering::SeqCst);
				if left == 0 {
					return Err(ErrorObjectOwned::owned(1, "out of order", None::<()>));
				}
				asked.left.store(left - 1, Ordering::SeqCst);
				let of_code = item("Contracts", "PristineCode");
				let codes = keys.iter().filter(|key| key.0.starts_with(&of_code)).count();
				asked.codes.fetch_add(codes as u32, Ordering::SeqCst);
				let changes: Vec<_> = keys
					.iter()
					.map(|key| (key, state.get(&key.0).map(|v| Bytes(v.clone()))))
					.collect();
				Ok(serde_json::json!([{ "block": "0x00", "changes": changes }]))
			})
			.is_ok(),
	];
	assert!(registered.iter().all(|registered| *registered), "each name is registered once");
	(format!("ws://{address}"), server.start(module))
}

#[test]
fn a_check_that_a_node_interrupts_goes_on_where_it_was() {
	let runtime = tokio::runtime::Runtime::new().expect("there are threads");
	let asked = Arc::new(Asked::default());
	let (url, _server) = runtime.block_on(serve(made(40, 1_000), asked.clone()));
	let folder = folder("resume");
	let resume = folder.join("progress.json");
	let resume = resume.to_str().expect("the path is Unicode");
	// Requests for values: four for the setup, two per eight code blobs, two per 256 contracts.
	// The node fails among the last.
	asked.left.store(4 + 2 * 6 + 3, Ordering::SeqCst);
	let failed = run(&[&url, "--resume", resume]).expect_err("the node fails");
	assert!(failed.contains("out of order"), "{failed}");
	assert_eq!(asked.codes.load(Ordering::SeqCst), 44);

	asked.left.store(u32::MAX, Ordering::SeqCst);
	let report = run(&[&url, "--resume", resume]).expect("the node answers");
	assert_eq!(asked.codes.load(Ordering::SeqCst), 44, "no code is fetched again");
	assert_eq!((report.codes.len(), report.contracts.count), (44, 1_000));
	assert_eq!(report.setup.index, Some(INDEX));
	let whole = run(&[&url]).expect("the node answers");
	assert_eq!(report.to_json(), whole.to_json(), "the same as without an interruption");

	let other = run(&["ws://127.0.0.1:1", "--resume", resume]).expect_err("it is another chain's");
	assert!(other.contains("belongs to a check of"), "{other}");
	std::fs::remove_dir_all(folder).expect("it was made above");
}
