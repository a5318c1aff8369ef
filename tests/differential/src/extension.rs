// A chain extension like those for `pallet-contracts`. `lib.rs` includes it in two modules, each of
// which has another pallet under the name `pallet_contracts`.
//
// The code uses the forms of real extensions: explicit lifetimes, `where` clauses, a wrapper of
// the environment, functions generic over its state, a tuple of extensions.

use codec::{Decode, Encode};
use frame_support::weights::Weight;
use pallet_contracts::{
	chain_extension::{
		BufInBufOutState, ChainExtension, ChargedAmount, Environment, Ext, InitState,
		RegisteredChainExtension, Result, RetVal, ReturnFlags, State, SysConfig,
	},
	Config, Origin,
};
use sp_runtime::DispatchError;

type AccountIdOf<E> = <<E as Ext>::T as SysConfig>::AccountId;

/// An extension with a function for each use of the environment.
#[derive(Default)]
pub struct Things {
	calls: u32,
}

impl<T> ChainExtension<T> for Things
where
	T: SysConfig + Config,
{
	fn call<E>(&mut self, mut env: Environment<E, InitState>) -> Result<RetVal>
	where
		E: Ext<T = T>,
	{
		let charged = overhead(&mut env)?;
		self.calls = self.calls.wrapping_add(1);
		match env.func_id() {
			0 => {
				let mut env = Wrapped::new(env);
				let input = env.input()?;
				env.output(&input)?;
				Ok(RetVal::Converging(input.len() as u32))
			},
			1 => {
				let env = env.only_in();
				Ok(RetVal::Converging(env.val1().wrapping_add(env.val3() & 0xf)))
			},
			2 => {
				let mut env = env.prim_in_buf_out();
				let len = env.val1();
				env.write(&(len, self.calls).encode(), true, Some(Weight::from_parts(7, 0)))?;
				Ok(RetVal::Converging(0))
			},
			3 => Ok(RetVal::Diverging { flags: ReturnFlags::REVERT, data: vec![1, 2, 3] }),
			4 => {
				env.adjust_weight(charged, Weight::zero());
				Ok(RetVal::Converging(self.calls))
			},
			5 => who(env),
			6 => transfer(env),
			7 => Ok(RetVal::Diverging { flags: ReturnFlags::empty(), data: vec![4, 5] }),
			8 => dispatch(env),
			9 => Err(DispatchError::Other("a function that fails")),
			_ => Err(DispatchError::Unavailable),
		}
	}
}

impl<T: Config> RegisteredChainExtension<T> for Things {
	const ID: u16 = 0;
}

/// Charges weight, with an environment in any state.
fn overhead<E: Ext, S: State>(env: &mut Environment<E, S>) -> Result<ChargedAmount> {
	let _ = (env.func_id(), env.ext_id());
	env.charge_weight(Weight::from_parts(1_000, 10))
}

/// A wrapper of the environment with its own interface.
struct Wrapped<'a, 'b, E>
where
	E: Ext,
{
	env: Environment<'a, 'b, E, BufInBufOutState>,
}

impl<'a, 'b, E: Ext> Wrapped<'a, 'b, E> {
	fn new(env: Environment<'a, 'b, E, InitState>) -> Self {
		Self { env: env.buf_in_buf_out() }
	}

	fn input(&mut self) -> Result<Vec<u8>> {
		let mut buffer = [0; 4];
		let mut filled = &mut buffer[..];
		self.env.read_into(&mut filled)?;
		let first = filled.to_vec();
		let all = self.env.read(self.env.in_len())?;
		assert!(all.starts_with(&first));
		Ok(all)
	}

	fn output(&mut self, bytes: &[u8]) -> Result<()> {
		bytes.using_encoded(|bytes| self.env.write(bytes, false, None))
	}
}

/// Writes the caller, the contract's own account, and other facts about the call.
fn who<E: Ext>(env: Environment<'_, '_, E, InitState>) -> Result<RetVal> {
	let mut env = env.buf_in_buf_out();
	let ext = env.ext();
	let caller = match ext.caller() {
		Origin::Signed(account) => Some(account),
		Origin::Root => None,
	};
	let known = (
		ext.address().clone(),
		caller,
		ext.value_transferred(),
		(ext.is_read_only(), ext.caller_is_origin(), ext.caller_is_root()),
		(ext.reentrance_count(), *ext.own_code_hash(), *ext.now(), ext.nonce()),
		(ext.balance(), ext.minimum_balance(), ext.block_number()),
		ext.gas_meter().gas_left().ref_time() > 0,
	);
	env.write(&known.encode(), false, None)?;
	Ok(RetVal::Converging(0))
}

/// Transfers a small value to the account in the input.
fn transfer<E: Ext>(mut env: Environment<E, InitState>) -> Result<RetVal> {
	if env.ext().is_read_only() {
		return Err(DispatchError::Other("read only"));
	}
	let mut env = env.buf_in_buf_out();
	let to: AccountIdOf<E> = env.read_as()?;
	Ok(RetVal::Converging(env.ext().transfer(&to, 3u32.into()).is_err().into()))
}

/// Dispatches the call in the input, with the contract as its origin.
fn dispatch<E: Ext>(env: Environment<E, InitState>) -> Result<RetVal> {
	let mut env = env.buf_in_buf_out();
	if env.ext().is_read_only() {
		return Err(DispatchError::Other("read only"));
	}
	let len = env.in_len();
	let call: <E::T as Config>::RuntimeCall = env.read_as_unbounded(len)?;
	Ok(RetVal::Converging(env.ext().call_runtime(call).is_err().into()))
}

/// A second extension of the tuple, which decodes a number.
#[derive(Default)]
pub struct Numbers;

impl<T: Config> ChainExtension<T> for Numbers {
	fn call<E: Ext<T = T>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal> {
		let mut env = env.buf_in_buf_out();
		let number: u16 = env.read_as()?;
		let again = u16::decode(&mut &env.read(2)?[..]).map_err(|_| DispatchError::Corruption)?;
		Ok(RetVal::Converging(u32::from(number) + u32::from(again)))
	}
}

impl<T: Config> RegisteredChainExtension<T> for Numbers {
	const ID: u16 = 1;
}

/// An extension of the tuple that is disabled.
#[derive(Default)]
pub struct Off;

impl<T: Config> ChainExtension<T> for Off {
	fn call<E: Ext<T = T>>(&mut self, _env: Environment<E, InitState>) -> Result<RetVal> {
		Ok(RetVal::Converging(1))
	}

	fn enabled() -> bool {
		false
	}
}

impl<T: Config> RegisteredChainExtension<T> for Off {
	const ID: u16 = 2;
}
