//! Names that `pallet-contracts` has or had and this pallet lacks, with a message for their users.

/// Why a function is unavailable.
pub struct LeftOut {
	/// What it was, and what to do instead.
	pub why: &'static str,
	/// Whether `pallet-contracts` refuses it at upload as well.
	pub deprecated: bool,
}

const RENT: LeftOut = LeftOut {
	why: "it is deprecated and belongs to storage rent, which no chain has had since 2021; recompile \
		the contract with ink! 4 or later",
	deprecated: true,
};
const RANDOM: LeftOut = LeftOut {
	why:
		"it is deprecated, as its randomness can be predicted; use a source of your own, an oracle \
		for example",
	deprecated: true,
};
const XCM: LeftOut = LeftOut {
	why: "XCM functions are unavailable; send messages from the runtime instead",
	deprecated: false,
};
const EXTENSION: LeftOut = LeftOut {
	why: "chain extensions are unavailable; use `call_runtime` instead",
	deprecated: false,
};
const TRANSIENT: LeftOut =
	LeftOut { why: "transient storage is unavailable; use ordinary storage", deprecated: false };

/// Why `module::name` is unavailable, if `pallet-contracts` has or had it.
pub fn left_out(module: &str, name: &str) -> Option<LeftOut> {
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
