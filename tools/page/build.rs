//! Finds out whether the page was built, and builds the crate again when it is.

use std::path::Path;

fn main() {
	println!("cargo:rerun-if-changed=app/dist");
	println!("cargo:rustc-check-cfg=cfg(has_page)");
	if Path::new("app/dist/index.html").exists() {
		println!("cargo:rustc-cfg=has_page");
	}
}
