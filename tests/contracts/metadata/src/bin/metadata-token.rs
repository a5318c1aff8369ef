//! Metadata of `token`.

extern crate token as _;

fn main() {
	metadata::print();
}
