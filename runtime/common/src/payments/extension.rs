use super::{
	balance_of_account, ensure_short, pay_each, total_issuance_of, Config, WeightInfo, PAYMENT,
};
use codec::Encode;
use pallet_lean_contracts::chain_extension::{
	ChainExtension, Environment, Ext, InitState, Result, RetVal,
};
use sp_runtime::DispatchError;

/// The chain extension. Its functions 1 to 3 are `total_issuance`, `balance_of` and `pay_all`.
#[derive(Default)]
pub struct PaymentsExtension;

impl<T: Config> ChainExtension<T> for PaymentsExtension {
	fn call<E: Ext<T = T>>(&mut self, env: Environment<E, InitState>) -> Result<RetVal> {
		let function = env.func_id();
		let mut env = env.buf_in_buf_out();
		match function {
			1 => {
				env.charge_weight(T::PaymentWeights::total_issuance())?;
				env.write(&total_issuance_of::<T>().encode(), false, None)?;
				Ok(RetVal::Converging(0))
			},
			2 => {
				env.charge_weight(T::PaymentWeights::balance_of())?;
				let account = env.read_as()?;
				env.write(&balance_of_account::<T>(&account).encode(), false, None)?;
				Ok(RetVal::Converging(0))
			},
			3 => {
				let len = env.in_len();
				env.charge_weight(T::PaymentWeights::pay_all(len / PAYMENT))?;
				if env.ext().is_read_only() {
					return Err(DispatchError::Other("no payments in a read-only call"));
				}
				ensure_short(len)?;
				let list = env.read_as_unbounded(len)?;
				let failed = pay_each::<T>(env.ext().address(), list).is_err();
				Ok(RetVal::Converging(failed.into()))
			},
			_ => Err(DispatchError::Other("the chain extension has functions 1 to 3 only")),
		}
	}
}
