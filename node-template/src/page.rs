//! The page for contracts, which a node for development serves.

use crate::cli::PageOptions;
use contracts_page::{Page, DEFAULT_PORT};
use sc_service::{Error, TaskManager};

/// Serves the page, which talks to the node at `url`, until the node ends. If no port was asked for
/// and the page cannot be served, the node goes on without it.
pub fn start(tasks: &TaskManager, options: &PageOptions, url: &str) -> Result<(), Error> {
	if options.no_page {
		return Ok(());
	}
	match Page::bind(options.page_port.unwrap_or(DEFAULT_PORT), url) {
		Ok(page) => {
			log::info!("Page: deploy and call contracts at {}", page.url());
			tasks.spawn_handle().spawn("page", None, async {
				if let Err(error) = page.serve().await {
					log::warn!("The page ended: {error}");
				}
			});
			Ok(())
		},
		Err(error) if options.page_port.is_some() => {
			Err(Error::Other(format!("--page-port: {error}")))
		},
		Err(error) => {
			log::info!("The page for contracts is not served: {error}");
			Ok(())
		},
	}
}
