//! Errors of a session.

use crate::MessageResult;
use codec::{Decode, DecodeAll, Encode};
use sp_runtime::DispatchError;
use std::fmt;

/// An error of ink! before a message runs. ink! wraps each output in a `Result` with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Encode, Decode)]
pub enum LangError {
	/// The contract has no such message, or the arguments do not decode.
	#[codec(index = 1)]
	CouldNotReadInput,
}

impl fmt::Display for LangError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str(
			"the contract could not read its input: it has no such message, or an argument is of \
			 another type",
		)
	}
}

impl std::error::Error for LangError {}

/// An error of a session. `unwrap` shows its text. That of [`Self::Failed`] and [`Self::Reverted`]
/// has the trace of the call.
#[non_exhaustive]
#[derive(Clone, PartialEq, Eq)]
pub enum SessionError {
	/// A bundle cannot be read, has no code, or has no such message or constructor, or an argument
	/// does not parse.
	Bundle(String),
	/// The state in a file cannot be read, its contracts pallet has another storage version, or its
	/// code cannot be linked.
	State(String),
	/// No contract was deployed before.
	NoContract,
	/// The session has no bundle for the contract at this address.
	NoBundle(crate::AccountId32),
	/// The chain refused the code.
	UploadFailed {
		/// The name of the error.
		error: String,
	},
	/// The call or the instantiation failed.
	Failed {
		/// The name of the error.
		error: String,
		/// Its debug messages and its trace.
		trace: String,
	},
	/// The contract reverted, and returned this output.
	Reverted {
		/// The output, decoded.
		output: String,
		/// Its bytes.
		data: Vec<u8>,
		/// Its debug messages and its trace.
		trace: String,
	},
	/// The output is not of the expected type.
	Output(String),
}

impl SessionError {
	/// The output of a message that reverted. `Output` is its own type: `Result<(), Error>` of a
	/// message that returns that.
	///
	/// # Errors
	///
	/// The error is not [`Self::Reverted`], or the output is of another type.
	pub fn decode_revert<Output: Decode>(&self) -> Result<MessageResult<Output>, Self> {
		match self {
			Self::Reverted { data, .. } => MessageResult::<Output>::decode_all(&mut &data[..])
				.map_err(|error| Self::Output(format!("the output does not decode: {error}"))),
			other => Err(other.clone()),
		}
	}
}

impl fmt::Display for SessionError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		match self {
			Self::Bundle(error) | Self::State(error) | Self::Output(error) => f.write_str(error),
			Self::NoContract => f.write_str("no contract was deployed in this session"),
			Self::NoBundle(address) => write!(
				f,
				"the session knows no bundle of a contract at {address}: give it to `deploy_bundle`, \
				 `upload_bundle` or `add_bundle`"
			),
			Self::UploadFailed { error } => write!(
				f,
				"the chain refused the code: {error}. Deploy it with `deploy_bundle` to see why"
			),
			Self::Failed { error, trace } => write!(f, "{error}\n{trace}"),
			Self::Reverted { output, trace, .. } => write!(f, "reverted: {output}\n{trace}"),
		}
	}
}

/// The same as `Display`, so that a failed test shows the trace as it is.
impl fmt::Debug for SessionError {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		fmt::Display::fmt(self, f)
	}
}

impl std::error::Error for SessionError {}

/// The name of an error, as the metadata has it.
pub fn name_of(error: &DispatchError) -> String {
	match error {
		DispatchError::Module(module) => {
			module.message.map_or_else(|| format!("{error:?}"), Into::into)
		},
		DispatchError::Other(message) => (*message).into(),
		other => format!("{other:?}"),
	}
}
