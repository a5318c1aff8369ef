//! The errors of extrinsics and dry runs.

use frame_support::pallet_macros::pallet_section;

/// Imported into the pallet module by `import_section`.
#[pallet_section]
mod errors {
	/// The errors of this pallet.
	///
	/// The first variants are those of `pallet-contracts`, in the same order. Variants that are
	/// never returned remain, so that the others keep their indices.
	#[pallet::error]
	pub enum Error<T> {
		/// Never returned.
		InvalidSchedule,
		/// A contract passed flags that are unknown, or that the host function does not allow.
		InvalidCallFlags,
		/// The weight limit is too low.
		OutOfGas,
		/// A contract passed an output buffer that is too small.
		OutputBufferTooSmall,
		/// A transfer failed, in most cases because the sender has too little free balance. Also
		/// returned if the beneficiary of a termination is terminated itself.
		TransferFailed,
		/// The call would exceed [`Config::MaxCallDepth`], or its frames do not fit into the
		/// heap.
		MaxCallDepthReached,
		/// No contract exists at this account, or its constructor has not returned yet.
		ContractNotFound,
		/// The contract code is longer than [`Config::MaxCodeLen`].
		CodeTooLarge,
		/// No contract code with this hash is stored.
		CodeNotFound,
		/// Never returned.
		CodeInfoNotFound,
		/// A contract passed a pointer to a place outside of its memory.
		OutOfBounds,
		/// A contract passed bytes that cannot be decoded, or a storage key that is too long.
		DecodingFailed,
		/// The contract trapped.
		ContractTrapped,
		/// The storage value, the event data, the encoded runtime call or the XCM message is longer
		/// than [`Limits::payload_len`].
		ValueTooLarge,
		/// A contract tried to terminate while it is on the call stack more than once.
		TerminatedWhileReentrant,
		/// The contract forwarded its input to a callee and no longer has it.
		InputForwarded,
		/// The subject passed to `random` is longer than 32 bytes.
		RandomSubjectTooLong,
		/// The event has more topics than [`Limits::event_topics`].
		TooManyTopics,
		/// The chain has no chain extension, or none with this id.
		NoChainExtension,
		/// Never returned.
		XCMDecodeFailed,
		/// A contract exists at this account already, or was terminated in the same call.
		DuplicateContract,
		/// A contract tried to terminate in its constructor.
		TerminatedInConstructor,
		/// The callee is on the call stack, and made its current call without the flag that allows
		/// calling back.
		///
		/// Also returned if a contract dispatches a runtime call that calls, changes or removes
		/// contracts.
		ReentranceDenied,
		/// A contract tried to change state in a read-only call.
		StateChangeDenied,
		/// The origin cannot pay the storage deposit, or its balance does not cover the deposit
		/// limit.
		StorageDepositNotEnoughFunds,
		/// The storage deposit limit is too low.
		StorageDepositLimitExhausted,
		/// A contract uses the code, as its own or as a delegate dependency.
		CodeInUse,
		/// The contract returned with the flag that rolls back its changes.
		///
		/// Returned by transactions only. A dry run returns the output of the contract.
		ContractReverted,
		/// The contract code is not a valid Wasm module, or exceeds a bound that has no error of
		/// its own.
		///
		/// The debug message of a dry run states the reason. So does the log of the node with
		/// `-lruntime::contracts=debug`.
		CodeRejected,
		/// The stored code was uploaded as non-deterministic code, which never runs.
		Indeterministic,
		/// The pallet's storage has another version than the supported one, 16.
		///
		/// No contract runs until `pallet-contracts` has migrated the storage.
		MigrationInProgress,
		/// The call `migrate` has nothing to do.
		NoMigrationPerformed,
		/// The contract has the maximum number of delegate dependencies,
		/// [`Config::MaxDelegateDependencies`].
		MaxDelegateDependenciesReached,
		/// The code is not a delegate dependency of the contract.
		DelegateDependencyNotFound,
		/// The code is a delegate dependency of the contract already.
		DelegateDependencyAlreadyExists,
		/// A contract tried to add its own code as a delegate dependency.
		CannotAddSelfAsDelegateDependency,
		/// The call would exceed [`Config::MaxTransientStorageSize`].
		OutOfTransientStorage,
		/// The uploaded bytes are not Wasm.
		NotWasm,
		/// The module uses floating point.
		FloatsNotAllowed,
		/// The module does not import a memory.
		MemoryNotImported,
		/// The module has more than one memory.
		SecondMemory,
		/// The memory of the module has a maximum above [`Limits::memory_pages`], or an initial
		/// size above its maximum.
		MemoryTooLarge,
		/// The tables, or the element segments, of the module have more elements than
		/// [`Limits::table_elements`].
		TableTooLarge,
		/// The module does not export both `deploy` and `call`.
		EntryPointMissing,
		/// The export `deploy` or `call` is not a function, or has parameters or an unexpected
		/// result.
		EntryPointMistyped,
		/// The module has an export other than `deploy` and `call`.
		ExportNotAllowed,
		/// The module imports a function that does not exist.
		///
		/// The number is the index of the function in the module, as shown by `wasm-objdump -x`.
		/// Imported functions come first.
		UnknownImport(u16),
		/// The module imports a function with a wrong signature. The number is the index of the
		/// function in the module.
		ImportSignatureMismatch(u16),
		/// The uploaded module imports a deprecated function. Only code stored earlier may import
		/// it. The number is the index of the function in the module.
		DeprecatedImport(u16),
		/// The module imports an unstable function, and [`Config::UnsafeUnstableInterface`] is
		/// `false`. The number is the index of the function in the module.
		UnstableImport(u16),
		/// The module imports a table or a global, or a memory other than `env::memory`.
		ImportNotAllowed,
		/// The module has too many imports.
		TooManyImports,
		/// The contract code imports a host function that root disabled. The number is the id of
		/// the function. The runtime API `HostApi` maps ids to names.
		HostFunctionDisabled(u16),
		/// No host function has this id.
		HostFunctionNotFound,
		/// The maximum number of host functions is disabled already.
		TooManyDisabled,
		/// The module has too many function types.
		TooManyTypes,
		/// The module imports a function of `pallet-contracts` that this chain does not have,
		/// such as an XCM function.
		///
		/// The number is the index of the function in the module.
		UnsupportedImport(u16),
		/// The calls in a function of the module take more parameters than the function has
		/// bytes.
		///
		/// This is possible in unreachable code only, and no compiler emits it. The charge for an
		/// upload would not cover its validation.
		DeadCodeTooExpensive,
	}
}
