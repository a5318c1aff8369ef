//! The tests, for any node.

/// Defines the tests with these arguments of `ink_e2e::test`.
macro_rules! tests {
	($($backend:tt)*) => {
		use accumulator::{Accumulator, AccumulatorRef};
		use adder::{Adder, AdderRef};
		use ink::env::call::FromAccountId;
		use ink_e2e::{alice, bob, ContractsBackend};
		use toggle::{Toggle, ToggleRef};

		type Outcome = Result<(), Box<dyn std::error::Error>>;

		#[ink_e2e::test($($backend)*)]
		async fn a_toggle_is_instantiated_called_and_read<Client: E2EBackend>(
			mut client: Client,
		) -> Outcome {
			let contract = client
				.instantiate("toggle", &alice(), &mut ToggleRef::new(false))
				.submit()
				.await
				.expect("the toggle is instantiated");
			let mut toggle = contract.call_builder::<Toggle>();
			let flip = toggle.flip();
			let dry_run = client.call(&bob(), &flip).dry_run().await.expect("a dry run works");
			assert!(dry_run.debug_message().contains("flip from false"));
			client.call(&bob(), &flip).submit().await.expect("bob flips it");
			let on = client.call(&bob(), &toggle.get()).dry_run().await.expect("it is read");
			assert!(on.return_value());
			// Refused by the contract, so the transaction fails.
			assert!(client.call(&bob(), &toggle.set(true)).submit().await.is_err());
			Ok(())
		}

		#[ink_e2e::test($($backend)*)]
		async fn a_contract_calls_another<Client: E2EBackend>(mut client: Client) -> Outcome {
			let contract = client
				.instantiate("accumulator", &alice(), &mut AccumulatorRef::new(5))
				.submit()
				.await
				.expect("the accumulator is instantiated");
			let accumulator = contract.call_builder::<Accumulator>();
			let mut constructor =
				AdderRef::new(AccumulatorRef::from_account_id(contract.account_id));
			let adding = client
				.instantiate("adder", &alice(), &mut constructor)
				.submit()
				.await
				.expect("the adder is instantiated");
			let mut adder = adding.call_builder::<Adder>();
			client.call(&alice(), &adder.apply(7)).submit().await.expect("it adds");
			let get = accumulator.get();
			let value = client.call(&alice(), &get).dry_run().await.expect("it is read");
			assert_eq!(value.return_value(), 12);
			Ok(())
		}

		// Uses code that the other tests do not upload.
		#[ink_e2e::test($($backend)*)]
		async fn a_code_is_uploaded_and_removed<Client: E2EBackend>(mut client: Client) -> Outcome {
			let uploaded = client.upload("subber", &bob()).submit().await.expect("it is uploaded");
			let hash = uploaded.code_hash;
			client.remove_code(&bob(), hash).submit().await.expect("it is removed");
			Ok(())
		}
	};
}

pub(crate) use tests;
