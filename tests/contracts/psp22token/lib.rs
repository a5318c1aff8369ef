//! The published PSP22 token of Cardinal Cryptography's crate `psp22`, which has `deploy` and
//! `call`.
#![cfg_attr(not(feature = "std"), no_std, no_main)]

extern crate psp22 as _;
