#!/usr/bin/env bash
# Installs the Debian package of a release (LEAN_DEB, or that in target/release-files) in a new
# Debian 12, starts its node there, and waits for a block. Needs root and a Debian mirror.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packaged-node.sh

deb=${LEAN_DEB:-$(find target/release-files -name '*.deb' 2>/dev/null | head -n 1)}
[ -f "$deb" ] || { echo "test-deb: there is no package: run \`make release\`, or set LEAN_DEB" >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "test-deb: chroot needs root" >&2; exit 1; }
install_missing test-deb debootstrap curl
system=$(mktemp -d)
# For apt's own user.
chmod 755 "$system"
node=""
cleanup() {
	[ -z "$node" ] || kill "$node" 2>/dev/null || true
	umount "$system/proc" 2>/dev/null || true
	rm -rf --one-file-system "$system"
}
trap cleanup EXIT

echo "test-deb: a new Debian 12 in $system"
new_debian test-deb "$system"
cp /etc/resolv.conf "$system/etc/"
mount -t proc proc "$system/proc"
cp "$deb" "$system/tmp/lean-contracts.deb"
echo "test-deb: installing $deb"
chroot "$system" apt-get update -qq
chroot "$system" apt-get install -y -qq --no-install-recommends /tmp/lean-contracts.deb >/dev/null
chroot "$system" lean-contracts-node --version
chroot "$system" lean-contracts --version
for file in examples/token.{contract,names.wasm} cargo-for-ink/{cargo,with-cargo-for-ink}; do
	[ -f "$system/usr/share/lean-contracts/$file" ] || { echo "test-deb: the package has no $file" >&2; exit 1; }
done
port=19944
: >"$system/tmp/node.log"
chroot "$system" lean-contracts-node --dev --tmp --rpc-port "$port" >"$system/tmp/node.log" 2>&1 &
node=$!
wait_for_block test-deb "$node" "$port" "$system/tmp/node.log"
echo "test-deb: the node of the package made a block"
