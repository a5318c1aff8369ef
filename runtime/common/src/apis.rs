//! The runtime APIs that the runtimes of this repository share.

/// Implements runtime APIs for the type `Runtime`: those below, and those that are given.
///
/// - `contracts`: the crate of the contracts pallet.
/// - `limit`: a function from the requested weight limit of a dry run to the one that applies.
/// - `lean`, optional: this project's pallet, for a runtime that has it. Gives the APIs that only
///   such a runtime has: `HostApi`, `TraceApi`, and FRAME's view functions and fees of calls.
///
/// Rust does not allow a crate to implement a foreign trait for a foreign type, so this is a macro.
/// The caller must have these names in scope: `Runtime`, `Block`, `Executive`, `VERSION`,
/// `SessionKeys`, the types of this crate, and the pallets. It depends on `sp_api` and on the
/// crates of the traits.
#[macro_export]
macro_rules! apis {
	(
		contracts: $pallet:ident, limit: $limit:path $(, lean: $lean:ident)?;
		$($own:tt)*
	) => {
		sp_api::impl_runtime_apis! {
			impl sp_api::Core<Block> for Runtime {
				fn version() -> sp_version::RuntimeVersion {
					VERSION
				}

				fn execute_block(block: <Block as sp_runtime::traits::Block>::LazyBlock) {
					Executive::execute_block(block);
				}

				fn initialize_block(
					header: &<Block as sp_runtime::traits::Block>::Header,
				) -> sp_runtime::ExtrinsicInclusionMode {
					Executive::initialize_block(header)
				}
			}

			impl sp_api::Metadata<Block> for Runtime {
				fn metadata() -> sp_core::OpaqueMetadata {
					sp_core::OpaqueMetadata::new(Runtime::metadata().into())
				}

				fn metadata_at_version(version: u32) -> Option<sp_core::OpaqueMetadata> {
					Runtime::metadata_at_version(version)
				}

				fn metadata_versions() -> alloc::vec::Vec<u32> {
					Runtime::metadata_versions()
				}
			}

			impl sp_block_builder::BlockBuilder<Block> for Runtime {
				fn apply_extrinsic(
					extrinsic: <Block as sp_runtime::traits::Block>::Extrinsic,
				) -> sp_runtime::ApplyExtrinsicResult {
					Executive::apply_extrinsic(extrinsic)
				}

				fn finalize_block() -> <Block as sp_runtime::traits::Block>::Header {
					Executive::finalize_block()
				}

				fn inherent_extrinsics(
					data: sp_inherents::InherentData,
				) -> alloc::vec::Vec<<Block as sp_runtime::traits::Block>::Extrinsic> {
					data.create_extrinsics()
				}

				fn check_inherents(
					block: <Block as sp_runtime::traits::Block>::LazyBlock,
					data: sp_inherents::InherentData,
				) -> sp_inherents::CheckInherentsResult {
					data.check_extrinsics(&block)
				}
			}

			impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
				fn offchain_worker(header: &<Block as sp_runtime::traits::Block>::Header) {
					Executive::offchain_worker(header)
				}
			}

			impl sp_session::SessionKeys<Block> for Runtime {
				fn generate_session_keys(
					owner: alloc::vec::Vec<u8>,
					seed: Option<alloc::vec::Vec<u8>>,
				) -> sp_session::OpaqueGeneratedSessionKeys {
					SessionKeys::generate(&owner, seed).into()
				}

				fn decode_session_keys(
					encoded: alloc::vec::Vec<u8>,
				) -> Option<alloc::vec::Vec<(alloc::vec::Vec<u8>, sp_core::crypto::KeyTypeId)>> {
					SessionKeys::decode_into_raw_public_keys(&encoded)
				}
			}

			impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
				fn account_nonce(account: AccountId) -> Nonce {
					System::account_nonce(account)
				}
			}

			impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
				for Runtime
			{
				fn query_info(
					uxt: <Block as sp_runtime::traits::Block>::Extrinsic,
					len: u32,
				) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
					TransactionPayment::query_info(uxt, len)
				}

				fn query_fee_details(
					uxt: <Block as sp_runtime::traits::Block>::Extrinsic,
					len: u32,
				) -> pallet_transaction_payment::FeeDetails<Balance> {
					TransactionPayment::query_fee_details(uxt, len)
				}

				fn query_weight_to_fee(weight: frame_support::weights::Weight) -> Balance {
					TransactionPayment::weight_to_fee(weight)
				}

				fn query_length_to_fee(length: u32) -> Balance {
					TransactionPayment::length_to_fee(length)
				}
			}

			impl $pallet::ContractsApi<
				Block,
				AccountId,
				Balance,
				BlockNumber,
				Hash,
				frame_system::EventRecord<RuntimeEvent, Hash>,
			> for Runtime
			{
				fn call(
					origin: AccountId,
					dest: AccountId,
					value: Balance,
					gas_limit: Option<frame_support::weights::Weight>,
					storage_deposit_limit: Option<Balance>,
					input_data: alloc::vec::Vec<u8>,
				) -> $pallet::ContractExecResult<Balance, frame_system::EventRecord<RuntimeEvent, Hash>> {
					Contracts::bare_call(
						origin,
						dest,
						value,
						$limit(gas_limit),
						storage_deposit_limit,
						input_data,
						$pallet::DebugInfo::UnsafeDebug,
						$pallet::CollectEvents::UnsafeCollect,
						$pallet::Determinism::Enforced,
					)
				}

				fn instantiate(
					origin: AccountId,
					value: Balance,
					gas_limit: Option<frame_support::weights::Weight>,
					storage_deposit_limit: Option<Balance>,
					code: $pallet::Code<Hash>,
					data: alloc::vec::Vec<u8>,
					salt: alloc::vec::Vec<u8>,
				) -> $pallet::ContractInstantiateResult<
					AccountId, Balance, frame_system::EventRecord<RuntimeEvent, Hash>,
				> {
					Contracts::bare_instantiate(
						origin,
						value,
						$limit(gas_limit),
						storage_deposit_limit,
						code,
						data,
						salt,
						$pallet::DebugInfo::UnsafeDebug,
						$pallet::CollectEvents::UnsafeCollect,
					)
				}

				fn upload_code(
					origin: AccountId,
					code: alloc::vec::Vec<u8>,
					storage_deposit_limit: Option<Balance>,
					determinism: $pallet::Determinism,
				) -> $pallet::CodeUploadResult<Hash, Balance> {
					Contracts::bare_upload_code(origin, code, storage_deposit_limit, determinism)
				}

				fn get_storage(address: AccountId, key: alloc::vec::Vec<u8>) -> $pallet::GetStorageResult {
					Contracts::get_storage(address, key)
				}
			}

			$(
			impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
				fn execute_view_function(
					id: frame_support::view_functions::ViewFunctionId,
					input: alloc::vec::Vec<u8>,
				) -> Result<alloc::vec::Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
					Runtime::execute_view_function(id, input)
				}
			}

			impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
				Block,
				Balance,
				RuntimeCall,
			> for Runtime
			{
				fn query_call_info(
					call: RuntimeCall,
					len: u32,
				) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
					TransactionPayment::query_call_info(call, len)
				}

				fn query_call_fee_details(
					call: RuntimeCall,
					len: u32,
				) -> pallet_transaction_payment::FeeDetails<Balance> {
					TransactionPayment::query_call_fee_details(call, len)
				}

				fn query_weight_to_fee(weight: frame_support::weights::Weight) -> Balance {
					TransactionPayment::weight_to_fee(weight)
				}

				fn query_length_to_fee(length: u32) -> Balance {
					TransactionPayment::length_to_fee(length)
				}
			}

			impl $lean::api::HostApi<Block, Hash> for Runtime {
				fn descriptor() -> alloc::vec::Vec<u8> {
					Contracts::host_api_descriptor()
				}

				fn info() -> Option<$lean::api::HostApiInfo> {
					Contracts::host_api_info()
				}

				fn link_plan(code_hash: Hash) -> Option<contracts_host_api::LinkPlan> {
					Contracts::link_plan(&code_hash)
				}
			}

			impl $lean::trace::TraceApi<
				Block,
				AccountId,
				Balance,
				Hash,
				frame_system::EventRecord<RuntimeEvent, Hash>,
			> for Runtime
			{
				fn trace_call(
					origin: AccountId,
					dest: AccountId,
					value: Balance,
					gas_limit: Option<frame_support::weights::Weight>,
					storage_deposit_limit: Option<Balance>,
					input_data: alloc::vec::Vec<u8>,
					config: $lean::trace::TraceConfig,
				) -> $lean::trace::TracedCall<
					AccountId, Balance, Hash, frame_system::EventRecord<RuntimeEvent, Hash>,
				> {
					Contracts::trace_call(
						origin,
						dest,
						value,
						$limit(gas_limit),
						storage_deposit_limit,
						input_data,
						config,
					)
				}

				fn trace_instantiate(
					origin: AccountId,
					value: Balance,
					gas_limit: Option<frame_support::weights::Weight>,
					storage_deposit_limit: Option<Balance>,
					code: $lean::api::Code<Hash>,
					data: alloc::vec::Vec<u8>,
					salt: alloc::vec::Vec<u8>,
					config: $lean::trace::TraceConfig,
				) -> $lean::trace::TracedInstantiation<
					AccountId, Balance, Hash, frame_system::EventRecord<RuntimeEvent, Hash>,
				> {
					Contracts::trace_instantiate(
						origin,
						value,
						$limit(gas_limit),
						storage_deposit_limit,
						code,
						data,
						salt,
						config,
					)
				}

				fn trace_extrinsic(
					block: Block,
					index: u32,
					config: $lean::trace::TraceConfig,
				) -> Result<
					$lean::trace::TracedExtrinsic<
						AccountId, Balance, Hash, frame_system::EventRecord<RuntimeEvent, Hash>,
					>,
					$lean::trace::TraceError,
				> {
					$lean::trace::replay::<Runtime, _>(
						block,
						index,
						config,
						|header| {
							Executive::initialize_block(header);
						},
						Executive::apply_extrinsic,
					)
				}
			}
			)?

			$($own)*
		}
	};
}
