//! The times at which blocks are made.

use futures::{channel::mpsc, stream::select, Stream, StreamExt};
use lean_contracts_runtime::{opaque::Block, Hash};
use sc_consensus_manual_seal::EngineCommand;
use sc_transaction_pool_api::TransactionPool;
use std::{fmt, pin::Pin, str::FromStr, time::Duration};
use tokio::{
	sync::watch,
	time::{interval, MissedTickBehavior},
};

/// Time to make a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Seal {
	/// Whenever a transaction arrives.
	Instant,
	/// When RPC asks for it.
	Manual,
	/// Each time this duration has passed.
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
				_ => Err(format!("`{millis}` is not a number of milliseconds above zero")),
			},
			_ => Err(format!("`{text}` is none of instant, manual, interval:MS")),
		}
	}
}

impl fmt::Display for Seal {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Instant => f.write_str("instant"),
			Self::Manual => f.write_str("manual"),
			Self::Interval(period) => write!(f, "interval:{}", period.as_millis()),
		}
	}
}

/// Commands to the task that makes blocks.
pub type Commands = Pin<Box<dyn Stream<Item = EngineCommand<Hash>> + Send>>;

/// The command for a block that is final at once.
fn seal(create_empty: bool) -> EngineCommand<Hash> {
	EngineCommand::SealNewBlock { create_empty, finalize: true, parent_hash: None, sender: None }
}

/// The commands that come by RPC, in every mode, and the commands of the current mode.
///
/// A chain `at_genesis` gets a block at once, unless only RPC makes blocks. Some clients wait for
/// a first block before they send a transaction.
pub fn commands(
	mode: watch::Receiver<Seal>,
	remote: mpsc::Receiver<EngineCommand<Hash>>,
	pool: &impl TransactionPool<Block = Block>,
	at_genesis: bool,
) -> Commands {
	// An interval begins with a block.
	let first = at_genesis && *mode.borrow() == Seal::Instant;
	let first = futures::stream::iter(first.then(|| seal(true)));
	let is_instant = mode.clone();
	let arrivals = pool.import_notification_stream().filter_map(move |_| {
		let instant = *is_instant.borrow() == Seal::Instant;
		async move { instant.then(|| seal(false)) }
	});
	let timed = futures::stream::unfold(Timed::new(mode), |mut timed| async move {
		timed.next().await.map(|command| (command, timed))
	});
	Box::pin(first.chain(select(remote, select(arrivals, timed))))
}

/// The commands that time, or a change of the mode, gives.
struct Timed {
	mode: watch::Receiver<Seal>,
	/// The mode of the last command.
	last: Seal,
	timer: Option<tokio::time::Interval>,
}

impl Timed {
	fn new(mode: watch::Receiver<Seal>) -> Self {
		let last = *mode.borrow();
		Self { mode, last, timer: None }
	}

	/// The next command. Returns `None` when the node ends.
	async fn next(&mut self) -> Option<EngineCommand<Hash>> {
		loop {
			let current = *self.mode.borrow_and_update();
			let before = std::mem::replace(&mut self.last, current);
			let Seal::Interval(period) = current else {
				self.timer = None;
				if current == Seal::Instant && before != Seal::Instant {
					// For the transactions that arrived before the change.
					return Some(seal(false));
				}
				self.mode.changed().await.ok()?;
				continue;
			};
			if self.timer.as_ref().is_none_or(|timer| timer.period() != period) {
				let mut timer = interval(period);
				timer.set_missed_tick_behavior(MissedTickBehavior::Skip);
				self.timer = Some(timer);
			}
			let timer = self.timer.as_mut()?;
			tokio::select! {
				changed = self.mode.changed() => changed.ok()?,
				_ = timer.tick() => return Some(seal(true)),
			}
		}
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
		for text in ["instant", "manual", "interval:250"] {
			assert_eq!(text.parse::<Seal>().unwrap().to_string(), text);
		}
	}

	#[tokio::test(start_paused = true)]
	async fn a_change_to_instant_takes_the_transactions_that_wait() {
		let (mode, watched) = watch::channel(Seal::Interval(Duration::from_secs(60)));
		let mut timed = Timed::new(watched);
		let is_empty = |command: &EngineCommand<Hash>| match command {
			EngineCommand::SealNewBlock { create_empty, .. } => *create_empty,
			_ => false,
		};
		assert!(is_empty(&timed.next().await.unwrap()), "an interval begins with a block");
		let begun = tokio::time::Instant::now();
		assert!(is_empty(&timed.next().await.unwrap()));
		assert_eq!(begun.elapsed(), Duration::from_secs(60));
		// The same interval again is no reason for a block.
		mode.send_replace(Seal::Interval(Duration::from_secs(60)));
		assert!(is_empty(&timed.next().await.unwrap()));
		assert_eq!(begun.elapsed(), Duration::from_secs(120));
		mode.send_replace(Seal::Instant);
		assert!(!is_empty(&timed.next().await.unwrap()));
		assert_eq!(begun.elapsed(), Duration::from_secs(120));
		mode.send_replace(Seal::Manual);
		drop(mode);
		assert!(timed.next().await.is_none());
	}
}
