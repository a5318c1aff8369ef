//! The facts about contract code that are computed once and stored with it.

use super::{CodeSize, CopyLoop};
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::LinkPlan;
use scale_info::TypeInfo;

/// The facts that a call needs about contract code before it reads the code. They are computed at
/// the upload, and again when the host API or the rules for modules change.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CodePlan {
	/// The link plan of the code.
	pub links: LinkPlan,
	/// The counts of its contents, by which loading, starting and running it are charged.
	pub size: CodeSize,
	/// The function that loading replaces, if the code has it.
	pub copy_loop: Option<CopyLoop>,
}
