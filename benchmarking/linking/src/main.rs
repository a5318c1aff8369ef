//! Cross-contract calls in wasm32, under every linking strategy and beside the peers.
mod chain;
mod contracts;
mod subject;
use chain::*;
use contracts::*;
use subject::Subject;

fn main() {
	let path = std::env::args().nth(1).unwrap();
	let blob = std::fs::read(path).unwrap();
	let mut chain = Chain::new(&blob).unwrap();
	let functions = chain.host_functions().unwrap();
	println!("{} functions", functions.len());
	chain.dispatch(Raw(vec![6, 7])).unwrap();
	let imports: Vec<_> = functions.into_iter().filter(|f| ["input","seal_return","caller","address","balance","now","gas_left","value_transferred"].contains(&&f.name[..]) && f.module == "seal0").take(8).collect();
	println!("{} imports", imports.len());
	let mut cases = vec![];
	for subject in [Subject::LeanContracts, Subject::PalletContracts, Subject::PalletContractsTwice, Subject::PalletRevive] {
		for bytes in [200, 18 * 1024] {
			if subject == Subject::PalletRevive && bytes > 200 { continue }
			let (caller_code, callee_code) = match subject {
				Subject::PalletRevive => (evm_caller(), evm_callee(200)),
				_ => (caller(), callee(&Callee { imports: &imports, bytes, pages: if bytes < 1000 {1} else {2}, seed: bytes as u32 })),
			};
			let len = callee_code.len();
			let caller = chain.instantiate(subject.instantiate(&caller_code, bytes as u32));
			let caller = match caller { Ok(c) => c, Err(e) => { println!("{subject:?} caller {e}"); continue } };
			let callee = match chain.instantiate(subject.instantiate(&callee_code, bytes as u32 + 1)) { Ok(c) => c, Err(e) => { println!("{subject:?} callee {len} {e}"); continue } };
			for n in [0u32, 100] {
				cases.push((subject, len, n, subject.call(&caller, &subject.input(n, &[callee.clone()]))));
			}
		}
	}
	cases.push((Subject::PalletRevive, 0, 0, Raw(vec![0, 0, 0])));
	let snapshot = chain.snapshot().unwrap();
	let mut times = vec![vec![]; cases.len()];
	let mut heap = vec![0; cases.len()];
	for _ in 0..60 {
		for (i, case) in cases.iter().enumerate() {
			let t = chain.time(&snapshot, &case.3).unwrap();
			times[i].push(t.took.as_secs_f64() * 1e6);
			heap[i] = t.heap.map_or(0, |h| h.bytes_allocated_peak);
		}
	}
	let median = |v: &[f64]| { let mut v = v.to_vec(); v.sort_by(f64::total_cmp); v[v.len()/2] };
	for (i, case) in cases.iter().enumerate() {
		if case.2 == 0 { println!("{:?} {} B: top {:.1} us", case.0, case.1, median(&times[i])); }
		else {
			let d: Vec<f64> = times[i].iter().zip(&times[i-1]).map(|(a,b)| (a-b)/case.2 as f64).collect();
			println!("{:?} {} B: nested {:.2} us heap {}", case.0, case.1, median(&d), heap[i]);
		}
	}
}
