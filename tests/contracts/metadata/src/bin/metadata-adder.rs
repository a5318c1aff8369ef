//! Metadata of `adder`.

extern crate adder as _;

fn main() {
	metadata::print();
}
