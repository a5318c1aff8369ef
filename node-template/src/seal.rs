//! When a block is made.

use futures::{Stream, StreamExt};
use lean_contracts_runtime::{opaque::Block, Hash};
use sc_consensus_manual_seal::EngineCommand;
use sc_transaction_pool_api::TransactionPool;
use std::{
	pin::Pin,
	str::FromStr,
	sync::{
		atomic::{AtomicU64, Ordering},
		Arc,
	},
	time::Duration,
};
use tokio::time::{interval, MissedTickBehavior};

/// When to make a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seal {
	/// Whenever a transaction arrives.
	Instant,
	/// When it is asked for by RPC.
	Manual,
	/// Each time this much time has passed.
	Interval(Duration),
}

impl FromStr for Seal {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		match text.split_once(':') {
			None if text == "instant" => Ok(Self::Instant),
			None if text == "manual" => Ok(Self::Manual),
			Some(("interval", millis)) => match millis.parse::<u64>() {
				Ok(millis) if millis > 0 => Ok(Self::Interval(Duration::from_millis(millis))),
				_ => Err(format!("`{millis}` is no number of milliseconds above zero")),
			},
			_ => Err(format!("`{text}` is none of instant, manual, interval:MS")),
		}
	}
}

/// Commands to the task that makes blocks.
pub type Commands = Pin<Box<dyn Stream<Item = EngineCommand<Hash>> + Send>>;

fn seal(create_empty: bool) -> EngineCommand<Hash> {
	EngineCommand::SealNewBlock { create_empty, finalize: true, parent_hash: None, sender: None }
}

/// The commands for [`Seal::Instant`] and [`Seal::Interval`]; those of [`Seal::Manual`] come by
/// RPC.
pub fn commands(seal_when: Seal, pool: &impl TransactionPool<Block = Block>) -> Option<Commands> {
	match seal_when {
		Seal::Manual => None,
		Seal::Instant => Some(Box::pin(pool.import_notification_stream().map(|_| seal(false)))),
		Seal::Interval(period) => {
			let mut timer = interval(period);
			timer.set_missed_tick_behavior(MissedTickBehavior::Skip);
			Some(Box::pin(futures::stream::unfold(timer, |mut timer| async move {
				timer.tick().await;
				Some((seal(true), timer))
			})))
		},
	}
}

/// Timestamps that rise, however often blocks are made and whatever the system clock does.
#[derive(Clone, Default)]
pub struct Clock(Arc<AtomicU64>);

impl Clock {
	/// The timestamp of the next block.
	pub fn next(&self) -> sp_timestamp::InherentDataProvider {
		let now = sp_timestamp::InherentDataProvider::from_system_time().timestamp().as_millis();
		let last = self
			.0
			.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |last| {
				Some(now.max(last.saturating_add(1)))
			})
			.unwrap_or(now);
		sp_timestamp::InherentDataProvider::new(now.max(last.saturating_add(1)).into())
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn seal_is_parsed_or_refused_with_what_was_expected() {
		assert_eq!("instant".parse(), Ok(Seal::Instant));
		assert_eq!("manual".parse(), Ok(Seal::Manual));
		assert_eq!("interval:250".parse(), Ok(Seal::Interval(Duration::from_millis(250))));
		for wrong in ["", "interval", "interval:", "interval:0", "interval:-1", "sometimes"] {
			assert!(wrong.parse::<Seal>().unwrap_err().contains('`'), "{wrong}");
		}
	}

	#[test]
	fn the_clock_rises_with_each_block() {
		let clock = Clock::default();
		let times: Vec<u64> = (0..100).map(|_| clock.next().timestamp().as_millis()).collect();
		assert!(times.is_sorted_by(|a, b| a < b));
	}
}
