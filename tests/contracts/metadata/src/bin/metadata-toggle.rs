//! Metadata of `toggle`.

extern crate toggle as _;

fn main() {
	metadata::print();
}
