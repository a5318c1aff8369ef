//! Host functions written down once: the definition makes the table and the binding.

use crate::{Fingerprint, FunctionId, HostFunction, Stability, ValueType};
use wasmi::{AsContextMut, Func};

/// The most groups of host functions that a [`Table`] holds.
pub const MAX_GROUPS: usize = 32;

/// Host functions that modules may import: a group made by
/// [`host_functions!`](crate::host_functions), or a tuple of such, which may be tuples themselves.
///
/// An id, or a module and name, that occurs twice in a tuple does not compile where the tuple's
/// table is used.
pub trait HostFunctions {
	/// All of them.
	const TABLE: &'static Table;

	/// Hash of the table, computed at compile time.
	#[allow(long_running_const_eval)]
	const FINGERPRINT: Fingerprint = Self::TABLE.fingerprint();
}

/// The rows of all host functions, as the groups have them.
#[derive(Clone, Copy, Debug)]
pub struct Table {
	groups: [&'static [HostFunction]; MAX_GROUPS],
	count: usize,
	revision: u32,
}

impl Table {
	/// A table without functions.
	pub const EMPTY: Self = Self { groups: [&[]; MAX_GROUPS], count: 0, revision: 0 };

	/// The functions of one group. The `revision` stands for what the rows cannot show: raise it when
	/// a function changes its meaning and keeps its signature.
	///
	/// # Panics
	///
	/// If an id, or a module and name, occurs twice. In a constant, it does not compile then.
	pub const fn of(functions: &'static [HostFunction], revision: u32) -> Self {
		let mut table = Self::EMPTY;
		table.groups[0] = functions;
		table.count = 1;
		table.revision = revision;
		let mut i = 1;
		while i < functions.len() {
			let (earlier, _) = functions.split_at(i);
			assert!(
				!clashes(earlier, &functions[i]),
				"a host function's id, or its module and name, occurs twice",
			);
			i += 1;
		}
		table
	}

	/// The functions of both tables.
	///
	/// # Panics
	///
	/// As [`Self::of`]; and if there are more than [`MAX_GROUPS`] groups.
	pub const fn join(mut self, other: &Self) -> Self {
		let mut theirs = 0;
		while theirs < other.count {
			let group = other.groups[theirs];
			let mut i = 0;
			while i < group.len() {
				let mut ours = 0;
				while ours < self.count {
					assert!(
						!clashes(self.groups[ours], &group[i]),
						"a host function's id, or its module and name, occurs twice",
					);
					ours += 1;
				}
				i += 1;
			}
			theirs += 1;
		}
		// Not before: the groups of one table do not clash.
		let mut theirs = 0;
		while theirs < other.count {
			assert!(self.count < MAX_GROUPS, "there are too many groups of host functions");
			self.groups[self.count] = other.groups[theirs];
			self.count += 1;
			theirs += 1;
		}
		self.revision = self.revision.wrapping_add(other.revision);
		self
	}

	/// All functions, in the order of the groups and of the definitions in them.
	pub fn functions(&self) -> impl Iterator<Item = &'static HostFunction> + Clone + '_ {
		self.groups.iter().take(self.count).flat_map(|group| group.iter())
	}

	/// The function at a position in [`Self::functions`]. For constants, which have no iterators.
	pub const fn nth(&self, mut n: usize) -> Option<&'static HostFunction> {
		let mut at = 0;
		while at < self.count {
			let group = self.groups[at];
			if n < group.len() {
				return Some(&group[n]);
			}
			n -= group.len();
			at += 1;
		}
		None
	}

	/// The function with this id.
	pub fn find(&self, id: FunctionId) -> Option<&'static HostFunction> {
		self.functions().find(|function| function.id == id)
	}

	/// The sum of the revisions of all groups: another one whenever a group's revision is raised.
	pub const fn revision(&self) -> u32 {
		self.revision
	}

	/// Hash of the table.
	///
	/// It tells apart the tables of a chain's own runtimes, which nobody forges: the wrapping sum of the
	/// hashes of the functions, so that neither their order nor their group matters. Docs do
	/// not matter either.
	pub const fn fingerprint(&self) -> Fingerprint {
		let seed = Fingerprint::EMPTY.with(&self.revision.to_le_bytes());
		let mut sum = u128::from_le_bytes(seed.0);
		let mut at = 0;
		while at < self.count {
			let group = self.groups[at];
			let mut i = 0;
			while i < group.len() {
				sum = sum.wrapping_add(u128::from_le_bytes(hash(&group[i]).0));
				i += 1;
			}
			at += 1;
		}
		Fingerprint(sum.to_le_bytes())
	}
}

const fn hash(function: &HostFunction) -> Fingerprint {
	Fingerprint::EMPTY
		.with(&function.id.0.to_le_bytes())
		.with(&(function.module.len() as u64).to_le_bytes())
		.with(function.module.as_bytes())
		.with(&(function.name.len() as u64).to_le_bytes())
		.with(function.name.as_bytes())
		.with(&function.signature.to_bits().to_le_bytes())
		.with(&[match function.stability {
			Stability::Unstable => 0,
			Stability::Stable => 1,
			Stability::Deprecated => 2,
		}])
}

/// Whether one of `functions` has the id, or the module and name, of `other`.
const fn clashes(functions: &[HostFunction], other: &HostFunction) -> bool {
	let mut i = 0;
	while i < functions.len() {
		let function = &functions[i];
		let same_name = str_eq(function.name, other.name) && str_eq(function.module, other.module);
		if function.id.0 == other.id.0 || same_name {
			return true;
		}
		i += 1;
	}
	false
}

/// Makes a [`wasmi::Func`] from the id of a host function.
///
/// [`host_functions!`](crate::host_functions) implements it for a group of functions. A tuple of
/// groups asks one after the other.
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

/// Defines a group of host functions: a unit struct with the table `FUNCTIONS`, [`HostFunctions`] and
/// [`Bind`] for it.
///
/// `#[revision(n)]` before the struct, if it is there, is raised when a function changes its meaning
/// and keeps its signature: stored link plans become stale then. A definition starts with its doc, which becomes [`HostFunction::doc`]. Then one
/// `#[import(id, "module", "name")]` for each name under which modules may import it; then
/// `stable`, `unstable` or `deprecated`. The first parameter is the [`wasmi::Caller`], the body returns
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
		$( #[revision($revision:literal)] )?
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
		#[derive(Clone, Copy, Default, Debug)]
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
						u16,
					) = (
						$crate::host_functions!(
							@signature ( $( $arg_ty ),* ) -> ( $( $ret )? )
						),
						$crate::host_functions!(@stability $stability),
						&[$( stringify!($arg) ),*],
						concat!($( $doc, "\n" ),+),
						[$( $id ),+][0],
					);
				)*
				&[ $( $(
					$crate::HostFunction {
						id: $crate::FunctionId($id),
						module: $module,
						name: $name,
						definition: $crate::FunctionId($function.4),
						signature: $function.0,
						stability: $function.1,
						params: $function.2,
						doc: $function.3,
					},
				)+ )* ]
			};
		}

		impl $crate::HostFunctions for $group {
			const TABLE: &'static $crate::Table =
				&$crate::Table::of($group::FUNCTIONS, 0 $( + $revision )?);
		}

		// Otherwise a mistake in it would show where it is used only.
		const _: &$crate::Table = <$group as $crate::HostFunctions>::TABLE;

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
	(@stability deprecated) => { $crate::Stability::Deprecated };
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

macro_rules! tuple_of_groups {
	($( $group:ident )+) => {
		impl<$( $group: HostFunctions ),+> HostFunctions for ($( $group, )+) {
			#[allow(long_running_const_eval)]
			const TABLE: &'static Table = &Table::EMPTY$( .join($group::TABLE) )+;
		}

		impl<State, $( $group: Bind<State> ),+> Bind<State> for ($( $group, )+) {
			#[allow(non_snake_case)]
			fn bind(
				&self,
				id: FunctionId,
				mut store: impl AsContextMut<Data = State>,
			) -> Option<Func> {
				let ($( $group, )+) = self;
				// Of one type, however deep tuples are nested: so each function is compiled once.
				None$( .or_else(|| $group.bind(id, store.as_context_mut())) )+
			}
		}
	};
}
tuple_of_groups!(A);
tuple_of_groups!(A B);
tuple_of_groups!(A B C);
tuple_of_groups!(A B C D);
tuple_of_groups!(A B C D E);
tuple_of_groups!(A B C D E F);
tuple_of_groups!(A B C D E F G);
tuple_of_groups!(A B C D E F G H);
tuple_of_groups!(A B C D E F G H I);
tuple_of_groups!(A B C D E F G H I J);

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Signature;

	const NOTHING: Signature = match Signature::new(&[], None) {
		Some(signature) => signature,
		None => panic!("no parameters are few enough"),
	};

	const fn function(id: u16, name: &'static str) -> HostFunction {
		HostFunction {
			id: FunctionId(id),
			module: "env",
			name,
			definition: FunctionId(id),
			signature: NOTHING,
			stability: Stability::Stable,
			params: &[],
			doc: "",
		}
	}

	fn table(functions: &[HostFunction]) -> Table {
		Table::of(functions.to_vec().leak(), 0)
	}

	#[test]
	fn functions_of_all_groups_are_in_a_joined_table_once() {
		let (a, b, c) = (function(0, "a"), function(1, "b"), function(2, "c"));
		let joined = table(&[a, b]).join(&table(&[c]));
		assert_eq!(joined.functions().copied().collect::<Vec<_>>(), [a, b, c]);
		assert_eq!([joined.nth(0), joined.nth(2), joined.nth(3)], [Some(&a), Some(&c), None]);
		assert_eq!(joined.find(FunctionId(2)), Some(&c));
		assert_eq!(joined.find(FunctionId(3)), None);
		assert_eq!(joined.fingerprint(), table(&[c, b]).join(&table(&[a])).fingerprint());
		let empty = Table::EMPTY.join(&Table::EMPTY);
		assert_eq!(empty.functions().count(), 0);
	}

	#[test]
	#[should_panic(expected = "occurs twice")]
	fn an_id_twice_in_a_group_is_found() {
		table(&[function(0, "a"), function(1, "b"), function(0, "c")]);
	}

	#[test]
	#[should_panic(expected = "occurs twice")]
	fn a_name_twice_in_a_group_is_found() {
		table(&[function(0, "a"), function(1, "a")]);
	}

	#[test]
	#[should_panic(expected = "occurs twice")]
	fn an_id_in_two_groups_is_found() {
		let one = table(&[function(0, "a")]).join(&table(&[function(1, "b")]));
		one.join(&table(&[function(2, "c"), function(1, "d")]));
	}

	#[test]
	#[should_panic(expected = "too many groups")]
	fn too_many_groups_are_refused() {
		(0..=MAX_GROUPS as u16).fold(Table::EMPTY, |all, id| {
			all.join(&table(&[function(id, format!("{id}").leak())]))
		});
	}

	#[test]
	fn fingerprint_ignores_order_and_notices_each_field() {
		let (a, b) = (function(0, "a"), function(1, "b"));
		let of = |functions: &[HostFunction]| table(functions).fingerprint();
		let base = of(&[a, b]);
		assert_eq!(base, of(&[b, a]));
		let signature = Signature::new(&[ValueType::I32], None).unwrap();
		for changed in [
			HostFunction { id: FunctionId(2), ..b },
			HostFunction { module: "en", name: "vb", ..b },
			HostFunction { name: "c", ..b },
			HostFunction { signature, ..b },
			HostFunction { stability: Stability::Unstable, ..b },
			HostFunction { stability: Stability::Deprecated, ..b },
		] {
			assert_ne!(base, of(&[a, changed]));
		}
		assert_ne!(base, Table::of(vec![a, b].leak(), 1).fingerprint());
		assert_ne!(base, of(&[a]));
	}
}
