//! Prints the ink! metadata of the contract that is selected by feature.
//!
//! Only one contract can be selected. ink! gives the metadata function the same name in each
//! contract, and leaves it out of dependencies of another contract.

#[cfg(feature = "accumulator")]
extern crate accumulator as _;
#[cfg(feature = "adder")]
extern crate adder as _;
#[cfg(feature = "ballot")]
extern crate ballot as _;
#[cfg(feature = "caller")]
extern crate caller as _;
#[cfg(feature = "dispatcher")]
extern crate dispatcher as _;
#[cfg(feature = "events")]
extern crate events as _;
#[cfg(feature = "flawed")]
extern crate flawed as _;
#[cfg(feature = "mortal")]
extern crate mortal as _;
#[cfg(feature = "payments")]
extern crate payments as _;
#[cfg(feature = "proxy")]
extern crate proxy as _;
#[cfg(feature = "psp22token")]
extern crate psp22token as _;
#[cfg(feature = "subber")]
extern crate subber as _;
#[cfg(feature = "toggle")]
extern crate toggle as _;
#[cfg(feature = "token")]
extern crate token as _;

#[cfg(not(feature = "ballot"))]
use ink::metadata::InkProject;
#[cfg(feature = "ballot")]
use ink4::metadata::InkProject;

extern "Rust" {
	/// The metadata function that ink! defines in the linked contract.
	fn __ink_generate_metadata() -> InkProject;
}

fn main() {
	// SAFETY: the function is safe and has this type. Only its declaration here is unchecked.
	let project = unsafe { __ink_generate_metadata() };
	println!("{}", serde_json::to_string(&project).expect("the metadata can be written"));
}
