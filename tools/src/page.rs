//! `lean-contracts page`: the page for contracts, for any chain.

use clap::Args;
use contracts_page::{Page, DEFAULT_PORT};

/// The node, and the port of the page.
#[derive(Args, Clone, Debug)]
pub struct PageArgs {
	/// URL of a node's RPC (ws:// or wss://).
	pub url: String,
	/// Port on 127.0.0.1 for the page, or 0 for any.
	#[arg(long, value_name = "PORT", default_value_t = DEFAULT_PORT)]
	pub port: u16,
}

/// Serves the page until the process ends.
pub fn run(args: &PageArgs) -> Result<(), String> {
	let page = Page::bind(args.port, &args.url).map_err(|error| error.to_string())?;
	println!("The page is at {}, and talks to {}. Ctrl-C ends it.", page.url(), args.url);
	let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
	let runtime = runtime.map_err(|error| format!("cannot start: {error}"))?;
	runtime.block_on(page.serve()).map_err(|error| format!("the page ended: {error}"))
}
