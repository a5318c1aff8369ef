//! Handling of failed migrations.

use frame_support::migrations::{FailedMigrationHandler, FailedMigrationHandling};

/// Continues without a migration that fails. No chain here depends on a migration in its list.
pub struct GoOn;

impl FailedMigrationHandler for GoOn {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		FailedMigrationHandling::ForceUnstuck
	}
}
