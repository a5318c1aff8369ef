//! The weight that an extrinsic announces before it runs: the maximum that it can use.

use crate::{meter::Cost, Config};
use frame_support::{traits::Get, weights::Weight};

/// Returns the weight of an upload with the maximum number of imports that fit into the code,
/// which also installs the host API.
pub fn upload_code<T: Config>(code: &[u8]) -> Weight {
	let len = code.len() as u32;
	Cost::<T>::upload_code(len, Some(Cost::<T>::max_imports(len)))
		.saturating_add(Cost::<T>::short_functions(code))
		.saturating_add(Cost::<T>::install_host_api())
}

/// Returns the weight of an upload with an instantiation that is limited to the weight `limit`.
pub fn instantiate_with_code<T: Config>(
	code: &[u8],
	data: &[u8],
	salt: &[u8],
	limit: Weight,
) -> Weight {
	let (len, imports) = (code.len() as u32, Cost::<T>::max_imports(code.len() as u32));
	let (data_len, salt_len) = (data.len() as u32, salt.len() as u32);
	Cost::<T>::instantiate_with_code(len, Some(imports), data_len, salt_len, limit)
		.saturating_add(Cost::<T>::short_functions(code))
		.saturating_add(Cost::<T>::install_host_api())
}

/// Returns the weight limit of a legacy call, which limits computation only.
///
/// The limit of its proof is twice the maximum code length.
pub fn limit_of_time<T: Config>(ref_time: u64) -> Weight {
	let proof = u64::from(T::MaxCodeLen::get()).saturating_mul(2);
	Weight::from_parts(ref_time, proof)
}
