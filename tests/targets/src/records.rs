//! Records that a chain stores: bytes decode to what encodes to the same bytes, or not at all.

use codec::{DecodeAll, Encode};
use contracts_host_api::{Descriptor, DescriptorView, HostApiState, LinkPlan};

/// The bytes as each kind of record.
pub fn decode(bytes: &[u8]) {
	round_trip::<LinkPlan>(bytes);
	round_trip::<HostApiState>(bytes);
	let Ok(descriptor) = Descriptor::decode_all(&mut &bytes[..]) else {
		// What is no descriptor may pass for one where only the index is looked at; finding a name in it ends, however.
		if let Ok(view) = DescriptorView::new(bytes) {
			let _ = view.find("seal0", "input");
		}
		return;
	};
	assert_eq!(descriptor.encode(), bytes);
	let view = DescriptorView::new(bytes).expect("it is a descriptor");
	for function in descriptor.functions() {
		let found = view.find(&function.module, &function.name).expect("it is a descriptor");
		assert_eq!(found.map(|found| found.id), Some(function.id));
	}
}

fn round_trip<Record: DecodeAll + Encode>(bytes: &[u8]) {
	if let Ok(record) = Record::decode_all(&mut &bytes[..]) {
		assert_eq!(record.encode(), bytes);
	}
}
