//! The chains and their contracts.

use super::{
	contracts::{self, Callee},
	peer_chain::{HostFunction, PeerChain, Raw, Snapshot},
	polkavm,
	subject::Subject,
};
use crate::contracts::Real;
use linking_strategies::{Linking, Selection};
use std::{collections::BTreeMap, path::Path};

/// Lengths of the table of host functions.
pub const TABLES: [u32; 3] = [52, 111, 500];

/// The pallet's own way of linking.
pub const USUAL: Selection = Selection { linking: Linking::Shared, repeat: 0 };

/// The contracts of a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Scene {
	/// Length of the table of host functions.
	pub table: u32,
	/// The pallet that is measured.
	pub subject: Subject,
	/// Imports of a callee.
	pub imports: u32,
	/// Approximate bytes of a callee.
	pub bytes: u32,
	/// Pages of memory of a callee.
	pub pages: u32,
	/// Number of modules that take turns.
	pub codes: u32,
}

/// A caller and its callees.
#[derive(Clone)]
pub struct Actors {
	/// Address of the caller.
	pub caller: Vec<u8>,
	/// Addresses of the callees.
	pub callees: Vec<Vec<u8>>,
	/// Bytes of a callee's code.
	pub callee_bytes: u32,
}

/// One chain per table length.
pub struct Setup {
	chains: BTreeMap<u32, PeerChain>,
	actors: BTreeMap<Scene, Actors>,
	snapshots: BTreeMap<(u32, Selection), Snapshot>,
	importable: Vec<HostFunction>,
	salt: u32,
}

impl Setup {
	/// Compiles the blobs and starts the chains.
	pub fn new(blobs: &Path) -> Result<Self, String> {
		let mut chains = BTreeMap::new();
		for table in TABLES {
			let path = blobs.join(format!("linking-{table}.wasm"));
			eprintln!("compiling {}", path.display());
			let blob = std::fs::read(&path).map_err(|error| {
				format!("{}: {error}; run `make bench-linking`", path.display())
			})?;
			let mut chain = PeerChain::new(&blob)?;
			let found = chain.host_functions()?.len();
			if found != table as usize {
				let path = path.display();
				return Err(format!("{path} has {found} host functions, expected {table}"));
			}
			chain.dispatch(Subject::register())?;
			chains.insert(table, chain);
		}
		let mut setup = Self {
			chains,
			actors: BTreeMap::new(),
			snapshots: BTreeMap::new(),
			importable: Vec::new(),
			salt: 0,
		};
		setup.importable = setup.find_importable()?;
		Ok(setup)
	}

	/// Finds the host functions that new contracts may import under both pallets. Those of the
	/// short table come first.
	fn find_importable(&mut self) -> Result<Vec<HostFunction>, String> {
		let short = self.chain(52)?.host_functions()?;
		let mut candidates = self.chain(111)?.host_functions()?;
		candidates.retain(|function| !function.name.starts_with("made_up"));
		// With few imports, all of them are then in every table.
		candidates.sort_by_key(|function| !short.contains(function));
		let mut found = Vec::new();
		for function in candidates {
			let imports = std::slice::from_ref(&function);
			let code = contracts::callee(&Callee { imports, bytes: 0, pages: 1, seed: 0 });
			if self.instantiate(111, Subject::PalletContracts, &code).is_ok() {
				found.push(function);
			}
		}
		Ok(found)
	}

	/// Maximum number of imports of a callee.
	pub fn most_imports(&self) -> u32 {
		self.importable.len() as u32
	}

	/// The chain with a table of this length.
	pub fn chain(&mut self, table: u32) -> Result<&mut PeerChain, String> {
		self.chains.get_mut(&table).ok_or_else(|| format!("there is no table of {table}"))
	}

	/// Instantiates a module without constructor input, and returns the contract's address.
	pub fn instantiate(
		&mut self,
		table: u32,
		subject: Subject,
		code: &[u8],
	) -> Result<Vec<u8>, String> {
		self.instantiate_with(table, subject, code, &[])
	}

	/// Same as [`Self::instantiate`], with constructor input.
	pub fn instantiate_with(
		&mut self,
		table: u32,
		subject: Subject,
		code: &[u8],
		data: &[u8],
	) -> Result<Vec<u8>, String> {
		self.salt += 1;
		let salt = self.salt;
		self.snapshots.clear();
		self.chain(table)?.instantiate(subject.instantiate(code, data, salt))
	}

	/// Instantiates a real contract, and returns its address.
	pub fn deploy(&mut self, table: u32, subject: Subject, real: &Real) -> Result<Vec<u8>, String> {
		let named = |error: String| format!("{}, {}: {error}", real.name, subject.name());
		for part in &real.parts {
			self.change(table, subject.upload(part)).map_err(named)?;
		}
		self.instantiate_with(table, subject, &real.code, &real.constructor).map_err(named)
	}

	/// Changes the state by an extrinsic. Returns an error if it fails.
	pub fn change(&mut self, table: u32, call: Raw) -> Result<(), String> {
		self.snapshots.clear();
		self.chain(table)?.dispatch(call)
	}

	/// The contracts of a scene. They are deployed at the first call.
	pub fn actors(&mut self, scene: Scene) -> Result<Actors, String> {
		if let Some(actors) = self.actors.get(&scene) {
			return Ok(actors.clone());
		}
		let caller_code = match scene.subject {
			Subject::PalletRevive => contracts::evm_caller(),
			Subject::PalletRevivePolkavm => polkavm::caller()?,
			_ => crate::contracts::caller(),
		};
		let caller = self.instantiate(scene.table, scene.subject, &caller_code)?;
		let imports = self.importable.get(..scene.imports as usize).ok_or("too many imports")?;
		let imports = imports.to_vec();
		let (mut callees, mut callee_bytes) = (Vec::new(), 0);
		for seed in 0..scene.codes {
			let bytes = scene.bytes as usize;
			let code = match scene.subject {
				Subject::PalletRevive => contracts::evm_callee(bytes),
				Subject::PalletRevivePolkavm => polkavm::callee(bytes)?,
				_ => contracts::callee(&Callee {
					imports: &imports,
					bytes,
					pages: scene.pages,
					seed,
				}),
			};
			callee_bytes = code.len() as u32;
			callees.push(self.instantiate(scene.table, scene.subject, &code)?);
		}
		let actors = Actors { caller, callees, callee_bytes };
		self.actors.insert(scene, actors.clone());
		Ok(actors)
	}

	/// The extrinsic of a scene with `calls` nested calls.
	pub fn extrinsic(&mut self, scene: Scene, calls: u32) -> Result<Raw, String> {
		let actors = self.actors(scene)?;
		let input = scene.subject.input(calls, &actors.callees);
		Ok(scene.subject.call(&actors.caller, &input))
	}

	/// Takes a snapshot for measurements. All contracts must be deployed before.
	pub fn prepare(&mut self, table: u32, selection: Selection) -> Result<(), String> {
		if !self.snapshots.contains_key(&(table, selection)) {
			let snapshot = self.chain(table)?.snapshot(selection)?;
			self.snapshots.insert((table, selection), snapshot);
		}
		Ok(())
	}

	/// Runs an extrinsic on a prepared state. Returns the time in µs, and the peak of the heap in
	/// bytes.
	pub fn time(
		&mut self,
		table: u32,
		selection: Selection,
		extrinsic: &Raw,
	) -> Result<(f64, u32), String> {
		self.time_as(table, selection, extrinsic, false)
	}

	/// Same as [`Self::time`]. With `recording`, a proof is recorded, as on a collator.
	pub fn time_as(
		&mut self,
		table: u32,
		selection: Selection,
		extrinsic: &Raw,
		recording: bool,
	) -> Result<(f64, u32), String> {
		self.prepare(table, selection)?;
		let snapshot = self.snapshots.get(&(table, selection)).ok_or("was just prepared")?;
		let chain = self.chains.get_mut(&table).ok_or("there is no such table")?;
		let timed = chain.time(snapshot, extrinsic, recording)?;
		Ok((timed.took.as_secs_f64() * 1e6, timed.heap_peak))
	}
}
