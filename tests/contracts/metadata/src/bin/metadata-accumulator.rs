//! Metadata of `accumulator`.

extern crate accumulator as _;

fn main() {
	metadata::print();
}
