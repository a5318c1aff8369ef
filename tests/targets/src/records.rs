//! A target for stored records: bytes that decode must encode to the same bytes.

use codec::{DecodeAll, Encode};
use contracts_host_api::{Descriptor, DescriptorView, HostApiState, LinkPlan};

/// Decodes the bytes as each kind of record.
pub fn decode(bytes: &[u8]) {
	round_trip::<LinkPlan>(bytes);
	round_trip::<HostApiState>(bytes);
	let Ok(descriptor) = Descriptor::decode_all(&mut &bytes[..]) else {
		// The view checks only the index, so it may accept bytes that are not a descriptor. A
		// search for a name must still end.
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
