//! Transactions: bytes that decode to a call of the runtime are dispatched by an account.

use crate::chain::{alice, on_chain};
use codec::DecodeLimit;
use frame_support::dispatch::GetDispatchInfo;
use lean_contracts_runtime::{Balances, RuntimeCall, RuntimeOrigin};
use sp_runtime::traits::Dispatchable;

/// As FRAME's own limit for extrinsics.
const MAX_DEPTH: u32 = 256;

/// A fuzzer makes many: 10 ms of a block's 1,500.
const MAX_TIME: u64 = 10_000_000_000;

/// Dispatches the call that the bytes are, if they are one that is not too long a work.
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
		// Whether it succeeds or fails.
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
