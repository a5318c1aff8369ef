pub use pallet_contracts::weights::SubstrateWeight as WeightInfo;
