//! Prints what ink! knows of a contract.

extern "Rust" {
	/// ink! defines it in the contract that a program links.
	fn __ink_generate_metadata() -> ink::metadata::InkProject;
}

/// Prints the metadata of the contract that the program links, as JSON.
pub fn print() {
	// SAFETY: the function is safe, and of this type; only its declaration here is not checked.
	let project = unsafe { __ink_generate_metadata() };
	println!("{}", serde_json::to_string(&project).expect("the metadata can be written"));
}
