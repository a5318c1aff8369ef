//! The types of blocks and accounts.

use sp_runtime::{
	generic,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};

/// Signature of a transaction.
pub type Signature = MultiSignature;
/// Id of an account.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// Amount of the chain's currency, with 12 decimals.
pub type Balance = u128;
/// Number of transactions of an account.
pub type Nonce = u32;
/// Hash of blocks, contract code and topics.
pub type Hash = sp_core::H256;
/// Number of a block.
pub type BlockNumber = u32;
/// Milliseconds since 1970.
pub type Moment = u64;
/// Address of an account in a transaction.
pub type Address = MultiAddress<AccountId, ()>;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
