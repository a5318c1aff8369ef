//! The table of host functions, and their binding. One macro makes both from the definitions.

use crate::{
	Fingerprint, FunctionId, HostFunction, LinkPlan, Linked, LinkedError, Stability, ValueType,
};
use wasmi::{AsContextMut, Func, Module};

/// Maximum number of groups of host functions in a [`Table`].
pub const MAX_GROUPS: usize = 32;

/// Host functions that modules may import: a group made by
/// [`host_functions!`](crate::host_functions), or a tuple of groups. Tuples can be nested.
///
/// If an id, or a module and name, occurs twice in a tuple, code that uses the tuple's table does
/// not compile.
pub trait HostFunctions {
	/// The table of all functions.
	const TABLE: &'static Table;

	/// The hash of the table, computed at compile time.
	#[allow(long_running_const_eval)]
	const FINGERPRINT: Fingerprint = Self::TABLE.fingerprint();
}

/// A table of host functions: the rows of one or more groups.
#[derive(Clone, Copy, Debug)]
pub struct Table {
	groups: [&'static [HostFunction]; MAX_GROUPS],
	count: usize,
	revision: u32,
}

impl Table {
	/// A table without functions.
	pub const EMPTY: Self = Self { groups: [&[]; MAX_GROUPS], count: 0, revision: 0 };

	/// A table of one group. Raise the `revision` when a function changes its meaning but keeps
	/// its signature, because the rows do not show that.
	///
	/// # Panics
	///
	/// Panics if an id, or a module and name, occurs twice. In a constant, this is a compile
	/// error.
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

	/// A table with the functions of both tables.
	///
	/// # Panics
	///
	/// Panics if an id, or a module and name, occurs twice, or if there are more than
	/// [`MAX_GROUPS`] groups. In a constant, this is a compile error.
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
		// The groups are added after all checks, because the groups of one table do not clash.
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

	/// All functions, in the order of the groups and of the definitions in each group.
	pub fn functions(&self) -> impl Iterator<Item = &'static HostFunction> + Clone + '_ {
		self.groups.iter().take(self.count).flat_map(|group| group.iter())
	}

	/// The function at position `n` of [`Self::functions`]. Constants need it, as they cannot use
	/// iterators.
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

	/// The function with this id, if there is one.
	pub fn find(&self, id: FunctionId) -> Option<&'static HostFunction> {
		self.functions().find(|function| function.id == id)
	}

	/// The wrapping sum of the revisions of all groups. It changes when the revision of a group
	/// is raised.
	pub const fn revision(&self) -> u32 {
		self.revision
	}

	/// The hash of the table, which tells apart the tables of a chain's own runtimes.
	///
	/// It is the wrapping sum of the hashes of the functions, so neither their order nor their
	/// groups matter. Names of parameters and descriptions do not matter either.
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

/// Returns `true` if one of `functions` has the id, or the module and name, of `other`.
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
/// [`host_functions!`](crate::host_functions) implements it for a group of functions. A tuple
/// asks its groups one after another.
pub trait Bind<S> {
	/// Makes the function with this id in `store`. Returns `None` if there is no such function.
	fn bind(&self, id: FunctionId, store: impl AsContextMut<Data = S>) -> Option<Func>;

	/// Links `module` by its `plan`, in a new store around `state`.
	///
	/// Override it only to measure another way to link. A tuple of groups ignores the overrides of
	/// its members: wrap the tuple.
	///
	/// # Errors
	///
	/// Returns a [`LinkedError`].
	fn link(&self, module: Module, plan: &LinkPlan, state: S) -> Result<Linked<S>, LinkedError>
	where
		Self: Sized,
	{
		Linked::new(module, plan, self, state)
	}

	/// The things that an embedder may keep between two starts of a module. The default is its
	/// store.
	fn reuse(&self) -> Reuse {
		Reuse::Store
	}
}

/// The things that an embedder may keep between two starts of a module.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reuse {
	/// Nothing.
	Nothing,
	/// The parsed module.
	Module,
	/// The module, its store, and what is in the store: bound imports, memory and instance.
	Store,
}

/// A Rust type that a host function can take or return. `()` stands for no result.
pub trait WasmValue {
	/// The Wasm type, or `None` for `()`.
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

/// Defines a group of host functions.
///
/// The group is a unit struct with a constant `FUNCTIONS`, its rows. It implements
/// [`HostFunctions`], and [`Bind`] for stores with the state after `for`. The generic parameters
/// of the state stand in `impl[...]`. See the example at the top of the [crate
/// documentation](crate).
///
/// `#[revision(n)]` before the struct is optional. Raise `n` when a function changes its meaning
/// but keeps its signature: stored link plans then become stale.
///
/// The definition of a function has these parts, in this order:
///
/// 1. Its doc comment, which becomes [`HostFunction::doc`].
/// 2. One `#[import(id, "module", "name")]` for each name under which modules may import it.
/// 3. Its [`Stability`]: `stable`, `unstable` or `deprecated`.
/// 4. `fn` with its parameters and result type. The first parameter has no type: it is the
///    [`wasmi::Caller`]. The types of the others, and of the result, implement [`WasmValue`].
/// 5. Its body, which returns a `Result` of the result type, with [`wasmi::Error`] as the error.
///
/// If an id, or a module and name, occurs twice in a group, the group does not compile:
///
/// ```compile_fail
/// contracts_host_api::host_functions! {
/// 	/// Both functions have the same id.
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
				// The fields that all names of one function share.
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

		// Reports mistakes in the table here, not at its first use.
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
				// A context of one type, however deep tuples are nested, so each function
				// compiles once.
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
