//! Names that `pallet-contracts` had and this pallet has not, with what to tell their users.

const RENT: &str = "it belongs to storage rent, which no chain has had since 2021; recompile the \
	contract with ink! 4 or later";
const RANDOM: &str = "it is deprecated, as its randomness can be predicted; use a source of your \
	own, an oracle for example";
const XCM: &str = "XCM functions are not offered; send messages from the runtime instead";
const EXTENSION: &str = "chain extensions are not offered; use `call_runtime` instead";
const TRANSIENT: &str = "transient storage never became stable; use ordinary storage";

/// Why `module::name` is not offered, if it once was.
pub fn left_out(module: &str, name: &str) -> Option<&'static str> {
	let name = name.strip_prefix("seal_").unwrap_or(name);
	Some(match (module, name) {
		("seal0" | "seal1", "restore_to" | "set_rent_allowance") => RENT,
		("seal0", "rent_allowance" | "tombstone_deposit") => RENT,
		("seal0" | "seal1", "random") => RANDOM,
		("seal0", "xcm_execute" | "xcm_send") => XCM,
		("seal0", "call_chain_extension") => EXTENSION,
		(
			"seal0",
			"set_transient_storage"
			| "clear_transient_storage"
			| "get_transient_storage"
			| "contains_transient_storage"
			| "take_transient_storage",
		) => TRANSIENT,
		_ => return None,
	})
}
