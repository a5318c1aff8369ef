//! Metadata of `proxy`.

extern crate proxy as _;

fn main() {
	metadata::print();
}
