//! Contract code that passed validation, as a type. Parsing without validation takes only this
//! type.

#[cfg(feature = "trace")]
use super::Probes;
use super::{engine, validate, CodePlan, Rejection, Standing};
use crate::Config;
use alloc::vec::Vec;
use contracts_host_api::Rewind;

/// The bytes of contract code that passed [`validate`] by the rules of this runtime, and its plan.
///
/// Validation makes it, or [`Self::stored`] from storage that validation filled. Only
/// [`Self::replace_copy_loop`] and [`Self::prepare_rewind`] change the bytes, and keep them valid
/// for an engine that allows mutable globals and bulk memory.
pub struct ValidCode {
	bytes: Vec<u8>,
	plan: CodePlan,
}

impl ValidCode {
	/// Validates `bytes`, see [`validate`].
	///
	/// # Errors
	///
	/// Returns the first rule that the code breaks.
	pub fn validate<T: Config>(
		bytes: Vec<u8>,
		descriptor: &[u8],
		standing: Standing,
	) -> Result<Self, Rejection> {
		let plan = validate::<T>(&bytes, descriptor, standing)?;
		Ok(Self { bytes, plan })
	}

	/// Stored code and its stored plan.
	///
	/// # Safety
	///
	/// `plan` is of the current epoch and stored for the hash of `bytes`: [`validate`] returned it
	/// for these bytes, under the rules of this runtime.
	pub unsafe fn stored(bytes: Vec<u8>, plan: CodePlan) -> Self {
		Self { bytes, plan }
	}

	/// The plan of the code.
	pub fn plan(&self) -> &CodePlan {
		&self.plan
	}

	/// The plan, without the bytes.
	pub fn into_plan(self) -> CodePlan {
		self.plan
	}

	/// Replaces the loop of ink! that copies byte by byte, see [`CopyLoop`](super::CopyLoop).
	///
	/// Call this before [`Self::prepare_rewind`], which moves the place that the plan names.
	pub fn replace_copy_loop(&mut self) {
		if let Some(place) = self.plan.copy_loop.take() {
			place.replace(&mut self.bytes);
		}
	}

	/// Prepares the code for an instance that is kept, see [`Rewind::prepare`]. Returns `None`,
	/// leaving the code unchanged, if an instance cannot be reset.
	pub fn prepare_rewind(&mut self) -> Option<Rewind> {
		Rewind::prepare(&mut self.bytes, &self.plan.links)
	}

	/// Parses the code. Each function is translated at its first call, for `translation` units of
	/// fuel per byte.
	///
	/// # Errors
	///
	/// Returns an error of wasmi. Valid code causes none.
	pub fn load(&self, translation: u32) -> Result<wasmi::Module, wasmi::Error> {
		engine::load(self, translation)
	}

	/// Parses a copy of the code with [`Probes`]. Returns `None` if there is none.
	#[cfg(feature = "trace")]
	pub fn load_probed(&self, translation: u32) -> Option<(wasmi::Module, Probes)> {
		let size = &self.plan.size;
		let (copy, probes) = Probes::insert(&self.bytes, size, translation)?;
		Some((engine::load_probed(&copy, size).ok()?, probes))
	}

	/// The bytes.
	pub(super) fn bytes(&self) -> &[u8] {
		&self.bytes
	}
}
