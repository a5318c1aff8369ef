//! Metadata of `mortal`.

extern crate mortal as _;

fn main() {
	metadata::print();
}
