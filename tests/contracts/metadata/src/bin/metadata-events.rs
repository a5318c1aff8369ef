//! Metadata of `events`.

extern crate events as _;

fn main() {
	metadata::print();
}
