//! The measured points (imports, size of code, length of the table, number of calls), and their
//! measurement.

use super::{
	peer_chain::Raw,
	setup::{Scene, Setup, TABLES, USUAL},
	subject::Subject,
};
use crate::output::progress;
use linking_strategies::{Linking, Selection};
use serde::Serialize;
use std::collections::BTreeMap;

/// The result of one point. A record with no `calls` is a whole top-level call.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
	/// The pallet.
	pub subject: Subject,
	/// Name of the linking strategy.
	pub strategy: &'static str,
	/// Length of its table of host functions.
	pub host_functions: u32,
	/// Imports of the callee.
	pub imports: u32,
	/// Bytes of the callee's code.
	pub callee_bytes: u32,
	/// Pages of memory of the callee.
	pub pages: u32,
	/// Number of modules that take turns.
	pub codes: u32,
	/// Nested calls in the extrinsic.
	pub calls: u32,
	/// Median time of one nested call, or of the extrinsic if it has no nested calls.
	pub us_per_call: f64,
	/// Quartiles of the rounds.
	pub us_quartiles: [f64; 2],
	/// The part of it that is linking, where that was measured.
	pub link_us: Option<f64>,
	/// The same as a share.
	pub link_share: Option<f64>,
	/// Peak of the runtime's heap in the extrinsic, in bytes.
	pub heap_peak: u32,
}

/// A point: a scene, a way of linking, and a number of nested calls.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Point {
	scene: Scene,
	linking: Linking,
	calls: u32,
}

/// The scene from which the axes start.
const BASE: Scene = Scene {
	table: 111,
	subject: Subject::LeanContracts,
	imports: 8,
	bytes: 200,
	pages: 1,
	codes: 1,
};

/// Calls in an extrinsic on all other axes.
const CALLS: u32 = 100;

/// Values on the axis of imports, within the limits of both pallets for new contracts.
pub const IMPORTS: [u32; 7] = [1, 2, 4, 8, 16, 32, MOST_IMPORTS];

/// Maximum number of imports that is measured.
pub const MOST_IMPORTS: u32 = 48;

/// Values on the axis of callee sizes. From the second on, the callee has two pages of memory,
/// like ink! contracts.
const BYTES: [u32; 5] = [200, 1024, 4 * 1024, LARGE, 64 * 1024];

/// Size of an ink! token.
pub const LARGE: u32 = 18 * 1024;

fn with_bytes(bytes: u32) -> Scene {
	Scene { bytes, pages: if bytes > BASE.bytes { 2 } else { 1 }, ..BASE }
}

fn points() -> Vec<Point> {
	let mut points = Vec::new();
	let mut lean = |scene, calls| {
		points.extend(Linking::ALL.map(|linking| Point { scene, linking, calls }));
	};
	let imports = IMPORTS.map(|imports| Scene { imports, ..BASE });
	let sizes = BYTES.map(with_bytes);
	let codes = [1, 10, 50].map(|codes| Scene { codes, ..BASE });
	for table in TABLES {
		lean(Scene { table, ..BASE }, CALLS);
	}
	for scene in imports.into_iter().chain(sizes).chain(codes) {
		lean(scene, CALLS);
	}
	let numbers = [0, 1, 10, CALLS, 1000];
	for calls in numbers {
		lean(BASE, calls);
	}
	// The first call of a contract of realistic size.
	let large = with_bytes(LARGE);
	lean(large, 1);
	// For the other strategies, a thousand calls take long and tell no more than a hundred.
	let told = [Linking::Eager, Linking::Bound, Linking::Shared];
	points.retain(|point| point.calls < 1000 || told.contains(&point.linking));
	let peer = |scene| Scene { subject: Subject::PalletContracts, ..scene };
	let mut other = |scene, calls| {
		let point = Point { scene, linking: Linking::Shared, calls };
		points.push(point);
		if scene.subject == Subject::PalletContracts {
			let subject = Subject::PalletContractsTwice;
			points.push(Point { scene: Scene { subject, ..scene }, ..point });
		}
	};
	for scene in imports.into_iter().chain(sizes).chain(codes) {
		other(peer(scene), CALLS);
	}
	let evm = Scene { subject: Subject::PalletRevive, imports: 0, pages: 0, ..BASE };
	let polkavm = Scene { subject: Subject::PalletRevivePolkavm, ..evm };
	for calls in numbers {
		other(peer(BASE), calls);
		other(evm, calls);
		other(polkavm, calls);
	}
	other(peer(large), 1);
	// Cases to be compared run one after another, because the speed of the machine varies.
	points.sort_by_key(|point| {
		let Scene { table, subject, imports, bytes, codes, .. } = point.scene;
		(point.linking, point.calls, codes, bytes, imports.max(8), imports, subject, table)
	});
	points.dedup();
	points
}

/// Number of repetitions of linking that measure its time: more for fast strategies.
fn repeats(linking: Linking) -> u32 {
	match linking {
		Linking::Eager | Linking::Descriptor => 1,
		Linking::Shared => 64,
		_ => 8,
	}
}

/// A timed extrinsic: scene, selection, and number of nested calls.
type Run = (Scene, Selection, u32);

impl Point {
	fn run(&self, repeat: u32, calls: u32) -> Run {
		(self.scene, Selection { linking: self.linking, repeat }, calls)
	}

	fn repeats(&self) -> u32 {
		if self.scene.subject == Subject::LeanContracts {
			repeats(self.linking)
		} else {
			0
		}
	}

	/// The runs that the point needs.
	fn runs(&self) -> Vec<Run> {
		let mut runs = vec![self.run(0, self.calls), self.run(0, 0)];
		if self.repeats() > 0 && self.calls > 0 {
			runs.extend([self.run(self.repeats(), self.calls), self.run(self.repeats(), 0)]);
		}
		runs
	}
}

/// Number of successive runs of an extrinsic in a round. The best one counts, as the first one
/// finds the code of another extrinsic in the processor's caches.
pub const TRIES: usize = 2;

/// Times of each run by round, and the peak of the heap.
type Times = BTreeMap<(Point, Run), (Vec<f64>, u32)>;

/// Measures all points.
pub fn all(setup: &mut Setup, rounds: usize) -> Result<Vec<Record>, String> {
	let most = setup.most_imports();
	if most < MOST_IMPORTS {
		return Err(format!(
			"a callee can import {most} functions, expected {MOST_IMPORTS} at least"
		));
	}
	let points = points();
	eprintln!("instantiating contracts");
	let mut extrinsics: Vec<((Point, Run), Raw)> = Vec::new();
	for point in &points {
		for run in point.runs() {
			extrinsics.push(((*point, run), setup.extrinsic(run.0, run.2)?));
		}
	}
	let mut times = Times::new();
	for round in 0..=rounds {
		progress(&format!("round {round} of {rounds}, {} extrinsics each", extrinsics.len()));
		for (key, extrinsic) in &extrinsics {
			let (scene, selection, _) = key.1;
			let selection = if scene.subject == Subject::LeanContracts { selection } else { USUAL };
			let mut best = f64::INFINITY;
			for _ in 0..TRIES {
				let (took, heap) = setup.time(scene.table, selection, extrinsic)?;
				best = best.min(took);
				times.entry(*key).or_default().1 = heap;
			}
			// The first round warms caches up.
			if round > 0 {
				times.entry(*key).or_default().0.push(best);
			}
		}
	}
	progress("");
	let records = points
		.iter()
		.filter(|point| point.scene.subject != Subject::PalletContractsTwice)
		.map(|point| record(setup, &times, point));
	records.collect()
}

fn record(setup: &mut Setup, times: &Times, point: &Point) -> Result<Record, String> {
	let get_of =
		|point: &Point, run: Run| times.get(&(*point, run)).ok_or("a run was not measured");
	let get = |run| get_of(point, run);
	let callee_bytes = setup.actors(point.scene)?.callee_bytes;
	let (whole, heap_peak) = get(point.run(0, point.calls))?;
	let per_call = nested(whole, &get(point.run(0, 0))?.0, point.calls);
	let twice =
		Point { scene: Scene { subject: Subject::PalletContractsTwice, ..point.scene }, ..*point };
	let linking = if point.calls == 0 {
		None
	} else if point.repeats() > 0 {
		let n = point.repeats();
		let more =
			nested(&get(point.run(n, point.calls))?.0, &get(point.run(n, 0))?.0, point.calls);
		Some(difference(&more, &per_call, n.into()))
	} else if point.scene.subject == Subject::PalletContracts {
		let whole = get_of(&twice, twice.run(0, point.calls))?;
		let more = nested(&whole.0, &get_of(&twice, twice.run(0, 0))?.0, point.calls);
		Some(difference(&more, &per_call, 1.0))
	} else {
		None
	};
	let us_per_call = quantile(&per_call, 0.5);
	let link_us = linking.map(|linking| quantile(&linking, 0.5));
	let scene = point.scene;
	Ok(Record {
		subject: scene.subject,
		strategy: match scene.subject {
			Subject::LeanContracts => point.linking.name(),
			Subject::PalletRevive => "evm",
			Subject::PalletRevivePolkavm => "polkavm",
			_ => "eager",
		},
		host_functions: if scene.subject.is_revive() { 0 } else { scene.table },
		imports: scene.imports,
		callee_bytes,
		pages: scene.pages,
		codes: scene.codes,
		calls: point.calls,
		us_per_call,
		us_quartiles: [quantile(&per_call, 0.25), quantile(&per_call, 0.75)],
		link_us,
		link_share: link_us.map(|link| link / us_per_call),
		heap_peak: *heap_peak,
	})
}

/// The time of a nested call in each round. Without nested calls, the whole time.
fn nested(whole: &[f64], without: &[f64], calls: u32) -> Vec<f64> {
	if calls == 0 {
		return whole.to_vec();
	}
	difference(whole, without, calls.into())
}

/// The difference in each round, divided by `parts`.
pub fn difference(a: &[f64], b: &[f64], parts: f64) -> Vec<f64> {
	a.iter().zip(b).map(|(a, b)| (a - b) / parts).collect()
}

/// The quantile of some values: the value below which `part` of them lie.
pub fn quantile(values: &[f64], part: f64) -> f64 {
	let mut sorted = values.to_vec();
	sorted.sort_by(f64::total_cmp);
	let at = (sorted.len().saturating_sub(1) as f64 * part).round() as usize;
	sorted.get(at).copied().unwrap_or(f64::NAN)
}
