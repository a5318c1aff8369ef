//! Metadata of `subber`.

extern crate subber as _;

fn main() {
	metadata::print();
}
