//! The state of a chain at a node.

use super::State;
use contract_bundle::printable;
use jsonrpsee::{
	core::{client::ClientT, params::ArrayParams, ClientError},
	http_client::{HttpClient, HttpClientBuilder},
	rpc_params,
	ws_client::{WsClient, WsClientBuilder},
};
use serde::{de::DeserializeOwned, Deserialize};
use sp_core::{storage::ChildInfo, Bytes};
use std::{
	collections::{BTreeMap, HashMap},
	time::Duration,
};
use tokio::runtime::Runtime;

/// Maximum length of an answer in bytes. This is enough for code of eight times the usual length,
/// as hexadecimal digits.
const MAX_RESPONSE: u32 = 64 * 1024 * 1024;

/// Number of times that a request is sent if the connection fails, with a pause after each.
const TRIES: u32 = 5;
const BETWEEN_TRIES: Duration = Duration::from_secs(2);
const TIMEOUT: Duration = Duration::from_secs(60);

enum Client {
	Ws(WsClient),
	Http(Box<HttpClient>),
}

/// A connection to a node, for the state of one block.
pub struct Node {
	url: String,
	runtime: Runtime,
	client: Client,
	at: String,
}

#[derive(Deserialize)]
struct Changes {
	changes: Vec<(Bytes, Option<Bytes>)>,
}

impl Node {
	/// Connects to `url`, for the block `at` or the last finalised one.
	///
	/// # Errors
	///
	/// Returns an error if there is no connection, or if the node does not have the block's
	/// state.
	pub fn connect(url: &str, at: Option<&str>) -> Result<Self, String> {
		let runtime = tokio::runtime::Builder::new_multi_thread()
			.worker_threads(1)
			.enable_all()
			.build()
			.map_err(|error| error.to_string())?;
		let client = connect(&runtime, url)?;
		let mut node = Self { url: url.into(), runtime, client, at: String::new() };
		node.at = match at {
			Some(at) => at.into(),
			None => {
				let head: sp_core::H256 = node.request("chain_getFinalizedHead", rpc_params![])?;
				format!("{head:?}")
			},
		};
		let at = node.at.clone();
		node.request::<serde_json::Value>("state_getRuntimeVersion", rpc_params![&at]).map_err(
			|error| {
				format!(
					"{error}\nthe node has no state of block {at}: nodes that are no archives keep \
					 the state of the last 256 blocks only. Use a later block (without --at, and \
					 for `check` without --resume), or an archive node"
				)
			},
		)?;
		Ok(node)
	}

	/// Asks the node, again if the connection fails.
	///
	/// # Errors
	///
	/// The error of the node, or of the last try.
	pub fn request<Answer: DeserializeOwned>(
		&mut self,
		method: &str,
		params: ArrayParams,
	) -> Result<Answer, String> {
		let mut tries = 1;
		loop {
			let answer = self.runtime.block_on(async {
				match &self.client {
					Client::Ws(client) => client.request(method, params.clone()).await,
					Client::Http(client) => client.request(method, params.clone()).await,
				}
			});
			match answer {
				Ok(answer) => return Ok(answer),
				// An error from the node itself would be the same next time.
				Err(error @ ClientError::Call(_)) => {
					let error = printable(&error.to_string());
					return Err(format!("{}: {method}: {error}", self.url));
				},
				Err(error) if tries == TRIES => {
					let error = printable(&error.to_string());
					return Err(format!("{}: {method}, tried {TRIES} times: {error}", self.url));
				},
				Err(error) => {
					let error = printable(&error.to_string());
					eprintln!("{}: {method}: {error}; trying again", self.url);
					std::thread::sleep(BETWEEN_TRIES);
					tries += 1;
					if let Ok(client) = connect(&self.runtime, &self.url) {
						self.client = client;
					}
				},
			}
		}
	}
}

fn connect(runtime: &Runtime, url: &str) -> Result<Client, String> {
	let connected = if url.starts_with("ws") {
		let builder = WsClientBuilder::default()
			.max_response_size(MAX_RESPONSE)
			.request_timeout(TIMEOUT)
			.connection_timeout(TIMEOUT);
		runtime.block_on(builder.build(url)).map(Client::Ws)
	} else {
		let _entered = runtime.enter();
		let builder =
			HttpClientBuilder::default().max_response_size(MAX_RESPONSE).request_timeout(TIMEOUT);
		builder.build(url).map(|client| Client::Http(Box::new(client)))
	};
	connected.map_err(|error| format!("no connection to {url}: {}", printable(&error.to_string())))
}

impl State for Node {
	fn at(&self) -> String {
		self.at.clone()
	}

	fn keys(
		&mut self,
		prefix: &[u8],
		after: Option<&[u8]>,
		count: u32,
	) -> Result<Vec<Vec<u8>>, String> {
		let (prefix, after) = (Bytes(prefix.to_vec()), after.map(|after| Bytes(after.to_vec())));
		let at = self.at.clone();
		let params = rpc_params![prefix, count, after, at];
		let keys: Vec<Bytes> = self.request("state_getKeysPaged", params)?;
		Ok(keys.into_iter().map(|key| key.0).collect())
	}

	fn values(&mut self, keys: &[Vec<u8>]) -> Result<Vec<Option<Vec<u8>>>, String> {
		let at = self.at.clone();
		let asked: Vec<Bytes> = keys.iter().cloned().map(Bytes).collect();
		let sets: Vec<Changes> = self.request("state_queryStorageAt", rpc_params![asked, at])?;
		let mut found: HashMap<Vec<u8>, Option<Vec<u8>>> = sets
			.into_iter()
			.flat_map(|set| set.changes)
			.map(|(key, value)| (key.0, value.map(|value| value.0)))
			.collect();
		Ok(keys.iter().map(|key| found.remove(key).flatten()).collect())
	}

	fn child(&mut self, child: &ChildInfo) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, String> {
		const PAGE: usize = 500;
		let trie = Bytes(child.prefixed_storage_key().into_inner());
		let mut pairs = BTreeMap::new();
		loop {
			let after = pairs.last_key_value().map(|(key, _): (&Vec<u8>, _)| Bytes(key.clone()));
			let params = rpc_params![&trie, Bytes(Vec::new()), PAGE, after, &self.at];
			let page: Vec<Bytes> = self.request("childstate_getKeysPaged", params)?;
			if page.is_empty() {
				return Ok(pairs);
			}
			let params = rpc_params![&trie, &page, &self.at];
			let values: Vec<Option<Bytes>> =
				self.request("childstate_getStorageEntries", params)?;
			if values.len() != page.len() {
				let (asked, found) = (page.len(), values.len());
				return Err(format!("{}: asked for {asked} values, got {found}", self.url));
			}
			let before = pairs.len();
			for (key, value) in page.into_iter().zip(values) {
				let value = value.ok_or("the node has a key of a child trie without a value")?;
				pairs.insert(key.0, value.0);
			}
			if pairs.len() == before || pairs.len() as u64 > super::MAX_KEYS {
				return Err(format!("{}: the keys of a child trie do not ascend", self.url));
			}
		}
	}

	fn metadata(&mut self) -> Result<Option<Vec<u8>>, String> {
		let at = self.at.clone();
		let metadata: Bytes = self.request("state_getMetadata", rpc_params![at])?;
		Ok(Some(metadata.0))
	}
}
