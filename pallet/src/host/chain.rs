//! The macro that defines host functions, those of a chain and those of this pallet.

use contracts_host_api::HostFunction;

/// The first id of a chain's own host functions. Lower ids are those of this pallet and its later
/// versions.
pub const FIRST_ID_OF_CHAINS: u16 = 10_000;

/// Fails to compile if an id is reserved for this pallet.
#[doc(hidden)]
pub const fn assert_ids_of_chain(functions: &[HostFunction]) {
	let mut i = 0;
	while i < functions.len() {
		assert!(
			functions[i].id.0 >= FIRST_ID_OF_CHAINS,
			"a chain's host functions have ids from FIRST_ID_OF_CHAINS = 10000 on",
		);
		i += 1;
	}
}

/// Defines a group of host functions that a chain adds to those of this pallet, for
/// [`Config::HostFunctions`](crate::Config::HostFunctions).
///
/// Contracts import a function by module and name, with the types of its definition. An upload
/// checks the types and links to the function's id. A call then runs the function with no dispatch
/// in between. `docs/chain-functions.md` shows a group from its definition to the ink! contract
/// that uses it.
///
/// ```
/// pallet_lean_contracts::host_functions! {
/// 	/// Functions of the chain's balances.
/// 	pub struct Issuance;
/// 	impl[T: pallet_lean_contracts::Config + pallet_balances::Config];
///
/// 	/// Writes the sum of all balances, 16 bytes.
/// 	#[import(10_000, "seal_issuance", "total_issuance")]
/// 	#[weight(frame_support::weights::Weight::from_parts(3_000_000, 3_593))]
/// 	stable view fn total_issuance(host, memory, out_ptr: u32) {
/// 		let total = pallet_balances::TotalIssuance::<T>::get();
/// 		Ok(memory.write(out_ptr, &codec::Encode::encode(&total))?)
/// 	}
/// }
///
/// // In the runtime.
/// type HostFunctions = (pallet_lean_contracts::host::Seal, Issuance);
/// ```
///
/// # A definition
///
/// - `impl[T: ..]` states the bounds of the runtime that the bodies need. The runtime is always
///   called `T` and always has this pallet's `Config`.
/// - `#[revision(n)]` before the struct is raised when a function changes its meaning and keeps
///   its signature. Stored link plans become stale then.
/// - The doc comment is the function's text on the page of host functions.
/// - `#[import(id, "module", "name")]`, one for each name. Ids are permanent, and begin at
///   [`FIRST_ID_OF_CHAINS`]. An id that occurs twice does not compile. Begin the module's name
///   with `seal`: cargo-contract accepts no others.
/// - `#[weight(..)]` is charged before the body runs, and comes from a benchmark of the chain. It
///   may use the arguments and `host`.
/// - `stable`, `unstable` (linked only if [`Config::UnsafeUnstableInterface`] allows it) or
///   `deprecated` (linked to code that is on the chain, refused at upload).
/// - `mutating` (refused in a read-only call) or `view`.
/// - Parameters and result are `u32`, `i32`, `u64` or `i64`. Other types pass through memory.
/// - The body names its two arguments: a [`Host`](crate::host::Host), for the contract
///   ([`ext`](crate::host::Host::ext)) and its charges, and the contract's
///   [`GuestMemory`](crate::host::GuestMemory). It returns `Result<_, Trap>`. Any `DispatchError`
///   ends the contract, and its caller learns that it trapped. To report a failure to the
///   contract, return a number.
///
/// [`FIRST_ID_OF_CHAINS`]: crate::host::FIRST_ID_OF_CHAINS
/// [`Config::UnsafeUnstableInterface`]: crate::Config::UnsafeUnstableInterface
#[macro_export]
macro_rules! host_functions {
	(
		$( #[$( $attribute:tt )*] )*
		$vis:vis struct $group:ident;
		$( $definitions:tt )*
	) => {
		$crate::group_of_host_functions! {
			$( #[$( $attribute )*] )*
			$vis struct $group;
			$( $definitions )*
		}

		const _: () = $crate::host::assert_ids_of_chain($group::FUNCTIONS);
	};
}

/// [`contracts_host_api::host_functions!`] with the entry from the contract and the return to it
/// around each body.
#[doc(hidden)]
#[macro_export]
macro_rules! group_of_host_functions {
	(
		$( #[doc = $group_doc:literal] )*
		$( #[revision($revision:literal)] )?
		$vis:vis struct $group:ident;
		impl[$( $generics:tt )*];
		$(
			$( #[doc = $doc:literal] )+
			$( #[import($id:literal, $module:literal, $name:literal)] )+
			#[weight($weight:expr)]
			$stability:ident $access:ident fn $function:ident (
				$host:ident, $memory:ident $(, $arg:ident : $arg_ty:ty )* $(,)?
			) $( -> $ret:ty )? $body:block
		)*
	) => {
		$crate::__private::contracts_host_api::host_functions! {
			$( #[doc = $group_doc] )*
			$( #[revision($revision)] )?
			$vis struct $group;
			impl[$( $generics )*] for $crate::host::Host<T>;
			$(
				$( #[doc = $doc] )+
				$( #[import($id, $module, $name)] )+
				$stability fn $function(caller $(, $arg: $arg_ty )*) $( -> $ret )? {
					let arguments = move || $crate::__private::arguments([$( $arg as u64 ),*]);
					let id = $crate::__private::contracts_host_api::FunctionId([$( $id ),+][0]);
					$crate::__private::enter(&mut caller, id, arguments, |$host, $memory| {
						let weight = $weight;
						$host.begin(weight, $crate::group_of_host_functions!(@ $access))?;
						$body
					})
				}
			)*
		}
	};
	(@ mutating) => { true };
	(@ view) => { false };
}
