//! The pages show what is compiled, and name folders that exist.

use std::path::{Path, PathBuf};

fn file(path: &str) -> String {
	let path = format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"));
	std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_configuration_is_that_of_the_dev_chain() {
	let configs = file("runtime/src/configs/pallets.rs");
	let start = configs.find("impl pallet_lean_contracts::Config").expect("it is configured");
	let (block, _) = configs[start..].split_once("\n}\n").expect("the block ends");
	assert!(
		file("docs/configuring.md").contains(&format!("{block}\n}}\n")),
		"the Config of docs/configuring.md is not that of runtime/src/configs/pallets.rs",
	);
}

/// The configurations of pallets in a file, without attributes and what they are on.
fn configurations(path: &str) -> Vec<String> {
	let text = file(path);
	let mut found = Vec::new();
	for block in text.split("\nimpl ").skip(1) {
		let (block, _) = block.split_once("\n}").expect("the block ends");
		let mut lines: Vec<&str> = Vec::new();
		let mut skip = false;
		for line in block.lines() {
			if skip {
				skip = false;
			} else if line.contains("#[cfg(feature") {
				skip = true;
			} else if !line.contains("#[cfg(not(feature") {
				lines.push(line);
			}
		}
		found.push(lines.join("\n"));
	}
	found
}

#[test]
fn the_parachain_configures_its_pallets_like_the_dev_chain() {
	let dev = configurations("runtime/src/configs/pallets.rs");
	let dev: Vec<_> = dev.into_iter().filter(|block| !block.contains("xcm::Config")).collect();
	assert!(dev.len() >= 7, "{} configurations", dev.len());
	assert_eq!(dev, configurations("runtime/parachain/src/pallets.rs"));
}

#[test]
fn the_folders_of_the_map_exist() {
	let page = file("docs/README.md");
	let (_, map) = page.split_once("```text\npallet/").expect("there is a map");
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

/// All pages that people wrote: Markdown files outside of build folders.
fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
	for entry in std::fs::read_dir(folder).expect("it is a folder") {
		let path = entry.expect("it can be read").path();
		let name = path.file_name().unwrap_or_default().to_string_lossy();
		if path.is_dir() && !matches!(&*name, "target" | "node_modules" | ".git") {
			pages(&path, found);
		} else if name.ends_with(".md") {
			found.push(path);
		}
	}
}

#[test]
fn links_between_pages_lead_to_files() {
	let mut found = Vec::new();
	pages(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut found);
	assert!(found.len() > 80, "{} pages", found.len());
	let mut broken = Vec::new();
	for page in found {
		let text = std::fs::read_to_string(&page).expect("it is UTF-8");
		let folder = page.parent().expect("a file is in a folder");
		for link in text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next()) {
			let path = link.split('#').next().unwrap_or_default();
			let elsewhere = path.is_empty() || path.contains(':') || path == "…";
			if !elsewhere && !folder.join(path).exists() {
				broken.push(format!("{}: {link}", page.display()));
			}
		}
	}
	assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_first_page_fits_on_two_screens() {
	let lines = file("README.md").lines().count();
	assert!(lines <= 110, "README.md has {lines} lines");
}
