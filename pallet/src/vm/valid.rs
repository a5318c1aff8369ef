//! Code that passed validation, as a type: what parses code without looking at it again takes
//! nothing else.

use super::{engine, validate, CodePlan, Rejection, Standing};
use crate::Config;
use alloc::vec::Vec;
use contracts_host_api::Rewind;

/// The bytes of contract code that passed [`validate`] by the rules of this runtime, and its plan.
///
/// Only validation makes one, and the storage that validation fills ([`Self::stored`]). The bytes
/// cannot be changed but by [`Self::prepare_rewind`], which keeps them valid.
pub struct ValidCode {
	bytes: Vec<u8>,
	plan: CodePlan,
}

impl ValidCode {
	/// Validates `bytes`, see [`validate`].
	///
	/// # Errors
	///
	/// The first rule that the code breaks.
	pub fn validate<T: Config>(
		bytes: Vec<u8>,
		descriptor: &[u8],
		standing: Standing,
	) -> Result<Self, Rejection> {
		let plan = validate::<T>(&bytes, descriptor, standing)?;
		Ok(Self { bytes, plan })
	}

	/// Code and plan as they are stored.
	///
	/// # Safety
	///
	/// `plan` is of the current epoch and stored for the hash of `bytes`: [`validate`] returned it
	/// for these bytes, under the rules of this runtime.
	pub unsafe fn stored(bytes: Vec<u8>, plan: CodePlan) -> Self {
		Self { bytes, plan }
	}

	/// What its plan says.
	pub fn plan(&self) -> &CodePlan {
		&self.plan
	}

	/// The same without the bytes.
	pub fn into_plan(self) -> CodePlan {
		self.plan
	}

	/// Prepares the code for instances that are kept, see [`Rewind::prepare`]. Returns `None`,
	/// leaving the code unchanged, if an instance cannot be reset.
	pub fn prepare_rewind(&mut self) -> Option<Rewind> {
		Rewind::prepare(&mut self.bytes, &self.plan.links)
	}

	/// Parses the code. Each function is translated when it is first called, at `translation` units
	/// of fuel a byte.
	///
	/// # Errors
	///
	/// wasmi's, which no valid code causes.
	pub fn load(&self, translation: u32) -> Result<wasmi::Module, wasmi::Error> {
		engine::load(self, translation)
	}

	/// The bytes.
	pub(super) fn bytes(&self) -> &[u8] {
		&self.bytes
	}
}
