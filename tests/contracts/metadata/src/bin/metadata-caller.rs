//! Metadata of `caller`.

extern crate caller as _;

fn main() {
	metadata::print();
}
