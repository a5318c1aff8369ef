//! Tests that a validator accepts the blocks that a collator builds, and no others.

use validation::{blob, cases, filler, ink, max_block, max_normal, Chain, Validator};

#[test]
fn a_validator_arrives_at_the_head_that_the_collator_built() {
	let blob = blob().unwrap();
	let mut validator = Validator::new(&blob).unwrap();
	let mut chain = Chain::new(&blob).unwrap();
	let code = validation::contract("toggle").unwrap();
	let (blocks, contracts) = chain.deploy(&code, ink("new", false), 2).unwrap();
	for block in &blocks {
		assert_eq!(validator.validate(block).unwrap().0, block.head);
	}
	let jobs: Vec<_> =
		contracts.iter().map(|contract| chain.job(contract, ink("flip", ())).unwrap()).collect();
	let full = chain.fill(&jobs).unwrap();
	assert_eq!(validator.validate(&full.collation).unwrap().0, full.collation.head);
}

#[test]
fn a_block_that_was_changed_on_its_way_is_refused() {
	let blob = blob().unwrap();
	let mut validator = Validator::new(&blob).unwrap();
	let mut chain = Chain::new(&blob).unwrap();
	let (mut blocks, _) = chain.deploy(&filler(0).unwrap(), vec![], 2).unwrap();
	let mut second = blocks.pop().unwrap();
	let first = blocks.pop().unwrap();
	validator.validate(&second).unwrap();

	// Another parent.
	let parent = std::mem::replace(&mut second.parent, first.parent.clone());
	assert!(validator.validate(&second).is_err());
	second.parent = parent;
	// One byte of the proof changed.
	let end = second.data.len() - 20;
	second.data[end] ^= 1;
	assert!(validator.validate(&second).is_err());
	second.data[end] ^= 1;
	// Another state of the relay chain.
	second.relay_root.0[0] ^= 1;
	assert!(validator.validate(&second).is_err());
}

#[test]
fn the_fullest_blocks_are_accepted_and_hold_no_more_than_was_charged() {
	let blob = blob().unwrap();
	let mut validator = Validator::new(&blob).unwrap();
	for case in cases().unwrap() {
		let (mut chain, deployments, jobs) = case.chain(&blob).unwrap();
		for block in &deployments {
			assert_eq!(validator.validate(block).unwrap().0, block.head, "{}", case.name);
		}
		let full = chain.fill(&jobs).unwrap();
		let block = &full.collation;
		assert_eq!(validator.validate(block).unwrap().0, block.head, "{}", case.name);
		// The block is full by time or by proof size.
		let normal = max_normal();
		let share = (block.charged.0 as f64 / normal.ref_time() as f64)
			.max(block.charged.1 as f64 / normal.proof_size() as f64);
		assert!(share > 0.9, "{}: {share}", case.name);
		assert!(block.proof as u64 <= block.charged.1, "{}: {} recorded", case.name, block.proof);
		assert!(block.data.len() as u64 <= max_block().proof_size(), "{}", case.name);
	}
}
