pub type WeightInfo<T> = pallet_migrations::weights::SubstrateWeight<T>;
