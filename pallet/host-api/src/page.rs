//! The documentation of host functions, as a Markdown table.

use crate::{HostFunction, Table};
use alloc::{
	format,
	string::{String, ToString},
	vec::Vec,
};

impl Table {
	/// A Markdown table of all functions, sorted by module and name. Its columns are id, import,
	/// signature, stability and description.
	///
	/// A runtime can write it to a documentation page, and have a test compare the page with the
	/// table.
	pub fn page(&self) -> String {
		let mut functions: Vec<_> = self.functions().collect();
		functions.sort_by_key(|function| (function.module, function.name));
		let head = "| id | import | signature | stability | what it does |\n| --- | --- | --- | --- | --- |\n";
		functions.into_iter().fold(head.to_string(), |page, function| page + &row(function))
	}
}

fn row(function: &HostFunction) -> String {
	let lower = |ty: &dyn core::fmt::Debug| format!("{ty:?}").to_lowercase();
	let typed = function.params.iter().zip(function.signature.params());
	let params: Vec<_> = typed
		.map(|(name, ty)| format!("{}: {}", name.trim_start_matches('_'), lower(&ty)))
		.collect();
	let result =
		function.signature.result().map_or(String::new(), |ty| format!(" -> {}", lower(&ty)));
	let doc: Vec<_> = function.doc.split_whitespace().collect();
	format!(
		"| {} | `{}::{}` | `({}){result}` | {} | {} |\n",
		function.id,
		function.module,
		function.name,
		params.join(", "),
		lower(&function.stability),
		doc.join(" "),
	)
}
