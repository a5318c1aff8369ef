//! Migrations that fail.

use frame_support::migrations::{FailedMigrationHandler, FailedMigrationHandling};

/// Continues without a migration that fails. The chains can do without each migration in their
/// lists.
pub struct GoOn;

impl FailedMigrationHandler for GoOn {
	fn failed(_: Option<u32>) -> FailedMigrationHandling {
		FailedMigrationHandling::ForceUnstuck
	}
}
