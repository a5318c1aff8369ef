//! The metadata of contracts, from `.contract` or `.json` files of ink! 4 and 5 and of Solang:
//! names and types of messages, constructors and events. It knows no chain and no FRAME.
//!
//! ```no_run
//! let bundle = contract_bundle::Bundle::read("token.contract".as_ref())?;
//! let transfer = bundle.named(false, "transfer")?;
//! let bob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
//! let input = bundle.encode(transfer, &[bob.into(), "300".into()])?;
//! assert_eq!(bundle.call(false, &input).unwrap(), format!("transfer(to: {bob}, value: 300)"));
//! # Ok::<(), String>(())
//! ```
//!
//! Files can come from anybody: text that this crate returns is escaped where it could command a
//! terminal, and values that claim to be long are refused.

mod printable;
mod storage;
mod value;

pub use printable::printable;

use codec::Decode;
use scale_info::PortableRegistry;
use serde::Deserialize;
use sp_core::H256;
use std::path::Path;

/// The metadata of one contract.
#[derive(Clone, Deserialize)]
pub struct Bundle {
	source: Source,
	contract: Contract,
	types: serde_json::Value,
	spec: Spec,
	#[serde(default)]
	storage: serde_json::Value,
	#[serde(skip)]
	roots: Vec<storage::Root>,
	#[serde(skip)]
	registry: Option<PortableRegistry>,
}

#[derive(Clone, Deserialize)]
struct Source {
	hash: String,
	wasm: Option<String>,
}

#[derive(Clone, Deserialize)]
struct Contract {
	name: String,
}

#[derive(Clone, Deserialize)]
struct Spec {
	constructors: Vec<Function>,
	messages: Vec<Function>,
	#[serde(default)]
	events: Vec<Event>,
}

/// A message or a constructor.
#[derive(Clone, Deserialize)]
pub struct Function {
	/// Its name, as it is in the file: escape it with [`printable`] before you print it.
	pub label: String,
	selector: String,
	args: Vec<Argument>,
	#[serde(rename = "returnType")]
	return_type: Option<TypeRef>,
}

#[derive(Clone, Deserialize)]
struct Event {
	label: String,
	args: Vec<Argument>,
	signature_topic: Option<String>,
}

#[derive(Clone, Deserialize)]
struct Argument {
	label: String,
	#[serde(rename = "type")]
	ty: TypeRef,
}

#[derive(Clone, Deserialize)]
struct TypeRef {
	#[serde(rename = "type")]
	id: u32,
}

/// At most `most` bytes as hexadecimal.
pub fn to_hex(bytes: &[u8], most: usize) -> String {
	let shown: String = bytes.iter().take(most).map(|byte| format!("{byte:02x}")).collect();
	if bytes.len() > most {
		format!("0x{shown}… ({} bytes)", bytes.len())
	} else {
		format!("0x{shown}")
	}
}

fn hex(text: &str) -> Option<Vec<u8>> {
	sp_core::bytes::from_hex(text).ok()
}

impl Bundle {
	/// Reads a file.
	///
	/// # Errors
	///
	/// That it cannot be read, or has no metadata of a contract, with the file's name.
	pub fn read(path: &Path) -> Result<Self, String> {
		let shown = path.display();
		let bytes = std::fs::read(path).map_err(|error| format!("{shown}: {error}"))?;
		let mut bundle: Self = serde_json::from_slice(&bytes).map_err(|error| {
			format!(
				"{shown}: {}: expected the metadata of a contract, NAME.contract or NAME.json, \
				 as cargo-contract or Solang write it",
				printable(&error.to_string())
			)
		})?;
		let types = serde_json::json!({ "types": bundle.types.take() });
		bundle.registry = Some(serde_json::from_value(types).map_err(|error| {
			let error = printable(&error.to_string());
			format!("{shown}: the types of its metadata cannot be read: {error}")
		})?);
		bundle.roots = storage::roots(&bundle.storage);
		Ok(bundle)
	}

	/// The name of a value in the contract's storage by its key, as the contract passes it:
	/// `balances[5F…]`. `None` if the metadata does not say: Solang hashes its keys.
	pub fn storage_key(&self, key: &[u8]) -> Option<String> {
		storage::name(&self.roots, key, self.registry()).map(|name| printable(&name))
	}

	/// The name of the contract, safe to print.
	pub fn name(&self) -> String {
		printable(&self.contract.name)
	}

	/// Returns whether it describes this code.
	pub fn is_of(&self, code_hash: &H256) -> bool {
		hex(&self.source.hash).is_some_and(|hash| hash == code_hash.as_bytes())
	}

	/// The message or constructor whose selector `input` begins with.
	pub fn function(&self, is_constructor: bool, input: &[u8]) -> Option<&Function> {
		let functions = if is_constructor { &self.spec.constructors } else { &self.spec.messages };
		let selector = input.get(..4)?;
		functions
			.iter()
			.find(|function| hex(&function.selector).is_some_and(|bytes| bytes == selector))
	}

	/// The hash of the code.
	///
	/// # Errors
	///
	/// The hash in the file is no hexadecimal of 32 bytes.
	pub fn hash(&self) -> Result<H256, String> {
		let hash = self.source.hash.parse();
		hash.map_err(|_| format!("the code hash of `{}` is no hexadecimal", self.name()))
	}

	/// The bytes of the code, if the file has them: a `.contract` file does.
	///
	/// # Errors
	///
	/// The code in the file is no hexadecimal.
	pub fn bytes(&self) -> Result<Option<Vec<u8>>, String> {
		let wrong = || format!("the code of `{}` is no hexadecimal", self.name());
		self.source.wasm.as_deref().map(|wasm| hex(wasm).ok_or_else(wrong)).transpose()
	}

	/// The message or constructor with this name.
	///
	/// # Errors
	///
	/// All names that there are.
	pub fn named(&self, is_constructor: bool, label: &str) -> Result<&Function, String> {
		let (kind, functions) = if is_constructor {
			("constructor", &self.spec.constructors)
		} else {
			("message", &self.spec.messages)
		};
		functions.iter().find(|function| function.label == label).ok_or_else(|| {
			let names: Vec<_> = functions.iter().map(|f| printable(&f.label)).collect();
			format!(
				"`{}` has no {kind} `{label}`, expected one of {}",
				self.name(),
				names.join(", ")
			)
		})
	}

	/// Encodes the input of a message or constructor.
	///
	/// # Errors
	///
	/// The number of arguments is wrong, an argument does not parse, or the selector is malformed.
	pub fn encode(&self, function: &Function, arguments: &[String]) -> Result<Vec<u8>, String> {
		let expected: Vec<_> = function.args.iter().map(|arg| printable(&arg.label)).collect();
		if arguments.len() != expected.len() {
			return Err(format!(
				"`{}` takes {} arguments ({}), and {} were given",
				printable(&function.label),
				expected.len(),
				expected.join(", "),
				arguments.len()
			));
		}
		let mut data = hex(&function.selector).ok_or_else(|| {
			format!("the selector {} is no hexadecimal", printable(&function.selector))
		})?;
		for (argument, text) in function.args.iter().zip(arguments) {
			value::encode(text, argument.ty.id, self.registry(), &mut data).map_err(|error| {
				format!("argument `{}`: `{text}`: {error}", printable(&argument.label))
			})?;
		}
		Ok(data)
	}

	/// `transfer(to: 5F…, value: 300)` for the input of a call. `None` if it fits no message.
	pub fn call(&self, is_constructor: bool, input: &[u8]) -> Option<String> {
		let function = self.function(is_constructor, input)?;
		let arguments = self.values(&function.args, &mut input.get(4..)?)?;
		Some(printable(&format!("{}({arguments})", function.label)))
	}

	/// The output of the message or constructor that `input` calls. `None` if it is of another
	/// type.
	pub fn output(&self, is_constructor: bool, input: &[u8], mut output: &[u8]) -> Option<String> {
		let ty = self.function(is_constructor, input)?.return_type.as_ref()?;
		value::decode(&mut output, ty.id, self.registry()).map(|output| printable(&output))
	}

	/// `Transfer(from: …, to: …)` for an event of the contract.
	pub fn event(&self, topics: &[H256], data: &[u8]) -> Option<String> {
		let by_topic = self.spec.events.iter().find(|event| {
			let signature = event.signature_topic.as_deref().and_then(hex);
			signature.is_some_and(|bytes| topics.first().map(H256::as_bytes) == Some(&bytes[..]))
		});
		let mut rest = data;
		let event = match by_topic {
			Some(event) => event,
			// Events of ink! 4 begin with their number.
			None => {
				let number = u8::decode(&mut rest).ok()?;
				if self.spec.events.iter().any(|event| event.signature_topic.is_some()) {
					return None;
				}
				self.spec.events.get(usize::from(number))?
			},
		};
		let arguments = self.values(&event.args, &mut rest)?;
		Some(printable(&format!("{}({arguments})", event.label)))
	}

	fn values(&self, arguments: &[Argument], data: &mut &[u8]) -> Option<String> {
		let mut shown = Vec::new();
		for argument in arguments {
			let value = value::decode(data, argument.ty.id, self.registry())?;
			shown.push(format!("{}: {value}", argument.label));
		}
		Some(shown.join(", "))
	}

	fn registry(&self) -> &PortableRegistry {
		static NONE: std::sync::OnceLock<PortableRegistry> = std::sync::OnceLock::new();
		self.registry
			.as_ref()
			.unwrap_or_else(|| NONE.get_or_init(|| scale_info::Registry::new().into()))
	}
}
