#!/usr/bin/env bash
# Builds what a release consists of, into target/release-files (or the folder in the first
# argument): the node and lean-contracts, stripped, as an archive and as a Debian package; the
# runtime's blob; chain specifications; checksums. The version is that of the tag of this commit, or
# ends in the commit if it has no tag.
set -euo pipefail
source "$(dirname "$0")/env.sh"
bash scripts/setup.sh

out=$(realpath -m "${1:-target/release-files}")
base=$(sed -n '/^\[workspace.package\]/,/^$/s/^version = "\(.*\)"/\1/p' Cargo.toml)
commit=$(git rev-parse --short=10 HEAD)
tag=$(git describe --tags --exact-match --match 'v[0-9]*' 2>/dev/null || true)
version=${tag#v}
[ -z "$tag" ] || [ "$version" = "$base" ] || {
	echo "release: the tag is $tag, and the version in Cargo.toml $base: they must agree" >&2
	exit 1
}
stale=$(grep -n 'path = ".*version = "' Cargo.toml | grep -v "version = \"$base\"" || true)
[ -z "$stale" ] || {
	echo "release: these crates in Cargo.toml have another version than $base:" >&2
	echo "$stale" >&2
	exit 1
}
[ -n "$version" ] || version="$base+g$commit"
if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
	echo "release: there are changes that are not committed; the version says so"
	version="$version.modified"
fi
name="lean-contracts-$version-$(uname -m)-linux"
echo "release: $version into $out"
rm -rf "$out"
mkdir -p "$out/$name"

echo "release: building the example, the node and lean-contracts, optimised"
build_contracts
build_release_node
{ rustc --version --verbose; cargo --version; echo "commit: $(git rev-parse HEAD)"; } >"$out/BUILT-WITH"
# As a chain stores it, and as `make verify-blob` compares it.
cp "$RELEASE_BLOB" "$out/lean_contracts_runtime-$version.compact.compressed.wasm"
cp "${RELEASE_BLOB%.compact.compressed.wasm}.wasm" "$out/lean_contracts_runtime-$version.wasm"
for program in lean-contracts-node lean-contracts; do
	strip -o "$out/$name/$program" "$BENCH_TARGET_DIR/release/$program"
done
cp LICENSE CHANGELOG.md node-template/package/README.md "$out/$name/"
cp -r scripts/cargo-for-ink "$out/$name/"
mkdir "$out/$name/examples"
cp "$LEAN_CONTRACTS_DIR"/token.{contract,names.wasm} "$out/$name/examples/"
# The assets in node-template/Cargo.toml name these two folders.
rm -rf target/package
mkdir -p target/package
cp -r "$out/$name/"{examples,cargo-for-ink} target/package/
for chain in dev local; do
	"$out/$name/lean-contracts-node" build-spec --chain "$chain" --raw >"$out/$name/$chain.json" 2>/dev/null
done

tar -C "$out" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" \
	-c "$name" | gzip -n >"$out/$name.tar.gz"
install_cargo_deb
CARGO_TARGET_DIR="$BENCH_TARGET_DIR" PATH="$TOOLS_DIR/bin:$PATH" \
	cargo deb --quiet -p lean-contracts-node --no-build --strip --deb-version "$version" \
	--output "$out/lean-contracts_${version}_$(dpkg --print-architecture).deb"
rm -r "${out:?}/$name"
(cd "$out" && sha256sum -- * >SHA256SUMS && ls -l --human-readable && cat SHA256SUMS)
