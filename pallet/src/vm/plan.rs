//! What never changes about contract code, made once and stored with it.

use super::CodeSize;
use codec::{Decode, Encode, MaxEncodedLen};
use contracts_host_api::LinkPlan;
use scale_info::TypeInfo;

/// What a call needs to know of contract code before it reads it: made at the upload, and again when the host API or the
/// rules for modules change.
#[derive(Clone, PartialEq, Eq, Debug, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct CodePlan {
	/// What it imports.
	pub links: LinkPlan,
	/// What is in it, by which loading, starting and running it are charged.
	pub size: CodeSize,
}
