//! Benchmarks of the functions without the work of the controller: they read a message from the
//! contract's memory.
//!
//! The controller of the runtime that measures must be `()`, which neither executes nor sends. The
//! work of another controller is charged by its own weights.

use super::*;
use crate::benchmarking::{int, Answer, Running, SUCCESS};
use alloc::{vec, vec::Vec};
use codec::Encode;
use frame_benchmarking::v2::*;
use xcm::v5::{Asset, Fungibility, Instruction, Junction, Location, Xcm as Message};

/// The subject of the benchmarks.
pub struct Pallet<T>(core::marker::PhantomData<T>);

/// Maximum number of instructions in a message, and of assets in an instruction, that can be
/// decoded.
const INSTRUCTIONS: u32 = 100;
const ASSETS: u32 = 20;

/// Bytes of the shortest asset with an allocation of its own: its location has one junction.
const ASSET: u32 = 5;

/// Maximum number of bytes of a message that are such assets.
const MESSAGE: u32 = INSTRUCTIONS * ASSETS * ASSET;

/// A message of about `len` bytes that takes long to decode: it makes an allocation per five bytes.
fn message<Call>(len: u32) -> VersionedXcm<Call> {
	let asset = |parents: u32| Asset {
		id: Location::new(parents as u8, [Junction::OnlyChild]).into(),
		fun: Fungibility::Fungible(1),
	};
	let mut left = len / ASSET;
	let mut instructions = Vec::new();
	while left > 0 {
		let assets: Vec<_> = (0..left.min(ASSETS)).map(asset).collect();
		left = left.saturating_sub(ASSETS);
		instructions.push(Instruction::WithdrawAsset(assets.into()));
	}
	VersionedXcm::V5(Message(instructions))
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// A message of `n` bytes.
	#[benchmark(pov_mode = Measured)]
	fn xcm_execute(n: Linear<0, MESSAGE>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let message = message::<<T as frame_system::Config>::RuntimeCall>(n);
		let arguments = vec![running.encode(&message)?, int(message.encoded_size() as u32)];
		let mut measured = running.calling("seal0", "xcm_execute", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(Answer::Value(u32::from(ReturnCode::XcmExecutionFailed).into()))
	}

	/// A message of `n` bytes, to a location of eight junctions.
	#[benchmark(pov_mode = Measured)]
	fn xcm_send(n: Linear<0, MESSAGE>) -> Result<(), BenchmarkError> {
		let mut running = Running::<T>::smallest()?;
		let destination = Location::new(0, [Junction::OnlyChild; 8]);
		let message = message::<()>(n);
		let arguments = vec![
			running.encode(VersionedLocation::V5(destination))?,
			running.encode(&message)?,
			int(message.encoded_size() as u32),
			running.put(&[0; 32])?,
		];
		let mut measured = running.calling("seal0", "xcm_send", &arguments)?;
		#[block]
		{
			measured.run();
		}
		measured.check(SUCCESS)
	}
}
