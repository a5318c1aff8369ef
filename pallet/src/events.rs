//! The events of the pallet.

use frame_support::pallet_macros::pallet_section;

/// Becomes a part of the pallet's module.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A contract was instantiated.
		Instantiated {
			/// The account or contract that instantiated it.
			deployer: T::AccountId,
			/// The account of the new contract.
			contract: T::AccountId,
		},
		/// A contract was terminated, by itself or by root.
		Terminated {
			/// The account of the contract.
			contract: T::AccountId,
			/// The account that receives its balance.
			beneficiary: T::AccountId,
		},
		/// Contract code was uploaded.
		CodeStored {
			/// The hash of the code.
			code_hash: T::Hash,
			/// The balance held for the code.
			deposit_held: BalanceOf<T>,
			/// The account that uploaded the code and owns it.
			uploader: T::AccountId,
		},
		/// A contract emitted an event.
		ContractEmitted {
			/// The account of the contract.
			contract: T::AccountId,
			/// The event data, encoded by the contract. The topics are those of the event record.
			data: Vec<u8>,
		},
		/// Contract code was removed.
		CodeRemoved {
			/// The hash of the code.
			code_hash: T::Hash,
			/// The balance released to its owner.
			deposit_released: BalanceOf<T>,
			/// The owner of the code.
			remover: T::AccountId,
		},
		/// The code of a contract was replaced.
		ContractCodeUpdated {
			/// The account of the contract.
			contract: T::AccountId,
			/// The hash of the new code.
			new_code_hash: T::Hash,
			/// The hash of the previous code.
			old_code_hash: T::Hash,
		},
		/// A contract was called.
		Called {
			/// The caller: an account, another contract, or root.
			caller: Origin<T>,
			/// The account of the called contract.
			contract: T::AccountId,
		},
		/// A contract ran other code on its own storage, by a delegate call.
		DelegateCalled {
			/// The account of the contract.
			contract: T::AccountId,
			/// The hash of the code that ran.
			code_hash: CodeHash<T>,
		},
		/// A storage deposit was moved to a contract and held there.
		StorageDepositTransferredAndHeld {
			/// The account that paid.
			from: T::AccountId,
			/// The contract on whose account the deposit is held.
			to: T::AccountId,
			/// The amount of the deposit.
			amount: BalanceOf<T>,
		},
		/// A storage deposit was released from a contract.
		StorageDepositTransferredAndReleased {
			/// The contract on whose account the deposit was held.
			from: T::AccountId,
			/// The account that received it.
			to: T::AccountId,
			/// The released amount.
			amount: BalanceOf<T>,
		},
		/// The descriptor of the host functions was written.
		HostApiChanged {
			/// The fingerprint of the new descriptor.
			fingerprint: contracts_host_api::Fingerprint,
			/// The epoch of the link plans that are current now.
			epoch: contracts_host_api::Epoch,
		},
		/// Root disabled or enabled a host function.
		HostFunctionStatusChanged {
			/// The id of the host function.
			id: FunctionId,
			/// True if contracts can use the function now.
			enabled: bool,
		},
		/// The migration [`PlanCodes`](crate::migration::PlanCodes) made no link plan for
		/// contract code.
		///
		/// The contracts of the code keep their balance. If the code cannot run on this chain,
		/// root can give them other code.
		CodeNotLinked {
			/// The hash of the code.
			code_hash: CodeHash<T>,
			/// The reason. The log of the node has details.
			error: sp_runtime::DispatchError,
		},
		/// The migration [`PlanCodes`](crate::migration::PlanCodes) has finished.
		CodesLinked {
			/// Number of code blobs with a current link plan.
			linked: u32,
			/// Number of code blobs for which no plan was made.
			refused: u32,
		},
	}
}
