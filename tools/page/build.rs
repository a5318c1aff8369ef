//! Builds the crate again when the page was built.

fn main() {
	println!("cargo:rerun-if-changed=app/dist");
}
