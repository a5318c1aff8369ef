//! Host functions written down once: the definition makes the table and the binding.

use crate::{Fingerprint, FunctionId, HostFunction, Stability, ValueType};
use wasmi::{AsContextMut, Func};

/// Makes a [`wasmi::Func`] from the id of a host function.
///
/// [`host_functions!`](crate::host_functions) implements it for a group of functions; groups are
/// put together by asking one after the other.
pub trait Bind<S> {
	/// The function with this id as an item of `store`, `None` if there is no such function.
	fn bind(&self, id: FunctionId, store: impl AsContextMut<Data = S>) -> Option<Func>;
}

/// A Rust type that a host function takes, or returns. `()` stands for "returns nothing".
pub trait WasmValue {
	/// The Wasm type, `None` for `()`.
	const TYPE: Option<ValueType>;
}

impl WasmValue for () {
	const TYPE: Option<ValueType> = None;
}
impl WasmValue for u32 {
	const TYPE: Option<ValueType> = Some(ValueType::I32);
}
impl WasmValue for i32 {
	const TYPE: Option<ValueType> = Some(ValueType::I32);
}
impl WasmValue for u64 {
	const TYPE: Option<ValueType> = Some(ValueType::I64);
}
impl WasmValue for i64 {
	const TYPE: Option<ValueType> = Some(ValueType::I64);
}

/// Defines a group of host functions: a unit struct with the table `FUNCTIONS`, and [`Bind`] for
/// it.
///
/// A definition starts with its doc, which becomes [`HostFunction::doc`]. Then one
/// `#[import(id, "module", "name")]` for each name under which modules may import it; then
/// `stable` or `unstable`. The first parameter is the [`wasmi::Caller`], the body returns
/// `Result<the result type, wasmi::Error>`. An id or a name that occurs twice in a group does not
/// compile:
///
/// ```compile_fail
/// contracts_host_api::host_functions! {
/// 	/// Twice the same id.
/// 	pub struct Twice;
/// 	impl[] for ();
///
/// 	/// First.
/// 	#[import(0, "env", "first")]
/// 	stable fn first(_caller) { Ok(()) }
///
/// 	/// Second.
/// 	#[import(0, "env", "second")]
/// 	stable fn second(_caller) { Ok(()) }
/// }
/// ```
#[macro_export]
macro_rules! host_functions {
	(
		$( #[doc = $group_doc:literal] )*
		$vis:vis struct $group:ident;
		impl[$( $generics:tt )*] for $state:ty;
		$(
			$( #[doc = $doc:literal] )+
			$( #[import($id:literal, $module:literal, $name:literal)] )+
			$stability:ident fn $function:ident (
				$caller:ident $(, $arg:ident : $arg_ty:ty )* $(,)?
			) $( -> $ret:ty )? $body:block
		)*
	) => {
		$( #[doc = $group_doc] )*
		$vis struct $group;

		impl $group {
			/// The functions of this group, in the order of their definition.
			#[allow(non_upper_case_globals)]
			pub const FUNCTIONS: &'static [$crate::HostFunction] = {
				// What the names of one function share.
				$(
					const $function: (
						$crate::Signature,
						$crate::Stability,
						&[&str],
						&str,
					) = (
						$crate::host_functions!(
							@signature ( $( $arg_ty ),* ) -> ( $( $ret )? )
						),
						$crate::host_functions!(@stability $stability),
						&[$( stringify!($arg) ),*],
						concat!($( $doc, "\n" ),+),
					);
				)*
				&[ $( $(
					$crate::HostFunction {
						id: $crate::FunctionId($id),
						module: $module,
						name: $name,
						definition: stringify!($function),
						signature: $function.0,
						stability: $function.1,
						params: $function.2,
						doc: $function.3,
					},
				)+ )* ]
			};
		}

		const _: () = assert!(
			$crate::first_duplicate($group::FUNCTIONS).is_none(),
			"a host function's id, or its module and name, occurs twice in this group",
		);

		impl<$( $generics )*> $crate::Bind<$state> for $group {
			fn bind(
				&self,
				id: $crate::FunctionId,
				store: impl $crate::__private::wasmi::AsContextMut<Data = $state>,
			) -> Option<$crate::__private::wasmi::Func> {
				match id.0 {
					$(
						$( $id )|+ => Some($crate::__private::wasmi::Func::wrap(
							store,
							#[allow(unused_mut)]
							|
								mut $caller: $crate::__private::wasmi::Caller<'_, $state>
								$(, $arg: $arg_ty )*
							| -> Result<
								$crate::host_functions!(@ret $( $ret )?),
								$crate::__private::wasmi::Error,
							> { $body },
						)),
					)*
					_ => None,
				}
			}
		}
	};
	(@ret) => { () };
	(@ret $ret:ty) => { $ret };
	(@stability stable) => { $crate::Stability::Stable };
	(@stability unstable) => { $crate::Stability::Unstable };
	(@signature ( $( $arg:ty ),* ) -> ( $( $ret:ty )? )) => {{
		const PARAMS: &[$crate::ValueType] = &[ $(
			match <$arg as $crate::WasmValue>::TYPE {
				Some(ty) => ty,
				None => panic!("a host function cannot take `()`"),
			}
		),* ];
		const SIGNATURE: $crate::Signature = match $crate::Signature::new(
			PARAMS,
			<$crate::host_functions!(@ret $( $ret )?) as $crate::WasmValue>::TYPE,
		) {
			Some(signature) => signature,
			None => panic!("a host function takes at most MAX_PARAMS parameters"),
		};
		SIGNATURE
	}};
}

/// Position of the first function whose id, or whose module and name, an earlier one has.
pub const fn first_duplicate(functions: &[HostFunction]) -> Option<usize> {
	let mut i = 1;
	while i < functions.len() {
		let mut j = 0;
		while j < i {
			let (a, b) = (&functions[i], &functions[j]);
			let same_name = str_eq(a.name, b.name) && str_eq(a.module, b.module);
			if a.id.0 == b.id.0 || same_name {
				return Some(i);
			}
			j += 1;
		}
		i += 1;
	}
	None
}

const fn str_eq(a: &str, b: &str) -> bool {
	let (a, b) = (a.as_bytes(), b.as_bytes());
	if a.len() != b.len() {
		return false;
	}
	let mut i = 0;
	while i < a.len() {
		if a[i] != b[i] {
			return false;
		}
		i += 1;
	}
	true
}

/// Hash of a table of host functions, computed at compile time.
///
/// It tells apart the tables of a chain's own runtimes, which nobody forges: the wrapping sum of
/// the 128-bit [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) hashes of the
/// functions, so that their order does not count. Docs do not count either. `revision` stands for
/// what the table cannot show: the meaning of the functions.
pub const fn fingerprint(functions: &[HostFunction], revision: u32) -> Fingerprint {
	let mut sum = fnv1a(FNV_OFFSET, &revision.to_le_bytes());
	let mut i = 0;
	while i < functions.len() {
		let function = &functions[i];
		let mut hash = fnv1a(FNV_OFFSET, &function.id.0.to_le_bytes());
		hash = fnv1a(hash, &(function.module.len() as u64).to_le_bytes());
		hash = fnv1a(hash, function.module.as_bytes());
		hash = fnv1a(hash, &(function.name.len() as u64).to_le_bytes());
		hash = fnv1a(hash, function.name.as_bytes());
		hash = fnv1a(hash, &function.signature.to_bits().to_le_bytes());
		hash = fnv1a(hash, &[matches!(function.stability, Stability::Stable) as u8]);
		sum = sum.wrapping_add(hash);
		i += 1;
	}
	Fingerprint(sum.to_le_bytes())
}

const FNV_OFFSET: u128 = 0x6c62272e07bb014262b821756295c58d;
const FNV_PRIME: u128 = 0x0000000001000000000000000000013b;

const fn fnv1a(mut hash: u128, bytes: &[u8]) -> u128 {
	let mut i = 0;
	while i < bytes.len() {
		hash = (hash ^ bytes[i] as u128).wrapping_mul(FNV_PRIME);
		i += 1;
	}
	hash
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Signature;

	fn function(id: u16, name: &'static str) -> HostFunction {
		HostFunction {
			id: FunctionId(id),
			module: "env",
			name,
			definition: name,
			signature: Signature::new(&[], None).unwrap(),
			stability: Stability::Stable,
			params: &[],
			doc: "",
		}
	}

	#[test]
	fn duplicates_of_id_and_of_name_are_found() {
		assert_eq!(first_duplicate(&[function(0, "a"), function(1, "b")]), None);
		assert_eq!(first_duplicate(&[function(0, "a"), function(0, "b")]), Some(1));
		assert_eq!(first_duplicate(&[function(0, "a"), function(1, "a")]), Some(1));
	}

	/// `fnv1a("a")` as published with the algorithm.
	#[test]
	fn fnv_agrees_with_its_published_value() {
		assert_eq!(fnv1a(FNV_OFFSET, b"a"), 0xd228cb696f1a8caf78912b704e4a8964);
	}

	#[test]
	fn fingerprint_ignores_order_and_notices_each_field() {
		let (a, b) = (function(0, "a"), function(1, "b"));
		let base = fingerprint(&[a, b], 0);
		assert_eq!(base, fingerprint(&[b, a], 0));
		let signature = Signature::new(&[ValueType::I32], None).unwrap();
		for changed in [
			HostFunction { id: FunctionId(2), ..b },
			HostFunction { module: "en", name: "vb", ..b },
			HostFunction { name: "c", ..b },
			HostFunction { signature, ..b },
			HostFunction { stability: Stability::Unstable, ..b },
		] {
			assert_ne!(base, fingerprint(&[a, changed], 0));
		}
		assert_ne!(base, fingerprint(&[a, b], 1));
		assert_ne!(base, fingerprint(&[a], 0));
	}
}
