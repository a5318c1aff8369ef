//! Host function tables of other lengths: with fewer functions, or with additional made-up ones.

use contracts_host_api::{
	Bind, FunctionId, HostFunction, HostFunctions, Signature, Stability, Table, ValueType,
};
use pallet_lean_contracts::{
	host::{Host, Seal},
	Config,
};
use wasmi::{AsContextMut, Caller, Error, Func};

/// Id of the first made-up function.
const FIRST: u16 = 1024;

/// Maximum number of made-up functions.
const MOST: usize = 512;

const NAME_LEN: usize = 11;

const NAMES: [[u8; NAME_LEN]; MOST] = {
	let mut names = [*b"made_up_000"; MOST];
	let mut i = 0;
	while i < MOST {
		names[i][8] += (i / 100) as u8;
		names[i][9] += (i / 10 % 10) as u8;
		names[i][10] += (i % 10) as u8;
		i += 1;
	}
	names
};

const fn signature(kind: usize) -> Signature {
	const I32: ValueType = ValueType::I32;
	let signature = match kind {
		0 => Signature::new(&[], None),
		1 => Signature::new(&[I32], Some(I32)),
		2 => Signature::new(&[ValueType::I64, I32], None),
		_ => Signature::new(&[I32, I32, I32, I32], Some(I32)),
	};
	match signature {
		Some(signature) => signature,
		None => panic!("these signatures are short"),
	}
}

const fn made_up(i: usize) -> HostFunction {
	let name = match core::str::from_utf8(&NAMES[i]) {
		Ok(name) => name,
		Err(_) => panic!("the names are ASCII"),
	};
	HostFunction {
		id: FunctionId(FIRST + i as u16),
		module: "seal0",
		name,
		definition: FunctionId(FIRST + i as u16),
		signature: signature(i % 4),
		stability: Stability::Stable,
		params: &[],
		doc: "",
	}
}

/// Returns true if a name is the second name of a function, with the prefix `seal_`.
const fn is_alias(name: &str) -> bool {
	let (name, prefix) = (name.as_bytes(), b"seal_");
	let mut i = 0;
	while i < prefix.len() {
		if i >= name.len() || name[i] != prefix[i] {
			return false;
		}
		i += 1;
	}
	// `seal_return` is a first name.
	name.len() != b"seal_return".len()
}

/// A table of `LEN` functions. If `LEN` is at least the length of the pallet's table, it has the
/// whole table and made-up functions after it. Otherwise it has the first functions that are no
/// second names.
#[derive(Clone, Copy, Default, Debug)]
pub struct Resized<const LEN: usize>;

impl<const LEN: usize> Resized<LEN> {
	const ROWS: [HostFunction; LEN] = {
		let all = {
			let mut count = 0;
			while Seal::TABLE.nth(count).is_some() {
				count += 1;
			}
			count
		};
		let mut rows = [made_up(0); LEN];
		let (mut from, mut to) = (0, 0);
		while let (Some(real), true) = (Seal::TABLE.nth(from), to < LEN) {
			if LEN >= all || !is_alias(real.name) {
				rows[to] = *real;
				to += 1;
			}
			from += 1;
		}
		let mut i = 0;
		while to < LEN {
			rows[to] = made_up(i);
			to += 1;
			i += 1;
		}
		rows
	};
}

impl<const LEN: usize> HostFunctions for Resized<LEN> {
	#[allow(long_running_const_eval)]
	const TABLE: &'static Table = &Table::of(&Self::ROWS, 0);
}

impl<const LEN: usize, T: Config> Bind<Host<T>> for Resized<LEN> {
	fn bind(&self, id: FunctionId, mut store: impl AsContextMut<Data = Host<T>>) -> Option<Func> {
		Seal::default()
			.bind(id, store.as_context_mut())
			.or_else(|| MadeUp.bind(id, store.as_context_mut()))
	}
}

/// Binds the made-up functions. Each has a different number in its body, so that the compiler does
/// not merge them.
struct MadeUp;

impl<T: Config> Bind<Host<T>> for MadeUp {
	fn bind(&self, id: FunctionId, store: impl AsContextMut<Data = Host<T>>) -> Option<Func> {
		let i = id.0.checked_sub(FIRST)?;
		Some(match i / 64 {
			0 => high::<T, 0>(i % 64, store),
			1 => high::<T, 1>(i % 64, store),
			2 => high::<T, 2>(i % 64, store),
			3 => high::<T, 3>(i % 64, store),
			4 => high::<T, 4>(i % 64, store),
			5 => high::<T, 5>(i % 64, store),
			6 => high::<T, 6>(i % 64, store),
			7 => high::<T, 7>(i % 64, store),
			_ => return None,
		})
	}
}

fn high<T: Config, const H: u32>(i: u16, store: impl AsContextMut<Data = Host<T>>) -> Func {
	match i / 8 {
		0 => low::<T, H, 0>(i % 8, store),
		1 => low::<T, H, 1>(i % 8, store),
		2 => low::<T, H, 2>(i % 8, store),
		3 => low::<T, H, 3>(i % 8, store),
		4 => low::<T, H, 4>(i % 8, store),
		5 => low::<T, H, 5>(i % 8, store),
		6 => low::<T, H, 6>(i % 8, store),
		_ => low::<T, H, 7>(i % 8, store),
	}
}

type Result<R> = core::result::Result<R, Error>;

fn low<T: Config, const H: u32, const L: u32>(
	i: u16,
	store: impl AsContextMut<Data = Host<T>>,
) -> Func {
	match i {
		0 => Func::wrap(store, |c: Caller<'_, Host<T>>| -> Result<()> {
			work(c, number(H, L, 0)).map(|_| ())
		}),
		1 => Func::wrap(store, |c: Caller<'_, Host<T>>, a: u32| -> Result<u32> {
			work(c, a ^ number(H, L, 1))
		}),
		2 => Func::wrap(store, |c: Caller<'_, Host<T>>, a: u64, b: u32| -> Result<()> {
			work(c, a as u32 ^ b ^ number(H, L, 2)).map(|_| ())
		}),
		3 => Func::wrap(
			store,
			|c: Caller<'_, Host<T>>, a: u32, b: u32, d: u32, e: u32| -> Result<u32> {
				work(c, a ^ b ^ d ^ e ^ number(H, L, 3))
			},
		),
		4 => Func::wrap(store, |c: Caller<'_, Host<T>>| -> Result<()> {
			work(c, number(H, L, 4)).map(|_| ())
		}),
		5 => Func::wrap(store, |c: Caller<'_, Host<T>>, a: u32| -> Result<u32> {
			work(c, a ^ number(H, L, 5))
		}),
		6 => Func::wrap(store, |c: Caller<'_, Host<T>>, a: u64, b: u32| -> Result<()> {
			work(c, a as u32 ^ b ^ number(H, L, 6)).map(|_| ())
		}),
		_ => Func::wrap(
			store,
			|c: Caller<'_, Host<T>>, a: u32, b: u32, d: u32, e: u32| -> Result<u32> {
				work(c, a ^ b ^ d ^ e ^ number(H, L, 7))
			},
		),
	}
}

const fn number(high: u32, low: u32, i: u32) -> u32 {
	high * 64 + low * 8 + i
}

fn work<T: Config>(caller: Caller<'_, Host<T>>, value: u32) -> Result<u32> {
	Ok(value.wrapping_add(caller.get_fuel().unwrap_or(0) as u32))
}
