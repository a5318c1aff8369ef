//! A target for transactions: bytes that decode to a runtime call are dispatched by an account.

use crate::chain::{alice, on_chain};
use codec::DecodeLimit;
use frame_support::dispatch::GetDispatchInfo;
use lean_contracts_runtime::{Balances, RuntimeCall, RuntimeOrigin};
use sp_runtime::traits::Dispatchable;

/// FRAME's limit for the depth of extrinsics.
const MAX_DEPTH: u32 = 256;

/// Maximum weight of a call in picoseconds: 10 ms of a block's 1,500, as a fuzzer makes many calls.
const MAX_TIME: u64 = 10_000_000_000;

/// Dispatches the runtime call in the bytes, if they decode to one within `MAX_TIME`.
///
/// # Panics
///
/// Panics if the call uses more weight than it announces, or if the total issuance grows.
pub fn dispatch(bytes: &[u8]) {
	let Ok(call) = RuntimeCall::decode_all_with_depth_limit(MAX_DEPTH, &mut &bytes[..]) else {
		return;
	};
	let info = call.get_dispatch_info();
	if info.call_weight.ref_time() > MAX_TIME {
		return;
	}
	on_chain(|| {
		let issued = Balances::total_issuance();
		// The call may fail.
		let outcome = call.dispatch(RuntimeOrigin::signed(alice()));
		let used = match &outcome {
			Ok(info) => info.actual_weight,
			Err(error) => error.post_info.actual_weight,
		};
		if let Some(used) = used {
			assert!(used.all_lte(info.call_weight), "{used:?} of {:?}", info.call_weight);
		}
		assert!(Balances::total_issuance() <= issued, "nobody makes money");
	});
}
