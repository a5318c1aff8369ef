//! What the README shows is what is compiled.

fn file(path: &str) -> String {
	let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
	std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_configuration_is_that_of_the_dev_chain() {
	let configs = file("runtime/src/configs/shared.rs");
	let start = configs.find("impl pallet_lean_contracts::Config").expect("it is configured");
	let (block, _) = configs[start..].split_once("\n}\n").expect("the block ends");
	assert!(
		file("README.md").contains(&format!("{block}\n}}\n")),
		"the README's Config is not that of runtime/src/configs/shared.rs",
	);
}

#[test]
fn the_folders_of_the_map_exist() {
	let readme = file("README.md");
	let (_, map) = readme.split_once("```text\npallet/").expect("there is a map");
	let (map, _) = map.split_once("```").expect("it ends");
	let mut folder = "pallet";
	for line in map.lines().skip(1) {
		let entry = line.split_whitespace().next().expect("no line is empty");
		let path = match line.strip_prefix("  ") {
			Some(_) => format!("{folder}/{entry}"),
			None => {
				folder = entry.trim_end_matches('/');
				entry.to_string()
			},
		};
		let full = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
		assert!(std::path::Path::new(&full).exists(), "{path}");
	}
}
