//! The result of a check, as JSON and as text.

use crate::chain::Hash;
use comfy_table::{presets::NOTHING, CellAlignment, Table};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt::Write};

/// A weight: time of computation, and size of the storage proof.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weight {
	/// Time in picoseconds.
	pub ref_time: u64,
	/// Size in bytes.
	pub proof_size: u64,
}

impl From<frame_support::weights::Weight> for Weight {
	fn from(weight: frame_support::weights::Weight) -> Self {
		Self { ref_time: weight.ref_time(), proof_size: weight.proof_size() }
	}
}

/// The state of the chain's pallet, and the configuration that code is checked against.
#[derive(Serialize, Clone, Debug)]
pub struct Setup {
	/// Name of the pallet.
	pub pallet: String,
	/// Index of the pallet in the runtime, if the metadata are known.
	pub index: Option<u8>,
	/// Version of the pallet's storage.
	pub version: Option<u16>,
	/// Storage version that the new pallet reads.
	pub expected_version: u16,
	/// A migration of the old pallet is under way.
	pub migrating: bool,
	/// The chain has moved already.
	pub moved: bool,
	/// Number of terminated contracts whose storage is not deleted yet.
	pub to_delete: u32,
	/// Length in bytes of the longest code that can be decoded.
	pub max_code_len: u32,
	/// Contract code may import unstable functions.
	pub unstable: bool,
	/// The prices of storage are known.
	pub prices_known: bool,
}

/// The costs and properties of contract code that runs after the move.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Here {
	/// Weight of making its link plan, once.
	pub planning: Weight,
	/// Weight of a call before the code runs.
	pub beginning: Weight,
	/// Weight of loading it with `pallet-contracts`, by the weights in that crate.
	pub before: Weight,
	/// Price of its fuel, in multiples of the usual price.
	pub fuel_units: u32,
	/// The code has a start function, which runs before each entry point.
	pub start_function: bool,
	/// Deposit that an upload of it holds after the move, if the prices are known.
	pub new_deposit: Option<String>,
}

/// The fate of contract code after the move.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
	/// The code runs.
	Runs(Here),
	/// The code is refused, so a call fails.
	Refused {
		/// Name of the error.
		error: String,
		/// Reason of the error.
		reason: String,
	},
	/// The code was uploaded for use off the chain only, and never ran on the chain.
	OffChain,
	/// The chain has a record but no code, or a record that cannot be decoded.
	Lost {
		/// The finding.
		reason: String,
	},
}

/// The report on one code blob.
#[derive(Serialize, Deserialize, Clone, Debug)]
pub struct CodeReport {
	/// Length of the code in bytes.
	pub bytes: u32,
	/// Account that uploaded it.
	pub owner: String,
	/// Deposit that is held for it. It stays the same.
	pub deposit: String,
	/// Number of contracts that have it as their code.
	pub contracts: u64,
	/// Number of contracts that lock it as a delegate dependency.
	pub dependents: u64,
	/// The functions that it imports.
	pub imports: Vec<String>,
	/// The deprecated ones among these functions, which new code must not import.
	pub deprecated: Vec<String>,
	/// Fate of the code after the move.
	#[serde(flatten)]
	pub fate: Fate,
}

impl CodeReport {
	/// A report on code that is lost, for this reason.
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
	/// Variant of the pallet's hold reason.
	pub variant: u8,
	/// Number of contracts whose accounts have such holds.
	pub contracts: u64,
	/// Sum of the amounts.
	#[serde(with = "as_text")]
	pub amount: u128,
}

/// All contracts.
#[derive(Serialize, Deserialize, Clone, Default, Debug)]
pub struct Contracts {
	/// Number of contracts.
	pub count: u64,
	/// Sum of the deposits in their records.
	#[serde(with = "as_text")]
	pub booked: u128,
	/// Balances held on their accounts, by reason.
	pub held: BTreeMap<String, Held>,
	/// Accounts of contracts whose code is not on the chain.
	pub without_code: Vec<String>,
	/// Accounts of contracts whose record cannot be decoded.
	pub broken: Vec<String>,
}

/// Serialises numbers as text, because JSON readers would round them.
mod as_text {
	use serde::{Deserialize, Deserializer, Serializer};

	pub fn serialize<S: Serializer>(value: &u128, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(value)
	}

	pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
		String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
	}
}

/// The users of an import.
#[derive(Serialize, Clone, Default, Debug)]
pub struct Users {
	/// Number of code blobs that import it.
	pub codes: u64,
	/// Number of contracts with such code.
	pub contracts: u64,
}

/// The result of a check.
#[derive(Serialize, Debug)]
pub struct Report {
	/// The block or file.
	pub at: String,
	/// The chain.
	pub setup: Setup,
	/// Findings that prevent the move, or need attention before it.
	pub problems: Vec<String>,
	/// Findings that need no action.
	pub notes: Vec<String>,
	/// All code blobs, by their hash.
	pub codes: BTreeMap<Hash, CodeReport>,
	/// The users of each imported function.
	pub imports: BTreeMap<String, Users>,
	/// All contracts.
	pub contracts: Contracts,
}

/// Variant of `HoldReason` for which the deposits of contracts are held.
const STORAGE_DEPOSIT: u8 = 1;

impl Report {
	/// Makes the report: derives problems, notes and the users of imports.
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
				"there is no storage of a pallet `{}`: give its name with --pallet",
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
					.push(format!("{} contracts have {what}, for example {first}", accounts.len()));
			}
		}
		let of_extension: Vec<_> = codes.values().filter(|code| code.uses_extension()).collect();
		if !of_extension.is_empty() {
			let (count, users) = (of_extension.len(), sum(&of_extension));
			let text = format!("{count} code blobs of {users} contracts call the chain extension");
			if no_extension {
				problems.push(format!("{text}: those calls will fail with NoChainExtension"));
			} else {
				notes.push(format!("{text}: set `type ChainExtension` to it"));
			}
		}
		let unable: Vec<_> = codes
			.values()
			.filter(|code| matches!(code.fate, Fate::Refused { .. } | Fate::Lost { .. }))
			.collect();
		if !unable.is_empty() {
			problems.push(format!(
				"{} code blobs of {} contracts would not run: see the list. After the move, root can give such \
				 a contract other code (`set_code`), or move its balance (`remove_contracts`)",
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
				"import deprecated functions: they run, but cannot be uploaded any more",
			),
			(
				codes.values().filter(|code| code.fate == Fate::OffChain).count(),
				"are for use off the chain only, and no contract can use them",
			),
		] {
			if count > 0 {
				notes.push(format!("{count} code blobs {text}"));
			}
		}
		if setup.to_delete > 0 {
			notes.push(format!(
				"the storage of {} terminated contracts is not deleted yet: the new pallet continues with it",
				setup.to_delete
			));
		}
		Self { at, setup, problems, notes, codes, imports, contracts }
	}

	/// Returns `true` if there are no problems.
	pub fn is_clean(&self) -> bool {
		self.problems.is_empty()
	}

	/// The report as JSON, for programs.
	pub fn to_json(&self) -> String {
		serde_json::to_string_pretty(self).expect("keys are strings and numbers are finite; qed")
	}

	/// The report as text, for people. Lists all code blobs if `all` is set, otherwise only those
	/// that need attention.
	pub fn to_text(&self, all: bool) -> String {
		let mut text = String::new();
		let unable = |code: &CodeReport| !matches!(code.fate, Fate::Runs(_) | Fate::OffChain);
		let count = self.codes.values().filter(|code| unable(code)).count();
		let _ = writeln!(
			text,
			"block {}: {} code blobs, {} contracts; {} code blobs run, {count} do not\n",
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
			"start, µs",
			"before the move, µs",
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
		table.load_preset(NOTHING).set_header(["import", "code blobs", "contracts"]);
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
			let index = self.setup.index.map_or("as it is".into(), |index| index.to_string());
			let _ = writeln!(
				text,
				"all contracts would run. Keep the pallet's name `{}` and its index, {index}",
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

/// Checks that deposits are held where the new pallet expects them.
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
			"deposits of {} contracts are held for pallet {}, reason {}: the pallet must keep that index, or they \
			 are frozen",
			held.contracts, held.pallet_index, held.variant
		)),
		None if contracts.booked > 0 => problems.push(format!(
			"contracts have deposits of {}, but nothing is held for pallet {}, reason {STORAGE_DEPOSIT}: check \
			 that --balances is the pallet of T::Currency, and that the pallet's index never changed",
			contracts.booked,
			setup.index.map_or("of any index".into(), |index| index.to_string()),
		)),
		None => (),
	}
}
