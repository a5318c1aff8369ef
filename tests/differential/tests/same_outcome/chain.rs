//! Two chains that differ only in the contracts pallet.

use crate::{
	messages::Messages,
	script::{World, MODULES},
	state::{Account, Contract, State},
	Action,
};
use codec::{Compact, Decode, Encode};
use contracts_host_api::HostFunctions;
use frame_support::{
	derive_impl,
	migrations::{SteppedMigration, SteppedMigrationError},
	parameter_types,
	storage::storage_prefix,
	traits::{ConstBool, ConstU64, Contains, Hooks, Randomness, StorageVersion},
	weights::{Weight, WeightMeter},
};
use mock_runtime::mock_runtime;
use pallet_lean_contracts::migration::PlanCodes;
use sp_core::{storage::ChildInfo, H256};
use sp_runtime::{AccountId32, BuildStorage, DispatchError, Perbill};
use std::collections::BTreeMap;

/// The outcome of an action.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
	/// Flags and output of a contract, or the error.
	pub result: Result<(u32, Vec<u8>), DispatchError>,
	/// The encoded events of the pallet, without those for deposits and code.
	pub events: Vec<Vec<u8>>,
}

const ALICE: AccountId32 = AccountId32::new([1; 32]);
const BOB: AccountId32 = AccountId32::new([2; 32]);
/// The account that uploads all code.
const CHARLIE: AccountId32 = AccountId32::new([3; 32]);

/// A weight limit that no call reaches.
const GAS: Weight = Weight::from_parts(u64::MAX / 4, u64::MAX / 4);

parameter_types! {
	pub const DepositPerItem: u64 = 100_000;
	pub const DepositPerByte: u64 = 1_000;
	pub const DefaultDepositLimit: u64 = 1_000_000_000_000;
	// The deposits for code differ. With a percentage above zero, contracts would hold a part of
	// them.
	pub const LockupPercent: Perbill = Perbill::zero();
}

/// A price of weight that is always zero.
pub struct Free;
impl sp_runtime::traits::Convert<Weight, u64> for Free {
	fn convert(_: Weight) -> u64 {
		0
	}
}

/// A source of randomness. No contract here uses it.
pub struct Unused;
impl<BlockNumber: Default> Randomness<H256, BlockNumber> for Unused {
	fn random(_: &[u8]) -> (H256, BlockNumber) {
		Default::default()
	}
}

parameter_types! {
	pub ContractsSchedule: pallet_contracts::Schedule<reference::Runtime> = Default::default();
}

/// Keys and values with this prefix. The keys are without the prefix.
fn entries(prefix: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
	let (mut found, mut key) = (vec![], prefix.to_vec());
	while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(prefix)) {
		let value = sp_io::storage::get(&next).expect("there is a value under each key");
		found.push((next[prefix.len()..].to_vec(), value.to_vec()));
		key = next;
	}
	found
}

fn decoded<D: Decode>(mut bytes: &[u8]) -> D {
	D::decode(&mut bytes).expect("both pallets encode it so")
}

/// The storage of a contract.
fn storage_of(trie_id: &[u8]) -> BTreeMap<Vec<u8>, Vec<u8>> {
	let trie = ChildInfo::new_default(trie_id);
	let (mut found, mut key) = (BTreeMap::new(), vec![]);
	while let Some(next) = sp_io::default_child_storage::next_key(trie.storage_key(), &key) {
		let value = frame_support::storage::child::get_raw(&trie, &next);
		found.insert(next.clone(), value.expect("there is a value under each key"));
		key = next;
	}
	found
}

/// Records and storage of all contracts.
fn contracts() -> BTreeMap<AccountId32, (Contract, BTreeMap<Vec<u8>, Vec<u8>>)> {
	entries(&storage_prefix(b"Contracts", b"ContractInfoOf"))
		.into_iter()
		.map(|(key, value)| {
			// The account follows a hash of eight bytes.
			let (account, contract): (_, Contract) = (decoded(&key[8..]), decoded(&value));
			let storage = storage_of(contract.trie_id());
			(account, (contract, storage))
		})
		.collect()
}

/// The number of users by code hash.
fn code() -> BTreeMap<H256, u64> {
	entries(&storage_prefix(b"Contracts", b"CodeInfoOf"))
		.into_iter()
		.map(|(key, value)| {
			let (_, _, users): (AccountId32, Compact<u64>, Compact<u64>) = decoded(&value);
			(decoded(&key), users.0)
		})
		.collect()
}

/// Defines a chain with `$pallet`. `$rest` is the configuration that differs.
macro_rules! chain {
	($(#[doc = $doc:literal])* $name:ident, $pallet:ident, { $( $rest:tt )* }) => {
		$(#[doc = $doc])*
		pub mod $name {
			use super::*;
			use differential::extension::$name as extension;
			use $pallet::{Code, CollectEvents, DebugInfo, Determinism};

			mock_runtime! {
				pub struct Runtime;
				preset: TestDefaultConfig,
				type Block = frame_system::mocking::MockBlock<Runtime>;
				type Balance = u64;
				type ExistentialDeposit = ConstU64<10>;
				system: {},
				pallets: { 3: Contracts = $pallet }
			}

			/// Allows contracts to dispatch calls of the balances pallet.
			pub struct Transfers;
			impl Contains<RuntimeCall> for Transfers {
				fn contains(call: &RuntimeCall) -> bool {
					matches!(call, RuntimeCall::Balances(_))
				}
			}

			#[derive_impl($pallet::config_preludes::TestDefaultConfig)]
			impl $pallet::Config for Runtime {
				type Currency = Balances;
				type Time = Timestamp;
				type CallFilter = Transfers;
				type WeightPrice = Free;
				type DepositPerByte = DepositPerByte;
				type DepositPerItem = DepositPerItem;
				type DefaultDepositLimit = DefaultDepositLimit;
				type CodeHashLockupDepositPercent = LockupPercent;
				type UnsafeUnstableInterface = ConstBool<true>;
				type ChainExtension = (extension::Things, extension::Numbers, extension::Off);
				type Randomness = Unused;
				$( $rest )*
			}

			fn transfer(value: u64) -> Vec<u8> {
				let call = pallet_balances::Call::transfer_allow_death { dest: BOB, value };
				RuntimeCall::Balances(call).encode()
			}

			fn upload(code: Vec<u8>) -> Result<H256, DispatchError> {
				let uploaded =
					Contracts::bare_upload_code(CHARLIE, code, None, Determinism::Enforced)?;
				Ok(uploaded.code_hash)
			}

			fn instantiate(
				code: H256,
				value: u64,
				data: Vec<u8>,
				salt: u8,
			) -> Result<(u32, Vec<u8>), DispatchError> {
				let outcome = Contracts::bare_instantiate(
					ALICE,
					value,
					GAS,
					None,
					Code::Existing(code),
					data,
					vec![salt],
					DebugInfo::Skip,
					CollectEvents::Skip,
				);
				let output = outcome.result?.result;
				Ok((decoded(&output.flags.encode()), output.data))
			}

			/// A chain with six contracts of three modules.
			pub struct Chain {
				pub(super) storage: sp_io::TestExternalities,
				modules: Vec<Vec<u8>>,
				world: World,
			}

			impl Chain {
				/// A chain with these modules uploaded, and two contracts of each of the first
				/// three.
				pub fn new(modules: &[Vec<u8>]) -> Self {
					let mut storage = frame_system::GenesisConfig::<Runtime>::default()
						.build_storage()
						.expect("the genesis is valid");
					let rich = |account| (account, 1_000_000_000_000);
					pallet_balances::GenesisConfig::<Runtime> {
						balances: [ALICE, BOB, CHARLIE].map(rich).to_vec(),
						..Default::default()
					}
					.assimilate_storage(&mut storage)
					.expect("the genesis is valid");
					let mut storage = sp_io::TestExternalities::new(storage);
					let hashes = storage.execute_with(|| {
						System::set_block_number(1);
						// A chain's genesis sets the storage version.
						StorageVersion::new(16).put::<Contracts>();
						let hashes: Vec<_> = modules
							.iter()
							.map(|code| upload(code.clone()).expect("the code is accepted"))
							.collect();
						for code in hashes.iter().take(MODULES) {
							for salt in 0..2 {
								instantiate(*code, 5_000, vec![], salt)
									.expect("a contract is made of it");
							}
						}
						hashes
					});
					let world = World { modules: hashes, contracts: vec![], transfer };
					Self { storage, modules: modules.to_vec(), world }
				}

				/// The state and the uploaded modules, for a chain with the other pallet.
				pub fn into_parts(self) -> (sp_io::TestExternalities, Vec<Vec<u8>>, World) {
					(self.storage, self.modules, self.world)
				}

				/// A chain with the unchanged state of another one.
				pub fn from_parts(parts: (sp_io::TestExternalities, Vec<Vec<u8>>, World)) -> Self {
					let (storage, modules, world) = parts;
					Self { storage, modules, world: World { transfer, ..world } }
				}

				/// Performs an action in a storage transaction.
				pub fn act(&mut self, action: &Action) -> Outcome {
					let Self { storage, modules, world } = self;
					storage.execute_with(|| {
						world.contracts = contracts().into_keys().collect();
						System::reset_events();
						let result = frame_support::storage::with_storage_layer(|| {
							perform(world, modules, action)
						});
						let events = System::events()
							.into_iter()
							.filter_map(|record| match record.event {
								RuntimeEvent::Contracts(event) => Some(event.encode()),
								_ => None,
							})
							// Called, delegated, instantiated, terminated, emitted, code updated.
							.filter(|event| matches!(event.first(), Some(0 | 1 | 3 | 5 | 6 | 7)))
							.collect();
						Outcome { result, events }
					})
				}

				/// Uploads `code`.
				pub fn upload(&mut self, code: &[u8]) -> Result<(), DispatchError> {
					self.storage.execute_with(|| upload(code.to_vec())).map(|_| ())
				}

				/// Uploads `code`, instantiates it if the chain has no contract, and calls the
				/// contract.
				pub fn run(&mut self, code: &[u8], input: &[u8]) -> Outcome {
					self.storage.execute_with(|| {
						let code = upload(code.to_vec()).expect("the code is accepted");
						if contracts().is_empty() {
							instantiate(code, 5_000, vec![], 0).expect("a contract is made of it");
						}
						let (contract, _) =
							contracts().into_iter().next().expect("it was instantiated");
						let outcome = Contracts::bare_call(
							ALICE,
							contract,
							0,
							GAS,
							None,
							input.to_vec(),
							DebugInfo::Skip,
							CollectEvents::Skip,
							Determinism::Enforced,
						);
						let result = outcome
							.result
							.map(|output| (decoded(&output.flags.encode()), output.data));
						Outcome { result, events: vec![] }
					})
				}

				/// The parts of the state that are compared.
				pub fn state(&mut self) -> State {
					self.storage.execute_with(|| State {
						accounts: frame_system::Account::<Runtime>::iter()
							.filter(|(account, _)| *account != CHARLIE)
							.map(|(account, info)| {
								let references = (info.consumers, info.providers, info.sufficients);
								let (free, held) = (info.data.free, info.data.reserved);
								(account, Account { references, free, held })
							})
							.collect(),
						contracts: contracts(),
						code: code(),
						nonce: sp_io::storage::get(&storage_prefix(b"Contracts", b"Nonce"))
							.map_or(0, |nonce| decoded(&nonce)),
						issuance: Balances::total_issuance(),
					})
				}
			}

			fn perform(
				world: &World,
				modules: &[Vec<u8>],
				action: &Action,
			) -> Result<(u32, Vec<u8>), DispatchError> {
				let done = Ok((0, vec![]));
				match action {
					Action::Call { by_bob, to, deposit, value, script } => {
						let outcome = Contracts::bare_call(
							if *by_bob { BOB } else { ALICE },
							world.who(*to),
							*value,
							GAS,
							*deposit,
							world.script(script),
							DebugInfo::Skip,
							CollectEvents::Skip,
							Determinism::Enforced,
						);
						let output = outcome.result?;
						Ok((decoded(&output.flags.encode()), output.data))
					},
					Action::Instantiate { code, value, salt, script } => {
						instantiate(world.code(*code), *value, world.script(script), *salt)
					},
					Action::Remove(code) => {
						let charlie = RuntimeOrigin::signed(CHARLIE);
						let removed = Contracts::remove_code(charlie, world.code(*code));
						removed.map_err(|failed| failed.error).and(done)
					},
					Action::Upload(code) => {
						upload(modules[usize::from(*code) % modules.len()].clone()).and(done)
					},
					Action::SetCode(contract, code) => {
						let (contract, code) = (world.who(*contract), world.code(*code));
						Contracts::set_code(RuntimeOrigin::root(), contract, code).and(done)
					},
				}
			}
		}
	};
}

chain! {
	/// The chain with this project's pallet.
	lean, pallet_lean_contracts, {
		type HostFunctions = (pallet_lean_contracts::host::Seal, pallet_lean_contracts::host::xcm::Xcm);
	}
}
impl lean::Chain {
	/// Upgrades a chain from `pallet-contracts` to this pallet: runs the hook, and `steps` steps of
	/// the migration. Each step plans one module. `None` runs all steps.
	pub fn after_the_swap(old: reference::Chain, steps: Option<usize>) -> Self {
		let (mut storage, modules, world) = old.into_parts();
		storage.execute_with(|| {
			lean::Contracts::on_runtime_upgrade();
			let (mut cursor, mut done, mut weight) = (None, 0, Weight::zero());
			while steps.is_none_or(|steps| done < steps) {
				// Only `weight` is left of a meter that has room for any module.
				let mut meter = WeightMeter::with_limit(Weight::MAX);
				meter.consume(Weight::MAX - weight);
				match PlanCodes::<lean::Runtime>::transactional_step(cursor.clone(), &mut meter) {
					Ok(None) => break,
					Ok(next) => (cursor, done) = (next, done + 1),
					// Leaves room for the next module only.
					Err(SteppedMigrationError::InsufficientWeight { required }) => {
						weight = required
					},
					Err(error) => panic!("{error:?}"),
				}
			}
		});
		Self::from_parts((storage, modules, world))
	}

	/// The number of modules with a link plan.
	pub fn planned(&mut self) -> usize {
		self.storage.execute_with(|| {
			pallet_lean_contracts::LinkPlanOf::<lean::Runtime>::iter_keys().count()
		})
	}

	/// The id of a host function, or `None` if there is none with this name.
	pub fn function_id(module: &str, name: &str) -> Option<u16> {
		let mut all = <HostFunctionsOf<lean::Runtime>>::TABLE.functions();
		all.find(|function| (function.module, function.name) == (module, name))
			.map(|function| function.id.0)
	}
}
type HostFunctionsOf<T> = <T as pallet_lean_contracts::Config>::HostFunctions;
impl pallet_lean_contracts::host::xcm::Config for lean::Runtime {
	type Xcm = Messages;
	type XcmWeightInfo = pallet_lean_contracts::host::xcm::weights::SubstrateWeight<Self>;
}
chain! {
	/// The chain with `pallet-contracts`.
	reference, pallet_contracts, {
		type Schedule = ContractsSchedule;
		type CallStack = [pallet_contracts::Frame<Self>; 5];
		type Xcm = Messages;
	}
}
