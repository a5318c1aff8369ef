"""Deploys a contract with py-substrate-interface, as its documentation shows it: no gas limit.

Usage: deploy.py URL METADATA.json CODE.wasm
"""

import sys

from substrateinterface import ContractCode, Keypair, SubstrateInterface

url, metadata, wasm = sys.argv[1:]
substrate = SubstrateInterface(url=url)
alice = Keypair.create_from_uri("//Alice")
code = ContractCode.create_from_contract_files(
    metadata_file=metadata, wasm_file=wasm, substrate=substrate
)
contract = code.deploy(
    keypair=alice,
    constructor="new",
    args={"on": False},
    value=0,
    upload_code=True,
)
print("deployed", contract.contract_address)


def read():
    return contract.read(alice, "get").contract_result_data.value["Ok"]


assert read() is False, read()
needed = contract.read(alice, "flip").gas_required
receipt = contract.exec(alice, "flip", gas_limit=needed)
assert receipt.is_success, receipt.error_message
assert read() is True, read()
print("flipped")
