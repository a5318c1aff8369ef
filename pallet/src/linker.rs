//! How a frame gets the store that its contract runs in.

use contracts_host_api::{Bind, LinkPlan, Linked, LinkedError};
use wasmi::Module;

/// Links contracts, for one session: a top-level call.
///
/// Every chain uses [`LinkByPlan`]. The trait exists so that other ways can be measured in its
/// place, with everything else unchanged.
pub trait Linker<State>: Sized {
	/// A session begins.
	fn open() -> Self;

	/// A new store around `state`, with the imports of `module` bound in it, for which `plan` was
	/// resolved against the descriptor of `api`.
	///
	/// # Errors
	///
	/// See [`LinkedError`].
	fn link(
		&self,
		api: &impl Bind<State>,
		module: Module,
		plan: &LinkPlan,
		state: State,
	) -> Result<Linked<State>, LinkedError>;

	/// Whether modules stay loaded until the session ends.
	fn keeps_modules(&self) -> bool {
		true
	}

	/// Whether a store serves again when the same code runs next.
	fn keeps_stores(&self) -> bool {
		true
	}
}

/// One function for each import, by the ids of the link plan: no names, no maps.
#[derive(Clone, Copy, Default, Debug)]
pub struct LinkByPlan;

impl<State> Linker<State> for LinkByPlan {
	fn open() -> Self {
		Self
	}

	fn link(
		&self,
		api: &impl Bind<State>,
		module: Module,
		plan: &LinkPlan,
		state: State,
	) -> Result<Linked<State>, LinkedError> {
		Linked::new(module, plan, api, state)
	}
}
