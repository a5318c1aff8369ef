//! The PSP22 token of Cardinal Cryptography's crate `psp22`, as it is published: its `deploy` and `call` are this contract's.
#![cfg_attr(not(feature = "std"), no_std, no_main)]

extern crate psp22 as _;
