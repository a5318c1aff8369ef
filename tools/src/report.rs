//! What was found, as JSON and as text.

use crate::chain::Hash;
use comfy_table::{presets::NOTHING, CellAlignment, Table};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt::Write};

/// Computation in picoseconds and proof in bytes.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weight {
	/// Picoseconds.
	pub ref_time: u64,
	/// Bytes.
	pub proof_size: u64,
}

impl From<frame_support::weights::Weight> for Weight {
	fn from(weight: frame_support::weights::Weight) -> Self {
		Self { ref_time: weight.ref_time(), proof_size: weight.proof_size() }
	}
}

/// The chain itself.
#[derive(Serialize, Clone, Debug)]
pub struct Setup {
	/// Name of the pallet.
	pub pallet: String,
	/// Its index in the runtime, where the metadata tell.
	pub index: Option<u8>,
	/// Version of its storage.
	pub version: Option<u16>,
	/// The version that the new pallet reads.
	pub expected_version: u16,
	/// A migration of the old pallet is under way.
	pub migrating: bool,
	/// The chain has moved already.
	pub moved: bool,
	/// Terminated contracts whose storage is not deleted yet.
	pub to_delete: u32,
	/// Bytes of the longest code that can be decoded.
	pub max_code_len: u32,
	/// Codes may import unstable functions.
	pub unstable: bool,
	/// The prices of storage are known.
	pub prices_known: bool,
}

/// How a code runs after the move.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Here {
	/// What its link plan costs, once.
	pub planning: Weight,
	/// What a call costs before the code runs.
	pub beginning: Weight,
	/// What loading it costs with `pallet-contracts`, by the weights that it comes with.
	pub before: Weight,
	/// Price of its fuel, in that of usual codes.
	pub fuel_units: u32,
	/// It has a start function, which runs before each entry point.
	pub start_function: bool,
	/// What an upload holds for it after the move, where prices are known.
	pub new_deposit: Option<String>,
}

/// What becomes of a code.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
	/// It runs.
	Runs(Here),
	/// A call fails.
	Refused {
		/// With this error.
		error: String,
		/// For this reason.
		reason: String,
	},
	/// It never ran on the chain: it is not deterministic.
	OffChain,
	/// The chain has a record of it, and no code; or a record that cannot be decoded.
	Lost {
		/// What was found.
		reason: String,
	},
}

/// A code.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct CodeReport {
	/// Its length.
	pub bytes: u32,
	/// Who uploaded it.
	pub owner: String,
	/// What is held for it, which stays.
	pub deposit: String,
	/// Contracts that have it as their code.
	pub contracts: u64,
	/// Contracts that lock it as a delegate dependency.
	pub dependents: u64,
	/// The functions that it imports.
	pub imports: Vec<String>,
	/// Those that only codes of before may import.
	pub deprecated: Vec<String>,
	/// What becomes of it.
	#[serde(flatten)]
	pub fate: Fate,
}

impl CodeReport {
	/// Of which nothing is known but why.
	pub fn lost(reason: &str) -> Self {
		Self {
			bytes: 0,
			owner: String::new(),
			deposit: String::new(),
			contracts: 0,
			dependents: 0,
			imports: vec![],
			deprecated: vec![],
			fate: Fate::Lost { reason: reason.into() },
		}
	}

	fn uses_extension(&self) -> bool {
		self.imports.iter().any(|name| name.ends_with("call_chain_extension"))
	}
}

/// Balance that is held for one reason.
#[derive(Serialize, Deserialize, Clone, Default, Debug)]
pub struct Held {
	/// Index of the pallet that holds it.
	pub pallet_index: u8,
	/// Which of the pallet's reasons.
	pub variant: u8,
	/// Accounts of contracts.
	pub contracts: u64,
	/// The sum.
	#[serde(with = "as_text")]
	pub amount: u128,
}

/// All contracts.
#[derive(Serialize, Deserialize, Clone, Default, Debug)]
pub struct Contracts {
	/// How many there are.
	pub count: u64,
	/// The deposits that their records say.
	#[serde(with = "as_text")]
	pub booked: u128,
	/// What is held of their accounts, by reason.
	pub held: BTreeMap<String, Held>,
	/// Those whose code is not on the chain.
	pub without_code: Vec<String>,
	/// Those whose record cannot be decoded.
	pub broken: Vec<String>,
}

/// Numbers that JSON readers would round.
mod as_text {
	use serde::{Deserialize, Deserializer, Serializer};

	pub fn serialize<S: Serializer>(value: &u128, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(value)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
		String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
	}
}

/// Who uses an import.
#[derive(Serialize, Clone, Default, Debug)]
pub struct Users {
	/// Codes that import it.
	pub codes: u64,
	/// Contracts of those codes.
	pub contracts: u64,
}

/// The result of a check.
#[derive(Serialize, Debug)]
pub struct Report {
	/// The block, or file.
	pub at: String,
	/// The chain.
	pub setup: Setup,
	/// What stands in the way of the move, or needs attention before it.
	pub problems: Vec<String>,
	/// What to know, and nothing to do about.
	pub notes: Vec<String>,
	/// All codes by their hash.
	pub codes: BTreeMap<Hash, CodeReport>,
	/// Which functions are imported, by how many.
	pub imports: BTreeMap<String, Users>,
	/// All contracts.
	pub contracts: Contracts,
}

/// The variant of `HoldReason` that contracts' deposits are held for.
const STORAGE_DEPOSIT: u8 = 1;

impl Report {
	/// Draws the conclusions.
	pub fn new(
		setup: Setup,
		at: String,
		codes: BTreeMap<Hash, CodeReport>,
		contracts: Contracts,
		no_extension: bool,
	) -> Self {
		let mut imports = BTreeMap::<String, Users>::new();
		for code in codes.values() {
			for name in &code.imports {
				let users = imports.entry(name.clone()).or_default();
				users.codes += 1;
				users.contracts += code.contracts;
			}
		}
		let mut problems = vec![];
		let mut notes = vec![];
		if setup.moved {
			notes.push("the chain has this pallet already".into());
		}
		match setup.version {
			Some(version) if version == setup.expected_version => (),
			Some(version) => problems.push(format!(
				"the storage has version {version}, expected {}: let pallet-contracts 51 migrate it first",
				setup.expected_version
			)),
			None if codes.is_empty() && contracts.count == 0 => problems.push(format!(
				"there is nothing of a pallet `{}`: give its name with --pallet",
				setup.pallet
			)),
			None => problems.push(
				"the storage has no version: let pallet-contracts 51 migrate it first".into(),
			),
		}
		if setup.migrating {
			problems
				.push("a migration of pallet-contracts is under way: wait until it is done".into());
		}
		check_holds(&setup, &contracts, &mut problems, &mut notes);
		for (what, accounts) in [
			("no code on the chain", &contracts.without_code),
			("a record that cannot be decoded", &contracts.broken),
		] {
			if let Some(first) = accounts.first() {
				problems
					.push(format!("{} contracts have {what}, {first} for example", accounts.len()));
			}
		}
		let of_extension: Vec<_> = codes.values().filter(|code| code.uses_extension()).collect();
		if !of_extension.is_empty() {
			let (count, users) = (of_extension.len(), sum(&of_extension));
			let text = format!("{count} codes of {users} contracts call the chain's extension");
			match no_extension {
				true => {
					problems.push(format!("{text}: those calls will fail with NoChainExtension"))
				},
				false => notes.push(format!("{text}: set `type ChainExtension` to it")),
			}
		}
		let unable: Vec<_> = codes
			.values()
			.filter(|code| matches!(code.fate, Fate::Refused { .. } | Fate::Lost { .. }))
			.collect();
		if !unable.is_empty() {
			problems.push(format!(
				"{} codes of {} contracts would not run: see the list. After the move, root can give such a \
				 contract other code (`set_code`), or move what it has (`remove_contracts`)",
				unable.len(),
				sum(&unable)
			));
		}
		let of_start =
			|code: &&CodeReport| matches!(&code.fate, Fate::Runs(here) if here.start_function);
		for (count, text) in [
			(
				codes.values().filter(of_start).count(),
				"have a start function, which runs before each entry point",
			),
			(
				codes.values().filter(|code| !code.deprecated.is_empty()).count(),
				"import deprecated functions: they run, new ones are refused",
			),
			(
				codes.values().filter(|code| code.fate == Fate::OffChain).count(),
				"are for use off the chain only, and no contract can have them",
			),
		] {
			if count > 0 {
				notes.push(format!("{count} codes {text}"));
			}
		}
		if setup.to_delete > 0 {
			notes.push(format!(
				"the storage of {} terminated contracts is not deleted yet: the new pallet goes on with it",
				setup.to_delete
			));
		}
		Self { at, setup, problems, notes, codes, imports, contracts }
	}

	/// Whether nothing stands in the way.
	pub fn is_clean(&self) -> bool {
		self.problems.is_empty()
	}

	/// For programs.
	pub fn to_json(&self) -> String {
		serde_json::to_string_pretty(self).expect("keys are strings and numbers are finite; qed")
	}

	/// For people; all codes, or those that need attention.
	pub fn to_text(&self, all: bool) -> String {
		let mut text = String::new();
		let unable = |code: &CodeReport| !matches!(code.fate, Fate::Runs(_) | Fate::OffChain);
		let count = self.codes.values().filter(|code| unable(code)).count();
		let _ = writeln!(
			text,
			"block {}: {} codes, {} contracts; {} codes run, {count} do not\n",
			self.at,
			self.codes.len(),
			self.contracts.count,
			self.codes.len() - count,
		);
		let listed = self.codes.iter().filter(|(_, code)| all || unable(code));
		let mut table = Table::new();
		table.load_preset(NOTHING).set_header([
			"code",
			"bytes",
			"contracts",
			"locked by",
			"imports",
			"plan, µs",
			"begins in, µs",
			"before, µs",
			"deposit held",
			"new upload",
			"outcome",
		]);
		for column in 1..10 {
			if let Some(column) = table.column_mut(column) {
				column.set_cell_alignment(CellAlignment::Right);
			}
		}
		for (hash, code) in listed {
			let micros = |weight: Weight| (weight.ref_time / 1_000_000).to_string();
			let (plan, begins, before, deposit) = match &code.fate {
				Fate::Runs(here) => (
					micros(here.planning),
					micros(here.beginning),
					micros(here.before),
					here.new_deposit.clone().unwrap_or_default(),
				),
				_ => Default::default(),
			};
			table.add_row([
				format!("{hash:?}"),
				code.bytes.to_string(),
				code.contracts.to_string(),
				code.dependents.to_string(),
				code.imports.len().to_string(),
				plan,
				begins,
				before,
				code.deposit.clone(),
				deposit,
				outcome(code),
			]);
		}
		if table.row_count() > 0 {
			let _ = writeln!(text, "{table}\n");
		}
		let mut table = Table::new();
		table.load_preset(NOTHING).set_header(["import", "codes", "contracts"]);
		for (name, users) in &self.imports {
			table.add_row([name.clone(), users.codes.to_string(), users.contracts.to_string()]);
		}
		if table.row_count() > 0 {
			let _ = writeln!(text, "{table}\n");
		}
		for note in &self.notes {
			let _ = writeln!(text, "note: {note}");
		}
		for problem in &self.problems {
			let _ = writeln!(text, "problem: {problem}");
		}
		if self.is_clean() {
			let index = self.setup.index.map_or("what it is".into(), |index| index.to_string());
			let _ = writeln!(
				text,
				"all contracts go on. Keep the pallet's name `{}` and its index, {index}",
				self.setup.pallet
			);
		}
		text
	}
}

fn sum(codes: &[&CodeReport]) -> u64 {
	codes.iter().map(|code| code.contracts).sum()
}

fn outcome(code: &CodeReport) -> String {
	match &code.fate {
		Fate::Runs(here) => {
			let mut text = String::from("runs");
			if here.fuel_units > 1 {
				let _ = write!(text, ", its fuel costs {} times as much", here.fuel_units);
			}
			if here.start_function {
				text.push_str(", has a start function");
			}
			if !code.deprecated.is_empty() {
				let _ = write!(text, ", deprecated: {}", code.deprecated.join(" "));
			}
			text
		},
		Fate::Refused { error, reason } => format!("{error}: {reason}"),
		Fate::OffChain => "off the chain only".into(),
		Fate::Lost { reason } => reason.clone(),
	}
}

/// Whether deposits are held where the new pallet looks for them.
fn check_holds(
	setup: &Setup,
	contracts: &Contracts,
	problems: &mut Vec<String>,
	notes: &mut Vec<String>,
) {
	let of_contracts = |held: &&Held| {
		held.variant == STORAGE_DEPOSIT
			&& setup.index.is_none_or(|index| index == held.pallet_index)
	};
	match contracts.held.values().find(of_contracts) {
		Some(held) => notes.push(format!(
			"deposits of {} contracts are held for pallet {}, reason {}: the pallet must have that index, or they \
			 are frozen",
			held.contracts, held.pallet_index, held.variant
		)),
		None if contracts.booked > 0 => problems.push(format!(
			"contracts have deposits of {}, and nothing is held for pallet {}, reason {STORAGE_DEPOSIT}: is \
			 --balances the pallet of T::Currency, and is the index the one that the pallet always had?",
			contracts.booked,
			setup.index.map_or("of any index".into(), |index| index.to_string()),
		)),
		None => (),
	}
}
