//! A page for the contracts of a chain: drop a bundle, deploy, call, and see what a call does.
//!
//! [`Page::bind`] takes a port of this machine, and [`Page::serve`] serves the page. The page runs
//! in the browser and talks to the node by itself. It loads nothing from anywhere else: the server
//! forbids it (`Content-Security-Policy`).
//!
//! npm builds the page from `app`, before this crate is built (`npm ci && npm run build`). A crate
//! that was built without it says so ([`Error::NotBuilt`]).

use axum::{
	extract::{Path, Request, State},
	http::{header, HeaderValue, StatusCode},
	middleware::{self, Next},
	response::{IntoResponse, Response},
	routing::get,
	Router,
};
use rust_embed::RustEmbed;
use std::{fmt, io, net::Ipv4Addr, sync::Arc};
use url::Url;

/// The port of the page if none is asked for.
pub const DEFAULT_PORT: u16 = 9980;

#[derive(RustEmbed)]
#[folder = "app/dist"]
#[allow_missing = true]
struct Files;

/// The reason why a page cannot be served.
#[derive(Debug)]
pub enum Error {
	/// The crate was built without the page.
	NotBuilt,
	/// The URL is not that of a node's WebSocket.
	NotANode {
		/// The URL.
		url: String,
		/// The fault of the URL.
		why: String,
	},
	/// The port cannot be opened.
	Port {
		/// The port.
		port: u16,
		/// The system's error.
		error: io::Error,
	},
}

impl std::error::Error for Error {}

impl fmt::Display for Error {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::NotBuilt => f.write_str(
				"this program was built without the page: run `npm ci && npm run build` in \
				 tools/page/app, and build the program again",
			),
			Self::NotANode { url, why } => {
				write!(f, "`{url}` is not the URL of a node, such as ws://127.0.0.1:9944: {why}")
			},
			Self::Port { port, error } if error.kind() == io::ErrorKind::AddrInUse => write!(
				f,
				"port {port} is taken, perhaps by the page of another node: choose another port (0 \
				 for any) with `lean-contracts-node --page-port` or `lean-contracts page --port`"
			),
			Self::Port { port, error } => write!(f, "cannot listen on port {port}: {error}"),
		}
	}
}

/// A page that is ready to be served.
pub struct Page {
	listener: std::net::TcpListener,
	node: Arc<Node>,
}

/// The node that the page talks to.
struct Node {
	url: Url,
	policy: HeaderValue,
}

impl Node {
	fn new(url: &str) -> Result<Self, Error> {
		let wrong = |why: &str| Error::NotANode { url: url.into(), why: why.into() };
		let parsed = Url::parse(url).map_err(|error| wrong(&error.to_string()))?;
		if !matches!(parsed.scheme(), "ws" | "wss") {
			return Err(wrong("it must begin with ws:// or wss://"));
		}
		let host = match parsed.host() {
			Some(url::Host::Ipv6(address)) if address.is_loopback() => "localhost".into(),
			// A source in a policy cannot be an IPv6 address.
			Some(url::Host::Ipv6(_)) => {
				return Err(wrong("give the node's name, not its IPv6 address"))
			},
			Some(host) => host.to_string(),
			None => return Err(wrong("it has no host")),
		};
		// The host becomes part of the policy.
		if !host.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-') {
			return Err(wrong("its host has a character that a policy of the browser cannot name"));
		}
		let mut parsed = parsed;
		parsed.set_host(Some(&host)).map_err(|error| wrong(&error.to_string()))?;
		let port = parsed.port().map(|port| format!(":{port}")).unwrap_or_default();
		let origin = format!("{}://{host}{port}", parsed.scheme());
		let policy = format!(
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src \
			 'self' {origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
		);
		let policy = policy.parse().map_err(|_| wrong("it cannot be sent in a header"))?;
		Ok(Self { url: parsed, policy })
	}
}

impl Page {
	/// Takes `port` of this machine for a page that talks to the node at `url` (`ws://…` or
	/// `wss://…`). Other machines cannot reach it. Port 0 takes any that is free.
	///
	/// # Errors
	///
	/// - [`Error::NotBuilt`] if the crate has no page.
	/// - [`Error::NotANode`] if `url` does not begin with `ws://` or `wss://`, or has no host, or
	///   the IPv6 address of another machine.
	/// - [`Error::Port`] if the port cannot be opened.
	pub fn bind(port: u16, url: &str) -> Result<Self, Error> {
		if !cfg!(has_page) {
			return Err(Error::NotBuilt);
		}
		Self::open(port, url)
	}

	/// The same, also without a page.
	fn open(port: u16, url: &str) -> Result<Self, Error> {
		let node = Arc::new(Node::new(url)?);
		let open = || {
			let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
			listener.set_nonblocking(true)?;
			Ok(listener)
		};
		let listener = open().map_err(|error| Error::Port { port, error })?;
		Ok(Self { listener, node })
	}

	/// The page's URL.
	pub fn url(&self) -> String {
		let port = self.listener.local_addr().map_or(0, |address| address.port());
		format!("http://127.0.0.1:{port}")
	}

	/// Serves the page until the future is dropped, in a runtime of tokio.
	///
	/// # Errors
	///
	/// The system's error if connections can no longer be taken.
	pub async fn serve(self) -> io::Result<()> {
		let listener = tokio::net::TcpListener::from_std(self.listener)?;
		let routes = Router::new()
			.route("/node.json", get(node))
			.route("/", get(index))
			.route("/{file}", get(file))
			.layer(middleware::from_fn(only_this_machine))
			.with_state(self.node);
		axum::serve(listener, routes).await
	}
}

/// Refuses requests under another name than this machine's. A website could give its own name this
/// machine's address, and read the node's URL.
async fn only_this_machine(request: Request, next: Next) -> Response {
	let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
	let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
	match name {
		Some("127.0.0.1" | "localhost") => next.run(request).await,
		_ => (StatusCode::FORBIDDEN, "the page is at 127.0.0.1\n").into_response(),
	}
}

async fn node(State(node): State<Arc<Node>>) -> Response {
	// Without the slash that a URL without a path is given.
	let url = match node.url.path() {
		"/" => node.url.as_str().trim_end_matches('/'),
		_ => node.url.as_str(),
	};
	let answer = serde_json::json!({ "url": url });
	let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
	(headers, answer.to_string()).into_response()
}

async fn index(State(node): State<Arc<Node>>) -> Response {
	embedded("index.html", &node)
}

async fn file(State(node): State<Arc<Node>>, Path(name): Path<String>) -> Response {
	embedded(&name, &node)
}

fn embedded(name: &str, node: &Node) -> Response {
	let Some(file) = Files::get(name) else {
		return (StatusCode::NOT_FOUND, "there is no such file\n").into_response();
	};
	let kind = match name.rsplit('.').next() {
		Some("html") => "text/html; charset=utf-8",
		Some("js") => "text/javascript; charset=utf-8",
		Some("css") => "text/css; charset=utf-8",
		Some("svg") => "image/svg+xml",
		_ => "application/octet-stream",
	};
	let headers = [
		(header::CONTENT_TYPE, HeaderValue::from_static(kind)),
		// The same URL serves the next version.
		(header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
		(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
		(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
		(header::CONTENT_SECURITY_POLICY, node.policy.clone()),
	];
	(headers, file.data.into_owned()).into_response()
}

#[cfg(test)]
mod tests {
	use super::*;
	use tokio::io::{AsyncReadExt, AsyncWriteExt};

	async fn get(page: Page, path: &str) -> String {
		get_as(page, path, "127.0.0.1").await
	}

	async fn get_as(page: Page, path: &str, host: &str) -> String {
		let address = page.url().replace("http://", "");
		tokio::spawn(page.serve());
		let mut stream = tokio::net::TcpStream::connect(address).await.expect("the page listens");
		let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
		stream.write_all(request.as_bytes()).await.expect("the page reads");
		let mut answer = Vec::new();
		stream.read_to_end(&mut answer).await.expect("the page answers");
		String::from_utf8_lossy(&answer).into_owned()
	}

	fn page(url: &str) -> Page {
		Page::open(0, url).expect("a free port")
	}

	#[tokio::test]
	#[cfg_attr(not(has_page), ignore = "built without the page")]
	async fn the_page_may_talk_to_its_node_alone() {
		let page = page("ws://127.0.0.1:9944");
		let answer = get(page, "/").await;
		assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
		assert!(answer.contains("connect-src 'self' ws://127.0.0.1:9944;"), "{answer}");
		assert!(answer.contains("default-src 'none'"), "{answer}");
	}

	#[tokio::test]
	async fn the_page_is_told_its_node() {
		let page = page("wss://node.example/");
		let answer = get(page, "/node.json").await;
		assert!(answer.ends_with(r#"{"url":"wss://node.example"}"#), "{answer}");
	}

	#[tokio::test]
	async fn another_name_of_this_machine_is_refused() {
		let page = page("ws://127.0.0.1:9944");
		let answer = get_as(page, "/node.json", "evil.example:80").await;
		assert!(answer.starts_with("HTTP/1.1 403"), "{answer}");
	}

	#[tokio::test]
	async fn the_path_of_a_node_is_kept() {
		let page = page("wss://node.example/ws/");
		let answer = get(page, "/node.json").await;
		assert!(answer.ends_with(r#"{"url":"wss://node.example/ws/"}"#), "{answer}");
	}

	#[tokio::test]
	async fn a_file_that_is_not_there_is_not_found() {
		let page = page("ws://127.0.0.1:9944");
		let answer = get(page, "/..%2fCargo.toml").await;
		assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
	}

	#[test]
	fn urls_that_are_no_nodes_are_refused_with_the_reason() {
		let why = |url: &str| match Node::new(url) {
			Err(Error::NotANode { why, .. }) => why,
			_ => panic!("{url} is taken"),
		};
		assert_eq!(why("http://127.0.0.1:9944"), "it must begin with ws:// or wss://");
		assert_eq!(why("127.0.0.1:9944"), "relative URL without a base");
		assert!(why("ws://[2001:db8::1]:9944").contains("IPv6"));
		assert!(why("ws://a;script-src:9944").contains("character"));
	}

	#[test]
	fn a_port_that_is_taken_is_named() {
		let first = page("ws://127.0.0.1:9944");
		let port = first.url().rsplit(':').next().and_then(|port| port.parse().ok());
		let port = port.expect("the URL ends in a port");
		let Err(error) = Page::open(port, "ws://127.0.0.1:9944") else { panic!("taken twice") };
		assert!(error.to_string().contains(&format!("port {port}")), "{error}");
	}
}
