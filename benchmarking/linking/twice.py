#!/usr/bin/env python3
"""Makes a copy of pallet-contracts in which each call defines all host functions twice.

Usage: twice.py SOURCE TARGET

The time that a call takes longer in the copy is what defining them takes. The copy is a build
product: it is made in the target folder and not committed.
"""

import pathlib
import shutil
import sys


def once(text, old, new, where):
    """`text` with its only `old` replaced, or an exit that says what is wrong."""
    if text.count(old) != 1:
        sys.exit(f"{where}: `{old}` occurs {text.count(old)} times, expected once; "
                 "is this pallet-contracts 51.0.0?")
    return text.replace(old, new)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(pathlib.Path, sys.argv[1:])
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(source, target)

    manifest = target / "Cargo.toml"
    text = manifest.read_text()
    text = once(text, 'name = "pallet-contracts"', 'name = "pallet-contracts-twice"', manifest)
    text = once(text, 'name = "pallet_contracts"', 'name = "pallet_contracts_twice"', manifest)
    manifest.write_text(text)

    runtime = target / "src/wasm/runtime.rs"
    enum = "pub enum AllowDeprecatedInterface"
    runtime.write_text(once(runtime.read_text(), enum, "#[derive(Clone, Copy)]\n" + enum, runtime))

    module = target / "src/wasm/mod.rs"
    text = module.read_text()
    start = text.index("let mut linker = Linker::new(&contract.engine);")
    end = text.index(";", text.index("E::define(", start)) + 1
    definition = text[start:end]
    module.write_text(text[:start] + "{ " + definition + " }\n" + text[start:])


main()
